package org.closedset.paper;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font in a document, and what it cannot print put as a question mark. */
final class Typeface {
    private final PDType0Font font;
    private final Map<Integer, Boolean> known = new HashMap<>();

    Typeface(PDType0Font font) {
        this.font = font;
    }

    PDType0Font font() {
        return font;
    }

    String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\t' || Character.isSpaceChar(c)) {
                printable.append(' ');
            } else if (known.computeIfAbsent(c, this::has)) {
                printable.appendCodePoint(c);
            } else {
                printable.append('?');
            }
        });
        return printable.toString();
    }

    private boolean has(int c) {
        try {
            font.encode(Character.toString(c));
            return true;
        } catch (IOException | IllegalArgumentException notInTheFont) {
            return false;
        }
    }
}
