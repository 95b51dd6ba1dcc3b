package org.closedset.views;

import java.util.ArrayList;
import java.util.List;
import org.closedset.breakdown.SceneBreakdown;

/** How far the reading of one script has come. {@code all} is 0 until its scenes are known. */
public final class Progress {
    private final List<SceneBreakdown> done = new ArrayList<>();
    private int all;

    synchronized void of(int scenes) {
        all = scenes;
    }

    synchronized void add(SceneBreakdown scene) {
        if (done.size() < all) {
            done.add(scene);
        }
    }

    public synchronized int all() {
        return all;
    }

    /** The scenes weighed so far, in script order. */
    public synchronized List<SceneBreakdown> done() {
        return List.copyOf(done);
    }
}
