package org.closedset.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.web.csrf.CsrfToken;

/** One request of the person at the desk: how they want to see pages, what was just said, and the form's secret. */
public final class Sitting {
    public static final String LOOK = "closedset-look";
    public static final String KEYS = "closedset-keys";
    public static final Set<String> LOOKS = Set.of("light", "dark", "night");

    /** Begins the name of a cookie that the browser takes and gives back over TLS alone, for this one host. */
    public static final String BOUND = "__Host-";

    private static final String SAID = "said";
    private static final String LAST = "last-page";

    private final HttpServletRequest request;

    public Sitting(HttpServletRequest request) {
        this.request = request;
    }

    /** Says a sentence on the next page shown. */
    public void say(Frame.Said said) {
        request.getSession().setAttribute(SAID, said);
    }

    /** What was to be said, once. */
    public Optional<Frame.Said> said() {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(SAID) instanceof Frame.Said said)) {
            return Optional.empty();
        }
        session.removeAttribute(SAID);
        return Optional.of(said);
    }

    public String csrf() {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }

    public String look() {
        String look = cookie(LOOK);
        return LOOKS.contains(look) ? look : "";
    }

    /** Whether single letters act; on unless turned off. */
    public boolean keys() {
        return !cookie(KEYS).equals("off");
    }

    /** This page with its query, and remembers it as the one to come back to. */
    public String here() {
        String query = request.getQueryString();
        String at = request.getRequestURI().contains("/scene/") ? "#at" : "";
        String here = request.getRequestURI() + (query == null ? "" : "?" + query) + at;
        HttpSession session = request.getSession(false);
        if (session != null
                && request.getMethod().equals("GET")
                && !request.getRequestURI().equals("/help")) {
            session.setAttribute(LAST, here);
        }
        return request.getMethod().equals("GET") ? here : last();
    }

    /** The last page of the desk that was shown. */
    public String last() {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(LAST) instanceof String last ? last : "/";
    }

    private String cookie(String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name) || cookie.getName().equals(BOUND + name)) {
                    return cookie.getValue();
                }
            }
        }
        return "";
    }
}
