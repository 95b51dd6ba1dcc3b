package org.closedset.access;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What happens at the door, for whoever runs the program: a word of ours for each kind of thing and, once somebody is
 * known to be themselves, opaque ids: the person's as they come and go, else the production's alone, as whoever knows
 * whose id it is would read what they do. Nothing that came in with a request, and no id of whoever is refused at the
 * way in, as that would tell whether there is somebody.
 */
public final class DoorLog {
    private static final Logger LOG = LoggerFactory.getLogger("closedset.door");

    private static final Set<Known> COMING_AND_GOING =
            EnumSet.of(Known.SIGNED_IN, Known.SIGNED_OUT, Known.CAME_IN, Known.RECOVERED);

    private DoorLog() {}

    /** What happens to nobody in particular. */
    public enum Refused {
        /** A passkey that opens nothing. */
        PASSKEY,
        /** A code or an invitation's address that opens nothing. */
        CODE,
        /** Too many tries from one place. */
        TOO_OFTEN,
        /** An address on the terminal that was used up, or is none. */
        TERMINAL_ADDRESS,
        /** A request for another host, or from a page of elsewhere. */
        FOREIGN,
        /** A form without the secret of its session. */
        STALE_FORM
    }

    /** What happens to somebody who is known. */
    public enum Known {
        SIGNED_IN,
        SIGNED_OUT,
        /** Came in by an invitation. */
        CAME_IN,
        /** Came back by the printed code. */
        RECOVERED,
        PASSKEY_ADDED,
        PASSKEY_REMOVED,
        RECOVERY_CODE_MADE,
        /** Made or changed their own code, or set whether it is asked for; which of these is not told. */
        OWN_CODE_CHANGED,
        SESSION_ENDED,
        /** The coordinator closed their way in. */
        WAY_CLOSED,
        /** Proved once more who they are. */
        PROVED_AGAIN,
        /** Did not. */
        NOT_PROVED,
        /** Asked for a page that is not theirs, or not there. */
        NOT_THEIRS
    }

    public static void refused(Refused what) {
        LOG.warn("refused {}", word(what));
    }

    public static void known(Known what, Member who) {
        if (COMING_AND_GOING.contains(what)) {
            LOG.info("{} production={} person={}", word(what), who.production(), who.person());
        } else {
            LOG.info("{} production={}", word(what), who.production());
        }
    }

    /** Whoever opened the desk at its machine did not sign in. */
    static void deskOpened() {
        LOG.info("desk-opened");
    }

    /** A device of the coordinator's serves a production now, or no longer. */
    public static void tablet(boolean lent, String production) {
        LOG.info("{} production={}", lent ? "device-lent" : "device-returned", production);
    }

    private static String word(Enum<?> what) {
        return what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
