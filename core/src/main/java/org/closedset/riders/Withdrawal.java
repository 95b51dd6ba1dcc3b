package org.closedset.riders;

import java.util.Set;
import org.closedset.vocabulary.Coded;

/**
 * How somebody withdraws, whom they tell, and what then becomes of what was not filmed yet and of what was. That it may be
 * done at any time, without a reason and at no cost is no field of it: it is so in every rider.
 */
public record Withdrawal(Set<Way> ways, Set<Told> to, NotFilmed notFilmed, Filmed filmed) {
    /** How it is said. */
    public enum Way implements Coded {
        ON_OWN_DEVICE,
        IN_WORDS,
        BY_SIGN,
        IN_WRITING,
        THROUGH_SOMEBODY;

        @Override
        public String code() {
            return Code.of(this);
        }

        /** The way with this code; throws {@link IllegalArgumentException} for any other text. */
        public static Way ofCode(String code) {
            return Code.read(Way.class, code);
        }
    }

    /** To whom; any one of them is enough. */
    public enum Told implements Coded {
        COORDINATOR,
        REPRESENTATIVE,
        FIRST_AD,
        DIRECTOR,
        GUARDIAN,
        CHAPERONE;

        @Override
        public String code() {
            return Code.of(this);
        }

        /** The person with this code; throws {@link IllegalArgumentException} for any other text. */
        public static Told ofCode(String code) {
            return Code.read(Told.class, code);
        }
    }

    /** What becomes of what was not filmed yet. */
    public enum NotFilmed implements Coded {
        NOT_DONE,
        /** By the double this rider lets be seen in their place, inside of it. */
        DOUBLED_INSIDE;

        @Override
        public String code() {
            return Code.of(this);
        }

        /** The answer with this code; throws {@link IllegalArgumentException} for any other text. */
        public static NotFilmed ofCode(String code) {
            return Code.read(NotFilmed.class, code);
        }
    }

    /** What becomes of what was. */
    public enum Filmed implements Coded {
        NOT_USED,
        ASKED_FIRST,
        USED_AS_AGREED;

        @Override
        public String code() {
            return Code.of(this);
        }

        /** The answer with this code; throws {@link IllegalArgumentException} for any other text. */
        public static Filmed ofCode(String code) {
            return Code.read(Filmed.class, code);
        }
    }

    public Withdrawal {
        ways = Set.copyOf(ways);
        to = Set.copyOf(to);
        if (ways.isEmpty() || to.isEmpty()) {
            throw new IllegalArgumentException("no way to withdraw");
        }
    }

    @Override
    public String toString() {
        return "Withdrawal[confidential]";
    }
}
