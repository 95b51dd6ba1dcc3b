package org.closedset.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.closedset.readers.GlyphStream.Fault;
import org.closedset.screenplay.Glyph;
import org.closedset.screenplay.GlyphPage;
import org.junit.jupiter.api.Test;

final class GlyphStreamTest {
    private static final Glyph RUN = new Glyph("INT. CAFÉ - DAY", 108, 72, 100.5, 12, 0, true);

    private static byte[] written(int pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GlyphStream.Writer writer = new GlyphStream.Writer(out);
        for (int p = 1; p <= pages; p++) {
            writer.page(new GlyphPage(p, 612, 792, List.of(RUN, RUN)));
        }
        writer.fault(Fault.BROKEN, 1);
        writer.end();
        return out.toByteArray();
    }

    private static void refused(byte[] bytes, String why) {
        assertThatExceptionOfType(IOException.class)
                .as(why)
                .isThrownBy(() -> GlyphStream.read(new ByteArrayInputStream(bytes), 3, 6));
    }

    @Test
    void what_was_written_is_read() throws IOException {
        GlyphStream.Received received = GlyphStream.read(new ByteArrayInputStream(written(3)), 3, 6);
        assertThat(received.pages()).hasSize(3);
        assertThat(received.pages().getLast().glyphs()).containsExactly(RUN, RUN);
        assertThat(received.faults()).containsExactly(new GlyphStream.Met(Fault.BROKEN, 1));
    }

    @Test
    void a_stream_cut_anywhere_is_refused() throws IOException {
        byte[] whole = written(1);
        for (int length = 0; length < whole.length; length++) {
            refused(Arrays.copyOf(whole, length), "cut at " + length);
        }
    }

    @Test
    void a_flipped_bit_anywhere_is_refused() throws IOException {
        byte[] whole = written(1);
        for (int i = 0; i < whole.length; i++) {
            byte[] flipped = whole.clone();
            flipped[i] ^= 0x10;
            refused(flipped, "flipped at " + i);
        }
    }

    @Test
    void bytes_after_the_end_are_refused() throws IOException {
        byte[] whole = written(1);
        refused(Arrays.copyOf(whole, whole.length + 1), "one byte more");
    }

    @Test
    void more_pages_or_runs_than_allowed_are_refused() throws IOException {
        refused(written(4), "four pages where three are allowed");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> GlyphStream.read(new ByteArrayInputStream(written(1)), 3, 1));
    }

    @Test
    void a_count_that_lies_allocates_nothing() throws IOException {
        byte[] lies = written(1);
        java.nio.ByteBuffer.wrap(lies).putInt(17, Integer.MAX_VALUE);
        refused(GlyphStreamBytes.mended(lies), "two thousand million runs");
        java.nio.ByteBuffer.wrap(lies).putInt(17, -1);
        refused(GlyphStreamBytes.mended(lies), "fewer than no runs");
    }
}
