package org.closedset.readers;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.closedset.readers.GlyphStream.Fault;

/**
 * The child process that opens one PDF and dies: length and bytes come in by standard input, glyph pages leave by
 * standard output. It has a small heap and no environment; whatever the document does to it, it does to it alone.
 */
final class GlyphChild {
    private GlyphChild() {}

    public static void main(String[] arguments) throws IOException {
        endWithParent();
        FontMappers.set(new OneFont());
        if (arguments.length > 1) {
            warm();
        }
        DataInputStream in = new DataInputStream(System.in);
        byte[] pdf;
        try {
            pdf = new byte[in.readInt()];
            in.readFully(pdf);
        } catch (EOFException nobodyAsks) {
            return;
        }
        write(pdf, Integer.parseInt(arguments[0]), new BufferedOutputStream(System.out, 1 << 16));
    }

    /** Whatever it is doing: nobody is left to take the answer or to stop it. */
    private static void endWithParent() {
        ProcessHandle.current()
                .parent()
                .ifPresent(parent ->
                        parent.onExit().thenRun(() -> Runtime.getRuntime().halt(0)));
    }

    /** Reads a small document of its own, so that classes are loaded before a person waits. */
    private static void warm() throws IOException {
        write(WarmUp.pdf(), 10, OutputStream.nullOutputStream());
    }

    /** Writes the glyphs of the document, or why it cannot be read. */
    static void write(byte[] pdf, int maxPages, OutputStream to) throws IOException {
        GlyphStream.Writer writer = new GlyphStream.Writer(to);
        try (PDDocument document =
                Loader.loadPDF(pdf, "", null, null, MemoryUsageSetting.setupMainMemoryOnly().streamCache)) {
            if (document.getNumberOfPages() > maxPages) {
                writer.fault(Fault.TOO_MANY_PAGES, document.getNumberOfPages());
            } else {
                pages(document, writer);
            }
        } catch (InvalidPasswordException locked) {
            writer.fault(Fault.ENCRYPTED, 0);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            writer.fault(Fault.BROKEN, 0);
        }
        writer.end();
        to.flush();
    }

    private static void pages(PDDocument document, GlyphStream.Writer writer) throws IOException {
        GlyphScan scan = new GlyphScan();
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            try {
                writer.page(scan.page(page, number));
            } catch (GlyphScan.TooMuchText flood) {
                writer.fault(Fault.TOO_MUCH_TEXT, number);
                return;
            } catch (IOException | RuntimeException | StackOverflowError broken) {
                writer.fault(Fault.BROKEN, number);
                writer.page(GlyphScan.blank(page, number));
                scan = new GlyphScan();
            }
        }
    }
}
