package org.closedset.web.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.closedset.people.Addressed;
import org.closedset.people.Part;
import org.closedset.people.PerformerClass;
import org.closedset.people.Role;
import org.closedset.people.Tie;
import org.closedset.production.About;
import org.closedset.production.Content;
import org.closedset.production.Fact;
import org.closedset.production.PersonFact;
import org.closedset.production.PlanFact;
import org.closedset.production.PlannedScene;
import org.closedset.production.ProductionFact;
import org.closedset.screenplay.Eighths;

/**
 * Two productions that nobody among the observers may tell apart: the same but for what one performer did in private, or
 * for who did it. {@code concerned} is that performer, {@code visit} is when the observers look.
 */
record WorldPair(
        String name,
        long seed,
        CastList cast,
        int concerned,
        List<Fact> one,
        List<Fact> other,
        List<Integer> observers,
        Instant published,
        Instant visit,
        Fate fate) {
    /** Every pair has days of its own, so that the clock of the servers can be set to them. */
    private static final Instant START = Instant.parse("2027-02-01T06:00:00Z");

    private static final Duration DAYS = Duration.ofDays(3);

    /** What becomes of the production, in both worlds alike. */
    enum Fate {
        GOES_ON,
        /** Half an hour before the time of publishing. */
        HANDED_OVER,
        /** At that moment too. */
        PUT_AWAY,
        /** At that moment too: everybody is told until when copies can be had. */
        WRAPPED,
        /** While somebody on it is signed in and looks. */
        DELETED;

        /** Of every eight pairs one each is handed over, wrapped, put away and deleted. */
        static Fate of(long seed) {
            return switch ((int) (seed % 8)) {
                case 1 -> WRAPPED;
                case 3 -> HANDED_OVER;
                case 5 -> PUT_AWAY;
                case 7 -> DELETED;
                default -> GOES_ON;
            };
        }

        private Optional<ProductionFact> told(CastList cast) {
            return switch (this) {
                case GOES_ON, DELETED -> Optional.empty();
                case PUT_AWAY -> Optional.of(new ProductionFact.Archived());
                case WRAPPED -> Optional.of(new ProductionFact.Wrapped());
                case HANDED_OVER ->
                    Optional.of(new ProductionFact.HandedOver(
                            cast.id(Role.COORDINATOR.ordinal()), cast.id(CastList.SECOND_COORDINATOR)));
            };
        }
    }

    /** Something that performer does at this moment, and in one of the worlds alone. */
    List<Fact> privately(Instant at) {
        RandomGenerator more = new SplittableRandom(seed ^ 0xac7edL);
        Content told = Flips.any(more).of(cast, concerned);
        return List.of(new Fact(CastList.id(more), Optional.of(cast.id(concerned)), at, told));
    }

    /** The two kinds of pairs. */
    enum Kind {
        /** One performer answers otherwise, sooner, more often or not at all. */
        ANSWER,
        /** The same is done by another performer. */
        PERSON;

        /** A pair with so many private acts, of a production that goes on. */
        WorldPair of(long seed, int acts) {
            return of(seed, acts, Fate.GOES_ON);
        }

        WorldPair of(long seed, int acts, Fate fate) {
            return new Telling(this, seed, acts, fate).pair();
        }
    }

    /** Makes one pair from its seed. */
    private static final class Telling {
        private final Kind kind;
        private final long seed;
        private final int acts;
        private final RandomGenerator chance;
        private final RandomGenerator ids;
        private final CastList cast;
        private final Instant start;
        private final Instant published;
        private final boolean settled;
        private final Fate fate;
        private final ZoneId zone = ZoneOffset.UTC;

        Telling(Kind kind, long seed, int acts, Fate fate) {
            this.kind = kind;
            this.seed = seed * 2 + kind.ordinal();
            this.fate = fate;
            this.acts = acts;
            this.chance = new SplittableRandom(this.seed);
            this.ids = new SplittableRandom(~this.seed);
            this.cast = CastList.of(new SplittableRandom(this.seed ^ 0x5eed));
            this.start = START.plus(DAYS.multipliedBy(this.seed));
            this.settled = chance.nextBoolean();
            this.published = start.plus(Duration.ofHours(3 + chance.nextInt(20)));
        }

        WorldPair pair() {
            List<Integer> performers = new ArrayList<>(cast.performers());
            Collections.shuffle(performers, chance);
            int who = performers.get(0);
            int instead = kind == Kind.PERSON ? performers.get(1) : who;
            List<Integer> order = new ArrayList<>(cast.everybody());
            List<Fact> one = opening(order);
            Collections.swap(order, who, instead);
            List<Fact> other = opening(order);
            Fact plan = plan(somewhere(start, published));
            one.add(plan);
            other.add(kind == Kind.PERSON ? plan : told(somewhere(start, published), 0, plan.content()));
            for (int act = chance.nextInt(1 + acts); act > 0; act--) {
                Fact same =
                        says(somewhere(), performers.get(2 + chance.nextInt(performers.size() - 2)), Flips.any(chance));
                one.add(same);
                other.add(same);
            }
            privately(one, other, who, instead);
            fate.told(cast).ifPresent(became -> {
                Fact same = told(published.minus(Duration.ofMinutes(30)), Role.COORDINATOR.ordinal(), became);
                one.add(same);
                other.add(same);
            });
            return new WorldPair(
                    kind + " " + seed / 2 + " of " + acts + ", " + fate,
                    seed,
                    cast,
                    who,
                    sorted(one),
                    sorted(other),
                    observers(List.of(one, other), new HashSet<>(List.of(who, instead))),
                    published,
                    visit(),
                    fate);
        }

        private void privately(List<Fact> one, List<Fact> other, int who, int instead) {
            for (int act = 0; act < acts; act++) {
                Flips.Flip flip = Flips.any(chance);
                Instant at = somewhere();
                one.add(says(at, who, flip));
                switch (kind) {
                    case PERSON -> other.add(says(at, instead, flip));
                    case ANSWER -> {
                        if (chance.nextInt(3) == 0) {
                            other.add(says(somewhere(), who, flip));
                        }
                    }
                }
            }
            if (kind == Kind.ANSWER) {
                other.add(says(somewhere(), who, Flips.any(chance)));
            }
        }

        private List<Fact> opening(List<Integer> order) {
            List<Content> all = new ArrayList<>();
            all.add(new ProductionFact.Opened("Film " + seed, zone));
            all.add(new ProductionFact.AboutTold(
                    new About("the studio", "here", "the coordinator", "Lisbon", "in a year")));
            for (int who : order) {
                all.add(new PersonFact.Told(cast.id(who), new Addressed(cast.name(who), "", "")));
                cast.roles(who).forEach(role -> all.add(new PersonFact.RoleGiven(cast.id(who), role)));
            }
            all.add(new PersonFact.Left(cast.id(CastList.LEFT), true));
            order.stream()
                    .filter(cast.performers()::contains)
                    .forEach(who -> all.add(new PersonFact.Engaged(cast.id(who), part(who))));
            all.add(new PersonFact.TieDeclared(
                    cast.id(CastList.SECOND_COORDINATOR),
                    new Tie(cast.id(Role.DIRECTOR.ordinal()), Tie.Kind.EARLIER_WORK)));
            LocalTime time = LocalTime.ofInstant(published, zone);
            all.add(new PlanFact.PublicationsFixed(List.of(time), LocalDate.ofInstant(start.plus(DAYS), zone)));
            all.add(Flips.published(cast, "s1-0"));
            all.add(Flips.published(cast, "s1-1"));
            all.add(Flips.given(cast, "s1-0"));
            all.addAll(FlipBackground.all(cast, "s1-0"));
            if (settled) {
                order.stream().filter(cast.performers()::contains).forEach(who -> all.addAll(Flips.settled(cast, who)));
            }
            List<Fact> facts = new ArrayList<>();
            all.forEach(content -> facts.add(told(start, Role.COORDINATOR.ordinal(), content)));
            return facts;
        }

        private static Part part(int who) {
            return new Part("s1", who % 2 == 0 ? "30 DANCERS" : "PART " + who, PerformerClass.DAY_PLAYER);
        }

        private Fact plan(Instant at) {
            List<PlannedScene> scenes = IntStream.range(0, 1 + chance.nextInt(4))
                    .mapToObj(scene -> new PlannedScene(
                            "s1-" + scene,
                            Integer.toString(40 + scene),
                            "INT. ROOM " + scene,
                            new Eighths(1 + chance.nextInt(12)),
                            PlannedScene.Care.values()[chance.nextInt(3)]))
                    .toList();
            return told(at, 0, new PlanFact.ScenesPublished("s1", "The Quay", scenes));
        }

        private Fact says(Instant at, int who, Flips.Flip flip) {
            return told(at, who, flip.of(cast, who));
        }

        private Fact told(Instant at, int by, Content content) {
            return new Fact(CastList.id(ids), Optional.of(cast.id(by)), at, content);
        }

        private Instant somewhere() {
            return somewhere(start, start.plus(Duration.ofHours(30)));
        }

        private Instant somewhere(Instant from, Instant to) {
            return from.plusMillis(
                    1 + chance.nextLong(Duration.between(from, to).toMillis() - 1));
        }

        /** When everything was told, and for every third pair just before or at the time of publishing. */
        private Instant visit() {
            return chance.nextInt(3) > 0
                    ? start.plus(Duration.ofHours(30))
                    : published.plusMillis(chance.nextInt(2) - 1);
        }

        private List<Integer> observers(List<List<Fact>> worlds, Set<Integer> concerned) {
            Set<Integer> told = new HashSet<>();
            worlds.stream().flatMap(List::stream).map(Fact::content).forEach(content -> {
                if (content instanceof PersonFact.Representative it
                        && concerned.contains(cast.ids().indexOf(it.person()))) {
                    told.add(cast.ids().indexOf(it.representative()));
                }
            });
            told.remove(CastList.BOOKS);
            return cast.everybody().stream()
                    .filter(it -> !concerned.contains(it) && !told.contains(it) && !cast.coordinates(it))
                    .toList();
        }

        private static List<Fact> sorted(List<Fact> facts) {
            return facts.stream().sorted(Comparator.comparing(Fact::at)).toList();
        }
    }
}
