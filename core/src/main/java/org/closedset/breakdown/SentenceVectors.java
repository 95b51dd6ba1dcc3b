package org.closedset.breakdown;

import java.util.List;

/**
 * Turns sentences into vectors of meaning. The answer has one vector of a fixed length per sentence, in order, and the
 * vector of a sentence must not depend on the sentences asked for beside it.
 */
public interface SentenceVectors {
    List<float[]> of(List<String> sentences);

    /** Stands in where there is no sentence model: empty vectors, which say nothing. */
    static SentenceVectors none() {
        return new NoVectors();
    }
}
