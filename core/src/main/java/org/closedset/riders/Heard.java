package org.closedset.riders;

import java.util.Set;
import org.closedset.vocabulary.Coded;
import org.closedset.vocabulary.Sound;

/** What may be heard of somebody: which sounds, made when, for at most so many counts in a recording. */
public record Heard(String id, Set<Kind> sounds, Sound made, int counts) {
    /** A sound. */
    public enum Kind implements Coded {
        BREATH,
        KISS,
        MOVEMENT,
        EXERTION,
        CLIMAX,
        WORDS;

        @Override
        public String code() {
            return Code.of(this);
        }

        /** The sound with this code; throws {@link IllegalArgumentException} for any other text. */
        public static Kind ofCode(String code) {
            return Code.read(Kind.class, code);
        }
    }

    public Heard {
        Line.id(id);
        sounds = Set.copyOf(sounds);
        Line.within(1, counts, 9_999);
        if (sounds.isEmpty() || made == Sound.NONE) {
            throw new IllegalArgumentException("nothing that could be heard");
        }
    }

    @Override
    public String toString() {
        return "Heard[confidential]";
    }
}
