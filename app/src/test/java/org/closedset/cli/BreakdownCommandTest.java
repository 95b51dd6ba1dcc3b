package org.closedset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.closedset.breakdown.Review;
import org.closedset.golden.Golden;
import org.closedset.golden.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

final class BreakdownCommandTest {
    @TempDir
    private Path folder;

    private Path script;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void write() throws Exception {
        script = Files.writeString(folder.resolve("lamp.fountain"), Sample.SCRIPT);
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 140})
    void the_table_is_as_it_was(int width) throws Exception {
        Review review = Sample.review();
        Terminal terminal = new Terminal(width, false, false);
        List<String> lines = new ArrayList<>();
        review.breakdown().scenes().forEach(scene -> lines.addAll(SceneText.of(scene, review, terminal)));
        lines.addAll(SummaryText.of(review, terminal));
        Golden.matches(lines.stream().collect(Collectors.joining("\n", "", "\n")), "formats/table-" + width + ".txt");
        assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
    }

    @Test
    void without_colour_nothing_but_text_is_printed() throws Exception {
        assertThat(run("breakdown", "--rules-only", script.toString())).isZero();
        assertThat(out.toString()).doesNotContain("\u001b").contains("Lamp Street");
    }

    @Test
    void an_escape_in_a_script_never_reaches_the_terminal() throws Exception {
        Files.writeString(script, Sample.SCRIPT.replace("THE VELVET ROOM", "THE \u001b[31mVELVET\u0007 ROOM"));
        assertThat(run("breakdown", "--rules-only", script.toString())).isZero();
        assertThat(out.toString()).doesNotContain("\u001b", "\u0007");
    }

    @Test
    void json_goes_to_standard_output_and_the_file_after_it_stays_the_script() throws Exception {
        assertThat(run("breakdown", "--rules-only", "--json", script.toString()))
                .isZero();
        assertThat(out.toString()).startsWith("{").contains("\"format\" : \"closedset-breakdown\"");
    }

    @Test
    void a_named_file_is_written_once_and_not_over_another() throws Exception {
        Path to = folder.resolve("b.csv");
        assertThat(run("breakdown", "--rules-only", "--csv=" + to, script.toString()))
                .isZero();
        assertThat(to).exists();
        assertThat(run("breakdown", "--rules-only", "--csv=" + to, script.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("b.csv is already there and was left as it is");
        assertThat(run("breakdown", "--rules-only", "--replace", "--csv=" + to, script.toString()))
                .isZero();
    }

    @Test
    void a_spreadsheet_lands_beside_the_script() throws Exception {
        assertThat(run("breakdown", "--rules-only", "--xlsx", script.toString()))
                .isZero();
        assertThat(folder.resolve("lamp.breakdown.xlsx")).exists();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void a_folder_is_read_whole_and_a_bad_script_does_not_stop_the_others() throws Exception {
        Files.writeString(folder.resolve("empty.fountain"), "");
        Files.writeString(folder.resolve("note.docx"), "not a script");
        assertThat(run("breakdown", "--rules-only", folder.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("Lamp Street, 4 scenes", "1 scripts read, 1 refused.");
        assertThat(err.toString()).contains("empty.fountain: The file is empty");
    }

    @Test
    void a_folder_without_scripts_says_so() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(run("breakdown", empty.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("There is no screenplay in");
    }

    @Test
    void a_missing_script_is_refused_with_a_sentence() {
        assertThat(run("breakdown", "--rules-only", folder.resolve("none.pdf").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("none.pdf: The file cannot be opened");
    }

    @Test
    void one_output_for_several_scripts_is_refused() throws Exception {
        Path other = Files.writeString(folder.resolve("b.fountain"), Sample.SCRIPT);
        assertThat(run("breakdown", "--json=x", script.toString(), other.toString()))
                .isEqualTo(2);
    }

    @Test
    void words_that_are_off_end_with_two() {
        assertThat(run("breakdown", "--nonsense")).isEqualTo(2);
    }

    @Test
    void damaged_decisions_are_named_and_left() throws Exception {
        Path decisions = Files.writeString(folder.resolve("lamp.closedset.json"), "{");
        assertThat(run("breakdown", "--rules-only", script.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("lamp.closedset.json is damaged at line 1");
        assertThat(decisions).hasContent("{");
    }

    @Test
    void drafts_are_compared_when_one_comes_after_another() throws Exception {
        Path pink = folder.resolve("pink.fountain");
        Files.writeString(pink, Sample.SCRIPT.replace("#43#", "#45#").replace("A shelf of files.", "A bare desk."));
        assertThat(run("breakdown", "--rules-only", "--after", script.toString(), pink.toString()))
                .isZero();
        assertThat(out.toString())
                .contains("lamp.fountain has no decisions beside it", "renumbered 45", "rewritten 44");
    }

    @Test
    void paper_is_named_in_any_case_and_other_paper_is_refused() {
        assertThat(run("breakdown", "--rules-only", "--pdf", "--paper=letter", script.toString()))
                .isZero();
        assertThat(folder.resolve("lamp.breakdown.pdf")).exists();
        assertThat(run("breakdown", "--paper=foolscap", script.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("paper is a4 or letter");
    }

    @Test
    void help_names_every_export() {
        assertThat(run("breakdown", "--help")).isZero();
        assertThat(Arrays.asList("--json", "--csv", "--html", "--xlsx", "--pdf", "--fdx", "--after", "--rules-only"))
                .allSatisfy(option -> assertThat(out.toString()).contains(option));
    }

    private int run(String... arguments) {
        return new CommandLine(new Main())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
