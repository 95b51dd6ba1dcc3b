package org.closedset.readers;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.closedset.screenplay.Screenplays;
import org.closedset.screenplay.Script;
import org.closedset.screenplay.UnreadableScreenplay;

/**
 * Whatever bytes come from outside, they are read or refused with a sentence. An ordinary test run tries the kept inputs;
 * with JAZZER_FUZZ=1 new ones are sought. PDFs are opened by a child process, whose work and
 * whose output are inputs here.
 */
final class ReadersFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void any_bytes_are_read_as_fdx_or_refused(byte[] bytes) {
        readOrRefused(FdxReader::read, bytes);
    }

    @FuzzTest(maxDuration = "60s")
    void any_file_that_is_no_pdf_is_read_or_refused(byte[] bytes) {
        if (!(Sniffed.of(bytes) instanceof Sniffed.Pdf)) {
            readOrRefused(it -> ScreenplayFile.read(it, "script"), bytes);
        }
    }

    /** What the child does with any document, here in this process: it always answers, and as agreed. */
    @FuzzTest(maxDuration = "60s")
    void any_bytes_opened_as_a_pdf_are_answered_as_agreed(byte[] bytes) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            GlyphChild.write(bytes, 20, answer);
        } catch (OutOfMemoryError theChildEndsThen) {
            return;
        }
        GlyphStream.Received received = GlyphStream.read(
                new ByteArrayInputStream(answer.toByteArray()),
                20,
                PdfLimits.usual().glyphs());
        readOrRefused(it -> PdfReader.script(received, false), bytes);
    }

    @FuzzTest(maxDuration = "60s")
    void whatever_a_child_writes_is_read_or_refused(byte[] bytes) {
        try {
            GlyphStream.Received received = GlyphStream.read(new ByteArrayInputStream(bytes), 50, 5000);
            readOrRefused(it -> PdfReader.script(received, false), bytes);
        } catch (IOException notAsPromised) {
            check(!String.valueOf(notAsPromised).isBlank(), "no reason");
        }
    }

    /** The sum is mended first, so that what stands behind it is reached. */
    @FuzzTest(maxDuration = "60s")
    void whatever_a_child_writes_with_a_right_sum_is_read_or_refused(byte[] bytes) {
        whatever_a_child_writes_is_read_or_refused(GlyphStreamBytes.mended(bytes));
    }

    private static void readOrRefused(Goldens.Reading reading, byte[] bytes) {
        try {
            Script script = reading.of(bytes);
            check(Screenplays.of(script).pages() > 0, "no page");
        } catch (UnreadableScreenplay refused) {
            check(!String.valueOf(refused.getMessage()).isBlank(), "no sentence");
        }
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
