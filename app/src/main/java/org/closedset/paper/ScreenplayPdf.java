package org.closedset.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.closedset.screenplay.Script;

/** A screenplay printed in standard layout, Courier Prime at twelve points; the same script gives the same bytes. */
public final class ScreenplayPdf {
    private static final int LINE = 12;
    private static final float COLUMN = 7.2f;
    private static final float LEFT = 108;
    private static final float TOP = 72;

    private final Script script;
    private final Paper paper;
    private final PDDocument document;
    private final Typeface face;
    private final Printable printable;

    private ScreenplayPdf(Script script, Paper paper, PDDocument document) throws IOException {
        this.script = script;
        this.paper = paper;
        this.document = document;
        this.face = new Typeface(document);
        this.printable = new Printable(face::has);
    }

    /** A printed script, and a sentence that names the letters that could not be printed, if any. */
    public record Printed(byte[] pdf, Optional<String> unprintable) {
        @Override
        public String toString() {
            return "Printed[confidential]";
        }
    }

    public static byte[] of(Script script, Paper paper) {
        return printed(script, paper).pdf();
    }

    public static Printed printed(Script script, Paper paper) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            ScreenplayPdf pdf = new ScreenplayPdf(script, paper, document);
            pdf.print();
            document.setDocumentId(0L);
            document.getDocumentInformation().setProducer("Closed Set");
            document.save(bytes);
            return new Printed(bytes.toByteArray(), pdf.printable.sentence());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print() throws IOException {
        if (!script.title().isEmpty()) {
            titlePage();
        }
        int rows = Math.round((paper.height() - 2 * TOP) / LINE);
        List<PrintedPage> pages = ScriptPages.of(script, rows);
        int number = 0;
        for (PrintedPage printed : pages) {
            number++;
            try (PDPageContentStream canvas = page()) {
                if (number > 1) {
                    String words = number + ".";
                    put(canvas, LEFT + 60 * COLUMN - words.length() * COLUMN, 42, words);
                }
                for (PrintedPage.Line line : printed.lines()) {
                    put(canvas, LEFT + (float) line.column() * COLUMN, TOP + line.row() * LINE, line.text());
                }
            }
        }
        if (pages.isEmpty()) {
            page().close();
        }
    }

    private PDPageContentStream page() throws IOException {
        PDPage page = new PDPage(new PDRectangle(paper.width(), paper.height()));
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    /** {@code top} is how far the line's top is below the page's. */
    private void put(PDPageContentStream canvas, float x, float top, String text) throws IOException {
        List<Typeface.Run> runs = face.runs(printable.of(text).replaceAll("[\\t\\p{Z}]", " "));
        canvas.beginText();
        canvas.setFont(runs.getFirst().font(), LINE);
        canvas.newLineAtOffset(x, paper.height() - top - 10);
        for (Typeface.Run run : runs) {
            if (run != runs.getFirst()) {
                canvas.setFont(run.font(), LINE);
            }
            canvas.showText(run.text());
        }
        canvas.endText();
    }

    private void titlePage() throws IOException {
        Map<String, List<String>> entries = new java.util.LinkedHashMap<>();
        script.title().forEach(entry -> entries.put(entry.key().toLowerCase(Locale.ROOT), entry.values()));
        try (PDPageContentStream canvas = page()) {
            float top = paper.height() / 3;
            for (String key : List.of("title", "credit", "author", "authors", "source")) {
                for (String value : entries.getOrDefault(key, List.of())) {
                    for (String line : Wrap.lines(value, 60)) {
                        put(canvas, LEFT + (60 - line.length()) / 2f * COLUMN, top, line);
                        top += LINE;
                    }
                }
                top += entries.containsKey(key) ? LINE : 0;
            }
            float foot = paper.height() - TOP - 8 * LINE;
            for (String key : List.of("draft", "draft date", "date", "revision", "copyright", "contact")) {
                for (String value : entries.getOrDefault(key, List.of())) {
                    for (String line : Wrap.lines(value, 60)) {
                        put(canvas, LEFT, foot, line);
                        foot += LINE;
                    }
                }
            }
        }
    }
}
