package org.closedset.actions;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedset.breakdown.Decision;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.production.Content;
import org.closedset.production.ScriptDraft;
import org.closedset.production.ScriptFact;
import org.closedset.production.ScriptRecord;
import org.closedset.store.Act;
import org.closedset.store.DecisionFile;
import org.closedset.store.Kept;
import org.closedset.store.UnreadableDecisions;
import org.closedset.views.Desk;
import org.closedset.views.OpenScript;
import org.closedset.views.Recorded;
import org.closedset.views.Standing;
import org.closedset.views.Whose;

/** Writes decisions, beside the script or in the record of its production: who signs them, by which clock, for which desk. */
public final class Pen {
    private final Desk desk;
    private final Clock clock;
    private final String by;
    private final Hand hand;

    /** {@code by} is how the person at the desk names themselves; {@code hand} is theirs on the record. */
    public Pen(Desk desk, Clock clock, String by, Hand hand) {
        this.desk = desk;
        this.clock = clock;
        this.by = by;
        this.hand = hand;
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
    boolean signs(OpenScript script, Act act) {
        return switch (desk.whose(script)) {
            case Whose.Of it -> hand.is(it.recorded().production(), act.by());
            case Whose.Nobodys nobodys -> act.by().equals(by);
            case Whose.Closed closed -> false;
        };
    }

    Outcome write(OpenScript script, Standing standing, List<Decision> decisions) {
        return switch (desk.whose(script)) {
            case Whose.Of it -> told(it.recorded(), script, standing, new ScriptFact.Decided(script.id(), decisions));
            case Whose.Nobodys nobodys -> beside(script, standing, new Act.Decided(by, clock.instant(), decisions));
            case Whose.Closed closed -> new Outcome.Gone();
        };
    }

    Outcome takeBack(OpenScript script, Standing standing, List<Decision> decisions) {
        return switch (desk.whose(script)) {
            case Whose.Of it -> told(it.recorded(), script, standing, new ScriptFact.TakenBack(script.id(), decisions));
            case Whose.Nobodys nobodys -> beside(script, standing, new Act.TakenBack(by, clock.instant(), decisions));
            case Whose.Closed closed -> new Outcome.Gone();
        };
    }

    /** Keeps what is decided on the record as it was shown; where the record has lost the script, it comes in again. */
    private Outcome told(Recorded recorded, OpenScript script, Standing standing, ScriptFact fact) {
        ScriptDraft draft = Scripts.draft(script.file(), standing.opened().draft());
        Told told = hand.keep(recorded, hand.newAct(), production -> {
            Optional<ScriptRecord> kept = production.script(script.id());
            if (!kept.map(ScriptRecord::last).orElse("").equals(standing.kept().stamp())) {
                return Hand.Telling.refused(Sentences.say("script.changed"));
            }
            List<Content> facts = new ArrayList<>();
            if (kept.isEmpty()) {
                facts.add(new ScriptFact.Added(script.id(), "", draft, List.of()));
            }
            standing.opened().carried().ifPresent(it -> facts.add(Scripts.carried(script.id(), draft, it)));
            facts.add(fact);
            if (!kept.map(it -> it.keeps(draft)).orElse(false)) {
                Scripts.filed(script, draft).ifPresent(facts::add);
            }
            return new Hand.Telling.Facts(facts, List.of());
        });
        if (told instanceof Told.Refused) {
            desk.look(script);
        }
        return Scripts.outcome(told, () -> desk.shown(script));
    }

    private Outcome beside(OpenScript script, Standing standing, Act act) {
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
