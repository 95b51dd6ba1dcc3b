package org.closedset.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** The script's font in a document and, for words it lacks a letter for, one of the same width with more letters. */
final class Typeface {
    private final PDDocument document;
    private final PDType0Font first;
    private final Map<Integer, Boolean> inFirst = new HashMap<>();
    private final Map<Integer, Boolean> inSecond = new HashMap<>();
    private @Nullable PDType0Font second;

    /** Some words and the font they are set in. */
    record Run(PDType0Font font, String text) {}

    Typeface(PDDocument document) throws IOException {
        this.document = document;
        this.first = PDType0Font.load(document, Fonts.stream(Fonts.COURIER), true);
    }

    boolean has(int c) {
        return inFirst(c) || inSecond(c);
    }

    /** The text word by word, each whole in one font where it can be; neighbours in the same font are one. */
    List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        for (String word : text.split("(?<= )(?=[^ ])")) {
            boolean plain = word.codePoints().allMatch(this::inFirst);
            join(runs, plain ? first : second(), word);
        }
        return runs;
    }

    private static void join(List<Run> runs, PDType0Font font, String word) {
        if (!runs.isEmpty() && runs.getLast().font() == font) {
            Run last = runs.removeLast();
            runs.add(new Run(font, last.text() + word));
        } else {
            runs.add(new Run(font, word));
        }
    }

    private boolean inFirst(int c) {
        return inFirst.computeIfAbsent(c, it -> encodes(first, it));
    }

    private boolean inSecond(int c) {
        return inSecond.computeIfAbsent(c, it -> encodes(second(), it));
    }

    private PDType0Font second() {
        PDType0Font loaded = second;
        if (loaded == null) {
            try {
                loaded = PDType0Font.load(document, Fonts.stream(Fonts.MONO), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            second = loaded;
        }
        return loaded;
    }

    private static boolean encodes(PDType0Font font, int c) {
        try {
            font.encode(Character.toString(c));
            return true;
        } catch (IOException | IllegalArgumentException notInTheFont) {
            return false;
        }
    }
}
