package org.closedset.asks;

import java.util.Optional;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.Zone;

/** One thing that is asked for in a beat, by characters of the script. */
public sealed interface Want {
    /** The character it is asked of. */
    String who();

    /** Something that is done, to another character or to none, and where on a body as far as that is said. */
    record Done(String who, Action action, Optional<String> whom, Optional<Zone> where) implements Want {
        /** A name that is empty or too long, something that ends what is done, or a zone that is never open is an {@link IllegalArgumentException}. */
        public Done {
            named(who);
            whom.ifPresent(Want::named);
            if (action.finishes() || where.filter(Zone::alwaysClosed).isPresent()) {
                throw new IllegalArgumentException("that is asked of nobody");
            }
        }

        @Override
        public String toString() {
            return "Done[confidential]";
        }
    }

    /** What of a character the picture is to see, and how. */
    record Seen(String who, Zone zone, PictureExposure picture) implements Want {
        /** What is in no frame, or never is, and a zone that is never open is an {@link IllegalArgumentException}. */
        public Seen {
            named(who);
            if (picture == PictureExposure.E0 || picture.never() || zone.alwaysClosed()) {
                throw new IllegalArgumentException("that is asked of nobody");
            }
        }

        @Override
        public String toString() {
            return "Seen[confidential]";
        }
    }

    private static void named(String name) {
        if (name.isBlank() || !name.equals(name.strip()) || name.length() > 120) {
            throw new IllegalArgumentException("not a character's name");
        }
    }
}
