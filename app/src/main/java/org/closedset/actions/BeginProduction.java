package org.closedset.actions;

import java.time.ZoneId;
import java.util.List;
import org.closedset.people.Addressed;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.production.PersonFact;
import org.closedset.production.ProductionFact;
import org.closedset.store.record.RecordFailure;
import org.closedset.views.Recorded;
import org.closedset.views.Records;

/** Begins a production in an open record, with its coordinator, who holds no other role on it. */
public final class BeginProduction {
    private final Hand hand;

    public BeginProduction(Hand hand) {
        this.hand = hand;
    }

    /** {@code title} and {@code coordinator} are not blank. */
    public Recorded of(Records records, String title, ZoneId zone, Addressed coordinator) throws RecordFailure {
        Recorded recorded = records.begin();
        PersonId id = hand.newPerson();
        Told told = hand.keep(
                recorded,
                hand.newAct(),
                production -> new Hand.Telling.Facts(
                        List.of(
                                new ProductionFact.Opened(title, zone),
                                new PersonFact.Told(id, coordinator),
                                new PersonFact.RoleGiven(id, Role.COORDINATOR)),
                        List.of()));
        return switch (told) {
            case Told.Done done -> recorded;
            case Told.Refused it -> throw new IllegalStateException(it.sentence());
            case Told.Overtaken it -> throw new IllegalStateException("nobody else could act");
            case Told.Gone it -> throw new IllegalStateException("nobody was asked for");
        };
    }
}
