package org.closedset.breakdown;

import java.util.List;
import org.closedset.screenplay.FountainReader;
import org.closedset.screenplay.Screenplay;
import org.closedset.screenplay.Screenplays;
import org.closedset.screenplay.UnreadableScreenplay;

/** Short screenplays for tests, read as the product reads them. */
final class Scripts {
    private Scripts() {}

    static Screenplay read(String fountain) {
        try {
            return Screenplays.of(FountainReader.read(fountain));
        } catch (UnreadableScreenplay e) {
            throw new AssertionError(e);
        }
    }

    /** The proposals by rules alone. */
    static List<SceneBreakdown> found(String fountain) {
        return Finder.findByRules(read(fountain), scene -> {}).scenes();
    }

    /** The only scene of a script. */
    static SceneBreakdown scene(String fountain) {
        return found(fountain).getFirst();
    }
}
