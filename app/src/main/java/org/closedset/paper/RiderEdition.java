package org.closedset.paper;

import org.closedset.vocabulary.Language;
import org.closedset.vocabulary.OwnWords;

/**
 * How a rider is to be printed. A reading copy is for the performer, in their language and with their own words for their own
 * body; the binding one never has those. {@code record} is the address its QR code leads to.
 */
public record RiderEdition(Purpose purpose, Language language, OwnWords own, Size size, Paper paper, String record) {
    /** What it is printed for. */
    public enum Purpose {
        BINDING,
        READING
    }

    /** How large its letters are. */
    public enum Size {
        ORDINARY,
        LARGE
    }

    public RiderEdition {
        if (purpose == Purpose.BINDING && !own.words().isEmpty()) {
            throw new IllegalArgumentException("somebody's own words are for their own copy");
        }
    }

    /** The one that is signed. */
    public static RiderEdition binding(Language language, Paper paper, String record) {
        return new RiderEdition(Purpose.BINDING, language, OwnWords.NONE, Size.ORDINARY, paper, record);
    }

    /** The one that lies beside it. */
    public static RiderEdition reading(Language language, OwnWords own, Paper paper, String record) {
        return new RiderEdition(Purpose.READING, language, own, Size.ORDINARY, paper, record);
    }

    /** The same in large print. */
    public RiderEdition large() {
        return new RiderEdition(purpose, language, own, Size.LARGE, paper, record);
    }

    @Override
    public String toString() {
        return "RiderEdition[confidential]";
    }
}
