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
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in: the printed address, once. Its secret stands behind the #, which no browser sends; the page posts it. */
@Controller
public class Enter {
    /** Where the printed address leads. */
    public static final String PATH = "/enter";

    /** Another path than the page's, so that a newer address opened here is loaded and not only scrolled to. */
    static final String SECRET = PATH + "/secret";

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

    /** A browser that opens pages ahead, scripts and all, is not given one that could use the address up. */
    @GetMapping(PATH)
    void enter(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (ahead(request.getHeader("Sec-Purpose"))
                || ahead(request.getHeader("Purpose"))
                || ahead(request.getHeader("X-Moz"))) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        Gate.page(response, HttpServletResponse.SC_OK, refusals.enterPage(formSecret(request)));
    }

    private static boolean ahead(@Nullable String purpose) {
        return purpose != null && (purpose.contains("prefetch") || purpose.contains("prerender"));
    }

    private static String formSecret(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken secret ? secret.getToken() : "";
    }

    /** What stood behind the #, sent by the page itself, or put in by hand, with the address before it or without. */
    @PostMapping(SECRET)
    void enter(
            @RequestParam(name = "secret", defaultValue = "") String given,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!token.use(given.substring(given.lastIndexOf('#') + 1).strip())) {
            DoorLog.refused(DoorLog.Refused.TERMINAL_ADDRESS);
            Gate.page(response, HttpServletResponse.SC_FORBIDDEN, refusals.tokenPage());
            return;
        }
        request.getSession().invalidate();
        sessions.begin(request, Sessions.LONGEST);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                "coordinator", "", AuthorityUtils.createAuthorityList("COORDINATOR")));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        DoorLog.deskOpened();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/");
    }
}
