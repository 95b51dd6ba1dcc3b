package org.closedset;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.actions.Basis;
import org.closedset.actions.Hand;
import org.closedset.actions.SayFitting;
import org.closedset.actions.Told;
import org.closedset.kit.Settled;
import org.closedset.people.Fitting;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.views.Recorded;
import org.closedset.vocabulary.Garment;
import org.closedset.vocabulary.Irritant;

/** What two of the demo say for fittings, one of whom does not bear adhesive, and what was settled with that one. */
final class DemoFitting {
    private final Recorded film;
    private final Hand hand;

    DemoFitting(Recorded film, Hand hand) {
        this.film = film;
        this.hand = hand;
    }

    /** The two of a scene that is published; {@code scene} is its own id. */
    void fitted(String script, String scene, Person one, Person other) {
        says(
                one.id(),
                new Fitting(
                        Map.of(
                                Fitting.Field.TOP, "40 C",
                                Fitting.Field.WAIST, "84 / 104 cm",
                                Fitting.Field.SHOES, "39",
                                Fitting.Field.SHADE, "3, warm"),
                        Set.of(),
                        Optional.of(Fitting.SkinTest.TRIED)));
        says(
                other.id(),
                new Fitting(
                        Map.of(
                                Fitting.Field.TOP, "L, 108 cm",
                                Fitting.Field.TROUSERS, "W34 L32",
                                Fitting.Field.SHADE, "6",
                                Fitting.Field.OTHER, "wool on bare skin"),
                        Set.of(Irritant.ADHESIVE),
                        Optional.of(Fitting.SkinTest.WISHED)));
        Settled settled =
                new Settled(Set.of(Garment.BINDER_SAFE_COVER, Garment.ROBE), "sits flat, taken in at the left");
        done(new SayFitting(hand)
                .settled(
                        film,
                        hand.newForm(Basis.ofSettled(Optional.empty())),
                        other.id(),
                        new SayFitting.Scene(script, scene),
                        Optional.of(settled)));
    }

    private void says(PersonId who, Fitting fitting) {
        Person person = film.production().people().person(who).orElseThrow();
        done(new SayFitting(hand).said(film, hand.newForm(Basis.ofFitting(person.own())), who, fitting));
    }

    private static void done(Told told) {
        if (!(told instanceof Told.Done)) {
            throw new IllegalStateException("the demo's own fittings: " + told);
        }
    }
}
