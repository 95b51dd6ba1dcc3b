package org.closedset.paper;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.closedset.drawings.Drawing;

/** The letters of drawings in print, from our own font, so that no font of the machine is asked for. */
final class Letters implements Drawing.Lettering {
    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double units;

    private Letters(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.units = font.getUnitsPerEm();
    }

    static Letters regular() throws IOException {
        return new Letters(new TTFParser().parse(new RandomAccessReadBuffer(Fonts.stream(Fonts.REGULAR))));
    }

    @Override
    public Shape outline(String words, double size) {
        Path2D outline = new Path2D.Double();
        double scale = size / units;
        double x = 0;
        try {
            for (int c : words.codePoints().toArray()) {
                int glyph = glyphs.getGlyphId(c);
                GlyphData data = font.getGlyph().getGlyph(glyph);
                if (data != null) {
                    AffineTransform place = AffineTransform.getTranslateInstance(x, 0);
                    place.scale(scale, -scale);
                    outline.append(place.createTransformedShape(data.getPath()), false);
                }
                x += font.getAdvanceWidth(glyph) * scale;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outline;
    }

    @Override
    public double width(String words, double size) {
        try {
            double sum = 0;
            for (int c : words.codePoints().toArray()) {
                sum += font.getAdvanceWidth(glyphs.getGlyphId(c));
            }
            return sum * size / units;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
