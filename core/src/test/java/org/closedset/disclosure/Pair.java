package org.closedset.disclosure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.closedset.people.Fitting;
import org.closedset.people.Role;

/** Two worlds that nobody among the observers may tell apart, whoever they are and however often they look. */
record Pair(
        String name,
        World one,
        World other,
        List<World.Observer> observers,
        List<Instant> visits,
        Set<String> concerned) {
    private static final int LOOKS = 3;

    /** The two kinds of pairs. */
    enum Kind {
        /** One performer answers otherwise, sooner, more often or not at all; what is published stays as it is. */
        ANSWER,
        /** The same is done by another performer. */
        PERSON;

        Pair of(long seed, int size) {
            Random chance = new Random(seed);
            return switch (this) {
                case ANSWER -> answered(chance, size, "answer " + seed + " of " + size);
                case PERSON -> swapped(chance, size, "person " + seed + " of " + size);
            };
        }
    }

    String shown(World world, World.Shows shows) {
        return world.transcript(observers, visits, look -> veiled(shows.page(look)));
    }

    /** What those concerned say for fittings they say to costume; that, and nothing else of what costume sees, may differ. */
    private Object veiled(Object page) {
        return switch (page) {
            case Leak.Beside it ->
                new Leak.Beside(it.right() instanceof View.OfWardrobe all ? veiled(all) : it.right(), it.more());
            case View.OfWardrobe it -> veiled(it);
            default -> page;
        };
    }

    private View.OfWardrobe veiled(View.OfWardrobe page) {
        return new View.OfWardrobe(
                page.front(),
                new Floor<>(page.wardrobe().scenes().stream()
                        .map(it -> new Floor.Scene<>(
                                it.script(),
                                it.scene(),
                                it.title(),
                                it.label(),
                                it.what().stream().map(this::veiled).toList()))
                        .toList()));
    }

    private LaidOut veiled(LaidOut laid) {
        return new LaidOut(
                laid.people().stream()
                        .map(it -> concerned.contains(it.name())
                                ? new LaidOut.Wearer(it.called(), it.name(), Fitting.NOTHING)
                                : it)
                        .toList(),
                laid.kit());
    }

    boolean tellsApart(World.Shows shows) {
        return !shown(one, shows).equals(shown(other, shows));
    }

    /** How many facts both worlds have together. */
    int length() {
        return one.facts().size() + other.facts().size();
    }

    private static Pair answered(RandomGenerator chance, int size, String name) {
        Story story = new Story(chance, size);
        int who = pick(chance, Cast.performers(story.persons));
        List<Happening> same = same(story, chance, size, who);
        List<Privates.Private> acts = acts(chance, size);
        List<Happening> one = with(same, story.opening(story.order()));
        acts.forEach(act -> one.add(story.says(who, act)));
        story.plans.forEach(plan -> one.add(plan.happening()));
        story.engagements.stream().filter(it -> it.about() == who).forEach(it -> one.add(it.happening()));
        List<Happening> other = with(same, story.opening(story.order()));
        flipped(chance, acts).forEach(act -> other.add(story.says(who, act)));
        story.plans.forEach(plan -> other.addAll(moved(story, chance, plan)));
        story.engagements.stream()
                .filter(it -> it.about() == who)
                .forEach(it -> other.add(it.happening().at(story.in(it.between()))));
        other.add(story.atTheDesk());
        return pair(name, story, chance, one, other, Set.of(who));
    }

    /** What does not differ: what everybody may see, and what other performers say of themselves. */
    private static List<Happening> same(Story story, RandomGenerator chance, int size, int who) {
        List<Happening> same = new ArrayList<>(story.fixed);
        List<Integer> others = new ArrayList<>(Cast.performers(story.persons));
        others.remove(Integer.valueOf(who));
        for (int more = chance.nextInt(1 + size); more > 0; more--) {
            same.add(story.says(pick(chance, others), Privates.any(chance)));
        }
        story.engagements.stream().filter(it -> it.about() != who).forEach(it -> same.add(it.happening()));
        return same;
    }

    /** Published at another moment before the same time of publishing, perhaps after something that was thought better of. */
    private static List<Happening> moved(Story story, RandomGenerator chance, Story.Movable plan) {
        Happening moved = plan.happening().at(story.in(plan.between()));
        Instant edge = story.edges.get(plan.between());
        return chance.nextInt(3) > 0 || moved.at().equals(edge)
                ? List.of(moved)
                : List.of(story.scenes(plan.script(), edge), moved);
    }

    private static List<Privates.Private> acts(RandomGenerator chance, int size) {
        List<Privates.Private> acts = new ArrayList<>();
        for (int act = 0; act < size; act++) {
            acts.add(Privates.any(chance));
        }
        return acts;
    }

    /** Some are left out, some are others, at least one is new, and the order is another. */
    private static List<Privates.Private> flipped(RandomGenerator chance, List<Privates.Private> acts) {
        List<Privates.Private> flipped = new ArrayList<>();
        for (Privates.Private act : acts) {
            switch (chance.nextInt(3)) {
                case 0 -> flipped.add(act);
                case 1 -> flipped.add(Privates.any(chance));
                default -> {}
            }
        }
        flipped.add(Privates.any(chance));
        Collections.shuffle(flipped, new Random(chance.nextLong()));
        return flipped;
    }

    private static Pair swapped(RandomGenerator chance, int size, String name) {
        Story story = new Story(chance, size);
        List<Integer> performers = new ArrayList<>(Cast.performers(story.persons));
        Collections.shuffle(performers, new Random(chance.nextLong()));
        int who = performers.get(0);
        int instead = performers.get(1);
        List<Happening> same = new ArrayList<>(story.fixed);
        story.plans.forEach(plan -> same.add(plan.happening()));
        story.engagements.forEach(it -> same.add(it.happening()));
        same.add(story.atTheDesk());
        for (int other : performers.subList(2, performers.size())) {
            same.add(story.says(other, Privates.any(chance)));
        }
        List<Integer> order = new ArrayList<>(story.order());
        List<Happening> one = with(same, story.opening(order));
        Collections.swap(order, who, instead);
        List<Happening> other = with(same, story.opening(order));
        for (int act = 0; act < size; act++) {
            Privates.Private what = Privates.any(chance);
            Happening says = story.says(who, what);
            one.add(says);
            other.add(new Happening(says.at(), instead, ids -> what.about(ids, instead)));
        }
        return pair(name, story, chance, one, other, Set.of(who, instead));
    }

    private static List<Happening> with(List<Happening> same, List<Happening> opening) {
        List<Happening> all = new ArrayList<>(opening);
        all.addAll(same);
        return all;
    }

    /** Ids are chance, so the two worlds have different ones; only the ones concerned may look at their own record. */
    private static Pair pair(
            String name,
            Story story,
            RandomGenerator chance,
            List<Happening> one,
            List<Happening> other,
            Set<Integer> concerned) {
        World first = World.of(one, story.persons, chance);
        World second = World.of(other, story.persons, chance);
        Set<Integer> told = new HashSet<>();
        concerned.forEach(person -> {
            told.addAll(first.representatives(person));
            told.addAll(second.representatives(person));
        });
        told.remove(Cast.BOOKS);
        List<World.Observer> observers = Cast.observers(story.persons).stream()
                .filter(it -> !(it.as() == Role.PERFORMER && concerned.contains(it.who())))
                .filter(it -> !(it.as() == Role.REPRESENTATIVE && told.contains(it.who())))
                .toList();
        Set<String> names = new HashSet<>();
        concerned.forEach(person -> names.add(Cast.name(person)));
        return new Pair(name, first, second, observers, story.visits(LOOKS), names);
    }

    private static <T> T pick(RandomGenerator chance, List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
