package org.closedset.breakdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks for the vector of each sentence once; a line said twice in a script is the same sentence. */
final class KnownVectors {
    private final SentenceVectors source;
    private final Map<String, float[]> known = new HashMap<>();

    KnownVectors(SentenceVectors source) {
        this.source = source;
    }

    /** Asks for all that are new together, so that the source can share the work out. */
    void ask(List<String> sentences) {
        List<String> fresh = sentences.stream()
                .filter(sentence -> !known.containsKey(sentence))
                .distinct()
                .toList();
        List<float[]> vectors = fresh.isEmpty() ? List.of() : source.of(fresh);
        for (int i = 0; i < fresh.size(); i++) {
            known.put(fresh.get(i), vectors.get(i));
        }
    }

    /** The vectors of sentences, in order; asks for those not asked for yet. */
    List<float[]> of(List<String> sentences) {
        ask(sentences);
        return sentences.stream()
                .map(sentence -> known.getOrDefault(sentence, new float[0]))
                .toList();
    }
}
