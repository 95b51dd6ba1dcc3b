package org.closedset.riders;

import java.util.Set;
import java.util.stream.Collectors;
import org.closedset.vocabulary.Coded;

/** A likeness made by a machine: what is made, from what, and what becomes of it afterwards. */
public record Likeness(Set<Made> made, Set<From> from, Afterwards afterwards) {
    /** What is made. */
    public enum Made implements Coded {
        FACE,
        BODY,
        VOICE,
        HEAD_ON_ANOTHER_BODY,
        OTHER_AGE_OR_SHAPE,
        /** A body shown barer than it was filmed. */
        ALTERED_NUDITY;

        @Override
        public String code() {
            return Code.of(this);
        }

        /** What is made with this code; throws {@link IllegalArgumentException} for any other text. */
        public static Made ofCode(String code) {
            return Code.read(Made.class, code);
        }
    }

    /** What it is made from. */
    public enum From implements Coded {
        FOOTAGE,
        STILLS,
        SCAN,
        VOICE_RECORDING;

        @Override
        public String code() {
            return Code.of(this);
        }

        /** The source with this code; throws {@link IllegalArgumentException} for any other text. */
        public static From ofCode(String code) {
            return Code.read(From.class, code);
        }
    }

    /** What becomes of it, and of what it was made from, when the work is delivered. */
    public enum Afterwards implements Coded {
        DESTROYED,
        SEALED;

        @Override
        public String code() {
            return Code.of(this);
        }

        /** The answer with this code; throws {@link IllegalArgumentException} for any other text. */
        public static Afterwards ofCode(String code) {
            return Code.read(Afterwards.class, code);
        }
    }

    public Likeness {
        made = Set.copyOf(made);
        from = Set.copyOf(from);
        if (made.isEmpty() || from.isEmpty()) {
            throw new IllegalArgumentException("a likeness of nothing, or from nothing");
        }
    }

    /** Whether the other is made from the same, and the same becomes of it. */
    boolean besides(Likeness other) {
        return from.equals(other.from) && afterwards == other.afterwards;
    }

    /** The same without nudity; an {@link IllegalArgumentException} where nothing else is made. */
    Likeness dressed() {
        return new Likeness(
                made.stream().filter(it -> it != Made.ALTERED_NUDITY).collect(Collectors.toSet()), from, afterwards);
    }

    @Override
    public String toString() {
        return "Likeness[confidential]";
    }
}
