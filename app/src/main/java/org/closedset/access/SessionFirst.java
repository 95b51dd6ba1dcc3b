package org.closedset.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses, before a byte of its body is looked at, whatever would change something and comes without an open session, and
 * whatever is long and comes from somebody who has no desk to bring files to: the form's secret is inside the body, so an
 * upload would otherwise be taken in whole first.
 */
final class SessionFirst extends OncePerRequestFilter {
    private static final List<String> WAYS_IN = List.of(Enter.SECRET, "/in", "/join/", "/recover", Sessions.TABLET);
    private static final long SHORT = 64 * 1024;
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Refusals refusals;
    private final Admission admission;

    SessionFirst(Refusals refusals, Admission admission) {
        this.refusals = refusals;
        this.admission = admission;
    }

    private static boolean waysIn(HttpServletRequest request) {
        return WAYS_IN.stream().anyMatch(it -> request.getRequestURI().startsWith(it));
    }

    /** What does not say how long it is counts as long. */
    private static boolean isShort(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        boolean untold = length < 0 && request.getHeader("Transfer-Encoding") != null;
        return length <= SHORT && !untold;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        boolean open = who != null && who.isAuthenticated();
        if (READING.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else if (!open && !waysIn(request)) {
            refuse(response, HttpServletResponse.SC_UNAUTHORIZED, refusals.stalePage());
        } else if (isShort(request) || hasDesk(who, request)) {
            chain.doFilter(request, response);
        } else {
            refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, refusals.tooLongPage());
        }
    }

    private boolean hasDesk(@Nullable Authentication who, HttpServletRequest request) {
        return who != null && admission.desk(who, request.getRequestURI()).isGranted();
    }

    private static void refuse(HttpServletResponse response, int status, String page) throws IOException {
        Gate.page(response, status, page);
        response.flushBuffer();
    }
}
