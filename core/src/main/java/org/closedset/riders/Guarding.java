package org.closedset.riders;

import org.closedset.vocabulary.Coded;

/** Who stands by a minor, by name, and how the minor's own yes is taken: nobody else's is enough. */
public record Guarding(String guardian, String chaperone, Assent assent) {
    /** How their own yes is taken, on each day anew. */
    public enum Assent implements Coded {
        SPOKEN,
        WRITTEN,
        SIGNED_LANGUAGE,
        /** By picture cards or another way they use. */
        OWN_WAY;

        @Override
        public String code() {
            return Code.of(this);
        }

        /** The way with this code; throws {@link IllegalArgumentException} for any other text. */
        public static Assent ofCode(String code) {
            return Code.read(Assent.class, code);
        }
    }

    public Guarding {
        Line.checked(guardian, Line.NAME);
        Line.checked(chaperone, Line.NAME);
    }

    @Override
    public String toString() {
        return "Guarding[confidential]";
    }
}
