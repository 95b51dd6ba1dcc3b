package org.closedset.actions;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.production.AccountFact;
import org.closedset.production.Closing;
import org.closedset.production.Content;
import org.closedset.production.Fact;
import org.closedset.production.FactBytes;
import org.closedset.production.Keeping;
import org.closedset.production.OwnFact;
import org.closedset.production.PersonFact;
import org.closedset.production.Production;
import org.closedset.production.ProductionFact;
import org.closedset.production.RiderFact;
import org.closedset.production.VersionFact;
import org.closedset.store.record.ActId;
import org.closedset.store.record.Decided;
import org.closedset.store.record.Entry;
import org.closedset.store.record.KeyName;
import org.closedset.store.record.Log;
import org.closedset.store.record.Outcome;
import org.closedset.store.record.RecordClass;
import org.closedset.store.record.RecordFailure;
import org.closedset.views.Recorded;
import org.closedset.views.Unsaid;

/** Keeps what a person does on a production: by which clock, and under ids of chance. The desk's hand is the coordinator's. */
public final class Hand {
    private final Clock clock;
    private final SecureRandom chance;
    private final Supplier<Optional<PersonId>> self;
    private final Supplier<Optional<Unsaid>> unsaid;
    private final boolean program;

    public Hand(Clock clock, SecureRandom chance) {
        this(clock, chance, Optional::empty, Optional::empty);
    }

    /**
     * The hand of whoever {@code self} says acts now, or the coordinator's where it says nobody. What is done where
     * {@code unsaid} says that pages of a second code are open is shown there and kept nowhere.
     */
    public Hand(
            Clock clock, SecureRandom chance, Supplier<Optional<PersonId>> self, Supplier<Optional<Unsaid>> unsaid) {
        this(clock, chance, self, unsaid, false);
    }

    private Hand(
            Clock clock,
            SecureRandom chance,
            Supplier<Optional<PersonId>> self,
            Supplier<Optional<Unsaid>> unsaid,
            boolean program) {
        this.clock = clock;
        this.chance = chance;
        this.self = self;
        this.unsaid = unsaid;
        this.program = program;
    }

    /** What the program does by itself, which is nobody's act; for pages of a second code it is kept nowhere too. */
    Hand byItself() {
        return new Hand(clock, chance, Optional::empty, unsaid, true);
    }

    /** Somebody's own hand. */
    public Hand of(PersonId person) {
        return new Hand(clock, chance, () -> Optional.of(person), unsaid);
    }

    Instant now() {
        return clock.instant();
    }

    /** A fresh id for an act, to be sent with a form so that the same form sent twice counts once. */
    public String newAct() {
        return id();
    }

    /** A fresh form of a page that shows this. */
    public Form newForm(String basis) {
        return new Form(newAct(), basis);
    }

    /** A number from 0 to below this one, each with the same chance. */
    int below(int bound) {
        return chance.nextInt(bound);
    }

    /** Whether it could be the id of an act. */
    public static boolean isAct(String act) {
        return act.matches("[0-9a-f]{32}");
    }

    PersonId newPerson() {
        return new PersonId(id());
    }

    private String id() {
        byte[] bytes = new byte[16];
        chance.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Which day it is there. */
    LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** What an act decides to tell, or why it does not. */
    sealed interface Telling {
        record Facts(List<Content> told, List<Content> undo) implements Telling {}

        /** Destroys first what is kept under these keys. */
        record Erasing(Set<KeyName> keys, Content told) implements Telling {}

        record Not(Told answer) implements Telling {}

        static Telling facts(Content told, Content undo) {
            return new Facts(List.of(told), List.of(undo));
        }

        static Telling refused(String sentence) {
            return new Not(new Told.Refused(sentence));
        }

        /** It is so already. */
        static Telling nothing() {
            return new Not(new Told.Done(List.of(), 0));
        }
    }

    /** Decides about somebody who is on the production. */
    Told about(Recorded recorded, String act, PersonId id, Function<Known, Telling> decide) {
        return keep(
                recorded,
                act,
                production -> production
                        .people()
                        .person(id)
                        .map(person -> decide.apply(new Known(production, person)))
                        .orElseGet(() -> new Telling.Not(new Told.Gone())));
    }

    /** As {@link #about}, by somebody's form: one whose page showed something else than what stands would change nothing. */
    Told about(
            Recorded recorded,
            Form form,
            PersonId id,
            Function<Person, String> basis,
            Function<Known, Telling> decide) {
        return about(recorded, form.act(), id, known -> {
            Telling telling = decide.apply(known);
            boolean changes = !(telling instanceof Telling.Not);
            return changes && !form.basis().equals(basis.apply(known.person()))
                    ? new Telling.Not(new Told.Overtaken(known.person()))
                    : telling;
        });
    }

    /** As by a form, of what somebody says of themselves, as long as they are there to say it. */
    Told says(
            Recorded recorded,
            Form form,
            PersonId id,
            Function<Person, String> basis,
            Function<Known, Telling> decide) {
        return about(
                recorded,
                form,
                id,
                basis,
                known -> unsayable(known)
                        .map(it -> Telling.refused(Sentences.say(it)))
                        .orElseGet(() -> decide.apply(known)));
    }

    /** Why nothing more is said by them. */
    static Optional<String> unsayable(Known known) {
        if (!known.person().here()) {
            return Optional.of("own.left");
        }
        return known.production().closing().filter(Closing::erased).map(it -> "own.closed");
    }

    /** Somebody who is on the production as it stands. */
    record Known(Production production, Person person) {}

    /** It is told when it is decided and not when it was asked for, so that facts are kept in the order of their times. */
    Told keep(Recorded recorded, String act, Function<Production, Telling> decide) {
        return unsaid.get()
                .filter(it -> it.isOf(recorded))
                .map(it -> seemingly(it, it.of(recorded), act, decide))
                .orElseGet(() -> truly(recorded, act, decide));
    }

    /** Answers as if it were kept. */
    private Told seemingly(Unsaid pages, Production shown, String act, Function<Production, Telling> decide) {
        if (pages.told(act)) {
            return new Told.Done(List.of(), 0);
        }
        return switch (decide.apply(shown)) {
            case Telling.Not it -> it.answer();
            case Telling.Facts it
            when putAway(shown, it.told()) -> new Told.Refused(Sentences.say("production.archived"));
            case Telling.Facts it -> entered(pages, facts(act, shown, clock.instant(), it.told()));
            case Telling.Erasing it -> entered(pages, facts(act, shown, clock.instant(), List.of(it.told())));
        };
    }

    private static Told entered(Unsaid pages, List<Fact> told) {
        pages.enter(told);
        return new Told.Done(List.of(), 0);
    }

    private Told truly(Recorded recorded, String act, Function<Production, Telling> decide) {
        try {
            Kept kept = new Kept();
            Outcome<Told> outcome = recorded.act(new ActId(act), production -> {
                Telling telling = decide.apply(production);
                return switch (telling) {
                    case Telling.Not it -> Decided.refuse(it.answer());
                    case Telling.Facts it
                    when putAway(production, it.told()) ->
                        Decided.refuse(new Told.Refused(Sentences.say("production.archived")));
                    case Telling.Facts it -> {
                        kept.undo = it.undo();
                        yield Decided.keep(entries(act, production, clock.instant(), it.told()));
                    }
                    case Telling.Erasing it ->
                        new Decided.Keep<>(entries(act, production, clock.instant(), List.of(it.told())), it.keys());
                };
            });
            return switch (outcome) {
                case Outcome.Kept<Told> it -> new Told.Done(it.again() ? List.of() : kept.undo, it.last());
                case Outcome.Refused<Told> it -> it.reason();
            };
        } catch (RecordFailure failed) {
            return new Told.Refused(String.valueOf(failed.getMessage()));
        }
    }

    /** The keys of somebody's records of these classes. */
    static Set<KeyName> keys(PersonId of, Set<Keeping.RecordClass> classes) {
        return classes.stream().map(one -> new KeyName(of.text(), of(one))).collect(Collectors.toSet());
    }

    /** Nothing is done on a production that is put away but by people about themselves. */
    private static boolean putAway(Production production, List<Content> told) {
        return production.life() == Production.Life.DELETED
                || production.life() == Production.Life.ARCHIVED
                        && !told.stream().allMatch(Hand::alwaysTold);
    }

    private static boolean alwaysTold(Content content) {
        return switch (content) {
            case OwnFact own -> true;
            case AccountFact account -> true;
            case ProductionFact.Reopened reopened -> true;
            case ProductionFact.Wrapped back -> true;
            case PersonFact.Met met -> !met.met();
            case PersonFact.Representative no -> !no.named();
            case PersonFact.CareContact no -> !no.named();
            case RiderFact.Withdrawn rider -> true;
            case RiderFact.Narrowed rider -> true;
            case RiderFact.Issued rider -> true;
            case VersionFact.TakenBack score -> true;
            case VersionFact.Fitted fitting -> fitting.settled().isEmpty();
            case Content other -> false;
        };
    }

    /** What the decision said last; a transaction that fails may run it again. */
    private static final class Kept {
        private volatile List<Content> undo = List.of();
    }

    /** Whose hand it is: the coordinator's, who at the very beginning is the one being told of. */
    private Optional<PersonId> by(Production production, List<Content> told) {
        return program ? Optional.empty() : self.get().or(() -> coordinator(production, told));
    }

    /** Whether this is the id of whoever's hand it is on this production. */
    boolean is(Production production, String person) {
        return by(production, List.of()).filter(it -> it.text().equals(person)).isPresent();
    }

    static Optional<PersonId> coordinator(Production production, List<Content> told) {
        return production.people().with(Role.COORDINATOR).stream()
                .map(Person::id)
                .findFirst()
                .or(() -> told.stream()
                        .filter(PersonFact.RoleGiven.class::isInstance)
                        .map(PersonFact.RoleGiven.class::cast)
                        .filter(given -> given.role() == Role.COORDINATOR)
                        .map(PersonFact.RoleGiven::person)
                        .findFirst());
    }

    private List<Entry> entries(String act, Production production, Instant now, List<Content> told) {
        return facts(act, production, now, told).stream().map(Hand::entry).toList();
    }

    private List<Fact> facts(String act, Production production, Instant now, List<Content> told) {
        Optional<PersonId> by = by(production, told);
        return told.stream().map(content -> new Fact(act, by, now, content)).toList();
    }

    private static Entry entry(Fact fact) {
        Keeping keeping = fact.content().keeping();
        Log log = switch (keeping.log()) {
            case AGREEMENTS -> Log.AGREEMENTS;
            case PRIVATE -> Log.PRIVATE;
        };
        String subject = keeping.subject().map(PersonId::text).orElse("");
        return new Entry(log, new KeyName(subject, of(keeping.recordClass())), FactBytes.of(fact));
    }

    private static RecordClass of(Keeping.RecordClass recordClass) {
        return switch (recordClass) {
            case AGREEMENT -> RecordClass.AGREEMENT;
            case BOUNDARY -> RecordClass.BOUNDARY;
            case LIMIT -> RecordClass.LIMIT;
            case CHECK_IN -> RecordClass.CHECK_IN;
            case WORKING -> RecordClass.WORKING;
            case PERSONAL -> RecordClass.PERSONAL;
        };
    }
}
