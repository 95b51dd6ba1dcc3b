package org.closedset.readers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.closedset.screenplay.Glyph;
import org.closedset.screenplay.GlyphPage;
import org.jspecify.annotations.Nullable;

/** Collects the text a page paints, joining characters painted side by side; knows nothing of screenplays. */
final class GlyphScan extends PDFStreamEngine {
    /** Bounds what one page may paint: a thick page of script has about 3,000 characters. */
    private static final int MAX_ON_PAGE = 200_000;

    private static final int MAX_RUN = 96;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private PDRectangle box = new PDRectangle();
    private int rotation;
    private double runX;
    private double runY;
    private double runEnd;
    private double runSize;
    private double runAngle;
    private boolean runBold;
    private @Nullable PDFont lastFont;
    private boolean lastBold;
    private int painted;

    /** A page paints more than any script does. */
    static final class TooMuchText extends IOException {
        private static final long serialVersionUID = 1;
    }

    GlyphScan() {
        addOperator(new BeginText(this));
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        addOperator(new EndText(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new NextLine(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
    }

    GlyphPage page(PDPage page, int number) throws IOException {
        glyphs.clear();
        painted = 0;
        box = box(page);
        rotation = Math.floorMod(page.getRotation(), 360);
        processPage(page);
        endRun();
        boolean turned = rotation == 90 || rotation == 270;
        return new GlyphPage(
                number, turned ? box.getHeight() : box.getWidth(), turned ? box.getWidth() : box.getHeight(), glyphs);
    }

    /** A page of this size that holds nothing, for one that cannot be read. */
    static GlyphPage blank(PDPage page, int number) {
        PDRectangle box = box(page);
        return new GlyphPage(number, box.getWidth(), box.getHeight(), List.of());
    }

    /** The page as it is seen; one of no possible size is taken for the usual paper. */
    private static PDRectangle box(PDPage page) {
        PDRectangle box = page.getCropBox();
        return real(box.getWidth()) && real(box.getHeight()) ? box : PDRectangle.LETTER;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (++painted > MAX_ON_PAGE) {
            throw new TooMuchText();
        }
        String text = font.toUnicode(code);
        if (text == null) {
            if (!(font instanceof PDSimpleFont)) {
                return;
            }
            text = Character.toString((char) code);
        }
        double scaleX = Math.hypot(matrix.getValue(0, 0), matrix.getValue(0, 1));
        double size = Math.hypot(matrix.getValue(1, 0), matrix.getValue(1, 1));
        double angle = Math.toDegrees(Math.atan2(matrix.getValue(0, 1), matrix.getValue(0, 0))) + rotation;
        double x = matrix.getTranslateX() - box.getLowerLeftX();
        double y = matrix.getTranslateY() - box.getLowerLeftY();
        add(text, across(x, y), down(x, y), displacement.getX() * scaleX, size, angle, bold(font));
    }

    private double across(double x, double y) {
        return switch (rotation) {
            case 90 -> y;
            case 180 -> box.getWidth() - x;
            case 270 -> box.getHeight() - y;
            default -> x;
        };
    }

    private double down(double x, double y) {
        return switch (rotation) {
            case 90 -> x;
            case 180 -> y;
            case 270 -> box.getWidth() - x;
            default -> box.getHeight() - y;
        };
    }

    private void add(String text, double x, double y, double width, double size, double angle, boolean bold) {
        if (text.isBlank() || !real(x) || !real(y) || !real(width) || !real(size) || !real(angle) || width < 0) {
            endRun();
            return;
        }
        boolean joins = !run.isEmpty()
                && Math.abs(angle) < 0.5
                && Math.abs(runAngle) < 0.5
                && Math.abs(y - runY) < 0.01
                && Math.abs(x - runEnd) < 0.06 * size
                && Math.abs(size - runSize) < 0.01
                && bold == runBold
                && run.length() + text.length() <= MAX_RUN;
        if (!joins) {
            endRun();
            runX = x;
            runY = y;
            runSize = size;
            runAngle = angle;
            runBold = bold;
        }
        run.append(text.length() > 8 ? text.substring(0, 8) : text);
        runEnd = x + width;
    }

    private static boolean real(double value) {
        return Double.isFinite(value) && Math.abs(value) < 1e6;
    }

    private void endRun() {
        if (!run.isEmpty()) {
            glyphs.add(new Glyph(run.toString(), runX, runY, runEnd - runX, runSize, runAngle, runBold));
            run.setLength(0);
        }
    }

    private boolean bold(PDFont font) {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if (mode == RenderingMode.FILL_STROKE) {
            return true;
        }
        if (font != lastFont) {
            lastFont = font;
            lastBold = boldFace(font);
        }
        return lastBold;
    }

    private static boolean boldFace(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name.contains("bold")
                || name.contains("black")
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
    }
}
