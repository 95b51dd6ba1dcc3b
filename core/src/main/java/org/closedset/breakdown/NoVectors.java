package org.closedset.breakdown;

import java.util.Collections;
import java.util.List;

/** Stands in where there is no sentence model: empty vectors, which say nothing. */
final class NoVectors implements SentenceVectors {
    @Override
    public List<float[]> of(List<String> sentences) {
        return Collections.nCopies(sentences.size(), new float[0]);
    }
}
