package org.closedset.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.closedset.riders.RiderText;
import org.closedset.riders.UnreadableRiderText;
import org.closedset.vocabulary.Language;
import org.closedset.vocabulary.OwnWords;
import org.closedset.vocabulary.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads printed riders with another program, poppler. */
final class RiderPdfTest {
    private static final String RECORD = "https://set.example/record/8f14e45f";

    @TempDir
    private Path folder;

    static byte[] text(String kind) throws Exception {
        return Files.readAllBytes(Path.of("../testdata/riders", kind + ".txt"));
    }

    private static RiderEdition binding(Language language) {
        return RiderEdition.binding(language, Paper.A4, RECORD);
    }

    private String file(byte[] pdf) throws Exception {
        return Files.write(folder.resolve("rider.pdf"), pdf).toString();
    }

    private String printed(String kind, RiderEdition edition) throws Exception {
        return file(RiderPdf.of(text(kind), edition));
    }

    private String words(String kind, RiderEdition edition) throws Exception {
        return Poppler.run("pdftotext", printed(kind, edition), "-").replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "principal",
                "day-player",
                "background",
                "body-double",
                "stunt",
                "stand-in",
                "minor",
                "replica",
                "voice"
            })
    void every_kind_begins_with_what_holds_for_all_and_ends_with_what_is_signed(String kind) throws Exception {
        String all = words(kind, binding(Language.ENGLISH));
        assertThat(all)
                .containsSubsequence(
                        "You may withdraw at any time, before and during the work, without a reason. It costs you nothing.",
                        "A promise not to withdraw",
                        "Everything that is not listed here is closed.",
                        "Who sees this rider",
                        "Whose it is",
                        "What it may be used for",
                        "Not listed, and therefore barred:",
                        "If you withdraw",
                        "Signatures");
        assertThat(all.replace(" ", "")).contains(RiderText.hash(text(kind)));
        assertThat(all).doesNotContain("\ufffd", "null", "{");
    }

    @Test
    void clause_by_clause_it_says_what_the_text_says() throws Exception {
        assertThat(words("principal", binding(Language.ENGLISH)))
                .containsSubsequence("What may be done", "c1", "c2", "c3", "What may be seen", "e1", "Never", "x1")
                .contains("kiss, lips closed", "at most 8 counts", "The closed set", "Visitors: none.", "trailer");
        assertThat(words("background", binding(Language.ENGLISH)))
                .contains("Each item stands by itself.", "Item floor", "Item seat");
        assertThat(words("minor", binding(Language.ENGLISH)))
                .contains("Guardian: Wanjiru Iwu.", "Only care and affection");
        assertThat(words("replica", binding(Language.ENGLISH)))
                .contains("A likeness made by a machine", "and about nothing else");
    }

    @Test
    void every_page_says_which_of_how_many_and_of_which_rider() throws Exception {
        String[] pages = Poppler.run("pdftotext", "-layout", printed("principal", binding(Language.ENGLISH)), "-")
                .split("\f", -1);
        assertThat(pages.length).isGreaterThan(3);
        for (int i = 0; i + 1 < pages.length; i++) {
            assertThat(pages[i])
                    .contains("page " + (i + 1) + " of " + (pages.length - 1))
                    .contains("Rider 8f14e45f, version 2")
                    .contains(RiderText.hash(text("principal")).substring(0, 16));
        }
    }

    @Test
    void the_same_text_is_the_same_bytes_and_no_date_is_in_them() throws Exception {
        byte[] once = RiderPdf.of(text("principal"), binding(Language.ENGLISH));
        assertThat(RiderPdf.of(text("principal"), binding(Language.ENGLISH))).isEqualTo(once);
        assertThat(Poppler.run("pdfinfo", file(once))).doesNotContain("CreationDate", "ModDate");
        assertThat(new String(once, StandardCharsets.ISO_8859_1))
                .doesNotContain("/CreationDate", "/ModDate", "xmp:CreateDate", "xmp:ModifyDate");
        assertThat(RiderPdf.of(text("day-player"), binding(Language.ENGLISH))).isNotEqualTo(once);
    }

    @Test
    void it_is_tagged_so_that_a_screen_reader_can_read_it() throws Exception {
        String pdf = printed("principal", binding(Language.ENGLISH));
        assertThat(Poppler.run("pdfinfo", pdf)).containsPattern("Tagged: +yes");
        assertThat(Poppler.run("pdfinfo", "-struct-text", pdf))
                .contains("H1", "H2", "Table", "TH", "TD", "LI", "Figure", "You may withdraw at any time");
    }

    @Test
    void a_reading_copy_is_in_their_language_and_words_and_says_that_it_is_one() throws Exception {
        OwnWords own = new OwnWords(Map.of(Zone.CHEST, "torso", Zone.MOUTH_LINE, "mi sonrisa"));
        RiderEdition reading = RiderEdition.reading(Language.SPANISH, own, Paper.LETTER, RECORD);
        assertThat(words("principal", reading))
                .contains(
                        "Esta es una copia de lectura.", "mi sonrisa", "torso", "Puede retirarse en cualquier momento")
                .doesNotContain("What may be done", "Día, hora, lugar");
        assertThat(words("principal", binding(Language.SPANISH))).doesNotContain("mi sonrisa", "copia de lectura.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RiderEdition(
                        RiderEdition.Purpose.BINDING,
                        Language.SPANISH,
                        own,
                        RiderEdition.Size.ORDINARY,
                        Paper.A4,
                        RECORD));
    }

    @Test
    void it_is_printed_whole_in_every_language_and_in_large_letters() throws Exception {
        for (Language language : Language.values()) {
            for (RiderEdition edition :
                    List.of(binding(language), binding(language).large())) {
                String all = words("principal", edition);
                assertThat(all)
                        .contains("c1", "c2", "c3", "e1", "e2", "x1", "x2", "Ines Prado")
                        .doesNotContain("\ufffd");
            }
        }
        assertThat(words("principal", binding(Language.ENGLISH).large()))
                .contains("trailer: with approval; DE, GB, IE; 24 months from the first showing")
                .contains("shown first to you and your representative");
        String small = Poppler.run("pdfinfo", printed("principal", binding(Language.ENGLISH)));
        String large = Poppler.run(
                "pdfinfo", printed("principal", binding(Language.ENGLISH).large()));
        assertThat(pages(large)).isGreaterThan(pages(small));
    }

    private static int pages(String info) {
        return Integer.parseInt(info.replaceAll("(?s).*Pages: +(\\d+).*", "$1"));
    }

    @Test
    void hostile_names_stay_text() throws Exception {
        String hostile = new String(text("principal"), StandardCharsets.UTF_8)
                .replace("name Samir Cohen", "name </style><script>\"}&amp;");
        byte[] pdf = RiderPdf.of(hostile.getBytes(StandardCharsets.UTF_8), binding(Language.ENGLISH));
        assertThat(Poppler.run("pdftotext", file(pdf), "-")).contains("</style><script>\"}&amp;");
    }

    @Test
    void what_is_no_riders_text_is_not_drawn() {
        assertThatExceptionOfType(UnreadableRiderText.class)
                .isThrownBy(() -> RiderPdf.of("x\n".getBytes(StandardCharsets.UTF_8), binding(Language.ENGLISH)));
    }
}
