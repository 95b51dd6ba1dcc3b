package org.closedset.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.closedset.exports.Outgoing;
import org.closedset.golden.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the printed breakdown with another program, poppler. */
final class BreakdownPdfTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"A4, 595.2, A4", "LETTER, 612 x 792, letter"})
    void it_is_a_sound_pdf_on_the_paper_asked_for(Paper paper, String size, String name) throws Exception {
        String info = Poppler.run("pdfinfo", printed(paper));
        assertThat(info).contains("Title:           Lamp Street", size, name, "Pages:");
    }

    @Test
    void every_page_says_when_which_page_of_how_many_and_that_it_is_confidential() throws Exception {
        String[] pages =
                Poppler.run("pdftotext", "-layout", printed(Paper.A4), "-").split("\f", -1);
        for (int i = 0; i + 1 < pages.length; i++) {
            assertThat(pages[i])
                    .contains("as of 2026-11-24 22:10:00 UTC")
                    .contains("page " + (i + 1) + " of " + (pages.length - 1))
                    .contains("Confidential: for the intimacy coordinator and those they choose");
        }
    }

    @Test
    void it_says_what_the_other_exports_say() throws Exception {
        String text = Poppler.run("pdftotext", printed(Paper.LETTER), "-").replaceAll("\\s+", " ");
        assertThat(text)
                .contains("INT. THE VELVET ROOM - NIGHT", "DANCERS, CLIENTS", "Witness: TOM", "minor near")
                .contains("Thirty dancers work the floor", "Ask: What do we see")
                .contains("not yet read by a person: 44", "read by a person: 43")
                .doesNotContain("Nowhere Lane");
    }

    @Test
    void hostile_titles_stay_text() throws Exception {
        Outgoing hostile = new Outgoing(
                "</style><script>x.fountain\"}", Sample.review(), Instant.parse("2026-11-24T22:10:00Z"), false);
        Path file = Files.write(folder.resolve("hostile.pdf"), BreakdownPdf.of(hostile, Paper.A4));
        assertThat(Poppler.run("pdftotext", file.toString(), "-")).contains("</style><script>x.fountain");
    }

    private String printed(Paper paper) throws Exception {
        Outgoing outgoing = new Outgoing("lamp.fountain", Sample.review(), Instant.parse("2026-11-24T22:10:00Z"), true);
        return Files.write(folder.resolve("b.pdf"), BreakdownPdf.of(outgoing, paper))
                .toString();
    }

    @Test
    void it_is_tagged_so_that_a_screen_reader_can_read_it() throws Exception {
        String file = printed(Paper.A4);
        assertThat(Poppler.run("pdfinfo", file)).containsPattern("Tagged: +yes");
        assertThat(Poppler.run("pdfinfo", "-struct-text", file))
                .contains("H1", "H2", "Table", "TH", "TD", "Figure", "INT. THE VELVET ROOM - NIGHT");
    }
}
