package org.closedset.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
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
    private final OneTimeToken token;
    private final Refusals refusals;
    private final Sessions sessions;
    private final HttpSessionSecurityContextRepository contexts;

    Enter(OneTimeToken token, Refusals refusals, Sessions sessions, HttpSessionSecurityContextRepository contexts) {
        this.token = token;
        this.refusals = refusals;
        this.sessions = sessions;
        this.contexts = contexts;
    }

    /**
     * Answers with a page that leads on by itself rather than with a redirect, so that the strict cookie is sent even
     * when the address was clicked in another site's page. Only a person's own opening of the address uses it up: a
     * browser that fetches ahead, or a program that looks whether the address is there, does not.
     */
    @GetMapping("/enter")
    void enter(
            @RequestParam(name = "token", defaultValue = "") String given,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!opens(request)) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        if (!token.use(given)) {
            DoorLog.refused(DoorLog.Refused.TERMINAL_ADDRESS);
            Gate.page(response, HttpServletResponse.SC_FORBIDDEN, refusals.tokenPage());
            return;
        }
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        sessions.begin(request, Sessions.LONGEST);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                "coordinator", "", AuthorityUtils.createAuthorityList("COORDINATOR")));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        DoorLog.deskOpened();
        Gate.page(response, HttpServletResponse.SC_OK, refusals.openedPage());
    }

    private static boolean opens(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && !ahead(request.getHeader("Sec-Purpose"))
                && !ahead(request.getHeader("Purpose"))
                && !ahead(request.getHeader("X-Moz"))
                && isOr(request.getHeader("Sec-Fetch-Mode"), "navigate")
                && isOr(request.getHeader("Sec-Fetch-Dest"), "document");
    }

    private static boolean ahead(@Nullable String purpose) {
        return purpose != null && (purpose.contains("prefetch") || purpose.contains("prerender"));
    }

    /** Programs that are no browsers do not say what they fetch for. */
    private static boolean isOr(@Nullable String said, String expected) {
        return said == null || said.equals(expected);
    }
}
