package org.closedset.actions;

import org.closedset.production.About;
import org.closedset.views.Recorded;

/** Writes down who stands behind a production, without which nobody is invited. */
public final class Behind {
    public static final About ABOUT =
            new About("the Quay company", "the coordinator", "the coordinator", "the courts of Norway", "in a year");

    private Behind() {}

    public static void of(Recorded recorded, Hand hand) {
        new TellAbout(hand).about(recorded, hand.newAct(), ABOUT);
    }
}
