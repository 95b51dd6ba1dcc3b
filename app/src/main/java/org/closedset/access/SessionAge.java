package org.closedset.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session that is too old, or has rested too long, before anything is done in it. */
final class SessionAge extends OncePerRequestFilter {
    private final Sessions sessions;

    SessionAge(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null
                && sessions.goesOn(session)
                && !request.getRequestURI().equals(Sessions.BY_ITSELF)) {
            sessions.use(session);
        }
        chain.doFilter(request, response);
    }
}
