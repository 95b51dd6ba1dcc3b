package org.closedset.actions;

import org.closedset.choreography.Score;
import org.closedset.production.ScoreFact;
import org.closedset.views.Recorded;

/** Writes the choreography of a scene, whole, in place of what is written. Nothing is published by it. */
public final class WriteScore {
    private final Hand hand;

    public WriteScore(Hand hand) {
        this.hand = hand;
    }

    /** By a form whose page showed {@link Basis#of(Score)}; from one that showed something else nothing is written. */
    public Told of(Recorded recorded, Form form, String script, Score now) {
        return hand.keep(recorded, form.act(), production -> {
            Score before = production.scores().of(script, now.scene());
            if (before.equals(now)) {
                return Hand.Telling.nothing();
            }
            return form.basis().equals(Basis.of(before))
                    ? Hand.Telling.facts(new ScoreFact.Written(script, now), new ScoreFact.Written(script, before))
                    : Hand.Telling.refused(Sentences.say("score.overtaken"));
        });
    }
}
