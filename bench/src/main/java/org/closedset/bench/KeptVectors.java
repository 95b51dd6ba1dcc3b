package org.closedset.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.closedset.breakdown.SentenceVectors;

/** Asks another source once for each sentence and keeps the answer, for runs that read the same scripts many times. */
final class KeptVectors implements SentenceVectors {
    private final SentenceVectors source;
    private final Map<String, float[]> kept = new HashMap<>();

    KeptVectors(SentenceVectors source) {
        this.source = source;
    }

    @Override
    public List<float[]> of(List<String> sentences) {
        List<String> asked =
                sentences.stream().filter(s -> !kept.containsKey(s)).distinct().toList();
        List<float[]> answers = source.of(asked);
        for (int i = 0; i < asked.size(); i++) {
            kept.put(asked.get(i), answers.get(i));
        }
        List<float[]> all = new ArrayList<>();
        sentences.forEach(s -> all.add(kept.getOrDefault(s, new float[0])));
        return all;
    }
}
