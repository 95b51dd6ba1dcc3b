package org.closedset.production;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.boundaries.ContractNotice;
import org.closedset.boundaries.OwnLimits;
import org.closedset.people.Erasable;
import org.closedset.people.Own;
import org.closedset.people.People;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.people.Role;

/** Facts being told onto a production. Only what a fact touches is copied, and once, however many facts there are. */
final class Folding {
    private final Production before;
    private String title;
    private Optional<ZoneId> zone;
    private Production.Life life;
    private Optional<Closing> closing;
    private Map<String, String> episodes;
    private Optional<About> about;
    private ContractNotice notice;
    private final Persons persons;
    private Map<PersonId, String> left;
    private Riders riders;
    private Optional<String> seal;
    private Map<String, ScriptRecord> scripts;
    private Plan plan;
    private Asks asks;
    private Scores scores;
    private ClosedSets sets;
    private final Set<String> owned = new HashSet<>();
    private List<Content.Unknown> unknown;
    private long adrift;
    private long facts;

    Folding(Production before) {
        this.before = before;
        this.title = before.title();
        this.zone = before.zone();
        this.life = before.life();
        this.closing = before.closing();
        this.episodes = before.episodes();
        this.about = before.about();
        this.notice = before.notice();
        this.persons = new Persons(before.people(), before.limits());
        this.left = before.left();
        this.riders = before.riders();
        this.seal = before.seal();
        this.scripts = before.scripts();
        this.plan = before.plan();
        this.asks = before.asks();
        this.scores = before.scores();
        this.sets = before.sets();
        this.unknown = before.unknown();
        this.adrift = before.adrift();
        this.facts = before.facts();
    }

    void add(Fact fact) {
        facts++;
        switch (fact.content()) {
            case ProductionFact it -> production(fact.at(), it);
            case AboutPerson it -> person(fact.at(), it);
            case ScriptFact it -> script(fact, it);
            case PlanFact it -> plan = plan.after(fact.at(), it);
            case AskFact it -> asks = asks.after(fact.at(), it);
            case ScoreFact it -> scores = scores.after(fact.at(), it);
            case SetFact it -> sets = sets.after(it);
            case Content.Unknown it -> {
                unknown = unknown == before.unknown() ? new ArrayList<>(unknown) : unknown;
                unknown.add(it);
            }
        }
    }

    private void person(Instant at, AboutPerson fact) {
        if (!persons.add(fact)) {
            adrift++;
        } else if (fact instanceof RiderFact it) {
            riders.after(at, it).ifPresentOrElse(now -> riders = now, () -> adrift++);
        } else if (fact instanceof VersionFact it) {
            scores = scores.after(at, it);
        } else if (fact instanceof AccountFact.Erased it && it.what().contains(Erasable.SAID)) {
            riders = riders.unsaid(Set.of(it.person()));
            scores = scores.unsaid(Set.of(it.person()));
        } else if (fact instanceof PersonFact.Left it) {
            left = left == before.left() ? new LinkedHashMap<>(left) : left;
            left(it);
        } else if (fact instanceof PersonFact.TieDeclared || fact instanceof PersonFact.TieEnded) {
            persons.tied(fact.person());
        }
    }

    /** What it was called when they left stays what they are told of it. */
    private void left(PersonFact.Left fact) {
        if (fact.left()) {
            left.putIfAbsent(fact.person(), title);
        } else {
            left.remove(fact.person());
        }
    }

    private void production(Instant at, ProductionFact fact) {
        switch (fact) {
            case ProductionFact.Opened it -> {
                title = it.title();
                zone = Optional.of(it.zone());
                life = Production.Life.OPEN;
            }
            case ProductionFact.Renamed it -> title = it.title();
            case ProductionFact.EpisodeTold it -> {
                episodes = episodes == before.episodes() ? new LinkedHashMap<>(episodes) : episodes;
                episodes.put(it.episode(), it.title());
            }
            case ProductionFact.EpisodeRemoved it -> removed(it.episode());
            case ProductionFact.AboutTold it -> {
                if (!about.equals(Optional.of(it.about()))) {
                    persons.toldOtherwise();
                }
                about = Optional.of(it.about());
            }
            case ProductionFact.NoticeWritten it -> notice = it.notice();
            case ProductionFact.HandedOver it -> persons.handOver(it);
            case ProductionFact.Wrapped it -> {
                life = Production.Life.WRAPPED;
                closing = closing.or(() -> Optional.of(new Closing(day(at), false)));
            }
            case ProductionFact.Archived it -> life = Production.Life.ARCHIVED;
            case ProductionFact.Reopened it -> {
                life = Production.Life.OPEN;
                closing = Optional.empty();
            }
            case ProductionFact.SaidErased it -> {
                persons.unsay();
                riders = riders.unsaid(persons.people().byId().keySet());
                scores = scores.unsaid(persons.people().byId().keySet());
                closing = closing.map(before -> new Closing(before.wrapped(), true));
            }
            case ProductionFact.SealMade it -> seal = Optional.of(it.keys());
            case ProductionFact.Deleted it -> life = Production.Life.DELETED;
        }
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone.orElse(ZoneOffset.UTC));
    }

    /** Its scripts are of no episode then. */
    private void removed(String episode) {
        episodes = episodes == before.episodes() ? new LinkedHashMap<>(episodes) : episodes;
        episodes.remove(episode);
        scripts = scripts == before.scripts() ? new LinkedHashMap<>(scripts) : scripts;
        for (ScriptRecord it : List.copyOf(scripts.values())) {
            if (it.episode().equals(episode)) {
                scripts.put(it.script(), own(it.script()).placed(""));
            }
        }
    }

    private void script(Fact fact, ScriptFact about) {
        scripts = scripts == before.scripts() ? new LinkedHashMap<>(scripts) : scripts;
        if (about instanceof ScriptFact.Added it) {
            if (!scripts.containsKey(it.script())) {
                owned.add(it.script());
                scripts.put(it.script(), ScriptRecord.added(fact, it));
            }
        } else if (scripts.containsKey(about.script())) {
            known(fact, about);
        } else {
            adrift++;
        }
    }

    private void known(Fact fact, ScriptFact about) {
        switch (about) {
            case ScriptFact.Added it -> throw new IllegalStateException("was told before");
            case ScriptFact.Decided it ->
                scripts.put(it.script(), own(it.script()).told(fact));
            case ScriptFact.TakenBack it ->
                scripts.put(it.script(), own(it.script()).told(fact));
            case ScriptFact.Carried it ->
                scripts.put(it.script(), own(it.script()).carried(fact, it));
            case ScriptFact.Filed it ->
                scripts.put(it.script(), own(it.script()).filed(it.file()));
            case ScriptFact.Placed it ->
                scripts.put(it.script(), own(it.script()).placed(it.episode()));
            case ScriptFact.Removed it -> {
                scripts.remove(it.script());
                plan = plan.without(it.script());
                scores = scores.without(it.script());
                sets = sets.without(it.script());
                asks = asks.without(it.script());
            }
        }
    }

    private ScriptRecord own(String script) {
        ScriptRecord record = scripts.get(script);
        if (record == null) {
            throw new IllegalStateException("no such script");
        }
        return owned.add(script) ? record.own() : record;
    }

    Production production() {
        return new Production(
                title,
                zone,
                life,
                closing,
                Collections.unmodifiableMap(episodes),
                about,
                notice,
                persons.people(),
                Collections.unmodifiableMap(left),
                persons.limits(),
                riders,
                seal,
                Collections.unmodifiableMap(scripts),
                plan,
                asks,
                scores,
                sets,
                Collections.unmodifiableList(unknown),
                adrift,
                before.erased(),
                facts);
    }

    /** The people, copied when the first fact touches them. */
    private static final class Persons {
        private final People before;
        private Map<PersonId, Person> byId;
        private final Map<PersonId, OwnLimits> limitsBefore;
        private Map<PersonId, OwnLimits> limits;

        Persons(People before, Map<PersonId, OwnLimits> limits) {
            this.before = before;
            this.byId = before.byId();
            this.limitsBefore = limits;
            this.limits = limits;
        }

        /** Whether the fact was about somebody who is known. */
        boolean add(AboutPerson fact) {
            Person person = byId.get(fact.person());
            if (person == null && !(fact instanceof PersonFact.Told)) {
                return false;
            }
            byId = byId == before.byId() ? new LinkedHashMap<>(byId) : byId;
            byId.put(fact.person(), PersonFolding.after(Optional.ofNullable(person), fact));
            if (person != null) {
                limited(person, fact);
            }
            return true;
        }

        private void limited(Person person, AboutPerson fact) {
            OwnLimits known = limits.getOrDefault(person.id(), OwnLimits.NONE);
            OwnLimits now = PersonFolding.after(known, person, fact);
            if (!now.equals(known)) {
                limits = limits == limitsBefore ? new LinkedHashMap<>(limits) : limits;
                limits.put(person.id(), now);
            }
        }

        Map<PersonId, OwnLimits> limits() {
            return limits == limitsBefore ? limits : Collections.unmodifiableMap(limits);
        }

        /** Nobody but the two of them has been met by the successor. */
        void handOver(ProductionFact.HandedOver fact) {
            byId = byId == before.byId() ? new LinkedHashMap<>(byId) : byId;
            byId.replaceAll((id, person) -> {
                Person asked = person.own(person.own().otherCoordinator(false).successor(Own.Successor.UNANSWERED));
                return id.equals(fact.from())
                        ? person.without(Role.COORDINATOR)
                        : id.equals(fact.to()) ? person.with(Role.COORDINATOR) : asked.met(false);
            });
        }

        /** What everybody read on the way in is told otherwise now. */
        void toldOtherwise() {
            byId = byId == before.byId() ? new LinkedHashMap<>(byId) : byId;
            byId.replaceAll((id, person) -> person.account(person.account().toldOtherwise()));
        }

        /** Everybody reads what ties whoever coordinates declared. */
        void tied(PersonId who) {
            if (Optional.ofNullable(byId.get(who))
                    .filter(it -> it.is(Role.COORDINATOR))
                    .isPresent()) {
                toldOtherwise();
            }
        }

        /** Nobody said anything of themselves. */
        void unsay() {
            byId = byId == before.byId() ? new LinkedHashMap<>(byId) : byId;
            byId.replaceAll((id, person) -> person.own(Own.NOTHING));
            limits = new LinkedHashMap<>(limits);
            limits.replaceAll((id, said) -> said.erased());
        }

        People people() {
            return byId == before.byId() ? before : People.of(byId);
        }
    }
}
