package org.closedset.screenplay;

import java.util.ArrayList;
import java.util.List;

/** Joins the glyphs of one row, given left to right, to words. */
final class WordMaker {
    /** A gap of this share of the font size parts two words; a space of the narrowest text faces is wider. */
    private static final double WORD_GAP = 0.18;

    private final List<PageRow.Word> words = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private double left;
    private double right;
    private double size;
    private boolean bold;
    private double lastLeft = Double.NEGATIVE_INFINITY;
    private String lastText = "";

    void add(Glyph glyph) {
        if (glyph.text().equals(lastText) && glyph.x() - lastLeft < Math.min(1.5, glyph.width() * 0.3)) {
            return;
        }
        lastLeft = glyph.x();
        lastText = glyph.text();
        String clean = GlyphText.clean(glyph.text());
        double each = clean.isEmpty() ? 0 : glyph.width() / clean.length();
        int from = 0;
        for (int i = 0; i <= clean.length(); i++) {
            if (i == clean.length() || clean.charAt(i) == ' ') {
                if (i > from) {
                    piece(clean.substring(from, i), glyph.x() + each * from, glyph.x() + each * i, glyph);
                }
                if (i < clean.length()) {
                    close();
                }
                from = i + 1;
            }
        }
    }

    private void piece(String piece, double from, double to, Glyph glyph) {
        if (!text.isEmpty() && from - right > WORD_GAP * glyph.size()) {
            close();
        }
        if (text.isEmpty()) {
            left = from;
            size = glyph.size();
            bold = glyph.bold();
            right = to;
        }
        text.append(piece);
        right = Math.max(right, to);
    }

    private void close() {
        if (!text.isEmpty()) {
            words.add(new PageRow.Word(text.toString(), left, right, size, bold));
            text.setLength(0);
        }
    }

    List<PageRow.Word> finish() {
        close();
        return words;
    }
}
