package org.closedset.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets through only what was asked by the program's own name, and, for anything that changes something, only what
 * was sent from the desk's own pages.
 */
final class OwnRequests extends OncePerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Door door;
    private final Refusals refusals;

    OwnRequests(Door door, Refusals refusals) {
        this.door = door;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String host = request.getHeader("Host");
        if (host == null || !door.hosts(request.getLocalPort()).contains(host)) {
            refuse(response, HttpServletResponse.SC_MISDIRECTED_REQUEST, refusals.otherHost());
        } else if (!READING.contains(request.getMethod()) && !fromOwnPages(request, host)) {
            refuse(response, HttpServletResponse.SC_FORBIDDEN, refusals.otherOrigin());
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Pages that send no referrer post from the origin "null"; then the browser's own word on the site decides. */
    private boolean fromOwnPages(HttpServletRequest request, String host) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        boolean sameSite = site == null || site.equals("same-origin");
        boolean sameOrigin = origin == null || origin.equals("null") || origin.equals(door.origin(host));
        return sameSite && sameOrigin;
    }

    private static void refuse(HttpServletResponse response, int status, String sentence) throws IOException {
        DoorLog.refused(DoorLog.Refused.FOREIGN);
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getOutputStream().write((sentence + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
