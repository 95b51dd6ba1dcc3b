package org.closedset.web.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.closedset.actions.Told;
import org.closedset.disclosure.OwnRecord;
import org.closedset.riders.RiderRecord;
import org.closedset.web.papers.RiderPapers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The papers of one's own riders. That one cannot be issued now takes nothing from what was signed: it is tried again later. */
final class OwnPaper {
    private static final Logger LOG = LoggerFactory.getLogger(OwnPaper.class);

    private final RiderPapers papers;

    OwnPaper(RiderPapers papers) {
        this.papers = papers;
    }

    /** Whether the sealed paper of what is in force is there; issues it where it is not. */
    boolean issued(HttpServletRequest request, Here.Self self, RiderRecord rider) {
        if (sealed(rider).isPresent()) {
            return true;
        }
        return rider.inForce().isPresent() && issue(request, self, rider);
    }

    private boolean issue(HttpServletRequest request, Here.Self self, RiderRecord rider) {
        try {
            return papers.issue(self.found().recorded(), rider, host(request)) instanceof Told.Done;
        } catch (RuntimeException unsealed) {
            LOG.error("a paper was not issued: {}", unsealed.getClass().getName());
            return false;
        }
    }

    /** As it was issued, where that is of the text as it is now. */
    private static Optional<byte[]> sealed(RiderRecord rider) {
        boolean current =
                rider.issued().filter(it -> it.hash().equals(rider.hash())).isPresent();
        return current ? RiderPapers.issued(rider) : Optional.empty();
    }

    byte[] binding(HttpServletRequest request, RiderRecord rider, boolean large) {
        Optional<byte[]> sealed = large ? Optional.empty() : sealed(rider);
        return sealed.orElseGet(() -> papers.binding(rider.sheet(), host(request), large));
    }

    byte[] reading(HttpServletRequest request, OwnRecord own, RiderRecord rider, boolean large) {
        return papers.reading(rider.sheet(), own.said().ownWords(), host(request), large);
    }

    private static String host(HttpServletRequest request) {
        return String.valueOf(request.getHeader("Host"));
    }
}
