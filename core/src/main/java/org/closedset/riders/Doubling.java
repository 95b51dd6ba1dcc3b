package org.closedset.riders;

import java.util.Set;
import org.closedset.vocabulary.Coded;
import org.closedset.vocabulary.UseLeave;

/**
 * Whether somebody else's body may be seen in place of the performer's, and whose. A double stays inside this rider and has
 * one of their own. A digital double is a likeness, which is no part of this: it has a rider of its own.
 */
public record Doubling(UseLeave leave, Set<Kind> kinds) {
    /** Nobody doubles them. */
    public static final Doubling NONE = new Doubling(UseLeave.BARRED, Set.of());

    /** Who may be seen in their place. */
    public enum Kind implements Coded {
        BODY,
        PHOTO,
        HAND_OR_INSERT,
        STUNT;

        @Override
        public String code() {
            return Code.of(this);
        }

        /** The kind with this code; throws {@link IllegalArgumentException} for any other text. */
        public static Kind ofCode(String code) {
            return Code.read(Kind.class, code);
        }
    }

    public Doubling {
        kinds = Set.copyOf(kinds);
        if (kinds.isEmpty() != (leave == UseLeave.BARRED)) {
            throw new IllegalArgumentException("a double that is barred, or leave for nobody");
        }
    }

    @Override
    public String toString() {
        return "Doubling[confidential]";
    }
}
