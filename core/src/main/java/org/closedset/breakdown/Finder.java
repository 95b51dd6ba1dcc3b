package org.closedset.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.closedset.screenplay.Scene;
import org.closedset.screenplay.Screenplay;

/** Finds what needs care in a screenplay: rules, a classifier on sentence vectors, and the flow from scene to scene. */
public final class Finder {
    private static final int FIRST = 6;
    private static final int MOST = 128;

    private Finder() {}

    /**
     * Proposes a breakdown. {@code each} is given every scene in script order as soon as it is done. The answer depends
     * on the screenplay and on the vector of each sentence only.
     */
    public static Breakdown find(Screenplay screenplay, SentenceVectors vectors, Consumer<SceneBreakdown> each) {
        return find(screenplay, vectors, Learned.shipped(), each);
    }

    /** The same with other models, for the program that makes and measures them. */
    public static Breakdown find(
            Screenplay screenplay, SentenceVectors vectors, Learned learned, Consumer<SceneBreakdown> each) {
        SceneReading reading = new SceneReading(screenplay, vectors, learned);
        List<SceneBreakdown> scenes = new ArrayList<>();
        List<SceneReading.Read> ahead = new ArrayList<>();
        int enough = FIRST;
        int sentences = 0;
        for (Scene scene : screenplay.scenes()) {
            SceneReading.Read read = reading.read(scene);
            ahead.add(read);
            sentences += read.sentences().size();
            if (sentences >= enough) {
                propose(reading, ahead, scenes, each);
                enough = Math.min(2 * enough, MOST);
                sentences = 0;
            }
        }
        propose(reading, ahead, scenes, each);
        return new Breakdown(screenplay, scenes);
    }

    /** Few scenes at first, so that something is shown at once, then enough for the model to share the work out. */
    private static void propose(
            SceneReading reading,
            List<SceneReading.Read> ahead,
            List<SceneBreakdown> scenes,
            Consumer<SceneBreakdown> each) {
        reading.ask(ahead);
        for (SceneReading.Read read : ahead) {
            SceneBreakdown done = reading.propose(read);
            scenes.add(done);
            each.accept(done);
        }
        ahead.clear();
    }

    /** The same by rules alone, for where no sentence model can be had; finds less. */
    public static Breakdown findByRules(Screenplay screenplay, Consumer<SceneBreakdown> each) {
        return find(screenplay, new NoVectors(), each);
    }
}
