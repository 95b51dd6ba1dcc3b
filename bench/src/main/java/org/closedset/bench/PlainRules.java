package org.closedset.bench;

import java.util.ArrayList;
import java.util.List;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.Element.Type;
import org.closedset.screenplay.Lines;
import org.jspecify.annotations.Nullable;

/** What a few lines of rules make of pdftotext's layout: capitals far in speak, what is indented below them is said. */
final class PlainRules {
    private PlainRules() {}

    static List<Element> elements(String text) {
        List<Element> elements = new ArrayList<>();
        boolean speaking = false;
        int number = 0;
        for (String line : text.split("[\n\f]", -1)) {
            number++;
            String words = line.strip();
            int indent = line.length() - line.stripLeading().length();
            boolean capitals = words.equals(words.toUpperCase(java.util.Locale.ROOT)) && words.matches(".*\\p{L}.*");
            @Nullable Type type = null;
            if (words.matches("(?:\\d+[A-Z]? +)?(?:INT|EXT)[./ ].*")) {
                type = Type.HEADING;
                speaking = false;
            } else if (capitals && indent >= 25 && !words.startsWith("(") && !words.endsWith(":")) {
                type = Type.CUE;
                speaking = true;
            } else if (speaking && indent >= 12 && !words.startsWith("(")) {
                type = Type.DIALOGUE;
            } else if (!words.isEmpty() && indent < 12) {
                speaking = false;
            }
            if (type != null) {
                elements.add(Element.of(type, words, Lines.of(number, number)));
            }
        }
        return elements;
    }
}
