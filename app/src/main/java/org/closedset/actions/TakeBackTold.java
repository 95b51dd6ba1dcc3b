package org.closedset.actions;

import java.util.List;
import org.closedset.views.Recorded;

/** Takes back the last act on a production, unless something was done since. */
public final class TakeBackTold {
    private final Hand hand;

    public TakeBackTold(Hand hand) {
        this.hand = hand;
    }

    /** {@code done} is what the act came to. */
    public Told of(Recorded recorded, String act, Told.Done done) {
        return hand.keep(
                recorded,
                act,
                production -> production.facts() == done.facts() && !done.undo().isEmpty()
                        ? new Hand.Telling.Facts(done.undo(), List.of())
                        : Hand.Telling.refused(tooLate()));
    }

    /** Why an act is not taken back any more, and what to do. */
    public static String tooLate() {
        return Sentences.say("undo.late");
    }
}
