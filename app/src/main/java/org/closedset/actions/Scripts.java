package org.closedset.actions;

import org.closedset.breakdown.CarriedDecisions;
import org.closedset.production.ScriptDraft;
import org.closedset.production.ScriptFact;
import org.closedset.store.Draft;
import org.closedset.store.UnreadableDecisions;

/** What is told of scripts, in the words of the record. */
final class Scripts {
    private Scripts() {}

    static ScriptDraft draft(String file, Draft draft) {
        return new ScriptDraft(file, draft.sha256(), draft.screenplay());
    }

    static ScriptFact.Carried carried(String script, ScriptDraft draft, CarriedDecisions it) {
        return new ScriptFact.Carried(
                script,
                draft,
                it.decisions(),
                it.again().stream().map(Scripts::again).toList(),
                it.unread().stream().map(scene -> scene.id().own()).toList(),
                it.gone());
    }

    private static ScriptFact.Again again(CarriedDecisions.Again it) {
        return new ScriptFact.Again(
                it.before().id().own(),
                it.before().label(),
                it.item().passage(),
                it.item().state(),
                it.now().map(scene -> scene.id().own()).orElse(""),
                it.why());
    }

    /** What became of an act on the record, once its consequence beside it is done. */
    static Outcome outcome(Told told, Follows follows) {
        return switch (told) {
            case Told.Done done -> after(follows);
            case Told.Refused it -> new Outcome.Refused(it.sentence());
            case Told.Overtaken it -> throw new IllegalStateException("about no person");
            case Told.Gone it -> new Outcome.Gone();
        };
    }

    private static Outcome after(Follows follows) {
        try {
            follows.run();
            return new Outcome.Done();
        } catch (UnreadableDecisions refused) {
            return new Outcome.Refused(String.valueOf(refused.getMessage()));
        }
    }

    /** What is done beside the record once the act is kept in it. */
    interface Follows {
        void run() throws UnreadableDecisions;
    }
}
