package org.closedset.choreography;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.vocabulary.Variant;

/**
 * A score walked through from its first beat to its last, in every choice of variants that leaves somebody seen otherwise.
 * Ways that leave everybody seen alike go on as one, on which everything has lasted as long as on the longest of them: what
 * fits on that fits on each.
 */
final class Walk {
    /** So many different looks at the beginning of a beat are followed; a score with more is too tangled to be sure of. */
    private static final int MOST_WAYS = 4096;

    private Walk() {}

    /** What is done with each move on each way to it. */
    interface Step {
        void at(Beat beat, Variant variant, Move move, Carried before);
    }

    /** The moves that do not fit on some way. */
    static List<Score.Unready> outside(List<Beat> beats, Rule rule) {
        Map<String, Score.Unready> outside = new LinkedHashMap<>();
        through(beats, (beat, variant, move, before) -> {
                    Fit fit = rule.fits(move, before);
                    if (!fit.allowed()) {
                        outside.merge(
                                beat.id() + " " + variant + " " + move.id(),
                                new Score.Unready.Outside(beat.id(), variant, move.id(), fit),
                                Walk::both);
                    }
                })
                .ifPresent(it -> outside.put(it, new Score.Unready.TooManyWays(it)));
        return List.copyOf(outside.values());
    }

    /** Every step on every way; ends at the beat (its id) to which there are too many, where there is one. */
    static Optional<String> through(List<Beat> beats, Step step) {
        List<Carried> ways = List.of(Carried.NOTHING);
        for (Beat beat : beats) {
            Map<Set<Exposed>, Carried> next = new LinkedHashMap<>();
            for (Carried way : ways) {
                for (Variant variant : Variant.values()) {
                    if (!beat.moves(variant).isEmpty()) {
                        Carried after = walked(beat, variant, way, step);
                        next.merge(after.look(), after, Carried::longer);
                    }
                }
            }
            if (next.size() > MOST_WAYS) {
                return Optional.of(beat.id());
            }
            ways = next.isEmpty() ? ways : new ArrayList<>(next.values());
        }
        return Optional.empty();
    }

    /** The same move on two ways, with what is against it on either. */
    private static Score.Unready both(Score.Unready one, Score.Unready other) {
        if (!(one instanceof Score.Unready.Outside first) || !(other instanceof Score.Unready.Outside second)) {
            return one;
        }
        Set<Reason> reasons = new LinkedHashSet<>(first.fit().reasons());
        second.fit().reasons().stream().filter(it -> !it.holds()).forEach(reasons::add);
        return reasons.size() == first.fit().reasons().size()
                ? first
                : new Score.Unready.Outside(
                        first.beat(), first.variant(), first.move(), new Fit(false, List.copyOf(reasons)));
    }

    private static Carried walked(Beat beat, Variant variant, Carried from, Step step) {
        Carried before = from;
        for (Move move : beat.moves(variant)) {
            step.at(beat, variant, move, before);
            before = before.after(move);
        }
        return before;
    }
}
