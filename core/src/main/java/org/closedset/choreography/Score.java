package org.closedset.choreography;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Variant;

/** The choreography of one scene (its own id): its beats in order. */
public record Score(String scene, List<Beat> beats) {
    /** Two beats of one id are an {@link IllegalArgumentException}. */
    public Score {
        beats = List.copyOf(beats);
        if (beats.stream().map(Beat::id).distinct().count() != beats.size()) {
            throw new IllegalArgumentException("two beats of one id");
        }
    }

    /** Everybody in it. */
    public Set<PersonId> people() {
        Set<PersonId> people = new LinkedHashSet<>();
        beats.forEach(beat -> people.addAll(beat.people()));
        return people;
    }

    /** Every move of it in any variant. */
    public Stream<Move> moves() {
        return beats.stream().flatMap(Beat::moves);
    }

    /**
     * Why it cannot be published: beats without what is done or without what is done instead, and moves that do not fit,
     * whichever variant they are of and whichever was done in the beats before. Nothing where it can.
     */
    public List<Unready> unready(Rule rule) {
        List<Unready> unready = new ArrayList<>();
        for (Beat beat : beats) {
            for (Variant needed : List.of(Variant.FULL, Variant.ALT_B)) {
                if (beat.moves(needed).isEmpty()) {
                    unready.add(new Unready.NoVariant(beat.id(), needed));
                }
            }
        }
        unready.addAll(Walk.outside(beats, rule));
        return unready;
    }

    /** What stands in the way of publishing. */
    public sealed interface Unready {
        String beat();

        /** The beat has no such variant. */
        record NoVariant(String beat, Variant variant) implements Unready {}

        /** There are too many ways to come to this beat to be sure of it; fewer variants in one scene help. */
        record TooManyWays(String beat) implements Unready {}

        /** The move does not fit the agreements, on one of the ways to it at least. */
        record Outside(String beat, Variant variant, String move, Fit fit) implements Unready {}
    }

    /**
     * Whose confirmation of {@code before} does not hold for this: everybody of whom a move came, went or changed, whoever
     * else it is with, and everybody in a beat whose moves came in another order.
     */
    public Set<PersonId> askedAgain(Score before) {
        Set<PersonId> asked = new LinkedHashSet<>();
        Set<PersonId> all = new LinkedHashSet<>(people());
        all.addAll(before.people());
        for (PersonId who : all) {
            if (!part(who).equals(before.part(who))) {
                asked.add(who);
            }
        }
        return asked;
    }

    /** What somebody does and has done to them: by beat and variant their moves, in order. */
    private Map<String, List<Move>> part(PersonId who) {
        Map<String, List<Move>> part = new LinkedHashMap<>();
        for (Beat beat : beats) {
            for (Variant variant : Variant.values()) {
                List<Move> own = beat.moves(variant).stream()
                        .filter(move -> move.people().contains(who))
                        .toList();
                if (!own.isEmpty()) {
                    part.put(beat.id() + " " + variant.code(), own);
                }
            }
        }
        return part;
    }

    /** The same with somebody in another's place: an understudy, a replacement, a double. */
    public Score with(PersonId instead, PersonId of) {
        List<Beat> now = new ArrayList<>();
        for (Beat beat : beats) {
            Map<Variant, List<Move>> variants = new LinkedHashMap<>();
            beat.variants()
                    .forEach((variant, moves) -> variants.put(
                            variant,
                            moves.stream().map(it -> it.with(instead, of)).toList()));
            now.add(new Beat(beat.id(), beat.story(), variants));
        }
        return new Score(scene, now);
    }

    @Override
    public String toString() {
        return "Score[confidential]";
    }
}
