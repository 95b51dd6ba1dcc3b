package org.closedset.web.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.closedset.access.Member;
import org.closedset.access.Sessions;

/** Whose key was proved a moment ago on which device, and whose own code is asked for before anything is open to them. */
record AfterKey(Member member, Sessions.With with, Instant since) implements Serializable {
    private static final String NAME = "after-key";
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);

    static Optional<AfterKey> of(HttpServletRequest request, Clock clock) {
        HttpSession session = request.getSession(false);
        return session != null
                        && session.getAttribute(NAME) instanceof AfterKey it
                        && clock.instant().isBefore(it.since().plus(GOOD_FOR))
                ? Optional.of(it)
                : Optional.empty();
    }

    void keep(HttpServletRequest request) {
        request.getSession().setAttribute(NAME, this);
    }
}
