package org.closedset.web.mine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/**
 * The codes an act made, "" for each it did not, which its page shows once: kept with the session until another of its
 * owner's pages is shown, so that the same form sent twice makes them once and shows them both times.
 */
record OnceShown(String act, String first, String second) {
    static final OnceShown NOTHING = new OnceShown("", "", "");

    private static final String NAME = "own-code-shown";

    static Optional<OnceShown> of(HttpServletRequest request, String act) {
        HttpSession session = request.getSession(false);
        return session != null
                        && session.getAttribute(NAME) instanceof OnceShown it
                        && it.act().equals(act)
                ? Optional.of(it)
                : Optional.empty();
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

    @Override
    public String toString() {
        return "OnceShown[confidential]";
    }
}
