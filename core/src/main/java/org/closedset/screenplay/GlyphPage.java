package org.closedset.screenplay;

import java.util.List;

/** One page of painted text: its number in the document from 1, its size in points, and its glyphs in any order. */
public record GlyphPage(int number, double width, double height, List<Glyph> glyphs) {
    public GlyphPage {
        glyphs = List.copyOf(glyphs);
    }
}
