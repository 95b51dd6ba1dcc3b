package org.closedset.web.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Whose code was recognised at a lent device, before they have read the notice and answered it. */
record Coming(OwnCodes.Recognised known, boolean read) {
    private static final String NAME = "coming";

    static Optional<Coming> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(NAME) instanceof Coming it ? Optional.of(it) : Optional.empty();
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(NAME);
        }
    }

    void keep(HttpServletRequest request) {
        request.getSession().setAttribute(NAME, this);
    }
}
