package org.closedset.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.closedset.vocabulary.Barrier;
import org.closedset.vocabulary.Coded;
import org.closedset.vocabulary.Garment;
import org.closedset.vocabulary.Irritant;
import org.closedset.vocabulary.Supply;

/**
 * What is to be there on each day a scene is shot, for so many people: whatever is worn is one person's alone and is never
 * handed on. It follows from the range and the number of people, and from nothing that any of them said.
 */
public record KitList(int people, List<Line> lines) {
    public KitList {
        lines = List.copyOf(lines);
    }

    /** Which part of the list a line stands in. */
    public enum Kind {
        /** Worn by one person. */
        WORN,
        /** Lies between two. */
        BETWEEN,
        CARE
    }

    /** So many of something, and so many more where one fails; what it may hold unless its label says otherwise. */
    public record Line(Kind kind, Coded what, int count, int spare, Set<Irritant> mayHold) {
        public Line {
            mayHold = Set.copyOf(mayHold);
        }

        public int total() {
            return count + spare;
        }
    }

    /** The list of a scene with this range and so many people. */
    public static KitList of(Range range, int people) {
        List<Line> lines = new ArrayList<>();
        range.garments().forEach(it -> lines.add(worn(it, people)));
        Range.between().forEach(it -> lines.add(between(it, people)));
        Arrays.stream(Supply.values()).forEach(it -> lines.add(care(it, people)));
        return new KitList(people, lines);
    }

    /** What sticks is worn once, so that there is one to change into as well. */
    private static Line worn(Garment garment, int people) {
        boolean once = garment.mayHold().contains(Irritant.ADHESIVE);
        return new Line(Kind.WORN, garment, once ? 2 * people : people, spare(people), garment.mayHold());
    }

    /** Two people share one, whichever two they are. */
    private static Line between(Barrier barrier, int people) {
        return new Line(Kind.BETWEEN, barrier, (people + 1) / 2, spare(people), barrier.mayHold());
    }

    private static Line care(Supply supply, int people) {
        return new Line(
                Kind.CARE, supply, supply.each() ? people : 1, supply.each() ? spare(people) : 0, supply.mayHold());
    }

    private static int spare(int people) {
        return (people + 2) / 3;
    }
}
