package org.closedset.kit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.closedset.choreography.Score;
import org.closedset.vocabulary.Barrier;
import org.closedset.vocabulary.Garment;
import org.closedset.vocabulary.Irritant;

/**
 * What is laid out for everybody in a scene alike, whatever their own moves say: all there is for each area that any move calls
 * for, in any variant, and what is there always. It tells neither whose move it is nor what is done in it.
 */
public record Range(Set<Area> areas) {
    /** What is there always. */
    public static final Range NONE = new Range(Set.of());

    private static final List<Garment> ALWAYS = List.of(Garment.ROBE, Garment.WRAP);
    private static final List<Garment> WHOLE = List.of(Garment.BODY_STOCKING, Garment.LEOTARD);

    public Range {
        areas = Set.copyOf(areas);
    }

    /** That of a choreography. */
    public static Range of(Score score) {
        Set<Area> areas = EnumSet.noneOf(Area.class);
        score.moves().forEach(it -> areas.addAll(Need.areas(it)));
        return new Range(areas);
    }

    /** Both together. */
    public Range and(Range other) {
        Set<Area> both = EnumSet.noneOf(Area.class);
        both.addAll(areas);
        both.addAll(other.areas);
        return new Range(both);
    }

    /** The garments, in the order of the vocabulary. */
    public List<Garment> garments() {
        List<Garment> all = new ArrayList<>(ALWAYS);
        areas.forEach(it -> all.addAll(it.garments()));
        if (areas.size() == Area.values().length) {
            all.addAll(WHOLE);
        }
        return all.stream().sorted().toList();
    }

    /** Whatever may lie between two bodies, the same for every scene, so that it tells of none what is done in it. */
    public static List<Barrier> between() {
        return Stream.of(Barrier.values())
                .filter(it -> it.shared() && it != Barrier.FURNITURE_EDGE)
                .toList();
    }

    /** What covers an area of it and may hold nothing of this. */
    public List<Garment> without(Set<Irritant> notBorne) {
        return garments().stream()
                .filter(it -> !ALWAYS.contains(it))
                .filter(it -> it.mayHold().stream().noneMatch(notBorne::contains))
                .toList();
    }
}
