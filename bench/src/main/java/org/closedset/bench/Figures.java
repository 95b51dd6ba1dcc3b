package org.closedset.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures of one measuring run, printed as a table with what falls short last; never asserted in a test. */
public final class Figures {
    private final List<Figure> rows = new ArrayList<>();

    /** A figure that must be at most {@code target}; {@code peer} is the best other's, or NaN where there is none. */
    public Figures atMost(String name, double measured, double target, double peer, String unit) {
        rows.add(new Figure(name, measured, target, peer, unit, measured <= target));
        return this;
    }

    /** A figure that must be at least {@code target}. */
    public Figures atLeast(String name, double measured, double target, double peer, String unit) {
        rows.add(new Figure(name, measured, target, peer, unit, measured >= target));
        return this;
    }

    /** A figure that is told and has no target. */
    public Figures told(String name, double measured, double peer, String unit) {
        rows.add(new Figure(name, measured, Double.NaN, peer, unit, true));
        return this;
    }

    /** Prints all rows, then those that fall short; the exit code is 0 only if none does. */
    public int print(PrintStream out) {
        out.println("figure | measured | target | peer | ratio");
        rows.forEach(row -> out.println(row.line()));
        List<Figure> shortOf = rows.stream().filter(row -> !row.held()).toList();
        if (shortOf.isEmpty()) {
            out.println("all targets hold");
            return 0;
        }
        out.println("falls short:");
        shortOf.forEach(row -> out.println("  " + row.line()));
        return 1;
    }

    private record Figure(String name, double measured, double target, double peer, String unit, boolean held) {
        String line() {
            String ratio = Double.isNaN(peer) || peer == 0 ? "-" : String.format(Locale.ROOT, "%.2f", measured / peer);
            return name + " | " + number(measured) + " | " + number(target) + " | " + number(peer) + " | " + ratio;
        }

        private String number(double value) {
            if (Double.isNaN(value)) {
                return "-";
            }
            String digits = value == Math.rint(value) && Math.abs(value) < 1e9
                    ? String.format(Locale.ROOT, "%.0f", value)
                    : String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.3f" : "%.1f", value);
            return unit.isEmpty() ? digits : digits + " " + unit;
        }
    }
}
