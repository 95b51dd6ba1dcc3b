package org.closedset.choreography;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.boundaries.Condition;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.Barrier;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.Motion;
import org.closedset.vocabulary.Region;

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
    static final int MOST_COUNTS = 999;

    /** Counts below one or above 999 are an {@link IllegalArgumentException}. */
    public Move {
        through = Set.copyOf(through);
        met = Set.copyOf(met);
        exposes = List.copyOf(exposes);
        if (counts.filter(it -> it < 1 || it > MOST_COUNTS).isPresent()) {
            throw new IllegalArgumentException("a move lasts from 1 to 999 counts");
        }
    }

    /**
     * Whether it is held against what somebody agreed to being touched: anything with another person but what keeps a
     * distance, and anything simulated, or done to oneself, with or without another.
     */
    boolean meets() {
        return switch (receiver) {
            case Touched.Somebody it -> (!action.finishes() || covering()) && !distant();
            case Touched.Self it -> !action.finishes() && !distant();
            case Touched.Thing it -> !action.finishes() && !distant();
            case Touched.Air it -> action.simulated() || action.wholeBody();
        };
    }

    /** Covering somebody with a hand or a body is a touch, as anything else is. */
    private boolean covering() {
        return !action.breaksOff() && (by.isPresent() || on.isPresent());
    }

    /** Whether it ends what is going on, and so needs nobody's agreement. */
    boolean ends() {
        return action.finishes() && !covering() && exposes.stream().noneMatch(Exposed::shows);
    }

    /** Whose garment it takes off, where it does: that of whoever it is done to. */
    Optional<PersonId> undressed() {
        return action.undresses() ? receiver.person().or(() -> Optional.of(initiator)) : Optional.empty();
    }

    /** Whether a pelvis may come to a pelvis or a face, whatever the action is called: each wears a garment, and they share one. */
    public boolean needsBarriers() {
        if (!meets() || receiver.person().isEmpty()) {
            return false;
        }
        boolean near = level.filter(it -> it == Level.AIR).isEmpty();
        return action.needsBarriers() || near && (low(by) && close(on) || low(on) && close(by));
    }

    private static boolean low(Optional<Spot> spot) {
        return spot.map(it -> it.zone().region())
                .filter(it -> it == Region.PELVIS || it == Region.BUTTOCKS)
                .isPresent();
    }

    private static boolean close(Optional<Spot> spot) {
        return low(spot) || spot.filter(it -> it.zone().region() == Region.HEAD).isPresent();
    }

    /** Looking, coming and going, without being inside of 30 cm; what names a place or a depth is more than that. */
    private boolean distant() {
        boolean apart = switch (action) {
            case LOOK, APPROACH, WITHDRAW, MIRROR -> true;
            default -> false;
        };
        return apart
                && by.isEmpty()
                && on.isEmpty()
                && level.filter(it -> it != Level.AIR).isEmpty();
    }

    /** Whether it touches somebody or something and does not say whom or what. */
    boolean unaddressed() {
        return receiver instanceof Touched.Air && (action.touches() || on.isPresent()) && !action.finishes();
    }

    /** The same while of what it was planned under only this is so. */
    Move meeting(Set<Condition> now) {
        if (now.containsAll(met)) {
            return this;
        }
        Set<Condition> both = EnumSet.noneOf(Condition.class);
        both.addAll(met);
        both.retainAll(now);
        return planned(both);
    }

    /** The same while this is seen of somebody from then on, and nothing else. */
    Move exposing(Exposed only) {
        return new Move(id, initiator, receiver, by, on, action, level, motion, counts, through, met, List.of(only));
    }

    /** The same planned under this. */
    Move planned(Set<Condition> under) {
        return new Move(id, initiator, receiver, by, on, action, level, motion, counts, through, under, exposes);
    }

    /** Everybody who does something in it, has it done to them, or is seen more or less. */
    public Set<PersonId> people() {
        Set<PersonId> people = new LinkedHashSet<>();
        people.add(initiator);
        receiver.person().ifPresent(people::add);
        exposes.forEach(it -> people.add(it.who()));
        return people;
    }

    /** The same move between two others; whoever else is seen in it stays who they are. */
    public Move between(PersonId one, PersonId other) {
        List<Exposed> theirs = exposes.stream()
                .map(it -> it.with(instead(it.who(), one, other)))
                .toList();
        return new Move(
                id, one, new Touched.Somebody(other), by, on, action, level, motion, counts, through, met, theirs);
    }

    private PersonId instead(PersonId who, PersonId one, PersonId other) {
        return who.equals(initiator)
                ? one
                : receiver.person().filter(who::equals).isPresent() ? other : who;
    }

    /** The same move with {@code instead} in the place of {@code of}. */
    Move with(PersonId instead, PersonId of) {
        return among(Map.of(of, instead));
    }

    /** The same move with others in the places of those for whom one is given. */
    public Move among(Map<PersonId, PersonId> others) {
        Touched other = receiver.person()
                .<Touched>map(it -> new Touched.Somebody(others.getOrDefault(it, it)))
                .orElse(receiver);
        List<Exposed> seen = exposes.stream()
                .map(it -> it.with(others.getOrDefault(it.who(), it.who())))
                .toList();
        PersonId who = others.getOrDefault(initiator, initiator);
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

    /** The same for so many counts. */
    Move lasting(int now) {
        return new Move(
                id, initiator, receiver, by, on, action, level, motion, Optional.of(now), through, met, exposes);
    }

    /** The same, done with the other side of the body. */
    Move otherHand() {
        return new Move(
                id,
                initiator,
                receiver,
                by.map(Spot::mirrored),
                on,
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
        return new Move(other, initiator, receiver, by, on, action, level, motion, counts, through, met, exposes);
    }

    @Override
    public String toString() {
        return "Move[confidential]";
    }
}
