package org.closedset.paper;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at spaces, keeping line breaks and leading spaces; a word too long for a line is cut. */
final class Wrap {
    private Wrap() {}

    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            String rest = paragraph.stripTrailing();
            while (rest.length() > width) {
                int space = rest.lastIndexOf(' ', width);
                boolean inside = space > 0 && !rest.substring(0, space).isBlank();
                int end = inside ? space : width;
                lines.add(rest.substring(0, end).stripTrailing());
                rest = rest.substring(end).stripLeading();
            }
            lines.add(rest);
        }
        return lines;
    }
}
