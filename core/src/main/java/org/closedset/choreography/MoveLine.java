package org.closedset.choreography;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.boundaries.Condition;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.Barrier;
import org.closedset.vocabulary.Coded;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.Motion;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.RoomExposure;
import org.closedset.vocabulary.Side;
import org.closedset.vocabulary.Zone;

/** A line as far as it was read. */
final class MoveLine {
    static final String SELF = "self";
    static final String THING = "thing";
    static final String AIR = "air";
    static final String WITH = "with";

    private final Map<String, PersonId> people;
    private final List<Spot> spots = new ArrayList<>();
    private final Set<Barrier> through = EnumSet.noneOf(Barrier.class);
    private final Set<Condition> met = EnumSet.noneOf(Condition.class);
    private final List<Exposed> exposes = new ArrayList<>();
    private Optional<PersonId> initiator = Optional.empty();
    private Optional<Touched> receiver = Optional.empty();
    private Optional<Spot> with = Optional.empty();
    private Optional<Action> action = Optional.empty();
    private Optional<Level> level = Optional.empty();
    private Optional<Motion> motion = Optional.empty();
    private Optional<Integer> counts = Optional.empty();
    private boolean withNext;

    MoveLine(Map<String, PersonId> people) {
        this.people = people;
    }

    void word(String word, int column) throws UnreadableMove {
        String plain = word.toLowerCase(Locale.ROOT);
        Optional<PersonId> person = Optional.ofNullable(people.get(plain));
        if (initiator.isEmpty()) {
            initiator =
                    Optional.of(person.orElseThrow(() -> new UnreadableMove(UnreadableMove.Why.NOBODY, column, word)));
        } else if (person.isPresent()) {
            receiver(person.get(), column, word);
        } else if (!said(plain, column, word)) {
            throw new UnreadableMove(UnreadableMove.Why.UNKNOWN, column, word);
        }
    }

    private void receiver(PersonId person, int column, String word) throws UnreadableMove {
        once(receiver, column, word);
        receiver = Optional.of(
                initiator.filter(person::equals).isPresent() ? new Touched.Self() : new Touched.Somebody(person));
    }

    private boolean said(String plain, int column, String word) throws UnreadableMove {
        if (plain.indexOf('=') >= 0) {
            exposes(plain, column, word);
            return true;
        }
        if (plain.equals(WITH)) {
            withNext = true;
            return true;
        }
        if (plain.equals(SELF) || plain.equals(THING) || plain.equals(AIR)) {
            once(receiver, column, word);
            receiver = Optional.of(
                    switch (plain) {
                        case SELF -> new Touched.Self();
                        case THING -> new Touched.Thing();
                        default -> new Touched.Air();
                    });
            return true;
        }
        if (plain.matches("[0-9]{1,6}c?")) {
            count(plain, column, word);
            return true;
        }
        if (action.isPresent()
                && motion.isEmpty()
                && named(plain, Motion.values()).isPresent()) {
            motion = named(plain, Motion.values());
            return true;
        }
        return spot(plain, column, word)
                || one(plain, Action.values(), action, it -> action = it, column, word)
                || one(plain, Level.values(), level, it -> level = it, column, word)
                || one(plain, Motion.values(), motion, it -> motion = it, column, word)
                || some(plain, Barrier.values(), through)
                || some(plain, Condition.values(), met);
    }

    private void count(String plain, int column, String word) throws UnreadableMove {
        once(counts, column, word);
        int said = Integer.parseInt(plain.endsWith("c") ? plain.substring(0, plain.length() - 1) : plain);
        if (said < 1 || said > Move.MOST_COUNTS) {
            throw new UnreadableMove(UnreadableMove.Why.COUNTS, column, word);
        }
        counts = Optional.of(said);
    }

    /** Somebody, a dot, a zone, what the room sees and what the picture sees: {@code mara.chest=E2/E1}. */
    private void exposes(String plain, int column, String word) throws UnreadableMove {
        int says = plain.indexOf('=');
        int dot = plain.lastIndexOf('.', says);
        int slash = plain.indexOf('/', says);
        UnreadableMove odd = new UnreadableMove(UnreadableMove.Why.EXPOSURE, column, word);
        if (dot < 0 || slash < 0) {
            throw odd;
        }
        PersonId who = Optional.ofNullable(people.get(plain.substring(0, dot))).orElseThrow(() -> odd);
        Zone zone = named(plain.substring(dot + 1, says), Zone.values()).orElseThrow(() -> odd);
        RoomExposure room = named(plain.substring(says + 1, slash), RoomExposure.values())
                .filter(it -> !it.never())
                .orElseThrow(() -> odd);
        PictureExposure picture = named(plain.substring(slash + 1), PictureExposure.values())
                .filter(it -> !it.never())
                .orElseThrow(() -> odd);
        if (exposes.stream().anyMatch(it -> it.who().equals(who) && it.zone() == zone)) {
            throw new UnreadableMove(UnreadableMove.Why.TWICE, column, word);
        }
        exposes.add(new Exposed(who, zone, room, picture));
    }

    private boolean spot(String plain, int column, String word) throws UnreadableMove {
        int dot = plain.indexOf('.');
        Optional<Zone> zone = named(dot < 0 ? plain : plain.substring(0, dot), Zone.values());
        if (zone.isEmpty()) {
            return false;
        }
        Optional<Side> side = dot < 0 ? Optional.of(Side.C) : named(plain.substring(dot + 1), Side.values());
        if (side.isEmpty() || zone.get().sided() == (dot < 0) || !zone.get().sided() && side.get() != Side.C) {
            throw new UnreadableMove(UnreadableMove.Why.SIDE, column, word);
        }
        Spot spot = new Spot(zone.get(), side.get());
        if (withNext) {
            once(with, column, word);
            with = Optional.of(spot);
            withNext = false;
        } else {
            spots.add(spot);
        }
        if (spots.size() + (with.isPresent() ? 1 : 0) > 2) {
            throw new UnreadableMove(UnreadableMove.Why.TWICE, column, word);
        }
        return true;
    }

    private interface Sets<T> {
        void to(Optional<T> value);
    }

    private static <C extends Enum<C> & Coded> boolean one(
            String plain, C[] words, Optional<C> before, Sets<C> sets, int column, String word) throws UnreadableMove {
        Optional<C> found = named(plain, words);
        if (found.isPresent()) {
            once(before, column, word);
            sets.to(found);
        }
        return found.isPresent();
    }

    private static <C extends Enum<C> & Coded> boolean some(String plain, C[] words, Set<C> into) {
        Optional<C> found = named(plain, words);
        found.ifPresent(into::add);
        return found.isPresent();
    }

    private static <C extends Enum<C> & Coded> Optional<C> named(String plain, C[] words) {
        for (C word : words) {
            if (Shorthand.names(plain, word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private static void once(Optional<?> before, int column, String word) throws UnreadableMove {
        if (before.isPresent()) {
            throw new UnreadableMove(UnreadableMove.Why.TWICE, column, word);
        }
    }

    /**
     * The first zone is what it is done with, the second where; one alone is where, unless {@code with} stands before it.
     */
    Move move(String id, int end) throws UnreadableMove {
        PersonId who = initiator.orElseThrow(() -> new UnreadableMove(UnreadableMove.Why.NOBODY, 1, ""));
        Action what = action.orElseThrow(() -> new UnreadableMove(UnreadableMove.Why.NO_ACTION, end, ""));
        if (withNext) {
            throw new UnreadableMove(UnreadableMove.Why.WITH, end, "");
        }
        Optional<Spot> by = with.or(() -> spots.size() == 2 ? Optional.of(spots.getFirst()) : Optional.empty());
        Optional<Spot> where = spots.isEmpty() ? Optional.empty() : Optional.of(spots.getLast());
        return new Move(
                id,
                who,
                receiver.orElse(new Touched.Air()),
                by,
                where,
                what,
                level,
                motion,
                counts,
                through,
                met,
                exposes);
    }
}
