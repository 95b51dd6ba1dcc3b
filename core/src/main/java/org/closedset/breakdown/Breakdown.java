package org.closedset.breakdown;

import java.util.List;
import org.closedset.screenplay.Screenplay;

/** The intimacy breakdown of a screenplay as the tool proposes it, one entry per scene in script order. */
public record Breakdown(Screenplay screenplay, List<SceneBreakdown> scenes) {
    public Breakdown {
        scenes = List.copyOf(scenes);
    }
}
