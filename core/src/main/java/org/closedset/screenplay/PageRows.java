package org.closedset.screenplay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the glyphs of a page into rows of words; turned text (watermarks) and text painted twice are left out. */
final class PageRows {
    private static final double UPRIGHT_DEGREES = 2;

    private PageRows() {}

    static List<PageRow> of(GlyphPage page) {
        List<Glyph> upright = new ArrayList<>();
        for (Glyph glyph : page.glyphs()) {
            if (usable(glyph, page)) {
                upright.add(glyph);
            }
        }
        upright.sort(Comparator.comparingDouble(Glyph::y));
        List<PageRow> rows = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        for (Glyph glyph : upright) {
            if (!row.isEmpty() && glyph.y() - row.getFirst().y() > tolerance(row.getFirst(), glyph)) {
                finish(page, row, rows);
                row.clear();
            }
            row.add(glyph);
        }
        finish(page, row, rows);
        return rows;
    }

    private static double tolerance(Glyph first, Glyph next) {
        return 0.4 * Math.min(first.size(), next.size());
    }

    private static boolean usable(Glyph glyph, GlyphPage page) {
        double angle = Math.abs(Math.IEEEremainder(glyph.angle(), 360));
        return angle < UPRIGHT_DEGREES
                && glyph.size() >= 2
                && glyph.size() < 1000
                && glyph.width() >= 0
                && glyph.width() < 5000
                && glyph.x() > -50
                && glyph.x() < page.width() + 50
                && glyph.y() > -50
                && glyph.y() < page.height() + 50;
    }

    private static void finish(GlyphPage page, List<Glyph> glyphs, List<PageRow> rows) {
        if (glyphs.isEmpty()) {
            return;
        }
        glyphs.sort(Comparator.comparingDouble(Glyph::x));
        WordMaker words = new WordMaker();
        for (Glyph glyph : glyphs) {
            words.add(glyph);
        }
        List<PageRow.Word> made = words.finish();
        if (!made.isEmpty()) {
            rows.add(new PageRow(
                    page.number(), rows.size() + 1, glyphs.getFirst().y(), List.copyOf(made)));
        }
    }
}
