package org.closedset.disclosure;

import static org.closedset.disclosure.Leak.any;
import static org.closedset.disclosure.Leak.beside;
import static org.closedset.disclosure.Leak.board;
import static org.closedset.disclosure.Leak.count;
import static org.closedset.disclosure.Leak.front;
import static org.closedset.disclosure.Leak.last;
import static org.closedset.disclosure.Leak.names;
import static org.closedset.disclosure.Leak.now;
import static org.closedset.disclosure.Leak.page;
import static org.closedset.disclosure.Leak.performers;
import static org.closedset.disclosure.Leak.published;
import static org.closedset.disclosure.Leak.roles;
import static org.closedset.disclosure.Leak.titled;
import static org.closedset.disclosure.Leak.verified;
import static org.closedset.disclosure.Leak.word;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.closedset.people.Person;
import org.closedset.people.Role;
import org.closedset.production.PlanFact;

/** Leaks planted on purpose: each would tell somebody something, and every one of them must be noticed. */
final class Leaks {
    private Leaks() {}

    static List<Leak> all() {
        return Stream.of(counts(), orders(), ids(), words(), MoreLeaks.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Leak> counts() {
        return List.of(
                beside(
                        "the board says how many are verified, of how many",
                        Role.FIRST_AD,
                        look -> count(look, person -> verified(look, person))
                                + " of "
                                + performers(look).size()),
                beside(
                        "the producer reads how many answered",
                        Role.PRODUCER,
                        look -> count(look, person -> person.account().dataUse().isPresent())),
                beside(
                        "the line producer reads how many joined",
                        Role.LINE_PRODUCER,
                        look -> count(look, person -> person.account().joined())),
                beside("the operator reads how many were met", Role.OPERATOR, look -> count(look, Person::met)),
                beside(
                        "the operator reads how many devices there are",
                        Role.OPERATOR,
                        look -> performers(look).stream()
                                .mapToInt(person -> person.account().passkeys().size())
                                .sum()),
                beside(
                        "the director reads how much was decided at the desk",
                        Role.DIRECTOR,
                        look -> Leak.decided(now(look))),
                beside(
                        "the cost counts who wants shorter meetings",
                        Role.PRODUCER,
                        look -> 1000
                                - 10
                                        * count(
                                                look,
                                                person -> person.own().eased().isPresent())),
                beside(
                        "casting gets a row for each who is verified",
                        Role.CASTING,
                        look -> names(look, person -> verified(look, person)).stream()
                                .map(name -> "")
                                .toList()),
                beside(
                        "the director reads for how many something wider waits",
                        Role.DIRECTOR,
                        look -> count(look, person -> waits(look, person))),
                beside(
                        "who follows up reads of whom something wider waits",
                        Role.CARE_CONTACT,
                        look -> names(look, person -> waits(look, person))),
                front(
                        "the title page says how many facts there are",
                        (look, it) -> titled(it, it.title() + " " + now(look).facts())));
    }

    private static boolean waits(World.Look look, Person person) {
        return now(look).limits(person.id()).limits().waiting().isPresent();
    }

    private static List<Leak> orders() {
        return List.of(
                page(
                        "roles stand as people were written down",
                        Role.CASTING,
                        look -> roles(look, published(look).people().all().stream())),
                page("roles stand by the ids of who plays them", Role.CASTING, look -> roles(look, byId())),
                page(
                        "roles of those who were met stand first",
                        Role.CASTING,
                        look -> roles(
                                look,
                                Comparator.comparing(person -> !now(look)
                                        .people()
                                        .person(person.id())
                                        .orElseThrow()
                                        .met()))),
                page("clients stand by their ids", Role.REPRESENTATIVE, look -> clients(look, byId())),
                front(
                        "coordinators stand by their ids",
                        (look, it) -> new FrontPage(
                                it.title(),
                                it.zone(),
                                it.life(),
                                it.behind(),
                                now(look).people().with(Role.COORDINATOR).stream()
                                        .sorted(byId())
                                        .map(person -> new FrontPage.Coordinator(
                                                person.addressed().name(), "", List.of(), false))
                                        .toList())),
                board(
                        "scenes stand the other way round while somebody is not verified",
                        (look, it) -> new Board(
                                it.since(),
                                it.next(),
                                any(look, person -> !verified(look, person))
                                        ? it.scripts().stream()
                                                .map(Leaks::reversed)
                                                .toList()
                                        : it.scripts())));
    }

    private static Board.Script reversed(Board.Script script) {
        return new Board.Script(script.title(), script.scenes().reversed());
    }

    private static Comparator<Person> byId() {
        return Comparator.comparing(person -> person.id().text());
    }

    private static View clients(World.Look look, Comparator<Person> order) {
        return look.right() instanceof View.OfClients it && !it.clients().isEmpty()
                ? new View.OfClients(
                        it.front(),
                        now(look).people().all().stream()
                                .filter(person -> person.representatives().contains(look.who()))
                                .sorted(order)
                                .map(person -> new Client(person.addressed().name(), List.of(), Optional.empty()))
                                .toList())
                : look.right();
    }

    private static List<Leak> ids() {
        return List.of(
                beside("the plan has the number of the fact it came by", Role.DIRECTOR, Leaks::version),
                beside(
                        "the board has the id of the last act",
                        Role.FIRST_AD,
                        look -> last(look).act()),
                front(
                        "a coordinator's ties are linked by their id",
                        (look, it) -> titled(
                                it,
                                it.title()
                                        + now(look)
                                                .people()
                                                .with(Role.COORDINATOR)
                                                .getFirst()
                                                .id())),
                beside(
                        "a tag is the hash of everything",
                        Role.COSTUME,
                        look -> now(look).hashCode()));
    }

    private static Object version(World.Look look) {
        return IntStream.range(0, look.told().size())
                .filter(at -> look.told().get(at).content() instanceof PlanFact.ScenesPublished)
                .filter(at -> look.told()
                        .get(at)
                        .at()
                        .isBefore(Publications.of(now(look)).last(look.moment()).orElse(Instant.MIN)))
                .max();
    }

    private static List<Leak> words() {
        return List.of(
                word("another word where an age is not verified", look -> any(look, it -> !verified(look, it)), "AGE"),
                word("another word where somebody said no", look -> any(look, Leak::refused), "WITHDRAWN"),
                word(
                        "another word while the desk plans anew",
                        look -> Leak.decided(now(look)) != Leak.decided(published(look)),
                        "PLANNING"),
                word("go as soon as everybody was met", look -> !any(look, it -> !it.met()), "GO"),
                word("stop while an age is not verified", look -> any(look, it -> !verified(look, it)), "STOP"),
                word(
                        "another word where another coordinator was asked for",
                        look -> any(look, it -> it.own().otherCoordinator()),
                        "HOLD."),
                new Leak(
                        "hold has the initial of who causes it",
                        look -> look.right() instanceof View.OnBoard it
                                ? Dump.of(it).replace("HOLD", "HOLD " + names(look, person -> !person.met()))
                                : look.right()));
    }
}
