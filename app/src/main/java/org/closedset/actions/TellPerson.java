package org.closedset.actions;

import java.util.List;
import org.closedset.people.Addressed;
import org.closedset.people.Appointment;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
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
        return hand.about(recorded, act, id, known -> {
            if (known.person().here() != left) {
                return Hand.Telling.nothing();
            }
            List<Appointment.Refusal> refusals = left
                    ? Appointment.refusalsToEnd(known.production().people(), known.person(), Role.COORDINATOR)
                    : List.of();
            return refusals.isEmpty()
                    ? Hand.Telling.facts(new PersonFact.Left(id, left), new PersonFact.Left(id, !left))
                    : Hand.Telling.refused(refusals.getFirst().sentence());
        });
    }
}
