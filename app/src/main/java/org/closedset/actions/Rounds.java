package org.closedset.actions;

import org.closedset.views.Recorded;

/** What the program does by itself on a production, whenever it goes its round. */
public final class Rounds {
    private final Hand hand;
    private final ChangeProduction change;

    public Rounds(Hand hand) {
        this.hand = hand.byItself();
        this.change = new ChangeProduction(this.hand);
    }

    /** Erases what people said where it is to be erased; what keeps it from that is told whoever does it by hand. */
    public void of(Recorded recorded) {
        if (change.due(recorded.production())) {
            change.saidErased(recorded, hand.newAct());
        }
    }
}
