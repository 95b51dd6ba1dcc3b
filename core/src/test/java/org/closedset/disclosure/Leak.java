package org.closedset.disclosure;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.closedset.people.Age;
import org.closedset.people.Person;
import org.closedset.people.Role;
import org.closedset.production.Fact;
import org.closedset.production.Plan;
import org.closedset.production.Production;
import org.closedset.production.ScriptRecord;

/** The gate with one small thing wrong, on purpose. */
record Leak(String name, World.Shows shows) {
    /** A page with something beside what belongs there. */
    record Beside(View right, Object more) {}

    /** Something beside the page of those in this role. */
    static Leak beside(String name, Role role, Function<World.Look, Object> more) {
        return page(name, role, look -> new Beside(look.right(), more.apply(look)));
    }

    /** Another page for those in this role. */
    static Leak page(String name, Role role, Function<World.Look, Object> page) {
        return new Leak(name, look -> look.role() == role ? page.apply(look) : look.right());
    }

    /** Another board for those who plan and call. */
    static Leak board(String name, BiFunction<World.Look, Board, Board> other) {
        return new Leak(
                name,
                look -> look.right() instanceof View.OnBoard it
                        ? new View.OnBoard(it.front(), other.apply(look, it.board()), it.offers(), it.plays())
                        : look.right());
    }

    /** Another word than the status, where this holds of the production as it is. */
    static Leak word(String name, Predicate<World.Look> holds, String word) {
        return new Leak(
                name,
                look -> look.right() instanceof View.OnBoard it && holds.test(look)
                        ? Dump.of(it).replace("HOLD", word)
                        : look.right());
    }

    /** Another front page for everybody. */
    static Leak front(String name, BiFunction<World.Look, FrontPage, FrontPage> other) {
        return new Leak(name, look -> switch (look.right()) {
            case View.Outside it -> it;
            case View.Inside it -> new View.Inside(other.apply(look, it.front()));
            case View.OnBoard it ->
                new View.OnBoard(other.apply(look, it.front()), it.board(), it.offers(), it.plays());
            case View.OfOneself it -> new View.OfOneself(other.apply(look, it.front()), it.own());
            case View.OfClients it -> new View.OfClients(other.apply(look, it.front()), it.clients());
            case View.OfFrames it -> new View.OfFrames(other.apply(look, it.front()), it.frames());
            case View.OfJoints it -> new View.OfJoints(other.apply(look, it.front()), it.joints());
            case View.OfSlates it -> new View.OfSlates(other.apply(look, it.front()), it.slates());
            case View.OfWardrobe it -> new View.OfWardrobe(other.apply(look, it.front()), it.wardrobe());
            case View.OfRoles it -> new View.OfRoles(other.apply(look, it.front()), it.roles());
        });
    }

    static FrontPage titled(FrontPage front, String title) {
        return new FrontPage(title, front.zone(), front.life(), front.behind(), front.coordinators());
    }

    static Production now(World.Look look) {
        return look.production().production();
    }

    static List<Person> performers(World.Look look) {
        return now(look).people().with(Role.PERFORMER);
    }

    static long count(World.Look look, Predicate<Person> holds) {
        return performers(look).stream().filter(holds).count();
    }

    static boolean any(World.Look look, Predicate<Person> holds) {
        return performers(look).stream().anyMatch(holds);
    }

    static boolean verified(World.Look look, Person person) {
        return now(look).people().age(person.id()) == Age.VERIFIED_ADULT;
    }

    static boolean refused(Person person) {
        return person.account().dataUse().filter(it -> !it.agreed()).isPresent();
    }

    static List<String> names(World.Look look, Predicate<Person> holds) {
        return performers(look).stream()
                .filter(holds)
                .map(person -> person.addressed().name())
                .sorted()
                .toList();
    }

    /** The parts of people in this order. */
    static List<String> parts(Stream<Person> people) {
        return people.flatMap(person -> person.parts().stream())
                .map(part -> part.name())
                .distinct()
                .toList();
    }

    static View roles(World.Look look, Comparator<Person> order) {
        return roles(look, published(look).people().all().stream().sorted(order));
    }

    static View roles(World.Look look, Stream<Person> people) {
        return look.right() instanceof View.OfRoles it ? new View.OfRoles(it.front(), parts(people)) : look.right();
    }

    static Production published(World.Look look) {
        return look.production().published(look.moment());
    }

    static Board as(World.Look look, Production published) {
        return Board.of(published, now(look), look.moment());
    }

    /** The production as it stood at the last publication of other publications, or with what was told at that instant. */
    static Production until(World.Look look, UnaryOperator<Production> other, boolean inclusive) {
        Optional<Instant> last = Publications.of(other.apply(now(look))).last(look.moment());
        return Production.NONE.with(look.told().stream()
                .filter(fact -> last.filter(at ->
                                fact.at().isBefore(at) || inclusive && fact.at().equals(at))
                        .isPresent())
                .toList());
    }

    static Production with(Production it, Optional<java.time.ZoneId> zone, List<Plan.Fixed> fixed) {
        return new Production(
                it.title(),
                zone,
                it.life(),
                it.closing(),
                it.episodes(),
                it.about(),
                it.notice(),
                it.people(),
                it.left(),
                it.limits(),
                it.riders(),
                it.seal(),
                it.scripts(),
                new Plan(it.plan().scripts(), fixed),
                it.asks(),
                it.scores(),
                it.sets(),
                it.unknown(),
                it.adrift(),
                it.erased(),
                it.facts());
    }

    static int decided(Production production) {
        return production.scripts().values().stream()
                .map(ScriptRecord::decisions)
                .mapToInt(List::size)
                .sum();
    }

    static Fact last(World.Look look) {
        return look.told().getLast();
    }
}
