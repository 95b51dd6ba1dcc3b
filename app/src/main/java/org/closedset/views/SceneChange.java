package org.closedset.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedset.screenplay.DraftMatch;
import org.closedset.screenplay.Scene;
import org.closedset.screenplay.Screenplay;

/**
 * What happened to a scene between the last draft and this one. {@code now} stands under the id the desk knows it by;
 * {@code paragraphs} counts those that came, went or were rewritten.
 */
public record SceneChange(Optional<Scene> before, Optional<Scene> now, Set<DraftMatch.How> how, int paragraphs) {
    public SceneChange {
        how = Set.copyOf(how);
    }

    /** Every scene that is not the same, in the order of the new draft. */
    static List<SceneChange> between(Screenplay before, Screenplay now) {
        DraftMatch match = DraftMatch.of(before, now);
        List<Scene> carried = match.carried().scenes();
        List<SceneChange> changes = new ArrayList<>();
        for (DraftMatch.Link link : match.links()) {
            if (!link.how().equals(Set.of(DraftMatch.How.SAME))) {
                Optional<Scene> known = link.now().map(scene -> now.scenes().get(carried.indexOf(scene)));
                changes.add(new SceneChange(
                        link.before(), known, link.how(), link.changes().size()));
            }
        }
        return changes;
    }
}
