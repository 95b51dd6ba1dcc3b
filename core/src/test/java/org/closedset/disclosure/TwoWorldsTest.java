package org.closedset.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.closedset.people.Role;
import org.closedset.production.AboutPerson;
import org.closedset.production.Content;
import org.closedset.production.Fact;
import org.closedset.production.ScoreFact;
import org.closedset.production.SetFact;
import org.junit.jupiter.api.Test;

/**
 * Two worlds that differ only in what is private look the same to everybody else, byte for byte. As many pairs of each
 * kind as {@code -Dclosedset.worlds} says.
 */
final class TwoWorldsTest {
    private static final long PAIRS = Long.getLong("closedset.worlds", 10_000);

    /** No pair has more private acts than this. */
    private static final int MOST = 6;

    private static final Map<Integer, List<Pair>> SHORT = new HashMap<>();

    @Test
    void nobody_learns_what_a_performer_answered() {
        same(Pair.Kind.ANSWER);
    }

    @Test
    void nobody_learns_which_performer_it_was() {
        same(Pair.Kind.PERSON);
    }

    private static void same(Pair.Kind kind) {
        long start = System.nanoTime();
        LongStream.range(0, PAIRS).parallel().forEach(seed -> {
            Pair pair = kind.of(seed, 1 + (int) (seed % MOST));
            assertThat(pair.shown(pair.other(), World.Look::right))
                    .as(pair.name())
                    .isEqualTo(pair.shown(pair.one(), World.Look::right));
        });
        System.out.println(
                kind + ": " + PAIRS + " pairs the same in " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }

    @Test
    void every_leak_that_was_planted_is_noticed() {
        List<String> alive = new ArrayList<>();
        List<Leak> planted = Leaks.all();
        for (Leak leak : planted) {
            Optional<Pair> killer = shortest(leak);
            killer.ifPresentOrElse(
                    pair -> System.out.println(
                            "  " + leak.name() + ": " + pair.name() + ", " + pair.length() + " facts"),
                    () -> alive.add(leak.name()));
        }
        System.out.println("leaks killed / planted: " + (planted.size() - alive.size()) + " / " + planted.size());
        assertThat(alive).isEmpty();
        assertThat(planted).hasSizeGreaterThanOrEqualTo(30);
        assertThat(planted.stream().map(Leak::name).distinct()).hasSameSizeAs(planted);
    }

    /** The shortest of the pairs with the fewest private acts that tell the worlds apart. */
    private static Optional<Pair> shortest(Leak leak) {
        for (int size = 1; size <= MOST; size++) {
            Optional<Pair> found = SHORT.computeIfAbsent(size, TwoWorldsTest::some).parallelStream()
                    .filter(pair -> pair.tellsApart(leak.shows()))
                    .min(Comparator.comparingInt(Pair::length));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static List<Pair> some(int size) {
        return Stream.of(Pair.Kind.values())
                .flatMap(kind -> LongStream.range(0, 60).mapToObj(seed -> kind.of(seed, size)))
                .toList();
    }

    @Test
    void every_private_fact_there_is_is_told_in_some_world() {
        Random chance = new Random(1);
        Happening.Ids ids = World.of(List.of(), Cast.MORE, chance).ids();
        Set<Class<?>> told = new HashSet<>(Privates.SEEN);
        for (int many = 0; many < 1_000; many++) {
            told.add(Privates.any(chance).about(ids, Role.PERFORMER.ordinal()).getClass());
        }
        Set<Class<?>> all = leaves(AboutPerson.class);
        all.addAll(leaves(ScoreFact.class));
        all.addAll(leaves(SetFact.class));
        assertThat(told).isEqualTo(all);
    }

    private static Set<Class<?>> leaves(Class<?> type) {
        Set<Class<?>> all = new HashSet<>();
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(one -> all.addAll(leaves(one)));
        } else {
            all.add(type);
        }
        return all;
    }

    @Test
    void the_worlds_do_differ_and_much_is_shown_in_them() {
        String shown = "";
        int own = 0;
        for (long seed = 0; seed < 200; seed++) {
            Pair pair = Pair.Kind.ANSWER.of(seed, 3);
            assertThat(contents(pair.one())).isNotEqualTo(contents(pair.other()));
            Pair all = new Pair(
                    pair.name(),
                    pair.one(),
                    pair.other(),
                    Cast.observers(pair.one().ids().all().size()),
                    pair.visits(),
                    Set.of());
            own += all.tellsApart(World.Look::right) ? 1 : 0;
            shown += pair.shown(pair.one(), World.Look::right);
        }
        assertThat(shown)
                .contains("?HOLD", "?STOP", "status=? ", "PART ", "EARLIER_WORK", "said=Fitting{", "what=PATCH");
        assertThat(own).isGreaterThan(100);
    }

    private static List<Content> contents(World world) {
        return world.facts().stream().map(Fact::content).toList();
    }
}
