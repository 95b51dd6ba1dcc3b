package org.closedset.actions;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedset.people.Appointment;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.production.Closing;
import org.closedset.production.Content;
import org.closedset.production.Keeping;
import org.closedset.production.Production;
import org.closedset.production.ProductionFact;
import org.closedset.store.record.KeyName;
import org.closedset.store.record.RecordClass;
import org.closedset.views.Recorded;

/** What becomes of a production as a whole: its title, wrap, archive, and into whose hands it goes. */
public final class ChangeProduction {
    private final Hand hand;

    public ChangeProduction(Hand hand) {
        this.hand = hand;
    }

    /** {@code title} is not blank. */
    public Told renamed(Recorded recorded, String act, String title) {
        return hand.keep(
                recorded,
                act,
                production -> production.title().equals(title)
                        ? Hand.Telling.nothing()
                        : Hand.Telling.facts(
                                new ProductionFact.Renamed(title), new ProductionFact.Renamed(production.title())));
    }

    public Told wrapped(Recorded recorded, String act) {
        return hand.keep(
                recorded,
                act,
                production -> production.life() == Production.Life.OPEN
                        ? Hand.Telling.facts(new ProductionFact.Wrapped(), new ProductionFact.Reopened())
                        : Hand.Telling.nothing());
    }

    /** From then on nothing is done on it but by people about themselves, until it is opened again. */
    public Told archived(Recorded recorded, String act) {
        return hand.keep(recorded, act, production -> {
            ProductionFact back = production.life() == Production.Life.WRAPPED
                    ? new ProductionFact.Wrapped()
                    : new ProductionFact.Reopened();
            return production.life() == Production.Life.ARCHIVED
                    ? Hand.Telling.nothing()
                    : Hand.Telling.facts(new ProductionFact.Archived(), back);
        });
    }

    public Told reopened(Recorded recorded, String act) {
        return hand.keep(
                recorded,
                act,
                production -> production.life() == Production.Life.OPEN
                        ? Hand.Telling.nothing()
                        : new Hand.Telling.Facts(List.of(new ProductionFact.Reopened()), before(production)));
    }

    /** What makes it again what it is; after picture wrap the days for a copy begin anew. */
    private static List<Content> before(Production production) {
        List<Content> before = new ArrayList<>();
        if (production.closing().isPresent()) {
            before.add(new ProductionFact.Wrapped());
        }
        if (production.life() == Production.Life.ARCHIVED) {
            before.add(new ProductionFact.Archived());
        }
        return before;
    }

    /**
     * Somebody else coordinates it in place of {@code from}, under the same conditions as any coordinator. It is not taken
     * back: everybody has been told.
     */
    public Told handedOver(Recorded recorded, String act, PersonId from, PersonId to) {
        return hand.keep(recorded, act, production -> {
            Optional<Person> successor =
                    production.people().person(to).filter(Person::here).filter(it -> !it.is(Role.COORDINATOR));
            boolean coordinates = production
                    .people()
                    .person(from)
                    .filter(it -> it.is(Role.COORDINATOR))
                    .isPresent();
            if (successor.isEmpty() || !coordinates) {
                return new Hand.Telling.Not(new Told.Gone());
            }
            List<Appointment.Refusal> refusals = Appointment.succession(production.people(), successor.get());
            return refusals.isEmpty()
                    ? new Hand.Telling.Facts(List.of(new ProductionFact.HandedOver(from, to)), List.of())
                    : Hand.Telling.refused(refusals.getFirst().sentence());
        });
    }

    /**
     * Destroys what people said of themselves, of everybody, once the days are over in which each could take a copy after
     * picture wrap.
     */
    public Told saidErased(Recorded recorded, String act) {
        return hand.keep(recorded, act, production -> {
            if (production.closing().filter(Closing::erased).isPresent()) {
                return Hand.Telling.nothing();
            }
            return due(production)
                    ? new Hand.Telling.Erasing(said(production), new ProductionFact.SaidErased())
                    : Hand.Telling.refused(Sentences.say("closing.early"));
        });
    }

    /** Whether what people said is to be erased now and is not yet. */
    boolean due(Production production) {
        LocalDate today = hand.today(production.zone().orElse(ZoneOffset.UTC));
        return production.closing().filter(it -> it.due(today)).isPresent();
    }

    private static Set<KeyName> said(Production production) {
        return production.people().byId().keySet().stream()
                .flatMap(it -> Hand.keys(it, Keeping.SAID).stream())
                .collect(Collectors.toSet());
    }

    /** Destroys all that is kept of it, of everybody, for good. The ledger stays, and says nothing of what was in it. */
    public Told deleted(Recorded recorded, String act) {
        return hand.keep(recorded, act, production -> {
            Set<KeyName> keys = Stream.concat(
                            Stream.of(""),
                            production.people().byId().keySet().stream().map(PersonId::text))
                    .flatMap(subject -> Stream.of(RecordClass.values()).map(one -> new KeyName(subject, one)))
                    .collect(Collectors.toSet());
            return production.life() == Production.Life.DELETED
                    ? Hand.Telling.nothing()
                    : new Hand.Telling.Erasing(keys, new ProductionFact.Deleted());
        });
    }
}
