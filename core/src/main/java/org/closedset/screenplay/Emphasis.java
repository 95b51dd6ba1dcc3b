package org.closedset.screenplay;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** Takes Fountain's emphasis marks off a line: paired {@code *}, {@code **}, {@code ***} and {@code _}; unpaired marks are text. */
final class Emphasis {
    private Emphasis() {}

    static String strip(String line) {
        if (line.indexOf('*') < 0 && line.indexOf('_') < 0 && line.indexOf('\\') < 0) {
            return line;
        }
        BitSet gone = new BitSet(line.length());
        Deque<int[]> open = new ArrayDeque<>();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length() && "*_\\".indexOf(line.charAt(i + 1)) >= 0) {
                gone.set(i++);
            } else if (c == '*' || c == '_') {
                int end = i;
                while (end < line.length() && line.charAt(end) == c) {
                    end++;
                }
                mark(line, i, end, open, gone);
                i = end - 1;
            }
        }
        return without(line, gone);
    }

    private static void mark(String line, int start, int end, Deque<int[]> open, BitSet gone) {
        boolean mayClose = start > 0 && !isSpace(line, start - 1);
        boolean mayOpen = end < line.length() && !isSpace(line, end);
        if (line.charAt(start) == '_') {
            mayOpen &= start == 0 || !java.lang.Character.isLetterOrDigit(line.charAt(start - 1));
        }
        if (mayClose) {
            for (int[] opened : open) {
                if (opened[1] - opened[0] == end - start && line.charAt(opened[0]) == line.charAt(start)) {
                    gone.set(opened[0], opened[1]);
                    gone.set(start, end);
                    open.remove(opened);
                    return;
                }
            }
        }
        if (mayOpen && open.size() < 16) {
            open.push(new int[] {start, end});
        }
    }

    private static boolean isSpace(String line, int at) {
        return java.lang.Character.isWhitespace(line.charAt(at));
    }

    private static String without(String line, BitSet gone) {
        StringBuilder kept = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            if (!gone.get(i)) {
                kept.append(line.charAt(i));
            }
        }
        return kept.toString();
    }
}
