package org.closedset.choreography;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Variant;

/**
 * One step of a scene: what it tells, in neutral words, and its moves in each variant there is. What is done is
 * {@link Variant#FULL}; what is done instead when something has changed is {@link Variant#ALT_B}.
 */
public record Beat(String id, String story, Map<Variant, List<Move>> variants) {
    /** A beat without moves, or two moves of one id, is an {@link IllegalArgumentException}. */
    public Beat {
        variants = Map.copyOf(variants);
        variants.values().forEach(moves -> {
            if (moves.isEmpty() || moves.stream().map(Move::id).distinct().count() != moves.size()) {
                throw new IllegalArgumentException("a variant has moves, each with an id of its own");
            }
        });
    }

    /** The moves of a variant; none where there is no such variant. */
    public List<Move> moves(Variant variant) {
        return variants.getOrDefault(variant, List.of());
    }

    /** Every move of it in any variant. */
    public Stream<Move> moves() {
        return Stream.of(Variant.values()).flatMap(variant -> moves(variant).stream());
    }

    /** How many counts a variant takes, one move after another; a move of which none are set takes none. */
    public int counts(Variant variant) {
        return moves(variant).stream().mapToInt(it -> it.counts().orElse(0)).sum();
    }

    /** The same with these moves alone, and no variant without one. */
    Beat part(BiPredicate<Variant, Move> which) {
        Map<Variant, List<Move>> own = new LinkedHashMap<>();
        variants.forEach((variant, moves) -> {
            List<Move> theirs =
                    moves.stream().filter(it -> which.test(variant, it)).toList();
            if (!theirs.isEmpty()) {
                own.put(variant, theirs);
            }
        });
        return new Beat(id, story, own);
    }

    /** Everybody in it, in any variant. */
    public Set<PersonId> people() {
        Set<PersonId> people = new LinkedHashSet<>();
        moves().forEach(move -> people.addAll(move.people()));
        return people;
    }

    /** The same on the other side of all bodies. */
    Beat mirrored() {
        Map<Variant, List<Move>> other = new LinkedHashMap<>();
        variants.forEach((variant, moves) -> other.put(
                variant, moves.stream().map(it -> it.mirrored(it.id())).toList()));
        return new Beat(id, story, other);
    }

    @Override
    public String toString() {
        return "Beat[confidential]";
    }
}
