package org.closedset.cli;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines of a width, at spaces where there are any. Control characters, escapes too, become spaces. */
final class Wrapped {
    private Wrapped() {}

    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : plain(text).split(" +", -1)) {
            String rest = word;
            while (!rest.isEmpty()) {
                int room = width - line.length() - (line.isEmpty() ? 0 : 1);
                if (rest.length() <= room) {
                    line.append(line.isEmpty() ? "" : " ").append(rest);
                    rest = "";
                } else if (line.isEmpty()) {
                    lines.add(rest.substring(0, width));
                    rest = rest.substring(width);
                } else {
                    lines.add(line.toString());
                    line.setLength(0);
                }
            }
        }
        if (!line.isEmpty() || lines.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** One line without anything a terminal would obey. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean obeyed = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
            plain.appendCodePoint(obeyed ? ' ' : c);
        });
        return plain.toString();
    }

    /** Cut with an ellipsis where it is longer. */
    static String cut(String text, int width) {
        String plain = plain(text);
        return plain.length() <= width ? plain : plain.substring(0, Math.max(0, width - 1)) + "\u2026";
    }

    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
