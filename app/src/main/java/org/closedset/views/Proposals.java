package org.closedset.views;

import java.util.function.Consumer;
import org.closedset.breakdown.Breakdown;
import org.closedset.breakdown.Finder;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.breakdown.SentenceVectors;
import org.closedset.meaning.MeaningUnavailable;
import org.closedset.meaning.MiniLm;
import org.closedset.screenplay.Screenplay;
import org.jspecify.annotations.Nullable;

/** Proposes breakdowns with the sentence model, which is opened at the first need, or by rules where it cannot run. */
final class Proposals implements AutoCloseable {
    private @Nullable MiniLm model;
    private boolean rulesOnly;

    Breakdown of(Screenplay screenplay, Consumer<SceneBreakdown> each) {
        SentenceVectors vectors = vectors();
        return vectors == null ? Finder.findByRules(screenplay, each) : Finder.find(screenplay, vectors, each);
    }

    synchronized boolean rulesOnly() {
        return rulesOnly;
    }

    private synchronized @Nullable SentenceVectors vectors() {
        if (model == null && !rulesOnly) {
            try {
                model = MiniLm.open();
            } catch (MeaningUnavailable cannotRun) {
                rulesOnly = true;
            }
        }
        return model;
    }

    @Override
    public synchronized void close() {
        if (model != null) {
            model.close();
        }
    }
}
