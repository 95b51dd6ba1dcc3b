package org.closedset.actions;

import java.util.List;
import org.closedset.people.Appointment;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.production.PersonFact;
import org.closedset.views.Recorded;

/** Gives somebody a role on the production, or ends it. */
public final class GiveRole {
    private final Hand hand;

    public GiveRole(Hand hand) {
        this.hand = hand;
    }

    public Told given(Recorded recorded, String act, PersonId id, Role role) {
        return hand.about(recorded, act, id, known -> {
            if (known.person().is(role)) {
                return Hand.Telling.nothing();
            }
            List<Appointment.Refusal> refusals =
                    Appointment.refusals(known.production().people(), known.person(), role);
            return refusals.isEmpty()
                    ? Hand.Telling.facts(new PersonFact.RoleGiven(id, role), new PersonFact.RoleEnded(id, role))
                    : Hand.Telling.refused(refusals.getFirst().sentence());
        });
    }

    /** A production is never without a coordinator. */
    public Told ended(Recorded recorded, String act, PersonId id, Role role) {
        return hand.about(recorded, act, id, known -> {
            if (!known.person().is(role)) {
                return Hand.Telling.nothing();
            }
            List<Appointment.Refusal> refusals =
                    Appointment.refusalsToEnd(known.production().people(), known.person(), role);
            return refusals.isEmpty()
                    ? Hand.Telling.facts(new PersonFact.RoleEnded(id, role), new PersonFact.RoleGiven(id, role))
                    : Hand.Telling.refused(refusals.getFirst().sentence());
        });
    }
}
