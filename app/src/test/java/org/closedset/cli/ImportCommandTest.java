package org.closedset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.closedset.golden.Sample;
import org.closedset.store.DecisionFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class ImportCommandTest {
    @TempDir
    private Path folder;

    private Path script;
    private Path sheet;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void write() throws Exception {
        script = Files.writeString(folder.resolve("lamp.fountain"), Sample.SCRIPT);
        sheet = Files.writeString(folder.resolve("mine.csv"), "Scene,Type,Who,X\n42A,kiss,Mara\n99,kiss,Tom\n");
    }

    @Test
    void rows_are_kept_beside_the_script_and_those_that_fit_nowhere_are_named() throws Exception {
        assertThat(run("import", sheet.toString(), "--into", script.toString())).isZero();
        assertThat(out.toString())
                .contains("Type = kind", "X = left out", "row 2: scene 42A, kiss, depicted: MARA")
                .contains("! row 3 was not brought in: the script has no scene 99")
                .contains("1 passages brought in, 0 were there already; kept in lamp.closedset.json.");
        assertThat(DecisionFile.beside(script).read().decisions()).hasSize(1);
    }

    @Test
    void the_same_sheet_again_brings_nothing_in() throws Exception {
        run("import", sheet.toString(), "--into", script.toString());
        assertThat(run("import", sheet.toString(), "--into", script.toString())).isZero();
        assertThat(out.toString()).contains("0 passages brought in, 1 were there already");
        assertThat(DecisionFile.beside(script).read().acts()).hasSize(1);
    }

    @Test
    void a_dry_run_keeps_nothing() {
        assertThat(run("import", sheet.toString(), "--dry-run", "--into", script.toString()))
                .isZero();
        assertThat(out.toString()).contains("1 passages would be brought in");
        assertThat(folder.resolve("lamp.closedset.json")).doesNotExist();
    }

    @Test
    void a_sheet_that_is_none_is_refused_with_a_sentence() throws Exception {
        Files.writeString(sheet, "hello");
        assertThat(run("import", sheet.toString(), "--into", script.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("mine.csv: No row of headings was found");
    }

    @Test
    void a_sheet_that_is_not_there_is_refused_with_a_sentence() {
        assertThat(run("import", folder.resolve("no.csv").toString(), "--into", script.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("no.csv: The file cannot be opened");
    }

    private int run(String... arguments) {
        return new CommandLine(new Main())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
