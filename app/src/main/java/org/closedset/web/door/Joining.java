package org.closedset.web.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;

/**
 * How far somebody is on the way in, kept in their session: whose invitation or recovery code was recognised ({@code by}
 * is its public part), whether the notice was read, and whether they agreed.
 */
record Joining(String production, String person, String by, boolean recovering, boolean read, boolean agreed)
        implements Serializable {
    private static final String NAME = "joining";

    static Optional<Joining> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(NAME) instanceof Joining joining
                ? Optional.of(joining)
                : Optional.empty();
    }

    void keep(HttpServletRequest request) {
        request.getSession().setAttribute(NAME, this);
    }

    static void end(HttpServletRequest request) {
        request.getSession().removeAttribute(NAME);
    }

    Joining readIt() {
        return new Joining(production, person, by, recovering, true, agreed);
    }

    Joining agree() {
        return new Joining(production, person, by, recovering, true, true);
    }
}
