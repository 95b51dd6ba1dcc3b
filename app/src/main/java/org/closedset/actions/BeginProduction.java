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

    /** What became of it. */
    public sealed interface Begun {
        record Done(Recorded production) implements Begun {}

        /** Nothing was begun; the sentence says why and what to do. */
        record Refused(String sentence) implements Begun {}
    }

    /** {@code title} and {@code coordinator} are not blank. */
    public Begun of(Records records, String title, ZoneId zone, Addressed coordinator) {
        Recorded recorded;
        try {
            recorded = records.begin();
        } catch (RecordFailure failed) {
            return new Begun.Refused(String.valueOf(failed.getMessage()));
        }
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
            case Told.Done done -> new Begun.Done(recorded);
            case Told.Refused it -> new Begun.Refused(it.sentence());
            case Told.Overtaken it -> throw new IllegalStateException("nobody else could act");
            case Told.Gone it -> throw new IllegalStateException("nobody was asked for");
        };
    }
}
