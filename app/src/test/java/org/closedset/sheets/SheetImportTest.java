package org.closedset.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.closedset.breakdown.Decision;
import org.closedset.breakdown.Passage;
import org.closedset.golden.Sample;
import org.closedset.screenplay.UnreadableScreenplay;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Mode;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SheetImportTest {
    private static final String SHEET = """
            Lamp Street intimacy breakdown,,,,
            ,,,,
            Sc. No.,Type of Intimacy,Scripted action,Characters,Colour,Notes
            42,Performance,"Thirty dancers, working the floor",30 dancers,red,closed set
            Sc 042a,Implied nudity,bare under the sheet,Mara & Tom,,
            "42, 43",Kiss,,Tom,,
            99,Kiss,they kiss,Mara,,
            ,Kiss,somewhere,Mara,,
            44,Stunt,a fall,Tom,,
            44,,,,,
            """;

    @Test
    void columns_are_told_from_what_coordinators_call_them() throws Exception {
        assertThat(read(SHEET).columns())
                .containsExactly(
                        new SheetImport.Column("Sc. No.", "scene"),
                        new SheetImport.Column("Type of Intimacy", "kind"),
                        new SheetImport.Column("Scripted action", "description"),
                        new SheetImport.Column("Characters", "people"),
                        new SheetImport.Column("Colour", ""),
                        new SheetImport.Column("Notes", "notes"));
    }

    @Test
    void rows_become_passages_of_the_scenes_they_name() throws Exception {
        List<SheetImport.Row> rows = read(SHEET).rows();
        assertThat(rows)
                .extracting(row -> row.number() + " " + row.scene().label() + " "
                        + row.passage().kind().code() + " "
                        + row.passage().mode().code())
                .containsExactly(
                        "4 42 performance depicted",
                        "5 42A nudity implied",
                        "6 42 kiss depicted",
                        "6 43 kiss depicted");
        Passage dance = rows.get(0).passage();
        assertThat(dance.groups()).containsExactly("DANCERS");
        assertThat(dance.reason()).contains("row 4", "working the floor; closed set");
        assertThat(dance.first()).isEqualTo(1);
        assertThat(rows.get(1).passage().people()).containsExactly("MARA", "TOM");
    }

    @Test
    void rows_that_fit_nowhere_are_named_by_their_number() throws Exception {
        assertThat(read(SHEET).unmatched())
                .containsExactly(
                        new SheetImport.Unmatched(7, "the script has no scene 99"),
                        new SheetImport.Unmatched(8, "no scene is named"),
                        new SheetImport.Unmatched(
                                9,
                                "the kind cannot be told; name one of: nudity, undress, kiss, touch, simulated sex,"
                                        + " performance, sexual violence, exposed body, adult and child, voice"));
    }

    @Test
    void what_was_added_before_is_not_added_again() throws Exception {
        List<Decision> first = read(SHEET).decisions(List.of());
        assertThat(first).hasSize(4).allMatch(Decision.Added.class::isInstance);
        assertThat(read(SHEET).decisions(first)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void other_delimiters_are_told(String delimiter) throws Exception {
        String sheet = "Scene,Kind,Who\n42,kiss,MARA\n".replace(",", delimiter);
        assertThat(read(sheet).rows()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
    void encodings_are_told(String name) throws Exception {
        byte[] sheet = "Scene,Kind,Who\n42,kiss,\u00c9LISE\n".getBytes(Charset.forName(name));
        assertThat(SheetImport.of(sheet, Sample.screenplay())
                        .rows()
                        .getFirst()
                        .passage()
                        .people())
                .containsExactly("\u00c9LISE");
    }

    @Test
    void a_workbook_reads_as_the_same_values_do() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "x", "1.0")) {
            book.newWorksheet("empty");
            Worksheet sheet = book.newWorksheet("mine");
            List<List<String>> cells =
                    List.of(List.of("Scene", "Intimacy", "Cast"), List.of("42A", "kiss", "Mara, Tom"));
            for (int r = 0; r < cells.size(); r++) {
                for (int c = 0; c < 3; c++) {
                    sheet.value(r, c, cells.get(r).get(c));
                }
            }
            sheet.value(2, 0, 42);
            sheet.value(2, 1, "kiss");
            sheet.formula(2, 2, "1+1");
        }
        SheetImport read = SheetImport.of(bytes.toByteArray(), Sample.screenplay());
        assertThat(read.rows()).extracting(row -> row.scene().label()).containsExactly("42A", "42");
        assertThat(read.rows().getFirst().passage().people()).containsExactly("MARA", "TOM");
    }

    @Test
    void our_own_sheet_comes_back() throws Exception {
        var review = Sample.review();
        var outgoing = new org.closedset.exports.Outgoing("x", review, java.time.Instant.EPOCH, true);
        SheetImport csv = read(org.closedset.exports.BreakdownCsv.of(outgoing));
        SheetImport xlsx = SheetImport.of(org.closedset.exports.BreakdownXlsx.of(outgoing), Sample.screenplay());
        assertThat(csv.rows())
                .extracting(
                        row -> row.scene().label() + " " + row.passage().kind().code())
                .containsExactly("42 performance", "42 nudity", "42A undress", "42A kiss", "42A simulated-sex");
        assertThat(xlsx.rows()).hasSameSizeAs(csv.rows());
        assertThat(csv.rows().get(3).passage().mode()).isEqualTo(Mode.MENTION);
    }

    @ParameterizedTest
    @CsvSource({
        "Sim sex, simulated-sex",
        "SV, sexual-violence",
        "Partial nudity, undress",
        "Topless, nudity",
        "Lap dance, performance",
        "Birth, exposed",
        "ADR, voice",
        "Hugging, touch",
        "Kissing (no tongue), kiss",
        "Kids: family intimacy, familial",
        "Strip search, exposed"
    })
    void kinds_are_told_from_what_coordinators_write(String cell, String kind) {
        assertThat(Kinds.in(cell)).contains(Kind.ofCode(kind));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "`` | is empty",
                "` ` | is empty",
                "just words | No row of headings",
                "a,b,c | No row of headings",
                "Scene,Page | No row of headings",
                "Kind,Who | No row of headings",
            },
            quoteCharacter = '`')
    void what_is_no_breakdown_is_refused(String sheet, String expected) {
        assertThatThrownBy(() -> read(sheet))
                .isInstanceOf(UnreadableSheet.class)
                .hasMessageContaining(expected);
    }

    @Test
    void hostile_and_damaged_workbooks_are_refused_with_a_sentence() throws Exception {
        refused(zip("a.txt", "x"), "not a spreadsheet");
        refused("PK\u0003\u0004 and then nothing".getBytes(StandardCharsets.ISO_8859_1), "damaged");
        refused(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0}, "older kind");
        refused(new byte[] {1, 0, 2, 0, 3}, "not a spreadsheet");
        refused(zip("[Content_Types].xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>"), "declares entities");
        refused(zip("[Content_Types].xml", "<x/>"), "damaged");
        refused(zip("[Content_Types].xml", " ".repeat(210 << 20)), "unpacks to more than");
        refused(
                ("Scene,Kind\n" + ",".repeat(500)).getBytes(StandardCharsets.UTF_8),
                "Row 2 of the sheet has more than");
        refused(("Scene,Kind\n" + "1,kiss\n".repeat(20_001)).getBytes(StandardCharsets.UTF_8), "more than 20000 rows");
    }

    @Test
    void a_truncated_workbook_is_refused() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "x", "1.0")) {
            book.newWorksheet("mine").value(0, 0, "Scene");
        }
        byte[] whole = bytes.toByteArray();
        for (int cut = 30; cut < whole.length; cut += whole.length / 7) {
            byte[] part = java.util.Arrays.copyOf(whole, cut);
            assertThatThrownBy(() -> SheetImport.of(part, Sample.screenplay())).isInstanceOf(UnreadableSheet.class);
        }
    }

    @Test
    void a_very_long_cell_is_cut() throws Exception {
        String sheet = "Scene,Kind,Description\n42,kiss," + "x".repeat(500_000) + "\n";
        assertThat(read(sheet).rows().getFirst().passage().reason()).hasSizeLessThanOrEqualTo(600);
    }

    @FuzzTest(maxDuration = "60s")
    void any_bytes_are_read_or_refused_with_a_sentence(byte[] bytes) throws UnreadableScreenplay {
        try {
            SheetImport.of(bytes, Sample.screenplay()).decisions(List.of());
        } catch (UnreadableSheet refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    private static void refused(byte[] sheet, String expected) {
        assertThatThrownBy(() -> SheetImport.of(sheet, Sample.screenplay()))
                .isInstanceOf(UnreadableSheet.class)
                .hasMessageContaining(expected);
    }

    private static byte[] zip(String name, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        try (ZipInputStream check = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(check.getNextEntry()).isNotNull();
        }
        return bytes.toByteArray();
    }

    private static SheetImport read(String sheet) throws UnreadableScreenplay, UnreadableSheet {
        return SheetImport.of(sheet.getBytes(StandardCharsets.UTF_8), Sample.screenplay());
    }
}
