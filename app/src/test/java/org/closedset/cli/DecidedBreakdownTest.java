package org.closedset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.closedset.breakdown.Decision;
import org.closedset.breakdown.Passage;
import org.closedset.golden.Sample;
import org.closedset.store.Act;
import org.closedset.store.DecisionFile;
import org.closedset.store.Kept;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A breakdown of a script about which something was decided before. */
final class DecidedBreakdownTest {
    @TempDir
    private Path folder;

    private Path script;
    private StringWriter out = new StringWriter();

    @BeforeEach
    void decide() throws Exception {
        script = Files.writeString(folder.resolve("lamp.fountain"), Sample.SCRIPT);
        Path sheet = Files.writeString(
                folder.resolve("mine.csv"), "Scene,Type,Description,Who\n43,kiss,\"Gulls, nothing else\",Mara\n");
        run("import", sheet.toString(), "--into", script.toString());
    }

    @Test
    void what_was_decided_is_laid_over_the_proposal() {
        run("breakdown", "--rules-only", script.toString());
        assertThat(printed()).contains("kiss, depicted [added]: MARA");
    }

    @Test
    void what_was_decided_is_in_every_export() {
        run("breakdown", "--rules-only", "--json", script.toString());
        assertThat(printed()).contains("\"state\" : \"added\"");
    }

    @Test
    void what_was_set_aside_is_given_only_when_asked_and_is_not_brought_in_again() throws Exception {
        DecisionFile file = DecisionFile.beside(script);
        Kept kept = file.read();
        Passage added = kept.decisions().stream()
                .filter(Decision.Added.class::isInstance)
                .map(Decision.Added.class::cast)
                .map(Decision.Added::added)
                .findFirst()
                .orElseThrow();
        Decision rejected = new Decision.Rejected("s3", added.id());
        file.append(kept, kept.draft().orElseThrow(), new Act.Decided("coordinator", Instant.EPOCH, List.of(rejected)));
        run("breakdown", "--rules-only", script.toString());
        assertThat(printed()).doesNotContain("set aside as not intimate");
        run("breakdown", "--rules-only", "--with-rejected", script.toString());
        assertThat(printed()).contains("set aside as not intimate: scene 43, kiss");
        run("breakdown", "--rules-only", "--with-rejected", "--csv", script.toString());
        assertThat(out.toString()).contains("not intimate");
        Path sheet = Files.writeString(
                folder.resolve("back.csv"), "Scene,Kind,On the page,Status\n43,kiss,Gulls,not intimate\n");
        run("import", "--dry-run", sheet.toString(), "--into", script.toString());
        assertThat(printed()).contains("0 passages would be brought in");
    }

    @Test
    void a_script_that_changed_says_what_stands_and_what_is_asked_again_and_the_file_stays() throws Exception {
        byte[] before = Files.readAllBytes(DecisionFile.beside(script).path());
        Files.writeString(script, Sample.SCRIPT.replace("Gulls. Nothing else.", "Rain, and a man with a dog."));
        run("breakdown", "--rules-only", script.toString());
        assertThat(printed())
                .contains("0 stand, 1 are asked again")
                .contains("asked again: scene 43, kiss: its words changed")
                .doesNotContain("[added]");
        assertThat(Files.readAllBytes(DecisionFile.beside(script).path())).isEqualTo(before);
    }

    @Test
    void a_renumbered_draft_in_another_file_takes_the_decisions_along_once() throws Exception {
        Path pink = Files.writeString(folder.resolve("pink.fountain"), Sample.SCRIPT.replace("#43#", "#47#"));
        run("breakdown", "--rules-only", "--after", script.toString(), pink.toString());
        assertThat(printed())
                .contains("[added]", "renumbered 47")
                .contains("Brought from lamp.fountain: 1 decisions, kept in pink.closedset.json.");
        assertThat(DecisionFile.beside(pink).read().decisions()).hasSize(1);
        out = new StringWriter();
        run("breakdown", "--rules-only", "--after", script.toString(), pink.toString());
        assertThat(printed()).contains("pink.fountain has decisions of its own already");
    }

    /** What was printed, with line ends and indents folded to spaces. */
    private String printed() {
        return out.toString().replaceAll("\\s+", " ");
    }

    private void run(String... arguments) {
        out = new StringWriter();
        int code =
                new CommandLine(new Main()).setOut(new PrintWriter(out, true)).execute(arguments);
        assertThat(code).isZero();
    }
}
