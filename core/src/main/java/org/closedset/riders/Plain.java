package org.closedset.riders;

import java.util.List;

/** A clause in everyday words: one sentence, or for what is seen one for the room and one for the picture. */
public sealed interface Plain {
    /** The id of the clause. */
    String id();

    /** What its words mean, each once. */
    List<Gloss> words();

    /** What may be done, may never be, or may be heard. */
    record Said(String id, String sentence, List<Gloss> words) implements Plain {
        public Said {
            words = List.copyOf(words);
        }

        @Override
        public String toString() {
            return "Said[confidential]";
        }
    }

    /** What may be seen, by the people there and by the audience, and for how long. */
    record Seen(String id, String room, String picture, String limits, List<Gloss> words) implements Plain {
        public Seen {
            words = List.copyOf(words);
        }

        @Override
        public String toString() {
            return "Seen[confidential]";
        }
    }
}
