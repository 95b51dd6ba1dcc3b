package org.closedset.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.Script;
import org.closedset.screenplay.UnreadableScreenplay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Hostile PDFs, each opened in a real child process. */
final class HostilePdfTest {
    private static UnreadableScreenplay refusal(byte[] pdf) {
        return refusal(pdf, PdfLimits.usual());
    }

    private static UnreadableScreenplay refusal(byte[] pdf, PdfLimits limits) {
        UnreadableScreenplay refused =
                catchThrowableOfType(UnreadableScreenplay.class, () -> PdfReader.read(pdf, limits));
        assertThat(refused).as("a refusal").isNotNull();
        return refused;
    }

    @AfterEach
    void no_child_is_left_alive() {
        ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains("GlyphChild"))
                .forEach(child -> assertThat(child.onExit().join().isAlive()).isFalse());
    }

    @Test
    void a_pdf_without_pages_says_so() {
        assertThat(refusal(HostilePdf.withPageTree("<</Type/Pages/Kids[]/Count 0>>")))
                .hasMessage("This PDF has no pages.");
    }

    @Test
    void a_pdf_that_is_none_past_its_first_bytes_is_called_damaged() {
        byte[] noise = new byte[20_000];
        new java.util.Random(2).nextBytes(noise);
        byte[] start = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(start, 0, noise, 0, start.length);
        assertThat(refusal(noise).getMessage()).matches("This PDF (?:is damaged|breaks off|has no pages).*");
    }

    @Test
    void a_page_tree_that_bites_its_tail_is_called_damaged() {
        assertThat(refusal(HostilePdf.withPageTree("<</Type/Pages/Kids[2 0 R]/Count 1>>"))
                        .getMessage())
                .matches("This PDF (?:is damaged|has no pages).*");
    }

    @Test
    void a_deep_nest_of_arrays_is_called_damaged() {
        String deep = "<</Type/Pages/Kids" + "[".repeat(100_000) + "]".repeat(100_000) + "/Count 1>>";
        assertThat(refusal(HostilePdf.withPageTree(deep)).getMessage())
                .matches("This PDF (?:is damaged|has no pages|breaks off).*");
    }

    @Test
    void a_locked_pdf_says_that_it_is_locked() throws IOException {
        assertThat(refusal(HostilePdf.encrypted(HostilePdf.pages(2), "word")))
                .hasMessageContaining("locked with a password");
    }

    @Test
    void a_pdf_that_only_forbids_copying_is_read() throws IOException, UnreadableScreenplay {
        assertThat(headings(PdfReader.read(HostilePdf.encrypted(HostilePdf.pages(2), ""))))
                .isEqualTo(2);
    }

    @Test
    void half_a_pdf_says_where_it_breaks_off_or_that_it_does() throws IOException {
        byte[] whole = HostilePdf.pages(40);
        String answer = Goldens.dump(PdfReader::read, Arrays.copyOf(whole, whole.length / 2));
        assertThat(answer).contains("breaks off before its end");
    }

    @Test
    void a_scanned_pdf_is_named_and_its_pages_counted() throws IOException {
        byte[] text = HostilePdf.pages(6);
        UnreadableScreenplay refused = refusal(HostilePdf.scanned(text, 1, 6));
        assertThat(refused).hasMessageStartingWith("None of the 6 pages holds text");
        assertThat(refused.at().page()).isEqualTo(1);
    }

    @Test
    void single_scanned_pages_are_named_while_the_others_are_read() throws IOException, UnreadableScreenplay {
        Script script = PdfReader.read(HostilePdf.scanned(HostilePdf.pages(9), 4, 5));
        assertThat(headings(script)).isEqualTo(7);
        assertThat(script.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.message()).startsWith("Pages 4\u20135 (2 of 9) hold no text");
            assertThat(warning.at().page()).isEqualTo(4);
        });
    }

    @Test
    void two_thousand_pages_are_read() throws IOException, UnreadableScreenplay {
        assertThat(headings(PdfReader.read(HostilePdf.pages(2000)))).isEqualTo(2000);
    }

    @Test
    void more_than_five_thousand_pages_are_refused_with_their_number() throws IOException {
        assertThat(refusal(HostilePdf.blank(5001))).hasMessageContaining("has 5001 pages; at most 5000 are read");
    }

    @Test
    void a_stream_that_unpacks_to_more_than_its_memory_ends_the_child_and_nothing_else() throws IOException {
        assertThat(refusal(HostilePdf.bomb(600)).getMessage())
                .matches("Reading this PDF needs more than 400 MB of memory.*|Page 1 of this PDF paints more.*"
                        + "|This PDF is damaged.*");
    }

    @Test
    void forms_without_end_are_stopped_by_the_clock() throws IOException {
        PdfLimits short_ = new PdfLimits(5000, 1000, 200, 3);
        assertThat(refusal(HostilePdf.formBomb(9), short_)).hasMessageContaining("took longer than 3 seconds");
    }

    @Test
    void a_child_without_enough_memory_says_how_much_it_had() throws IOException {
        PdfLimits small = new PdfLimits(5000, 3_000_000, 24, 30);
        assertThat(refusal(HostilePdf.bomb(300), small)).hasMessageContaining("more than 24 MB of memory");
    }

    private static long headings(Script script) {
        return script.elements().stream()
                .filter(it -> it.type() == Element.Type.HEADING)
                .count();
    }
}
