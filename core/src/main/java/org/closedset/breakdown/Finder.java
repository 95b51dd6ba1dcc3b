package org.closedset.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.closedset.screenplay.Scene;
import org.closedset.screenplay.Screenplay;

/** Finds what needs care in a screenplay: rules, a classifier on sentence vectors, and the flow from scene to scene. */
public final class Finder {
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
        for (Scene scene : screenplay.scenes()) {
            SceneBreakdown done = reading.of(scene);
            scenes.add(done);
            each.accept(done);
        }
        return new Breakdown(screenplay, scenes);
    }

    /** The same by rules alone, for where no sentence model can be had; finds less. */
    public static Breakdown findByRules(Screenplay screenplay, Consumer<SceneBreakdown> each) {
        return find(screenplay, new NoVectors(), each);
    }
}
