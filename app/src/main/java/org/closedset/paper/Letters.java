package org.closedset.paper;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.closedset.drawings.Drawing;

/** The letters of drawings in print, from our own fonts, so that no font of the machine is asked for. */
final class Letters implements Drawing.Lettering {
    private final List<Face> faces = new ArrayList<>();

    private record Face(TrueTypeFont font, CmapLookup glyphs, double units) {
        static Face of(String name) throws IOException {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Fonts.stream(name)));
            return new Face(font, font.getUnicodeCmapLookup(), font.getUnitsPerEm());
        }
    }

    private record Letter(Face face, int glyph) {
        double advance() throws IOException {
            return face.font().getAdvanceWidth(glyph) / face.units();
        }
    }

    private Letters() {}

    static Letters regular() throws IOException {
        Letters letters = new Letters();
        letters.faces.add(Face.of(Fonts.REGULAR));
        return letters;
    }

    /** Whether one of the fonts for running text has this code point. */
    boolean has(int c) {
        return letter(c).glyph() > 0;
    }

    /** The first face that has it; the second is read only where the first does not do. */
    private Letter letter(int c) {
        int glyph = faces.getFirst().glyphs().getGlyphId(c);
        if (glyph > 0) {
            return new Letter(faces.getFirst(), glyph);
        }
        if (faces.size() == 1) {
            try {
                faces.add(Face.of(Fonts.SANS));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Letter(faces.getLast(), faces.getLast().glyphs().getGlyphId(c));
    }

    private int[] letters(String words) {
        return new Printable(this::has).of(words).codePoints().toArray();
    }

    @Override
    public Shape outline(String words, double size) {
        Path2D outline = new Path2D.Double();
        double x = 0;
        try {
            for (int c : letters(words)) {
                Letter letter = letter(c);
                GlyphData data = letter.face().font().getGlyph().getGlyph(letter.glyph());
                if (data != null) {
                    double scale = size / letter.face().units();
                    AffineTransform place = AffineTransform.getTranslateInstance(x, 0);
                    place.scale(scale, -scale);
                    outline.append(place.createTransformedShape(data.getPath()), false);
                }
                x += letter.advance() * size;
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
            for (int c : letters(words)) {
                sum += letter(c).advance();
            }
            return sum * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
