package org.closedset.vocabulary;

import java.util.Map;
import java.util.Optional;

/** What one person calls parts of their own body. It stands before every other word for it, in any language. */
public record OwnWords(Map<Zone, String> words) {
    /** They have said nothing: the neutral words are used. */
    public static final OwnWords NONE = new OwnWords(Map.of());

    public OwnWords {
        words = Map.copyOf(words);
        if (words.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a word that says nothing");
        }
    }

    /** Their word for this zone, if they have one. */
    public Optional<String> of(Zone zone) {
        return Optional.ofNullable(words.get(zone));
    }

    /** Whether they use the same word for another zone too. */
    public boolean shared(Zone zone) {
        return of(zone).stream()
                .anyMatch(word -> words.values().stream().filter(word::equals).count() > 1);
    }

    @Override
    public String toString() {
        return "OwnWords[confidential]";
    }
}
