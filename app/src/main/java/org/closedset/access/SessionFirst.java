package org.closedset.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses whatever would change something and comes without an open session, before a byte of its body is looked at: the
 * form's secret is inside the body, so a stranger's upload would otherwise be taken in whole first.
 */
final class SessionFirst extends OncePerRequestFilter {
    private static final List<String> WAYS_IN = List.of("/in", "/join/", "/recover");
    private static final long SHORT = 64 * 1024;
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Refusals refusals;

    SessionFirst(Refusals refusals) {
        this.refusals = refusals;
    }

    /** What is sent on the way in is short. */
    private static boolean waysIn(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return length >= 0
                && length <= SHORT
                && WAYS_IN.stream().anyMatch(it -> request.getRequestURI().startsWith(it));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (READING.contains(request.getMethod()) || who != null && who.isAuthenticated()) {
            chain.doFilter(request, response);
        } else if (waysIn(request)) {
            chain.doFilter(request, response);
        } else {
            Gate.page(response, HttpServletResponse.SC_UNAUTHORIZED, refusals.stalePage());
            response.flushBuffer();
        }
    }
}
