package org.closedset.disclosure;

import static org.closedset.disclosure.Leak.any;
import static org.closedset.disclosure.Leak.beside;
import static org.closedset.disclosure.Leak.board;
import static org.closedset.disclosure.Leak.front;
import static org.closedset.disclosure.Leak.last;
import static org.closedset.disclosure.Leak.names;
import static org.closedset.disclosure.Leak.now;
import static org.closedset.disclosure.Leak.page;
import static org.closedset.disclosure.Leak.performers;
import static org.closedset.disclosure.Leak.published;
import static org.closedset.disclosure.Leak.roles;
import static org.closedset.disclosure.Leak.titled;
import static org.closedset.disclosure.Leak.word;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.closedset.choreography.Score;
import org.closedset.kit.Range;
import org.closedset.people.Fitting;
import org.closedset.people.ItemSaid;
import org.closedset.people.Person;
import org.closedset.people.Role;
import org.closedset.production.AccountFact;
import org.closedset.production.FactBytes;
import org.closedset.production.Plan;
import org.closedset.production.PlanFact;
import org.closedset.production.Production;

/** Leaks planted in when something is shown, in whether a part of a page is there, and in what is noted beside it. */
final class MoreLeaks {
    private MoreLeaks() {}

    static List<Leak> all() {
        return Stream.of(times(), presences(), logs()).flatMap(List::stream).toList();
    }

    private static List<Leak> times() {
        return List.of(
                board("what is published is shown at once", (look, it) -> Leak.as(look, now(look))),
                board(
                        "what is told at the time of publishing is shown then",
                        (look, it) -> Leak.as(look, Leak.until(look, same -> same, true))),
                board(
                        "other times count in hindsight",
                        (look, it) -> Leak.as(look, Leak.until(look, MoreLeaks::inHindsight, false))),
                board(
                        "times are taken for another zone's",
                        (look, it) -> Leak.as(
                                look,
                                Leak.until(
                                        look,
                                        production -> Leak.with(
                                                production,
                                                Optional.of(ZoneOffset.UTC),
                                                production.plan().fixed()),
                                        false))),
                board(
                        "the board says when the plan was told",
                        (look, it) -> new Board(
                                published(look).plan().scripts().isEmpty()
                                        ? it.since()
                                        : look.told().stream()
                                                .filter(fact -> fact.content() instanceof PlanFact.ScenesPublished)
                                                .map(fact -> fact.at())
                                                .reduce((first, second) -> second),
                                it.next(),
                                it.scripts())),
                board(
                        "the board says when the last fact was told",
                        (look, it) -> new Board(Optional.of(last(look).at()), it.next(), it.scripts())),
                board(
                        "nothing is said to come next where nothing waits",
                        (look, it) -> new Board(
                                it.since(),
                                now(look).plan().equals(published(look).plan()) ? Optional.empty() : it.next(),
                                it.scripts())),
                beside(
                        "the board says that changes wait",
                        Role.FIRST_AD,
                        look -> !now(look).plan().equals(published(look).plan())),
                page(
                        "casting sees an engagement at once",
                        Role.CASTING,
                        look -> roles(
                                look,
                                now(look).people().all().stream()
                                        .sorted(Comparator.comparing(
                                                person -> person.addressed().name())))));
    }

    private static Production inHindsight(Production production) {
        List<Plan.Fixed> fixed = production.plan().fixed();
        return Leak.with(
                production,
                production.zone(),
                fixed.isEmpty()
                        ? fixed
                        : List.of(new Plan.Fixed(
                                Instant.EPOCH,
                                fixed.getLast().times(),
                                fixed.getLast().firstCoveredDay())));
    }

    private static List<Leak> presences() {
        return List.of(
                beside(
                        "a part about support is there where somebody wants less",
                        Role.SCRIPT_SUPERVISOR,
                        look -> any(look, person -> person.own().eased().isPresent()) ? "Support" : ""),
                front(
                        "a star where another coordinator was asked for",
                        (look, it) -> any(look, person -> person.own().otherCoordinator())
                                ? titled(it, it.title() + "*")
                                : it),
                front(
                        "a space where somebody said no",
                        (look, it) -> any(look, Leak::refused) ? titled(it, it.title() + " ") : it),
                beside(
                        "a care contact reads who named them",
                        Role.CARE_CONTACT,
                        look -> names(look, person -> person.careContacts().contains(look.who()))),
                page(
                        "who books reads who named them",
                        Role.REPRESENTATIVE,
                        look -> new Leak.Beside(
                                look.right(),
                                names(
                                        look,
                                        person -> look.who().equals(booking(look))
                                                && person.representatives().contains(booking(look))))),
                page(
                        "who was named by nobody is turned away",
                        Role.REPRESENTATIVE,
                        look -> names(look, person -> person.representatives().contains(look.who()))
                                        .isEmpty()
                                ? new View.Outside()
                                : look.right()),
                page(
                        "the editor is turned away until everybody agreed",
                        Role.EDITOR,
                        look -> any(
                                        look,
                                        person -> person.account()
                                                .dataUse()
                                                .filter(it -> it.agreed())
                                                .isEmpty())
                                ? new View.Outside()
                                : look.right()),
                beside(
                        "the director reads who has not read the notice",
                        Role.DIRECTOR,
                        look -> names(
                                look, person -> person.account().noticeRead().isEmpty())),
                beside(
                        "a partner reads that somebody else wants less",
                        Role.PERFORMER,
                        look -> any(
                                look,
                                person -> !person.id().equals(look.who())
                                        && person.own().eased().isPresent())),
                beside(
                        "camera reads that somebody would rather not be there",
                        Role.CAMERA,
                        look -> any(
                                look,
                                person -> person.own().noticed().stream()
                                        .anyMatch(it -> !it.away().isEmpty()))),
                page(
                        "costume has no line of whoever says nothing",
                        Role.COSTUME,
                        look -> look.right() instanceof View.OfWardrobe it
                                ? wardrobe(
                                        it,
                                        laid -> new LaidOut(
                                                laid.people().stream()
                                                        .filter(who ->
                                                                !who.said().equals(Fitting.NOTHING))
                                                        .toList(),
                                                laid.kit()))
                                : look.right()),
                beside(
                        "costume reads what people say whom it does not dress",
                        Role.COSTUME,
                        look -> performers(look).stream()
                                .map(person -> person.own().fitting())
                                .toList()),
                beside(
                        "whoever produces reads what somebody's skin does not bear",
                        Role.PRODUCER,
                        look -> names(
                                look,
                                person -> !person.own().fitting().notBorne().isEmpty())),
                beside(
                        "costume reads how many fittings are settled",
                        Role.COSTUME,
                        look -> now(look)
                                .scores()
                                .published("s1", "s1-0")
                                .settled()
                                .size()),
                beside(
                        "costume reads the range of what is written and not published",
                        Role.COSTUME,
                        look -> Range.of(now(look).scores().of("s1", "s1-0")).areas()),
                beside(
                        "the first AD reads how many scenes are drawn before they are given",
                        Role.FIRST_AD,
                        look -> now(look).sets().scripts().values().stream()
                                .flatMap(it -> it.values().stream())
                                .filter(it -> !it.rota().drawn().isEmpty())
                                .count()),
                beside(
                        "the first AD sees how many items somebody left out",
                        Role.FIRST_AD,
                        look -> performers(look).stream()
                                .flatMap(person -> person.own().items().stream())
                                .filter(it -> it.say() == ItemSaid.Say.OUT)
                                .count()),
                beside(
                        "the first AD sees who is placed in a group before that is given",
                        Role.FIRST_AD,
                        look -> now(look)
                                .sets()
                                .backgrounds()
                                .map(it -> it.background().placed().size())
                                .sorted()
                                .toList()),
                beside(
                        "costume sees whom the coordinator asks for a group",
                        Role.COSTUME,
                        look -> now(look)
                                .sets()
                                .backgrounds()
                                .flatMap(it -> it.background().asked().stream())
                                .map(it -> it.booking().kept())
                                .sorted()
                                .toList()),
                beside(
                        "the crew is offered words that others use",
                        Role.CREW,
                        look -> performers(look).stream()
                                .flatMap(person -> person.own().words().stream())
                                .map(word -> word.own())
                                .sorted()
                                .toList()),
                front(
                        "the title page says which languages are read",
                        (look, it) -> titled(
                                it,
                                it.title()
                                        + performers(look).stream()
                                                .map(person ->
                                                        person.addressed().language())
                                                .sorted()
                                                .toList())));
    }

    private static View wardrobe(View.OfWardrobe page, UnaryOperator<LaidOut> other) {
        return new View.OfWardrobe(
                page.front(),
                new Floor<>(page.wardrobe().scenes().stream()
                        .map(it -> new Floor.Scene<>(
                                it.script(),
                                it.scene(),
                                it.title(),
                                it.label(),
                                it.what().stream().map(other).toList()))
                        .toList()));
    }

    private static Object booking(World.Look look) {
        return now(look).people().with(Role.REPRESENTATIVE).stream()
                .filter(person -> person.is(Role.CASTING))
                .map(Person::id)
                .findFirst()
                .orElseThrow();
    }

    private static List<Leak> logs() {
        return List.of(
                beside(
                        "it is seen for how many scenes a choreography is written",
                        Role.DIRECTOR,
                        look -> now(look).scores().of("s1").size()),
                beside(
                        "it is seen how long a choreography is",
                        Role.FIRST_AD,
                        look -> now(look).scores().of("s1").values().stream()
                                .flatMap(Score::moves)
                                .mapToInt(move -> move.counts().orElse(0))
                                .sum()),
                beside(
                        "camera sees who is in a choreography",
                        Role.CAMERA,
                        look -> now(look).scores().of("s1").values().stream()
                                .flatMap(score -> score.people().stream())
                                .map(who -> Names.of(now(look).people(), who))
                                .toList()),
                beside(
                        "camera reads how many confirmed",
                        Role.CAMERA,
                        look -> now(look)
                                .scores()
                                .published("s1", "s1-0")
                                .confirmed()
                                .size()),
                beside(
                        "a log has the kind of the last act",
                        Role.OPERATOR,
                        look -> last(look).content().getClass().getSimpleName().toLowerCase(Locale.ROOT)),
                beside(
                        "a log has when the last act was",
                        Role.OPERATOR,
                        look -> last(look).at()),
                beside(
                        "a log has how many invitations went out",
                        Role.OPERATOR,
                        look -> look.told().stream()
                                .filter(fact -> fact.content() instanceof AccountFact.Invited)
                                .count()),
                beside(
                        "the record's size is seen",
                        Role.OPERATOR,
                        look -> look.told().stream()
                                .mapToInt(fact -> FactBytes.of(fact).length)
                                .sum()),
                beside(
                        "the record's size is seen, rounded up",
                        Role.OPERATOR,
                        look -> look.told().size() / 8),
                beside(
                        "a log has who acted last",
                        Role.OPERATOR,
                        look -> last(look).by().stream()
                                .map(by -> Names.of(now(look).people(), by))
                                .toList()));
    }
}
