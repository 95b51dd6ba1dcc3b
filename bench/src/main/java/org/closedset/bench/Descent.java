package org.closedset.bench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** The least of a smooth function by L-BFGS (Nocedal 1980), ten steps remembered, with a halving line search. */
final class Descent {
    private static final int REMEMBERED = 10;
    private static final double ENOUGH = 1e-4;

    private Descent() {}

    /** A function of many numbers that also tells its slope. */
    interface Sloped {
        double at(double[] point, double[] slope);
    }

    static double[] least(Sloped function, double[] start, int steps) {
        double[] point = start.clone();
        double[] slope = new double[point.length];
        double value = function.at(point, slope);
        Deque<Step> memory = new ArrayDeque<>();
        for (int step = 0; step < steps; step++) {
            double[] way = way(slope, memory);
            double falls = dot(way, slope);
            double length = memory.isEmpty() ? 1 / Math.max(1, Math.sqrt(dot(slope, slope))) : 1;
            double[] next = moved(point, way, length);
            double[] nextSlope = new double[point.length];
            double nextValue = function.at(next, nextSlope);
            while (nextValue > value + ENOUGH * length * falls && length > 1e-12) {
                length /= 2;
                next = moved(point, way, length);
                nextValue = function.at(next, nextSlope);
            }
            double[] change = moved(next, point, -1);
            double[] bend = moved(nextSlope, slope, -1);
            double curve = dot(change, bend);
            if (curve > 1e-12) {
                memory.addFirst(new Step(change, bend, 1 / curve));
                if (memory.size() > REMEMBERED) {
                    memory.removeLast();
                }
            }
            point = next;
            slope = nextSlope;
            value = nextValue;
        }
        return point;
    }

    private static double[] way(double[] slope, Deque<Step> memory) {
        double[] way = slope.clone();
        double[] shares = new double[memory.size()];
        int at = 0;
        for (Step step : memory) {
            shares[at] = step.inverse() * dot(step.change(), way);
            way = moved(way, step.bend(), -shares[at]);
            at++;
        }
        if (!memory.isEmpty()) {
            Step last = memory.getFirst();
            scale(way, 1 / (last.inverse() * dot(last.bend(), last.bend())));
        }
        Iterator<Step> back = memory.descendingIterator();
        while (back.hasNext()) {
            Step step = back.next();
            at--;
            way = moved(way, step.change(), shares[at] - step.inverse() * dot(step.bend(), way));
        }
        scale(way, -1);
        return way;
    }

    private static double[] moved(double[] from, double[] way, double length) {
        double[] to = new double[from.length];
        for (int i = 0; i < to.length; i++) {
            to[i] = from[i] + length * way[i];
        }
        return to;
    }

    private static void scale(double[] numbers, double share) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] *= share;
        }
    }

    private static double dot(double[] left, double[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }

    private record Step(double[] change, double[] bend, double inverse) {}
}
