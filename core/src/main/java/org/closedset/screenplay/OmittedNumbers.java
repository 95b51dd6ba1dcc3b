package org.closedset.screenplay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the numbers of omitted scenes apart, so that each of "10-12" is found; numbers that stand elsewhere are left out. */
final class OmittedNumbers {
    private static final Pattern NUMBER = Pattern.compile("([A-Z]{0,2})(\\d{1,4})([A-Z]{0,2})");
    private static final Pattern PARTS =
            Pattern.compile("(" + Omission.BETWEEN + "|" + Omission.BESIDE + ")(" + Omission.NUMBER + "|[A-Z])");
    private static final Pattern DASHED = Pattern.compile("\\d+-\\d+");
    private static final int MOST_IN_A_RANGE = 200;
    private static final int MOST = 5000;

    private final Set<String> taken;
    private final boolean dashed;
    private int made;

    /** {@code standing} are the numbers of the scenes that are there. */
    OmittedNumbers(Collection<String> standing) {
        this.taken = new HashSet<>(standing);
        this.dashed = standing.stream().anyMatch(it -> DASHED.matcher(it).matches());
    }

    /** The numbers one omission keeps, in order; what cannot be taken apart for certain stays as it is written. */
    List<String> of(String written) {
        List<String> numbers = new ArrayList<>();
        if (dashed && DASHED.matcher(written).matches() || !apart(written.strip(), numbers)) {
            return List.of(written);
        }
        made += numbers.size();
        numbers.removeIf(number -> !taken.add(number));
        return numbers.isEmpty() || made > MOST ? List.of(written) : numbers;
    }

    private static boolean apart(String written, List<String> numbers) {
        Matcher first = NUMBER.matcher(written);
        if (!first.lookingAt()) {
            return false;
        }
        Number last = Number.of(first);
        numbers.add(last.text());
        Matcher part = PARTS.matcher(written);
        int at = first.end();
        while (at < written.length()) {
            if (!part.region(at, written.length()).lookingAt()) {
                return false;
            }
            Matcher next = NUMBER.matcher(part.group(2));
            boolean range = part.group(1).matches(Omission.BETWEEN);
            if (!next.matches() && !range) {
                return false;
            }
            Number to = next.matches() ? Number.of(next) : new Number("", last.digits(), part.group(2));
            if (range ? !last.upTo(to, numbers) : !numbers.add(to.text())) {
                return false;
            }
            last = to;
            at = part.end();
        }
        return true;
    }

    /** A scene number: letters before it stand ahead of the number alone, letters after it behind. */
    private record Number(String before, int digits, String after) {
        static Number of(Matcher matched) {
            return new Number(matched.group(1), Integer.parseInt(matched.group(2)), matched.group(3));
        }

        String text() {
            return before + digits + after;
        }

        /** Adds the numbers after this one up to {@code to}; false where the two are no range. */
        boolean upTo(Number to, List<String> numbers) {
            int whole = to.digits - digits;
            if (whole < 0 || whole > MOST_IN_A_RANGE || before.length() > 1 || to.before.length() > 1) {
                return false;
            }
            if (after.length() > 1 || to.after.length() > 1) {
                return false;
            }
            List<String> more = new ArrayList<>();
            if (whole == 0) {
                within(to, more);
            } else {
                if (!before.isEmpty()) {
                    more.add(Integer.toString(digits));
                }
                for (int n = digits + 1; n < to.digits; n++) {
                    more.add(Integer.toString(n));
                }
                new Number("", to.digits, "").end(to, more);
            }
            numbers.addAll(more);
            return !more.isEmpty();
        }

        /** The last whole number of a range with the letters that come before or after it. */
        private void end(Number to, List<String> more) {
            if (!to.before.isEmpty()) {
                letters('A', to.before.charAt(0)).forEach(c -> more.add(c + digits));
                return;
            }
            more.add(Integer.toString(digits));
            if (!to.after.isEmpty()) {
                letters('A', to.after.charAt(0)).forEach(c -> more.add(digits + c));
            }
        }

        private void within(Number to, List<String> more) {
            if (!before.isEmpty() && !to.before.isEmpty()) {
                letters((char) (before.charAt(0) + 1), to.before.charAt(0)).forEach(c -> more.add(c + digits));
            } else if (!before.isEmpty()) {
                end(to, more);
            } else if (to.before.isEmpty() && !to.after.isEmpty()) {
                char from = after.isEmpty() ? 'A' : (char) (after.charAt(0) + 1);
                letters(from, to.after.charAt(0)).forEach(c -> more.add(digits + c));
            }
        }

        private static List<String> letters(char from, char to) {
            List<String> letters = new ArrayList<>();
            for (char c = from; c <= to; c++) {
                letters.add(java.lang.Character.toString(c));
            }
            return letters;
        }
    }
}
