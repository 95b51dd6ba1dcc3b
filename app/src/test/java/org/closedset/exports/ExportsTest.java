package org.closedset.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.closedset.golden.Golden;
import org.closedset.golden.Sample;
import org.closedset.screenplay.UnreadableScreenplay;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

final class ExportsTest {
    @TempDir
    private Path folder;

    static Outgoing outgoing() throws UnreadableScreenplay {
        return new Outgoing("lamp.fountain", Sample.review(), Instant.parse("2026-11-24T22:10:00.5Z"), true);
    }

    @Test
    void the_json_is_the_documented_one() throws Exception {
        Golden.matches(BreakdownJson.of(outgoing()), "formats/breakdown-1.json");
    }

    @Test
    void the_values_are_as_they_were() throws Exception {
        Golden.matches(BreakdownCsv.of(outgoing()), "formats/breakdown.csv");
    }

    @Test
    void the_page_is_as_it_was() throws Exception {
        Golden.matches(BreakdownHtml.of(outgoing()), "formats/breakdown.html");
    }

    @Test
    void nothing_of_the_title_page_but_the_title_goes_out() throws Exception {
        for (String export :
                List.of(BreakdownJson.of(outgoing()), BreakdownCsv.of(outgoing()), BreakdownHtml.of(outgoing()))) {
            assertThat(export).doesNotContain("Nowhere Lane", "Nobody");
        }
    }

    @Test
    void what_was_rejected_does_not_go_out() throws Exception {
        assertThat(BreakdownJson.of(outgoing())).doesNotContain("\"t1\"");
    }

    @Test
    void what_was_set_aside_goes_out_when_asked_and_stands_apart() throws Exception {
        Outgoing along = outgoing().withRejected(true);
        assertThat(BreakdownJson.of(along)).contains("\"t1\"", "\"withRejected\" : true", "\"state\" : \"rejected\"");
        String csv = BreakdownCsv.of(along);
        assertThat(csv).startsWith(BreakdownCsv.of(outgoing()));
        assertThat(csv.substring(BreakdownCsv.of(outgoing()).length()))
                .startsWith("43,")
                .contains(",not intimate,");
        assertThat(BreakdownHtml.of(along)).contains("Set aside as not intimate");
        assertThat(BreakdownHtml.of(outgoing())).doesNotContain("Set aside as not intimate");
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(BreakdownXlsx.of(along)))) {
            assertThat(book.getSheets().map(sheet -> sheet.getName()))
                    .containsExactly("Breakdown", "People", "Summary", "Not intimate");
            assertThat(book.findSheet("Not intimate").orElseThrow().read()).hasSize(2);
            assertThat(book.getFirstSheet().read()).hasSize(8);
        }
    }

    @Test
    void every_line_of_the_values_says_which_draft_it_is_of_and_when() throws Exception {
        try (CSVParser parser = CSVParser.parse(
                BreakdownCsv.of(outgoing()).substring(1),
                CSVFormat.RFC4180.builder().setHeader().get())) {
            assertThat(parser.getRecords()).allSatisfy(record -> {
                assertThat(record.get("Draft")).isEqualTo("lamp.fountain");
                assertThat(record.get("As of")).isEqualTo("2026-11-24T22:10:00Z");
            });
        }
    }

    @Test
    void the_values_are_read_back_by_another_reader() throws Exception {
        try (CSVParser parser = CSVParser.parse(
                BreakdownCsv.of(outgoing()).substring(1),
                CSVFormat.RFC4180.builder().setHeader().get())) {
            List<CSVRecord> records = parser.getRecords();
            assertThat(records).hasSize(7);
            assertThat(records.getFirst().get("Scene")).isEqualTo("42");
            assertThat(records.getFirst().get("Groups")).isEqualTo("DANCERS, CLIENTS");
            assertThat(records.getFirst().get("Number in groups")).isEqualTo("30, unknown");
            assertThat(records.get(3).get("On the page")).isEqualTo("You kissed her. I saw it, \"all\" of it.");
        }
    }

    @Test
    void the_page_is_well_formed_and_fetches_nothing() throws Exception {
        String page = BreakdownHtml.of(outgoing());
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", ""))));
        assertThat(page).contains("default-src 'none'").doesNotContain("<script", "src=", "@import", "href=\"http");
    }

    @Test
    void the_spreadsheet_holds_three_sheets_and_a_row_for_every_passage_and_quiet_scene() throws Exception {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(BreakdownXlsx.of(outgoing())))) {
            assertThat(book.getSheets().map(sheet -> sheet.getName()))
                    .containsExactly("Breakdown", "People", "Summary");
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(8);
            assertThat(rows.get(0).getCellText(0)).isEqualTo("Scene");
            assertThat(rows.get(1).getCellText(6)).isEqualTo("performance");
            assertThat(rows.get(1).getCell(4).getType()).isEqualTo(CellType.NUMBER);
        }
    }

    @Test
    void no_cell_of_the_spreadsheet_is_a_formula() throws Exception {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(BreakdownXlsx.of(outgoing())))) {
            book.getSheets().forEach(sheet -> {
                try {
                    sheet.read()
                            .forEach(row -> row.forEach(cell -> {
                                if (cell != null) {
                                    assertThat(cell.getType()).isNotEqualTo(CellType.FORMULA);
                                    assertThat(cell.getText()).doesNotStartWith("=");
                                }
                            }));
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =1",
                "\uff1d1",
                "\u0000=1",
                "\u001b[2J"
            })
    void a_cell_that_begins_like_a_formula_becomes_plain_text(String cell) {
        assertThat(PlainCell.of(cell)).startsWith("'").doesNotContain("\t", "\r", "\u0000", "\u001b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"42A", "a=b", "1 3/8", "\"kiss\": a kiss", "", "M\u00c4RA"})
    void an_ordinary_cell_stays_as_it_is(String cell) {
        assertThat(PlainCell.of(cell)).isEqualTo(cell);
    }

    @Test
    void a_file_that_is_there_is_left_alone_unless_told() throws Exception {
        Path file = Files.writeString(folder.resolve("out.json"), "mine");
        assertThatThrownBy(() -> WholeFile.write(file, new byte[] {1}, false))
                .isInstanceOf(WholeFile.NotWritten.class)
                .hasMessage("out.json is already there and was left as it is; name another file, or add --replace.");
        assertThat(file).hasContent("mine");
        WholeFile.write(file, "ours".getBytes(java.nio.charset.StandardCharsets.UTF_8), true);
        assertThat(file).hasContent("ours");
        assertThat(folder).isDirectoryContaining(it -> it.equals(file));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("no/where.json"), new byte[] {1}, false))
                .hasMessageContaining("where.json could not be written");
    }
}
