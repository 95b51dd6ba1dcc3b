package org.closedset.choreography;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.boundaries.Condition;
import org.closedset.vocabulary.Variant;

/** Reads a score from what was typed. A move that says what one of before said keeps its id, wherever its line stands. */
public final class TypedScore {
    private static final String MOVE = "m";

    private final Shorthand shorthand;
    private final Score before;
    private final Set<Condition> throughout;
    private final List<Fault> faults = new ArrayList<>();

    private TypedScore(Shorthand shorthand, Score before, Set<Condition> throughout) {
        this.shorthand = shorthand;
        this.before = before;
        this.throughout = Set.copyOf(throughout);
    }

    /** What it came to. */
    public sealed interface Reading {
        record Read(Score score) implements Reading {}

        /** Lines that say something else than a move, in their order. */
        record Unreadable(List<Fault> faults) implements Reading {
            public Unreadable {
                faults = List.copyOf(faults);
            }
        }
    }

    /** A line, from 1, of a variant of a beat that says something else than a move. */
    public record Fault(String beat, Variant variant, int line, UnreadableMove why) {
        @Override
        public String toString() {
            return "Fault[confidential]";
        }
    }

    /** The score that these beats say, in place of {@code before}. */
    public static Reading read(Shorthand shorthand, Score before, List<TypedBeat> typed) {
        return read(shorthand, before, typed, Set.of());
    }

    /** The same where this is so during every move of them. */
    public static Reading read(Shorthand shorthand, Score before, List<TypedBeat> typed, Set<Condition> throughout) {
        TypedScore reading = new TypedScore(shorthand, before, throughout);
        List<Beat> beats = typed.stream().map(reading::beat).toList();
        return reading.faults.isEmpty() ? new Reading.Read(before.of(beats)) : new Reading.Unreadable(reading.faults);
    }

    private Beat beat(TypedBeat typed) {
        Optional<Beat> old = before.beat(typed.id());
        int[] last = {
            old.map(it -> Numbered.last(MOVE, it.moves().map(Move::id))).orElse(0)
        };
        Map<Variant, List<Move>> variants = new EnumMap<>(Variant.class);
        for (Variant variant : Variant.values()) {
            List<Move> moves =
                    moves(typed, variant, old.map(it -> it.moves(variant)).orElse(List.of()), last);
            if (!moves.isEmpty()) {
                variants.put(variant, moves);
            }
        }
        return new Beat(typed.id(), typed.story().strip(), variants);
    }

    private List<Move> moves(TypedBeat typed, Variant variant, List<Move> old, int[] last) {
        List<Move> unused = new ArrayList<>(old);
        List<Move> moves = new ArrayList<>();
        int number = 0;
        for (String line : typed.lines(variant).lines().toList()) {
            number++;
            if (!line.isBlank()) {
                try {
                    moves.add(kept(Throughout.with(shorthand.read(MOVE + 0, line), throughout), unused, last));
                } catch (UnreadableMove why) {
                    faults.add(new Fault(typed.id(), variant, number, why));
                }
            }
        }
        return moves;
    }

    private static Move kept(Move read, List<Move> unused, int[] last) {
        Optional<Move> same =
                unused.stream().filter(it -> read.copied(it.id()).equals(it)).findFirst();
        same.ifPresent(unused::remove);
        return same.orElseGet(() -> read.copied(MOVE + ++last[0]));
    }
}
