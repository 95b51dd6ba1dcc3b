package org.closedset.breakdown;

import java.util.List;
import org.closedset.screenplay.Scene;

/** What one scene needs: its passages in page order and its flags. */
public record SceneBreakdown(Scene scene, List<Passage> passages, List<SceneFlag> flags) {
    public SceneBreakdown {
        passages = List.copyOf(passages);
        flags = List.copyOf(flags);
    }

    /** Whether somebody must perform something intimate here: any passage that is more than a mention. */
    public boolean positive() {
        return passages.stream().anyMatch(passage -> passage.mode().needsCare());
    }
}
