package org.closedset.drawings;

import java.util.EnumMap;
import java.util.Map;
import org.closedset.vocabulary.Kind;

/**
 * How a kind is filled: a colour, and strokes in a tile of 8 by 8 that repeats, so that kinds are told apart without
 * colour. Each stroke is a run of points; one of no length is a dot.
 */
record Hatch(String colour, double width, double[][] strokes) {
    static final int TILE = 8;

    private static final Map<Kind, Hatch> ALL = all();

    static Hatch of(Kind kind) {
        Hatch hatch = ALL.get(kind);
        if (hatch == null) {
            throw new IllegalStateException("no hatch for " + kind);
        }
        return hatch;
    }

    private static Map<Kind, Hatch> all() {
        double[] rising = {-1, 9, 9, -1};
        double[] falling = {-1, -1, 9, 9};
        double[] across = {0, 4, 8, 4};
        double[] down = {4, 0, 4, 8};
        Map<Kind, Hatch> all = new EnumMap<>(Kind.class);
        all.put(Kind.NUDITY, new Hatch("#7a4e9c", 2.2, new double[][] {rising, {-1, 1, 1, -1}, {7, 9, 9, 7}}));
        all.put(Kind.UNDRESS, new Hatch("#b0612a", 1.8, new double[][] {{0, 2, 8, 2}, {0, 6, 8, 6}}));
        all.put(Kind.KISS, new Hatch("#b13a63", 3.4, new double[][] {{4, 4, 4, 4}}));
        all.put(Kind.TOUCH, new Hatch("#2f6f9f", 1.8, new double[][] {{2, 0, 2, 8}, {6, 0, 6, 8}}));
        all.put(Kind.SIMULATED_SEX, new Hatch("#5c7a1f", 1.5, new double[][] {rising, falling}));
        all.put(Kind.PERFORMANCE, new Hatch("#8a6d1a", 2.2, new double[][] {falling, {-1, 7, 1, 9}, {7, -1, 9, 1}}));
        all.put(Kind.SEXUAL_VIOLENCE, new Hatch("#8c2f2f", 8, new double[][] {across}));
        all.put(Kind.EXPOSED, new Hatch("#1f7a74", 1.3, new double[][] {across, down}));
        all.put(Kind.FAMILIAL, new Hatch("#4a5fb0", 2.2, new double[][] {{2, 2, 2, 2}, {6, 6, 6, 6}}));
        all.put(Kind.VOICE, new Hatch("#6a6460", 1.4, new double[][] {{0, 6, 2, 2, 4, 6, 6, 2, 8, 6}}));
        return all;
    }
}
