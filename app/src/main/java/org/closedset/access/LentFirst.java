package org.closedset.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads a lent device back to its own page from everywhere nobody's code opened: nobody signs in there with a key of
 * theirs, comes in by an invitation, or meets a page that says more than that one does.
 */
final class LentFirst extends OncePerRequestFilter {
    private static final List<String> OTHER_WAYS_IN = List.of("/in", "/join", "/recover");
    private static final List<String> ALWAYS =
            List.of(Sessions.TABLET, "/enter", "/error", "/style", "/fonts", "/icon.svg");

    private final Tablets tablets;

    LentFirst(Tablets tablets) {
        this.tablets = tablets;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String handle = tablets.here(request).map(Tablets.Lent::handle).orElse("");
        if (away(request, handle)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", Sessions.TABLET);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean away(HttpServletRequest request, String handle) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || !who.isAuthenticated()) {
            return !handle.isEmpty() && !is(request, ALWAYS);
        }
        Stay stay = Sessions.stay(who);
        if (stay.atTablet() && !stay.tablet().equals(handle)) {
            Sessions.leave(request);
            SecurityContextHolder.clearContext();
            return true;
        }
        return stay.atTablet() && is(request, OTHER_WAYS_IN);
    }

    private static boolean is(HttpServletRequest request, List<String> paths) {
        String path = request.getRequestURI();
        return paths.stream().anyMatch(it -> path.equals(it) || path.startsWith(it + "/"));
    }
}
