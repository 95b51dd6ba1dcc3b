package org.closedset.actions;

import java.util.Optional;
import org.closedset.closedset.Notice;
import org.closedset.production.SetFact;
import org.closedset.views.Recorded;

/** Writes the content notice of a scene, whole, in place of the one that is written, or takes it away. */
public final class WriteNotice {
    private final Hand hand;

    public WriteNotice(Hand hand) {
        this.hand = hand;
    }

    /** By a form whose page showed {@link Basis#ofWritten}; from one that showed something else nothing is written. */
    public Told of(Recorded recorded, Form form, String script, String scene, Optional<Notice> now) {
        return hand.keep(recorded, form.act(), production -> {
            Optional<Notice> before = production.sets().notice(script, scene);
            if (before.equals(now)) {
                return Hand.Telling.nothing();
            }
            return form.basis().equals(Basis.ofWritten(before))
                    ? Hand.Telling.facts(
                            new SetFact.NoticeWritten(script, scene, now),
                            new SetFact.NoticeWritten(script, scene, before))
                    : Hand.Telling.refused(Sentences.say("setnotice.overtaken"));
        });
    }
}
