package org.closedset.actions;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.closedset.breakdown.Decision;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.store.Act;
import org.closedset.store.DecisionFile;
import org.closedset.store.Kept;
import org.closedset.store.UnreadableDecisions;
import org.closedset.views.Desk;
import org.closedset.views.OpenScript;
import org.closedset.views.Standing;

/** Writes decisions: who signs them, by which clock, and for which desk. */
public final class Pen {
    private final Desk desk;
    private final Clock clock;
    private final String by;

    /** {@code by} is how the person at the desk names themselves. */
    public Pen(Desk desk, Clock clock, String by) {
        this.desk = desk;
        this.clock = clock;
        this.by = by;
    }

    /** Decides about one passage, if it still stands as the person saw it. */
    Outcome passage(OpenScript script, String scene, String passage, String basis, Decides decides) {
        synchronized (script) {
            Optional<Standing> standing = script.standing();
            Optional<SceneBreakdown> found = standing.flatMap(it -> it.scene(scene));
            if (standing.isEmpty() || found.isEmpty()) {
                return new Outcome.Gone();
            }
            Optional<Review.Item> there = Basis.item(standing.get().review(), found.get(), passage);
            if (there.isEmpty() || !Basis.of(there.get()).equals(basis)) {
                return new Outcome.Overtaken(there);
            }
            boolean proposed =
                    found.get().passages().stream().anyMatch(it -> it.id().equals(passage));
            return write(script, standing.get(), List.of(decides.about(there.get(), proposed)));
        }
    }

    /** What to decide about the passage as it stands; {@code proposed} tells whether the tool proposed it. */
    interface Decides {
        Decision about(Review.Item there, boolean proposed);
    }

    /** Whether the person at the desk did this. */
    boolean signs(Act act) {
        return act.by().equals(by);
    }

    Outcome write(OpenScript script, Standing standing, List<Decision> decisions) {
        return write(script, standing, new Act.Decided(by, clock.instant(), decisions));
    }

    Outcome takeBack(OpenScript script, Standing standing, List<Decision> decisions) {
        return write(script, standing, new Act.TakenBack(by, clock.instant(), decisions));
    }

    private Outcome write(OpenScript script, Standing standing, Act act) {
        DecisionFile file = script.book().decisions();
        try {
            Kept kept = standing.kept();
            Optional<Act> carried = standing.opened().act(by, clock.instant());
            if (carried.isPresent()) {
                kept = file.append(kept, standing.opened().draft(), carried.get());
            }
            script.is(standing.after(file.append(kept, standing.opened().draft(), act)));
            return new Outcome.Done();
        } catch (UnreadableDecisions refused) {
            if (refused.why() == UnreadableDecisions.Why.CHANGED) {
                desk.look(script);
            }
            return new Outcome.Refused(String.valueOf(refused.getMessage()));
        }
    }
}
