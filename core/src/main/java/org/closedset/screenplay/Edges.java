package org.closedset.screenplay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Clusters horizontal positions: which edges a document's rows keep to, and how many keep to each. */
final class Edges {
    /** Rows of one column may differ by a hanging bracket or a typed space. */
    static double tolerance() {
        return 5;
    }

    /** A position and the number of rows that keep to it. */
    record Edge(double at, int rows) {}

    private Edges() {}

    /** The clusters, most frequent first. */
    static List<Edge> of(List<Double> positions) {
        List<Double> rest = new ArrayList<>(positions);
        rest.sort(Comparator.naturalOrder());
        List<Edge> edges = new ArrayList<>();
        while (!rest.isEmpty() && edges.size() < 24) {
            Edge best = best(rest);
            edges.add(best);
            rest.removeIf(x -> Math.abs(x - best.at()) <= tolerance());
        }
        return edges;
    }

    static Optional<Edge> strongest(List<Double> positions) {
        return of(positions).stream().findFirst();
    }

    /** The mean of the fullest window of the tolerance's width over sorted positions. */
    private static Edge best(List<Double> sorted) {
        int from = 0;
        int bestFrom = 0;
        int bestTo = 0;
        for (int to = 0; to < sorted.size(); to++) {
            while (sorted.get(to) - sorted.get(from) > tolerance()) {
                from++;
            }
            if (to + 1 - from > bestTo - bestFrom) {
                bestFrom = from;
                bestTo = to + 1;
            }
        }
        double sum = 0;
        for (double x : sorted.subList(bestFrom, bestTo)) {
            sum += x;
        }
        return new Edge(sum / (bestTo - bestFrom), bestTo - bestFrom);
    }
}
