package org.closedset.choreography;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedset.boundaries.Condition;
import org.closedset.vocabulary.Variant;

/** A beat as it is typed: what it tells, and the moves of each variant, one line a move. */
public record TypedBeat(String id, String story, Map<Variant, String> lines) {
    public TypedBeat {
        lines = Map.copyOf(lines);
    }

    /** The beat as text, where {@code throughout} is said once for the whole scene. */
    public static TypedBeat of(Beat beat, Shorthand shorthand, Set<Condition> throughout) {
        Map<Variant, String> lines = new EnumMap<>(Variant.class);
        beat.variants()
                .forEach((variant, moves) -> lines.put(
                        variant,
                        moves.stream()
                                .map(it -> shorthand.write(Throughout.without(it, throughout)))
                                .collect(Collectors.joining("\n"))));
        return new TypedBeat(beat.id(), beat.story(), lines);
    }

    /** What was typed of a variant, or "". */
    public String lines(Variant variant) {
        return lines.getOrDefault(variant, "");
    }

    /** Whether nothing was typed at all. */
    public boolean blank() {
        return story.isBlank() && lines.values().stream().allMatch(String::isBlank);
    }

    @Override
    public String toString() {
        return "TypedBeat[confidential]";
    }
}
