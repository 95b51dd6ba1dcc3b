package org.closedset;

import java.util.List;
import java.util.Optional;
import org.closedset.actions.AskFor;
import org.closedset.actions.Basis;
import org.closedset.actions.Hand;
import org.closedset.actions.Told;
import org.closedset.asks.Ask;
import org.closedset.asks.Want;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.views.Recorded;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.Zone;

/** What the demo's director asks for: in one scene that is planned and in one that is not yet. */
record DemoAsks(Recorded film, Hand hand, String script) {
    void planned(String scene) {
        asks(
                scene,
                new Ask(
                        "She finds the place that hurts.",
                        List.of(
                                done("NAN", Action.PRESS, "KEEPER", Zone.SHOULDER),
                                new Want.Seen("KEEPER", Zone.MID_BACK, PictureExposure.E4))),
                new Ask("She stays with him.", List.of()));
    }

    void open(String scene) {
        asks(
                scene,
                new Ask(
                        "They have not seen each other for a year.",
                        List.of(done("TOM", Action.HOLD, "MARA", Zone.UPPER_BACK))),
                new Ask(
                        "It begins as a full stop.",
                        List.of(
                                done("MARA", Action.KISS_SOFT, "TOM", Zone.MOUTH_LINE),
                                done("MARA", Action.STROKE, "TOM", Zone.NECK_FRONT))));
    }

    private static Want done(String who, Action action, String whom, Zone where) {
        return new Want.Done(who, action, Optional.of(whom), Optional.of(where));
    }

    private void asks(String scene, Ask... beats) {
        PersonId director =
                film.production().people().with(Role.DIRECTOR).getFirst().id();
        String basis = Basis.ofAsked(film.production().asks().of(script, scene).beats());
        Told told = new AskFor(hand).written(film, hand.newForm(basis), director, script, scene, List.of(beats));
        if (!(told instanceof Told.Done)) {
            throw new IllegalStateException("the demo's own asks");
        }
    }
}
