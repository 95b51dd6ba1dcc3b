package org.closedset.twins;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.Script;
import org.closedset.twins.TwinLayout.Mark;
import org.closedset.twins.TwinRows.Piece;
import org.closedset.twins.TwinRows.Row;

/** Prints a script to a PDF in a given layout, so that reading it back can be compared with what went in. */
public final class TwinPrinter {
    private final TwinLayout layout;
    private final TwinFont font;
    private final TwinRows rows;
    private final List<List<Row>> pages = new ArrayList<>();
    private List<Row> page = new ArrayList<>();
    private int scene;

    private TwinPrinter(TwinLayout layout) {
        this.layout = layout;
        this.font = TwinFont.of(layout.sheet().face());
        this.rows = new TwinRows(layout, font);
    }

    /** The PDF's bytes. */
    public static byte[] print(Script script, TwinLayout layout) {
        TwinPrinter printer = new TwinPrinter(layout);
        try {
            printer.set(script.elements());
            return printer.paint();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int linesOnPage() {
        return (int) ((layout.sheet().height()
                        - layout.sheet().top()
                        - layout.sheet().bottom())
                / layout.sheet().pitch());
    }

    private void set(List<Element> elements) {
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (element.column() == Element.Column.LEFT && element.type() == Element.Type.CUE) {
                int end = i;
                while (end < elements.size() && elements.get(end).column() != Element.Column.ALONE) {
                    end++;
                }
                block(rows.dual(elements.subList(i, end)), 1);
                i = end - 1;
            } else if (element.type() == Element.Type.CUE) {
                int end = i + 1;
                while (end < elements.size()
                        && elements.get(end).type().spoken()
                        && elements.get(end).type() != Element.Type.CUE) {
                    end++;
                }
                speech(elements.subList(i, end));
                i = end - 1;
            } else if (element.type().printed()) {
                boolean heading = element.type() == Element.Type.HEADING;
                scene += heading ? 1 : 0;
                block(rows.paragraph(element, scene), heading ? 3 : 0);
            }
        }
        turn();
    }

    /** A block whose first rows stay together with {@code keep} rows after it. */
    private void block(List<Row> block, int keep) {
        if (page.size() + block.size() + keep > linesOnPage() && !page.isEmpty()) {
            int fits = linesOnPage() - page.size() - (layout.has(Mark.CONTINUED) ? 2 : 0);
            boolean splits = keep == 0 && fits > 3 && block.size() - fits > 2;
            if (splits) {
                page.addAll(block.subList(0, fits));
                newPage();
                page.addAll(block.subList(fits, block.size()));
                return;
            }
            newPage();
        }
        page.addAll(page.isEmpty() ? withoutBlanks(block) : block);
    }

    private static List<Row> withoutBlanks(List<Row> block) {
        int from = 0;
        while (from < block.size() && block.get(from).pieces().isEmpty()) {
            from++;
        }
        return block.subList(from, block.size());
    }

    private void speech(List<Element> speech) {
        List<Row> block = rows.speech(speech);
        int fits = linesOnPage() - page.size() - 1 - (layout.has(Mark.CONTINUED) ? 2 : 0);
        if (page.size() + block.size() <= linesOnPage() - (layout.has(Mark.CONTINUED) ? 2 : 0) || page.isEmpty()) {
            page.addAll(page.isEmpty() ? withoutBlanks(block) : block);
        } else if (layout.has(Mark.MORE) && fits >= 4 && block.size() - fits >= 2) {
            page.addAll(block.subList(0, fits));
            page.add(rows.more());
            newPage();
            page.add(rows.again(speech.getFirst()));
            page.addAll(block.subList(fits, block.size()));
        } else {
            newPage();
            page.addAll(withoutBlanks(block));
        }
    }

    private void newPage() {
        if (layout.has(Mark.CONTINUED)) {
            page.add(Row.blank());
            page.add(rows.flushRight("(CONTINUED)"));
        }
        turn();
        if (layout.has(Mark.CONTINUED)) {
            page.add(rows.continued(scene, pages.size()));
            page.add(Row.blank());
        }
    }

    private void turn() {
        if (!page.isEmpty()) {
            pages.add(page);
            page = new ArrayList<>();
        }
    }

    private byte[] paint() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            if (layout.has(Mark.TITLE_PAGE)) {
                title(document);
            }
            for (int i = 0; i < pages.size(); i++) {
                paint(document, pages.get(i), i + 1);
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private PDPage blank(PDDocument document) {
        PDPage blank = new PDPage(new PDRectangle(
                (float) layout.sheet().width(), (float) layout.sheet().height()));
        document.addPage(blank);
        return blank;
    }

    private void title(PDDocument document) throws IOException {
        try (PDPageContentStream to = new PDPageContentStream(document, blank(document))) {
            double middle = layout.sheet().width() / 2;
            String[] lines = {"THE TWIN", "Written by", "A. Writer"};
            for (int i = 0; i < lines.length; i++) {
                double x = middle - font.width(lines[i], 12, false) / 2;
                font.show(to, lines[i], x, layout.sheet().height() - 260 - 36 * i, 12, false);
            }
            font.show(to, "1 March 2026", 80, 90, 12, false);
        }
    }

    private void paint(PDDocument document, List<Row> lines, int number) throws IOException {
        try (PDPageContentStream to = new PDPageContentStream(document, blank(document))) {
            if (layout.has(Mark.WATERMARK)) {
                watermark(to);
            }
            double y = layout.sheet().height() - layout.sheet().top();
            for (Row row : lines) {
                for (Piece piece : row.pieces()) {
                    font.show(to, piece.text(), piece.x(), y, layout.sheet().size(), piece.bold());
                }
                y -= layout.sheet().pitch();
            }
            furniture(to, number);
        }
    }

    private void watermark(PDPageContentStream to) throws IOException {
        to.saveGraphicsState();
        to.setNonStrokingColor(0.85f);
        to.transform(Matrix.getRotateInstance(Math.toRadians(52), 140, 180));
        font.show(to, "A. READER COPY 7", 0, 0, 54, true);
        to.restoreGraphicsState();
    }

    private void furniture(PDPageContentStream to, int number) throws IOException {
        double top = layout.sheet().height() - 36;
        double right = layout.columns().right();
        if (layout.has(Mark.PAGE_AT_TOP) && number > 1) {
            show(to, number + ".", right - 20, top);
        }
        if (layout.has(Mark.REVISION_HEADER)) {
            show(to, "THE TWIN", layout.columns().action(), top);
            show(to, "Blue (03/01/2026)", 280, top);
            show(to, number + ".", right - 20, top);
        }
        if (layout.has(Mark.HEADER)) {
            show(to, "The Twin - second draft - 1 March 2026", layout.columns().action(), top);
            show(to, Integer.toString(number), right - 10, top);
        }
        if (layout.has(Mark.FOOTER)) {
            show(
                    to,
                    "Confidential. Property of nobody at all.",
                    layout.columns().action(),
                    34);
        }
        if (layout.has(Mark.PAGE_AT_FOOT)) {
            show(to, Integer.toString(number), layout.sheet().width() / 2, 36);
        }
        if (layout.has(Mark.STAMP)) {
            show(to, "(Printed with an unregistered program)", layout.columns().action() + 40, 24);
        }
    }

    private void show(PDPageContentStream to, String text, double x, double y) throws IOException {
        font.show(to, text, x, y, Math.min(11, layout.sheet().size()), false);
    }
}
