package org.closedset.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in: the printed address, once. */
@Controller
public class Enter {
    private static final int HALF_A_DAY = 12 * 60 * 60;

    private final OneTimeToken token;
    private final Refusals refusals;
    private final HttpSessionSecurityContextRepository sessions;

    Enter(OneTimeToken token, Refusals refusals, HttpSessionSecurityContextRepository sessions) {
        this.token = token;
        this.refusals = refusals;
        this.sessions = sessions;
    }

    /**
     * Answers with a page that leads on by itself rather than with a redirect, so that the strict cookie is sent even
     * when the address was clicked in another site's page.
     */
    @GetMapping("/enter")
    void enter(
            @RequestParam(name = "token", defaultValue = "") String given,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!token.use(given)) {
            Gate.page(response, HttpServletResponse.SC_FORBIDDEN, refusals.tokenPage());
            return;
        }
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        request.getSession(true).setMaxInactiveInterval(HALF_A_DAY);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                "coordinator", "", AuthorityUtils.createAuthorityList("COORDINATOR")));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        Gate.page(response, HttpServletResponse.SC_OK, refusals.openedPage());
    }
}
