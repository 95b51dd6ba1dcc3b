package org.closedset.screenplay;

import java.util.Set;

/** Takes scene headings apart: inside or outside, place, time of day. */
final class Headings {
    private static final Set<String> TIMES = Set.of(
            "DAY",
            "NIGHT",
            "MORNING",
            "EVENING",
            "AFTERNOON",
            "DAWN",
            "DUSK",
            "SUNSET",
            "SUNRISE",
            "NOON",
            "MIDNIGHT",
            "LATER",
            "CONTINUOUS",
            "MOMENTS LATER",
            "SAME",
            "SAME TIME",
            "TWILIGHT",
            "MAGIC HOUR",
            "PRE-DAWN",
            "LATE",
            "EARLY",
            "LUNCHTIME",
            "PRESENT",
            "FLASHBACK");

    private Headings() {}

    static Heading parse(String text) {
        String written = text.strip();
        int start = LineShapes.headingStart(written);
        Heading.Setting setting = setting(written.substring(0, start));
        String rest = written.substring(start).strip();
        int dash = lastDash(rest);
        if (dash < 0) {
            return new Heading(written, setting, rest, "");
        }
        String tail = rest.substring(dash + 1).strip();
        String before =
                rest.substring(0, dash).replaceAll("[\\s\\-\u2013\u2014]+$", "").strip();
        return isTime(tail) ? new Heading(written, setting, before, tail) : new Heading(written, setting, rest, "");
    }

    private static Heading.Setting setting(String start) {
        String upper = LineShapes.folded(start);
        boolean inside = upper.startsWith("I") || upper.contains("/I") || upper.contains("-I");
        boolean outside = upper.startsWith("EX")
                || upper.startsWith("E.")
                || upper.startsWith("E/")
                || upper.contains("/E")
                || upper.contains("-E");
        if (inside && outside) {
            return Heading.Setting.BOTH;
        }
        if (inside) {
            return Heading.Setting.INTERIOR;
        }
        return outside ? Heading.Setting.EXTERIOR : Heading.Setting.UNSAID;
    }

    /** The last dash with a space or another dash before it, as "PLACE - TIME" and "PLACE -- TIME" have. */
    private static int lastDash(String text) {
        for (int i = text.length() - 1; i > 0; i--) {
            char c = text.charAt(i);
            char previous = text.charAt(i - 1);
            boolean dash = c == '-' || c == '\u2013' || c == '\u2014';
            if (dash && (previous == ' ' || previous == '-')) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isTime(String tail) {
        String upper = LineShapes.folded(tail).replaceAll("\\(.*\\)|\\[.*]", "").strip();
        if (TIMES.contains(upper)) {
            return true;
        }
        for (String word : upper.split("[\\s/,.]+", -1)) {
            if (TIMES.contains(word)) {
                return true;
            }
        }
        return upper.matches("(DAY|NIGHT|D|N)\\s?\\d+|\\d{1,2}[:.]\\d\\d.*");
    }
}
