package org.closedset.choreography;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
import org.closedset.vocabulary.Side;
import org.closedset.vocabulary.Zone;

/**
 * Moves typed in one line each; docs/choreography.md:
 * {@code tom hand.R hold mara lower-back.L L1 4 B08 clothed}. Who does it and the action are needed; what is not said stays
 * not set. Words are in any order after the first and in any case; zones, actions and the rest go by their names or codes.
 * Where a word is an action and a motion, it is the action first.
 */
public final class Shorthand {
    private static final int LONGEST = 400;
    private static final int MOST_COUNTS = 999;

    private final Map<String, PersonId> people;

    /** {@code people} by the word each is called in this score, in lower case, such as {@code tom} or {@code m}. */
    public Shorthand(Map<String, PersonId> people) {
        this.people = Map.copyOf(people);
    }

    /** The move that a line says, under this id; refused with the column (from 1) of the word that says nothing. */
    public Move read(String id, String line) throws UnreadableMove {
        if (line.length() > LONGEST) {
            throw new UnreadableMove(UnreadableMove.Why.LONG, LONGEST + 1, "");
        }
        Reading reading = new Reading(people);
        int at = 0;
        while (at < line.length()) {
            int from = at;
            while (at < line.length() && !Character.isWhitespace(line.charAt(at))) {
                at++;
            }
            if (at > from) {
                reading.word(line.substring(from, at), from + 1);
            }
            at++;
        }
        return reading.move(id, line.length() + 1);
    }

    /** A line as far as it was read. */
    private static final class Reading {
        private final Map<String, PersonId> people;
        private final List<Spot> spots = new ArrayList<>();
        private final Set<Barrier> through = EnumSet.noneOf(Barrier.class);
        private final Set<Condition> met = EnumSet.noneOf(Condition.class);
        private Optional<PersonId> initiator = Optional.empty();
        private Optional<Touched> receiver = Optional.empty();
        private Optional<Action> action = Optional.empty();
        private Optional<Level> level = Optional.empty();
        private Optional<Motion> motion = Optional.empty();
        private Optional<Integer> counts = Optional.empty();

        Reading(Map<String, PersonId> people) {
            this.people = people;
        }

        void word(String word, int column) throws UnreadableMove {
            String plain = word.toLowerCase(java.util.Locale.ROOT);
            Optional<PersonId> person = Optional.ofNullable(people.get(plain));
            if (initiator.isEmpty()) {
                initiator = Optional.of(
                        person.orElseThrow(() -> new UnreadableMove(UnreadableMove.Why.NOBODY, column, word)));
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
            if (plain.equals("self") || plain.equals("thing") || plain.equals("air")) {
                once(receiver, column, word);
                receiver = Optional.of(
                        switch (plain) {
                            case "self" -> new Touched.Self();
                            case "thing" -> new Touched.Thing();
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
            if (said < 1 || said > MOST_COUNTS) {
                throw new UnreadableMove(UnreadableMove.Why.COUNTS, column, word);
            }
            counts = Optional.of(said);
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
            if (spots.size() == 2) {
                throw new UnreadableMove(UnreadableMove.Why.TWICE, column, word);
            }
            spots.add(new Spot(zone.get(), side.get()));
            return true;
        }

        private interface Sets<T> {
            void to(Optional<T> value);
        }

        private static <C extends Enum<C> & Coded> boolean one(
                String plain, C[] words, Optional<C> before, Sets<C> sets, int column, String word)
                throws UnreadableMove {
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
                String name = word.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
                if (name.equals(plain.replace('_', '-'))
                        || word.code().toLowerCase(java.util.Locale.ROOT).equals(plain)) {
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

        /** The first zone is what it is done with, the second where; one alone is where. */
        Move move(String id, int end) throws UnreadableMove {
            PersonId who = initiator.orElseThrow(() -> new UnreadableMove(UnreadableMove.Why.NOBODY, 1, ""));
            Action what = action.orElseThrow(() -> new UnreadableMove(UnreadableMove.Why.NO_ACTION, end, ""));
            Optional<Spot> with = spots.size() == 2 ? Optional.of(spots.getFirst()) : Optional.empty();
            Optional<Spot> where = spots.isEmpty() ? Optional.empty() : Optional.of(spots.getLast());
            return new Move(
                    id,
                    who,
                    receiver.orElse(new Touched.Air()),
                    with,
                    where,
                    what,
                    level,
                    motion,
                    counts,
                    through,
                    met,
                    List.of());
        }
    }
}
