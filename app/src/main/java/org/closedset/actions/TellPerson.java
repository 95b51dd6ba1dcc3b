package org.closedset.actions;

import java.util.List;
import org.closedset.people.Addressed;
import org.closedset.people.PersonId;
import org.closedset.production.Content;
import org.closedset.production.PersonFact;
import org.closedset.views.Recorded;

/** Says how somebody is addressed, whether they are on the production, and that they are no longer. */
public final class TellPerson {
    private final Hand hand;

    public TellPerson(Hand hand) {
        this.hand = hand;
    }

    /** Changes how they are addressed, if that is still {@code seen}, what the page showed. */
    public Told changed(Recorded recorded, String act, PersonId id, Addressed seen, Addressed now) {
        return hand.about(recorded, act, id, known -> {
            Addressed there = known.person().addressed();
            if (there.equals(now)) {
                return Hand.Telling.nothing();
            }
            return there.equals(seen)
                    ? Hand.Telling.facts(new PersonFact.Told(id, now), new PersonFact.Told(id, there))
                    : new Hand.Telling.Not(new Told.Overtaken(known.person()));
        });
    }

    /** They are no longer on the production, or are again. */
    public Told left(Recorded recorded, String act, PersonId id, boolean left) {
        return hand.about(
                recorded,
                act,
                id,
                known -> known.person().here() != left
                        ? Hand.Telling.nothing()
                        : Hand.Telling.facts(new PersonFact.Left(id, left), new PersonFact.Left(id, !left)));
    }

    /** Takes back what {@link Told.Done#undo} of an earlier act holds. */
    public Told takeBack(Recorded recorded, String act, List<Content> undo) {
        return hand.keep(
                recorded,
                act,
                production -> undo.isEmpty() ? Hand.Telling.nothing() : new Hand.Telling.Facts(undo, List.of()));
    }
}
