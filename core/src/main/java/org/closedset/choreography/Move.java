package org.closedset.choreography;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedset.boundaries.Condition;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.Barrier;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.Motion;

/**
 * One move of a beat: who does what with which zone to which zone of whom, through what, how deep, for how many counts, and
 * who is seen more or less from then on. What is not set is empty, and no move with something unset that it needs is allowed.
 * {@code met} is what is so by plan while it happens: clothed, rehearsed.
 */
public record Move(
        String id,
        PersonId initiator,
        Touched receiver,
        Optional<Spot> by,
        Optional<Spot> on,
        Action action,
        Optional<Level> level,
        Optional<Motion> motion,
        Optional<Integer> counts,
        Set<Barrier> through,
        Set<Condition> met,
        List<Exposed> exposes) {
    /** Counts below one are an {@link IllegalArgumentException}. */
    public Move {
        through = Set.copyOf(through);
        met = Set.copyOf(met);
        exposes = List.copyOf(exposes);
        if (counts.filter(it -> it < 1).isPresent()) {
            throw new IllegalArgumentException("a move lasts at least one count");
        }
    }

    /**
     * Whether it is held against what somebody agreed to being touched: anything with another person but what keeps a
     * distance, and anything simulated, or done to oneself, with or without another.
     */
    boolean meets() {
        return switch (receiver) {
            case Touched.Somebody it -> !action.finishes() && !distant();
            case Touched.Self it -> !action.finishes() && !distant();
            case Touched.Thing it -> action.simulated();
            case Touched.Air it -> action.simulated();
        };
    }

    /** Looking, coming and going, without being inside of 30 cm. */
    private boolean distant() {
        return switch (action) {
            case LOOK, APPROACH, WITHDRAW, MIRROR -> true;
            default -> false;
        };
    }

    /** Whether less may be worn after it than before, so that it must say who is seen how. */
    boolean bares() {
        return action.undresses();
    }

    /** Everybody who does something in it, has it done to them, or is seen more or less. */
    public Set<PersonId> people() {
        Set<PersonId> people = new LinkedHashSet<>();
        people.add(initiator);
        receiver.person().ifPresent(people::add);
        exposes.forEach(it -> people.add(it.who()));
        return people;
    }

    /** The same move between two others; nobody is seen more or less in it than the two of them. */
    public Move between(PersonId one, PersonId other) {
        List<Exposed> theirs = exposes.stream()
                .map(it -> new Exposed(it.who().equals(initiator) ? one : other, it.zone(), it.room(), it.picture()))
                .toList();
        return new Move(
                id, one, new Touched.Somebody(other), by, on, action, level, motion, counts, through, met, theirs);
    }

    /** The same move with {@code instead} in the place of {@code of}. */
    Move with(PersonId instead, PersonId of) {
        Touched other = receiver.person().filter(of::equals).isPresent() ? new Touched.Somebody(instead) : receiver;
        List<Exposed> seen = exposes.stream()
                .map(it -> it.who().equals(of) ? new Exposed(instead, it.zone(), it.room(), it.picture()) : it)
                .toList();
        PersonId who = initiator.equals(of) ? instead : initiator;
        return new Move(id, who, other, by, on, action, level, motion, counts, through, met, seen);
    }

    /** The same move on the other side of both bodies, under another id. */
    public Move mirrored(String other) {
        return new Move(
                other,
                initiator,
                receiver,
                by.map(Spot::mirrored),
                on.map(Spot::mirrored),
                action,
                level,
                motion,
                counts,
                through,
                met,
                exposes);
    }

    /** The same move under another id. */
    public Move copied(String other) {
        return new Move(
                other, initiator, receiver, by, on, action, level, motion, counts, through, met, exposes);
    }

    @Override
    public String toString() {
        return "Move[confidential]";
    }
}
