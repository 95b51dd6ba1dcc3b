package org.closedset.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.closedset.exports.FdxScript;
import org.closedset.exports.WholeFile;
import org.closedset.paper.Paper;
import org.closedset.paper.ScreenplayPdf;
import org.closedset.readers.ScreenplayFile;
import org.closedset.screenplay.Script;
import org.closedset.screenplay.UnreadableScreenplay;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a screenplay in standard layout, and writes it as FDX. */
@Command(
        name = "print",
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.cli",
        header = "${bundle:print.header}")
final class PrintCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "${bundle:print.file}")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--pdf", paramLabel = "OUT", description = "${bundle:print.pdf}")
    private @Nullable Path pdf;

    @Option(names = "--fdx", paramLabel = "OUT", description = "${bundle:print.fdx}")
    private @Nullable Path fdx;

    @Option(names = "--paper", paramLabel = "PAPER", converter = PaperName.class, description = "${bundle:print.paper}")
    private Paper paper = Paper.LETTER;

    @Option(names = "--replace", description = "${bundle:breakdown.replace}")
    private boolean replace;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            if (pdf == null && fdx == null) {
                spec.commandLine().getErr().println(Words.say("print.nothing"));
                return 2;
            }
            Script script = ScreenplayFile.read(file);
            if (pdf != null) {
                ScreenplayPdf.Printed printed = ScreenplayPdf.printed(script, paper);
                write(pdf, printed.pdf());
                printed.unprintable().ifPresent(spec.commandLine().getErr()::println);
            }
            if (fdx != null) {
                write(fdx, FdxScript.of(script));
            }
            return 0;
        } catch (UnreadableScreenplay | WholeFile.NotWritten refused) {
            spec.commandLine().getErr().println(Words.say("refused", file, String.valueOf(refused.getMessage())));
            return 1;
        }
    }

    private void write(Path out, byte[] bytes) throws WholeFile.NotWritten {
        WholeFile.write(out, bytes, replace);
        spec.commandLine().getErr().println(Words.say("written", out));
    }
}
