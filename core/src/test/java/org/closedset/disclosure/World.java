package org.closedset.disclosure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.production.Fact;
import org.closedset.production.PersonFact;
import org.closedset.production.Production;

/** A production as it is told, fact by fact, and everything that those who look at it are shown. */
record World(List<Fact> facts, Happening.Ids ids) {
    /** Somebody looking, by their number, in a role they may have or not; below 0 is a stranger. */
    record Observer(int who, Role as) {}

    /** What somebody is shown: the gate's own view, or one with something wrong in it. */
    interface Shows {
        Object page(Look look);
    }

    /** Somebody looking at a moment. {@code told} are the facts so far. */
    record Look(Role role, PersonId who, AsPublished production, Instant moment, List<Fact> told) {
        View right() {
            return Gate.view(role, who, production.published(moment), production.production(), moment);
        }

        /** Whom a performer names, and for anybody else who named them. */
        Object named() {
            Production now = production.production();
            return role == Role.PERFORMER ? Gate.trusted(who, now) : Gate.clients(who, now, moment);
        }

        Asking asking() {
            return Gate.asking(who, production.published(moment), production.production());
        }

        Rotas rotas() {
            return ones() ? Rotas.NONE : Gate.rotas(who, production.published(moment), production.production());
        }

        Placings placings() {
            return ones() ? Placings.NONE : Gate.placings(who, production.published(moment), production.production());
        }

        /** What is a performer's own is theirs as a performer, whatever else they are here. */
        private boolean ones() {
            return role != Role.PERFORMER
                    && production
                            .production()
                            .people()
                            .person(who)
                            .filter(it -> it.is(Role.PERFORMER))
                            .isPresent();
        }

        /** What whoever left still has. */
        List<Object> theirs() {
            Production now = production.production();
            return List.of(Gate.title(who, now), Gate.front(who, now), Gate.own(who, now));
        }
    }

    static World of(List<Happening> happenings, int persons, RandomGenerator chance) {
        List<PersonId> all = new ArrayList<>();
        for (int person = 0; person < persons; person++) {
            all.add(new PersonId(id(chance)));
        }
        Happening.Ids ids = new Happening.Ids(all);
        return new World(
                happenings.stream()
                        .sorted(Comparator.comparing(Happening::at))
                        .map(it -> new Fact(
                                id(chance),
                                Optional.of(ids.of(it.by())),
                                it.at(),
                                it.what().apply(ids)))
                        .toList(),
                ids);
    }

    private static String id(RandomGenerator chance) {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(chance.nextLong()) + hex.toHexDigits(chance.nextLong());
    }

    /** Everything these observers are shown at these moments, in order. */
    String transcript(List<Observer> observers, List<Instant> visits, Shows shows) {
        StringBuilder out = new StringBuilder(4096);
        AsPublished production = AsPublished.NOTHING;
        int told = 0;
        for (Instant visit : visits) {
            while (told < facts.size() && !facts.get(told).at().isAfter(visit)) {
                production = production.with(facts.get(told++));
            }
            for (Observer observer : observers) {
                Look look = new Look(observer.as(), id(observer), production, visit, facts.subList(0, told));
                out.append(seen(look, observer, shows)).append('\n');
            }
        }
        return out.toString();
    }

    /** The id of whoever looks is chance too, and no news to them: their own riders have it. */
    private static String seen(Look look, Observer observer, Shows shows) {
        StringBuilder seen = new StringBuilder();
        Dump.write(seen, shows.page(look));
        if (!(look.right() instanceof View.Outside)) {
            Dump.write(seen, look.named());
        }
        Dump.write(seen, look.asking());
        Dump.write(seen, look.rotas());
        Dump.write(seen, look.placings());
        if (observer.who() == Cast.LEFT) {
            Dump.write(seen, look.theirs());
        }
        return seen.toString().replace(look.who().text(), "whoever looks");
    }

    private PersonId id(Observer observer) {
        return observer.who() < 0 ? new PersonId("f".repeat(32)) : ids.of(observer.who());
    }

    /** Whom this person named, or no longer, to speak for them: they may see it. */
    Set<Integer> representatives(int person) {
        Set<Integer> named = new HashSet<>();
        for (Fact fact : facts) {
            if (fact.content() instanceof PersonFact.Representative it
                    && it.person().equals(ids.of(person))) {
                named.add(ids.all().indexOf(it.representative()));
            }
        }
        return named;
    }
}
