package org.closedset.cli;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.closedset.breakdown.Breakdown;
import org.closedset.breakdown.Finder;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.meaning.MeaningUnavailable;
import org.closedset.meaning.MiniLm;
import org.closedset.screenplay.Screenplay;

/** The sentence model, loading while scripts are being read; where it cannot be had the rules work alone. */
final class Meaning implements AutoCloseable {
    private final CompletableFuture<Optional<MiniLm>> model;
    private volatile String missing = "";

    private Meaning(boolean wanted) {
        this.model = wanted
                ? CompletableFuture.supplyAsync(this::open)
                : CompletableFuture.completedFuture(Optional.empty());
    }

    static Meaning starting(boolean wanted) {
        return new Meaning(wanted);
    }

    private Optional<MiniLm> open() {
        try {
            return Optional.of(MiniLm.open());
        } catch (MeaningUnavailable e) {
            missing = String.valueOf(e.getMessage());
            return Optional.empty();
        }
    }

    Breakdown find(Screenplay screenplay, Consumer<SceneBreakdown> each) {
        Optional<MiniLm> there = model.join();
        return there.isPresent() ? Finder.find(screenplay, there.get(), each) : Finder.findByRules(screenplay, each);
    }

    boolean helps() {
        return model.join().isPresent();
    }

    /** Why the model is not there, in a sentence; "" where it is, or was not wanted. */
    String missing() {
        model.join();
        return missing;
    }

    @Override
    public void close() {
        model.join().ifPresent(MiniLm::close);
    }
}
