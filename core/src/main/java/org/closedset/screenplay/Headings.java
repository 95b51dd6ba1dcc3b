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
        int end = placeEnd(rest);
        String time = end == rest.length() ? "" : rest.substring(end).replaceFirst("^[\\s\\-\u2013\u2014.,/]+", "");
        return new Heading(written, setting, rest.substring(0, end), time);
    }

    /** Where the place ends: before the last parts that are times, parted by dashes or, failing that, one other mark. */
    private static int placeEnd(String rest) {
        int end = rest.length();
        int dash = lastDash(rest, end);
        while (dash >= 0 && isTime(rest.substring(dash + 1, end).strip())) {
            end = withoutTail(rest, dash);
            dash = lastDash(rest, end);
        }
        if (end == rest.length()) {
            int mark = Math.max(rest.lastIndexOf('.', end - 2), Math.max(rest.lastIndexOf(','), rest.lastIndexOf('/')));
            boolean time = mark > 0 && isTime(rest.substring(mark + 1).strip());
            end = time ? withoutTail(rest, mark) : end;
        }
        return end;
    }

    private static int withoutTail(String rest, int end) {
        int cut = end;
        while (cut > 0 && " -\u2013\u2014\t".indexOf(rest.charAt(cut - 1)) >= 0) {
            cut--;
        }
        return cut;
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
    private static int lastDash(String text, int end) {
        for (int i = end - 1; i > 0; i--) {
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
