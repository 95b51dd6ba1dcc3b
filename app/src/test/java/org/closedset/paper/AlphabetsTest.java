package org.closedset.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import org.closedset.breakdown.Finder;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SentenceVectors;
import org.closedset.exports.Outgoing;
import org.closedset.readers.ScreenplayFile;
import org.closedset.screenplay.Screenplays;
import org.closedset.screenplay.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in other letters, in every PDF that is made, as another program reads them. */
final class AlphabetsTest {
    private static final String SCRIPT = """
            Title: NAME

            INT. ROOM - NIGHT #1#

            NAME kisses Mara. Mara kisses Name, and name takes off his shirt.

            @NAME
            Say it again, Name.

            MARA
            Name.
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0141ukasz",
                "\u0110\u1eb7ng",
                "\u041c\u0430\u0440\u0438\u044f",
                "\u0395\u03bb\u03ad\u03bd\u03b7",
                "Nguy\u1ec5n Th\u1ecb \u1ea4n",
                "\u015eule \u0130nci",
                "\u0419\u043e\u0437\u0435\u0444",
                "\u0492\u0430\u0431\u0438\u0442",
                "\u1f08\u03c1\u03b5\u03c4\u03ae",
                "Zo\u00eb",
            })
    void a_name_stands_in_the_breakdown_and_in_the_printed_script(String name) throws Exception {
        Script script = script(name);
        ScreenplayPdf.Printed printed = ScreenplayPdf.printed(script, Paper.LETTER);
        assertThat(printed.unprintable()).isEmpty();
        assertThat(text(printed.pdf()))
                .contains(name)
                .contains(name + " kisses Mara")
                .doesNotContain("?", "\ufffd");
        assertThat(text(breakdown(script, name))).contains(name).doesNotContain("?\u043c", "\ufffd");
        assertThat(ScreenplayFile.read(printed.pdf(), "x.pdf").elements())
                .extracting(element -> element.text())
                .contains(name);
    }

    @Test
    void a_letter_and_its_accent_written_apart_print_as_one() throws Exception {
        Script script = script(Normalizer.normalize("\u0110\u1eb7ng", Normalizer.Form.NFD));
        assertThat(text(ScreenplayPdf.of(script, Paper.A4))).contains("\u0110\u1eb7ng kisses");
        assertThat(text(breakdown(script, "x"))).contains("\u0110\u1eb7ng kisses");
    }

    @Test
    void letters_that_cannot_be_printed_are_named_in_the_breakdown_itself() throws Exception {
        String malayalam = "\u0d2e\u0d3e\u0d30";
        byte[] pdf = breakdown(script(malayalam), "A \u5317 \u0645");
        assertThat(text(pdf).replaceAll("\\s+", " "))
                .contains("Letters that cannot be printed here stand as \ufffd")
                .contains("Malayalam (U+0D2E U+0D30 U+0D3E)")
                .contains("kisses Mara")
                .doesNotContain(malayalam);
    }

    @Test
    void letters_that_cannot_be_printed_are_named_before_anything_is_made() throws Exception {
        assertThat(BreakdownPdf.unprintable(outgoing(script("\u5317\u4eac"), "x"))
                        .orElseThrow())
                .contains("Han (U+4EAC U+5317)");
        assertThat(BreakdownPdf.unprintable(outgoing(script("\u0110\u1eb7ng"), "x")))
                .isEmpty();
        assertThat(BreakdownPdf.unprintable(outgoing(script("Tom"), "x"))).isEmpty();
    }

    @Test
    void letters_that_cannot_be_printed_are_named_when_a_script_is_printed() throws Exception {
        ScreenplayPdf.Printed printed =
                ScreenplayPdf.printed(script("\u0932\u0924\u093e \u5317\u4eac \u0645\u0627\u0631\u0627"), Paper.A4);
        assertThat(printed.unprintable().orElseThrow())
                .contains("Arabic (U+0627 U+0631 U+0645)", "Devanagari (U+0924 U+0932 U+093E)", "Han (U+4EAC U+5317)");
        assertThat(text(printed.pdf())).contains("\ufffd\ufffd\ufffd").doesNotContain("?");
    }

    @Test
    void many_letters_of_an_alphabet_are_counted_after_the_first() {
        Printable printable = new Printable(c -> true);
        StringBuilder text = new StringBuilder();
        for (int c = 0x4e00; c < 0x4e00 + 20; c++) {
            text.appendCodePoint(c);
        }
        assertThat(printable.of(text.toString())).isEqualTo("\ufffd".repeat(20));
        assertThat(printable.sentence().orElseThrow()).contains("U+4E05 and 14 more");
    }

    private static Script script(String name) throws Exception {
        byte[] bytes = SCRIPT.replace("NAME", name).replace("Name", name).getBytes(StandardCharsets.UTF_8);
        return ScreenplayFile.read(bytes, "names.fountain");
    }

    private static byte[] breakdown(Script script, String title) {
        return BreakdownPdf.of(outgoing(script, title), Paper.A4);
    }

    private static Outgoing outgoing(Script script, String title) {
        Review review = Review.of(Finder.find(Screenplays.of(script), SentenceVectors.none(), scene -> {}), List.of());
        return new Outgoing(title + ".fountain", review, Instant.parse("2026-11-24T22:10:00Z"), false);
    }

    private String text(byte[] pdf) throws Exception {
        Path file = Files.write(folder.resolve("names.pdf"), pdf);
        return Poppler.run("pdftotext", "-layout", file.toString(), "-");
    }
}
