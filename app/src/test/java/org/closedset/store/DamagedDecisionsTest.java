package org.closedset.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The golden decision file with one fault each: everything the format does not allow is refused, with the place. */
final class DamagedDecisionsTest {
    private static final Path GOLDEN = Path.of("../testdata/formats/decisions-1.json");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a newer version | \"version\" : 1 | \"version\" : 5 | version 5 of its format; this one reads 3",
                "a newer version with unknown members | \"version\" : 1 | \"seals\":[], \"version\" : 12 | version 12 of",
                "another format | closedset-decisions | closedset-rider | is not a decision file",
                "no version | \"version\" : 1, | `` | is not a decision file",
                "version nought | \"version\" : 1 | \"version\" : 0 | is not a decision file",
                "a version in words | \"version\" : 1 | \"version\" : \"1\" | is not a decision file",
                "a version with a fraction | \"version\" : 1 | \"version\" : 1.0 | is not a decision file",
                "no format | \"format\" : \"closedset-decisions\", | `` | is not a decision file",
                "a list instead | { \"format\" | [ \"format\" | is not a decision file",
                "an unknown member | \"version\" : 1 | \"version\" : 1, \"x\" : 1 | damaged at line",
                "a member given twice | \"version\" : 1 | \"version\" : 1, \"version\" : 1 | damaged at line 1, column",
                "a missing member | \"pages\" : 1, | `` | damaged at line",
                "a null | \"pages\" : 1 | \"pages\" : null | damaged at line",
                "a null in a list | [\\n\"MARA\" | [\\nnull | damaged at line",
                "a number as text | \"pages\" : 1 | \"pages\" : \"1\" | damaged at line",
                "text as a number | \"own\" : \"s1\" | \"own\" : 1 | damaged at line",
                "a fraction of a page | \"pages\" : 1 | \"pages\" : 1.5 | damaged at line",
                "a negative number | \"pages\" : 1 | \"pages\" : -1 | damaged at line",
                "a number beyond all bounds | \"pages\" : 1 | \"pages\" : 99999999999999 | damaged at line",
                "a hash of the wrong length | \"sha256\" : \" | \"sha256\" : \"0 | damaged at line",
                "an unknown source | \"source\" : \"fountain\" | \"source\" : \"paper\" | damaged at line",
                "an unknown type | \"type\" : \"cue\" | \"type\" : \"CUE\" | damaged at line",
                "lines that end before they begin | \"lines\" : \"4-11\" | \"lines\" : \"11-4\" | damaged at line",
                "lines that are none | \"lines\" : \"4-11\" | \"lines\" : \"4\" | damaged at line",
                "two scenes with one id | \"own\" : \"s2\" | \"own\" : \"s1\" | damaged at line",
                "a scene without an id | \"own\" : \"s2\" | \"own\" : \"\" | damaged at line",
                "an unknown decision | \"did\" : \"rejected\" | \"did\" : \"vetoed\" | damaged at line",
                "a decision about no passage | \"passage\" : \"c0ffee000001\" | \"passage\" : \"\" | damaged at line",
                "a confirmation that says more | \"passage\" : \"c0ffee000001\" | \"passage\" : \"c0ffee000001\", \"now\" : {} | damaged at line",
                "a change of another passage | \"passage\" : \"c0ffee000002\" | \"passage\" : \"c0ffee000009\" | damaged at line",
                "an age of nobody | \"did\" : \"read\", \"scene\" : \"s2\" | \"did\" : \"adult\", \"character\" : \" \" | damaged at line",
                "an age in a scene | \"did\" : \"read\", \"scene\" : \"s2\" | \"did\" : \"adult\", \"scene\" : \"s2\", \"character\" : \"MARA\" | damaged at line",
                "an age under version 1 | \"did\" : \"read\", \"scene\" : \"s2\" | \"did\" : \"adult\", \"character\" : \"MARA\" | damaged at line",
                "a decision about a character where a scene is due | \"did\" : \"read\", \"scene\" : \"s2\" | \"did\" : \"read\", \"character\" : \"MARA\" | damaged at line",
                "a decision about nothing | \"did\" : \"read\", \"scene\" : \"s2\" | \"did\" : \"read\" | damaged at line",
                "an unknown kind | \"kind\" : \"kiss\" | \"kind\" : \"hug\" | damaged at line",
                "an unknown mode | \"mode\" : \"implied\" | \"mode\" : \"hinted\" | damaged at line",
                "a confidence above one | \"confidence\" : 0.875 | \"confidence\" : 1.5 | damaged at line",
                "a passage that ends before it begins | \"first\" : 2 | \"first\" : 3 | damaged at line",
                "a moment that is none | 2026-11-24T22:10:00Z | yesterday | damaged at line",
                "a moment spelt otherwise | 2026-11-24T22:10:00Z | 2026-11-24T22:10:00.000Z | damaged at line",
                "a moment elsewhere | 2026-11-24T22:10:00Z | 2026-11-24T23:10:00+01:00 | damaged at line",
                "a scene the draft has not | { \"did\" : \"read\", \"scene\" : \"s2\" | { \"did\" : \"read\", \"scene\" : \"s3\" | a decision in it is about a scene",
                "a passage outside its scene | \"last\" : 2 | \"last\" : 20 | a decision in it is about a scene",
                "a mark outside its line | 2:5-9 | 2:5-900 | a decision in it is about a scene",
                "a mark outside its scene | 2:5-9 | 20:5-9 | a decision in it is about a scene",
                "more after the end | ] }\\n | ] } {} | damaged at line",
                "an end too early | ] }\\n | `` | damaged at line",
            })
    void one_fault_is_refused_with_its_place(String fault, String from, String to, String expected) throws Exception {
        String whole = Files.readString(GOLDEN);
        String cause = to == null ? "" : to;
        assertThat(whole.contains(from.replace("\\n", "\n"))).as(fault).isTrue();
        String damaged = replacedLast(whole, from.replace("\\n", "\n"), cause.replace("\\n", "\n"));
        assertThatThrownBy(() -> read(damaged.getBytes(StandardCharsets.UTF_8)))
                .as(fault)
                .isInstanceOf(UnreadableDecisions.class)
                .hasMessageStartingWith("lamp.closedset.json ")
                .hasMessageContaining(expected)
                .hasMessageNotContainingAny("MARA", "kiss", "KITCHEN");
    }

    private static String replacedLast(String text, String from, String to) {
        boolean anywhere = from.startsWith("2:") || from.startsWith("\"l") || from.startsWith("\"passage");
        int at = anywhere ? text.indexOf(from) : text.lastIndexOf(from);
        return text.substring(0, at) + to + text.substring(at + from.length());
    }

    @Test
    void the_place_is_the_line_and_column_of_the_fault() throws Exception {
        String damaged = "{ \"format\" : \"closedset-decisions\",\n  \"version\" : 1,\n  \"acts\" : [ , ] }";
        assertThatThrownBy(() -> read(damaged.getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("damaged at line 3, column 14");
    }

    @Test
    void bytes_that_are_no_utf8_are_refused() {
        assertThatThrownBy(() -> read(new byte[] {'{', (byte) 0xff, '}'})).hasMessageContaining("not written in UTF-8");
    }

    @Test
    void an_empty_file_is_refused() {
        assertThatThrownBy(() -> read(new byte[0])).hasMessageContaining("is not a decision file");
    }

    @Test
    void nesting_beyond_any_decision_is_refused() {
        byte[] deep = ("{\"format\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(deep)).hasMessageContaining("damaged at line 1");
    }

    @Test
    void other_spacing_and_order_is_read() throws Exception {
        String plain = "{\"acts\":[],\"version\":1,\"format\":\"closedset-decisions\"}";
        assertThat(read(plain.getBytes(StandardCharsets.UTF_8)).acts()).isEmpty();
    }

    @Test
    void the_golden_file_is_read() throws Exception {
        Kept kept = read(Files.readAllBytes(GOLDEN));
        assertThat(kept.acts()).containsExactly(DecisionFileTest.everything());
        assertThat(kept.draft()).contains(DecisionFileTest.draft(DecisionFileTest.SCRIPT));
    }

    private Kept read(byte[] bytes) throws IOException, UnreadableDecisions {
        DecisionFile file = DecisionFile.beside(folder.resolve("lamp.fountain"));
        Files.write(file.path(), bytes);
        return file.read();
    }

    @FuzzTest(maxDuration = "60s")
    void any_bytes_are_read_or_refused_with_a_sentence(byte[] bytes) {
        try {
            FileForm form = DecisionJson.read(bytes, "lamp.closedset.json");
            form.kept("");
        } catch (UnreadableDecisions refused) {
            assertThat(refused.getMessage()).startsWith("lamp.closedset.json ");
        } catch (IllegalArgumentException inconsistent) {
            assertThat(inconsistent).hasMessageMatching("out of range|a decision names no scene of the draft");
        }
    }
}
