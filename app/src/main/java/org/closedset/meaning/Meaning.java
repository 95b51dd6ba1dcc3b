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

    private Meaning(CompletableFuture<Optional<MiniLm>> loading) {
        this.loading = loading;
    }

    /** Begins to load the model and returns at once; never fails. */
    public static Meaning start() {
        Executor apart =
                task -> Thread.ofPlatform().daemon().name("meaning-load").start(task);
        return new Meaning(CompletableFuture.supplyAsync(Meaning::load, apart));
    }

    private static Optional<MiniLm> load() {
        try {
            return Optional.of(MiniLm.open());
        } catch (MeaningUnavailable unavailable) {
            return Optional.empty();
        }
    }

    /** What to tell the person where the model cannot run; waits until that is known. */
    public Optional<String> warning() {
        return loading.join().isPresent()
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
