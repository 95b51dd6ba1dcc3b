package org.closedset.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.closedset.breakdown.Finder;
import org.closedset.breakdown.Passage;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.readers.ScreenplayFile;
import org.closedset.screenplay.Screenplay;
import org.closedset.screenplay.Screenplays;
import org.closedset.screenplay.UnreadableScreenplay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the proposed intimacy breakdown of one screenplay, scene by scene. */
@Command(name = "breakdown", mixinStandardHelpOptions = true, resourceBundle = "messages.cli")
final class BreakdownCommand implements Callable<Integer> {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages.cli", Locale.ROOT);

    @Parameters(paramLabel = "FILE")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            Screenplay screenplay = Screenplays.of(ScreenplayFile.read(file));
            var breakdown = Finder.findByRules(screenplay, scene -> print(scene, out));
            long positive =
                    breakdown.scenes().stream().filter(SceneBreakdown::positive).count();
            out.printf(WORDS.getString("summary") + "%n", breakdown.scenes().size(), screenplay.pages(), positive);
            out.flush();
            return 0;
        } catch (UnreadableScreenplay refused) {
            spec.commandLine().getErr().println(refused.getMessage());
            return 1;
        }
    }

    private static void print(SceneBreakdown scene, PrintWriter out) {
        if (scene.passages().isEmpty()) {
            return;
        }
        out.printf(
                "%-6s %s  %s%n",
                scene.scene().label(),
                scene.scene().heading().text(),
                scene.scene().eighths());
        for (Passage passage : scene.passages()) {
            out.printf(
                    "       %s, %s, %s %d: %s%n",
                    passage.kind().code(),
                    passage.mode().code(),
                    WORDS.getString("line"),
                    passage.lines().from().line(),
                    passage.reason());
        }
        out.flush();
    }
}
