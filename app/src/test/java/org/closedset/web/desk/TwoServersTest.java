package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import org.closedset.actions.ChangeProduction;
import org.closedset.actions.Hand;
import org.closedset.actions.Told;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.production.AboutPerson;
import org.closedset.production.Fact;
import org.closedset.production.ScoreFact;
import org.closedset.production.SetFact;
import org.closedset.store.UnreadableDecisions;
import org.closedset.store.record.RecordFailure;
import org.closedset.views.Recorded;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Two running programs whose productions differ only in what is private answer everybody else alike, byte for byte, and
 * say the same in their terminals. As many pairs of each kind as {@code -Dclosedset.servers} says.
 */
final class TwoServersTest {
    private static final long PAIRS = Long.getLong("closedset.servers", 100);

    /** No pair has more private acts than this. */
    private static final int MOST = 6;

    private static final Terminal TERMINAL = new Terminal();
    private static final MovingClock CLOCK = new MovingClock(Instant.parse("2027-01-01T06:00:00Z"), ZoneOffset.UTC);
    private static final WorldServer ONE = world();
    private static final WorldServer OTHER = world();

    private static final ExecutorService SIDES = Executors.newFixedThreadPool(2);

    private static WorldServer world() {
        try {
            return new WorldServer(CLOCK);
        } catch (IOException | UnreadableDecisions | RecordFailure e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterAll
    static void ends() {
        ONE.close();
        OTHER.close();
        SIDES.close();
        TERMINAL.close();
    }

    @Test
    void nobody_learns_what_a_performer_answered() {
        same(WorldPair.Kind.ANSWER);
    }

    @Test
    void nobody_learns_which_performer_it_was() {
        same(WorldPair.Kind.PERSON);
    }

    /** What everybody was answered, and what the terminal said meanwhile. */
    private record Heard(String pages, String terminal) {}

    /** The two worlds are looked at side by side. */
    private static CompletableFuture<Heard> heard(WorldServer world, WorldPair pair, List<Fact> facts) {
        return CompletableFuture.supplyAsync(
                () -> {
                    String pages = looks(world, told(world, pair, facts), pair);
                    return new Heard(pages, TERMINAL.since(world.planted));
                },
                SIDES);
    }

    private static void same(WorldPair.Kind kind) {
        long start = System.nanoTime();
        TERMINAL.byNobody();
        long bytes = 0;
        for (long seed = 0; seed < PAIRS; seed++) {
            WorldPair pair = kind.of(seed, 1 + (int) (seed % MOST), WorldPair.Fate.of(seed));
            CLOCK.move(Duration.between(CLOCK.instant(), pair.visit()));
            CompletableFuture<Heard> one = heard(ONE, pair, pair.one());
            CompletableFuture<Heard> other = heard(OTHER, pair, pair.other());
            Heard here = one.join();
            Heard there = other.join();
            assertThat(there.pages()).as(pair.name()).isEqualTo(here.pages());
            assertThat(there.terminal()).as(pair.name()).isEqualTo(here.terminal());
            assertThat(TERMINAL.byNobody()).as(pair.name()).isBlank();
            bytes += here.pages().length();
        }
        System.out.printf(
                "through the server, %s: %d pairs from seed 0 the same, %d KB each, in %d ms%n",
                kind, PAIRS, bytes / 1024 / PAIRS, (System.nanoTime() - start) / 1_000_000);
    }

    /** A production of which is told what had happened by the visit. */
    private static Recorded told(WorldServer world, WorldPair pair, List<Fact> facts) {
        return told(world, pair.seed(), facts, pair.visit());
    }

    private static Recorded told(WorldServer world, long seed, List<Fact> facts, Instant until) {
        Recorded recorded = world.begin(seed);
        WorldServer.tell(
                recorded, facts.stream().filter(it -> !it.at().isAfter(until)).toList());
        return recorded;
    }

    private static String looks(WorldServer world, Recorded recorded, WorldPair pair) {
        RandomGenerator chance = new SplittableRandom(pair.seed());
        world.throwDice(chance.nextLong());
        StringBuilder heard = new StringBuilder();
        heard.append(visitor(world, recorded, pair, Role.PERFORMER.ordinal()).outside());
        for (int observer : pair.fate() == WorldPair.Fate.DELETED ? List.<Integer>of() : pair.observers()) {
            heard.append("== as ").append(pair.cast().roles(observer)).append('\n');
            heard.append(visitor(world, recorded, pair, observer).visit(some(chance)));
        }
        if (pair.fate() == WorldPair.Fate.DELETED) {
            int observer = pair.observers().get(chance.nextInt(pair.observers().size()));
            Visitor visitor = visitor(world, recorded, pair, observer);
            heard.append("== as ").append(pair.cast().roles(observer)).append(", while it is deleted\n");
            heard.append(visitor.visit(some(chance), () -> deleted(recorded)));
        }
        heard.append("== as a coordinator of another production\n");
        heard.append(visitor(world, recorded, pair, world.elsewhere).visit(some(chance)));
        return heard.toString();
    }

    private static void deleted(Recorded recorded) {
        Hand hand = new Hand(CLOCK, new SecureRandom());
        assertThat(new ChangeProduction(hand).deleted(recorded, "d".repeat(32))).isInstanceOf(Told.Done.class);
    }

    /** Some of somebody's own pages, the board always, and one that is not theirs. */
    private static List<String> some(RandomGenerator chance) {
        List<String> paths = new ArrayList<>(some(Visitor.OTHERS, 1, chance));
        paths.addAll(some(Visitor.OWN, 3, chance));
        paths.add("/board");
        paths.add("/mine/ways");
        return paths;
    }

    private static List<String> some(List<String> all, int many, RandomGenerator chance) {
        List<String> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, chance);
        return shuffled.subList(0, many);
    }

    private static Visitor visitor(WorldServer world, Recorded recorded, WorldPair pair, int person) {
        return visitor(world, recorded, pair, pair.cast().id(person));
    }

    private static Visitor visitor(WorldServer world, Recorded recorded, WorldPair pair, PersonId person) {
        String concerned = pair.cast().id(pair.concerned()).text();
        return new Visitor(world, recorded.id(), concerned, person.text());
    }

    /** A pair of which everything was told in both worlds. */
    private record Both(WorldPair pair, Recorded one, Recorded other) {
        /** What is seen of one page, and what the terminal says meanwhile. */
        private static String glance(WorldServer world, Recorded recorded, WorldPair pair, ServerLeak leak) {
            world.throwDice(pair.seed());
            TERMINAL.since(world.planted);
            int person = leak.as().orElse(Role.PERFORMER).ordinal();
            Visitor visitor = visitor(world, recorded, pair, person);
            String seen = leak.as().isEmpty()
                    ? visitor.outside(List.of(leak.path()))
                    : visitor.visit(List.of(leak.path(), "/mine/ways"));
            return seen + TERMINAL.since(world.planted);
        }

        boolean sees(ServerLeak leak) {
            return leak.as().isEmpty()
                    || pair.observers().contains(leak.as().get().ordinal());
        }

        boolean differs(ServerLeak leak) {
            return !glance(ONE, one, pair, leak).equals(glance(OTHER, other, pair, leak));
        }

        /** And without it nothing is. */
        boolean noticed(ServerLeak leak) {
            if (!sees(leak) || !differsWith(leak)) {
                return false;
            }
            assertThat(differs(leak)).as("without " + leak.name()).isFalse();
            return true;
        }

        private boolean differsWith(ServerLeak leak) {
            ONE.planted.plant(leak.planted(), one);
            OTHER.planted.plant(leak.planted(), other);
            try {
                return differs(leak);
            } finally {
                ONE.planted.none();
                OTHER.planted.none();
            }
        }
    }

    @Test
    void every_leak_that_was_planted_is_noticed() {
        List<ServerLeak> planted = ServerLeak.all();
        List<String> alive =
                new ArrayList<>(planted.stream().map(ServerLeak::name).toList());
        assertThat(alive).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(16);
        for (int many = 0; many < 600 && !alive.isEmpty(); many++) {
            Both told = told(WorldPair.Kind.values()[many % 2].of(10_000 + many, 1 + many / 20));
            planted.stream()
                    .filter(it -> alive.contains(it.name()))
                    .filter(told::noticed)
                    .toList()
                    .forEach(it -> {
                        alive.remove(it.name());
                        System.out.println("  " + it.name() + ": " + told.pair().name() + ", " + it.path());
                    });
        }
        int killed = planted.size() - alive.size();
        System.out.println("leaks through the server killed / planted: " + killed + " / " + planted.size());
        assertThat(alive).isEmpty();
    }

    /** Both wait while one performer acts in one world alone; what is published then reaches both alike. */
    @Test
    void an_open_board_hears_what_is_published_and_nothing_else() {
        for (long seed = 20_000; seed < 20_000 + Math.min(PAIRS, 20); seed++) {
            WorldPair pair = WorldPair.Kind.values()[(int) (seed % 2)].of(seed, 3);
            Instant before = pair.published().minus(Duration.ofMinutes(1));
            CLOCK.move(Duration.between(CLOCK.instant(), before));
            Recorded here = told(ONE, pair.seed(), pair.one(), before);
            Recorded there = told(OTHER, pair.seed(), pair.other(), before);
            try (Wire one = visitor(ONE, here, pair, Role.FIRST_AD.ordinal()).follows();
                    Wire other =
                            visitor(OTHER, there, pair, Role.FIRST_AD.ordinal()).follows()) {
                WorldServer.tell(here, pair.privately(before));
                CLOCK.move(Duration.between(before, pair.published()).plusMillis(1));
                String heard = Visitor.masked(one.heard());
                assertThat(heard).startsWith("HTTP/1.1 200").contains("data-board");
                assertThat(Visitor.masked(other.heard())).as(pair.name()).isEqualTo(heard);
            }
        }
    }

    private static Both told(WorldPair pair) {
        CLOCK.move(Duration.between(CLOCK.instant(), pair.visit()));
        return new Both(pair, told(ONE, pair, pair.one()), told(OTHER, pair, pair.other()));
    }

    @Test
    void every_private_fact_there_is_is_told_in_some_world() {
        RandomGenerator chance = new SplittableRandom(1);
        CastList cast = CastList.of(chance);
        Set<Class<?>> told = new HashSet<>(Flips.SEEN);
        for (int many = 0; many < 1_000; many++) {
            told.add(Flips.any(chance).of(cast, Role.PERFORMER.ordinal()).getClass());
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
}
