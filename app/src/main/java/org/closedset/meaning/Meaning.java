package org.closedset.meaning;

import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.closedset.breakdown.SentenceVectors;

/**
 * The sentence model as the finder is given it: it loads beside whatever else is done, and where it cannot run there
 * are no vectors, so that passages are found by rules alone, and {@link #warning} says so.
 */
public final class Meaning implements SentenceVectors, AutoCloseable {
    private final CompletableFuture<Optional<MiniLm>> loading;
    private final boolean wanted;

    private Meaning(CompletableFuture<Optional<MiniLm>> loading, boolean wanted) {
        this.loading = loading;
        this.wanted = wanted;
    }

    /** Begins to load the model and returns at once; never fails. */
    public static Meaning start() {
        Executor apart =
                task -> Thread.ofPlatform().daemon().name("meaning-load").start(task);
        return new Meaning(CompletableFuture.supplyAsync(Meaning::load, apart), true);
    }

    /** No model, because none is wanted; there is nothing to warn of. */
    public static Meaning none() {
        return new Meaning(CompletableFuture.completedFuture(Optional.empty()), false);
    }

    private static Optional<MiniLm> load() {
        try {
            return Optional.of(MiniLm.open());
        } catch (MeaningUnavailable unavailable) {
            return Optional.empty();
        }
    }

    /** Whether the model runs; waits until that is known. */
    public boolean helps() {
        return loading.join().isPresent();
    }

    /** What to tell the person where the model cannot run; waits until that is known. */
    public Optional<String> warning() {
        return helps() || !wanted
                ? Optional.empty()
                : Optional.of(ResourceBundle.getBundle("org.closedset.meaning.meaning")
                        .getString("unavailable"));
    }

    @Override
    public List<float[]> of(List<String> sentences) {
        Optional<MiniLm> model = loading.join();
        return model.isPresent()
                ? model.get().of(sentences)
                : SentenceVectors.none().of(sentences);
    }

    /** Gives the model back, when it has loaded. */
    @Override
    public void close() {
        loading.join().ifPresent(MiniLm::close);
    }
}
