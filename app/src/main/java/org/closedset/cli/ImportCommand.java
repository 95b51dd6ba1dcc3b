package org.closedset.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedset.breakdown.Decision;
import org.closedset.breakdown.Finder;
import org.closedset.exports.Named;
import org.closedset.meaning.Meaning;
import org.closedset.readers.ScreenplayFile;
import org.closedset.screenplay.Screenplays;
import org.closedset.screenplay.UnreadableScreenplay;
import org.closedset.sheets.SheetImport;
import org.closedset.sheets.UnreadableSheet;
import org.closedset.store.Act;
import org.closedset.store.DecisionFile;
import org.closedset.store.Kept;
import org.closedset.store.Opened;
import org.closedset.store.UnreadableDecisions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings a coordinator's own sheet into the decisions of a script. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.cli",
        header = "${bundle:import.header}")
final class ImportCommand implements Callable<Integer> {
    private static final int SHOWN = 10;

    @Parameters(paramLabel = "SHEET", description = "${bundle:import.sheet}")
    @SuppressWarnings("NullAway.Init")
    private Path sheet;

    @Option(names = "--into", paramLabel = "SCRIPT", required = true, description = "${bundle:import.into}")
    @SuppressWarnings("NullAway.Init")
    private Path script;

    @Option(names = "--dry-run", description = "${bundle:import.dryRun}")
    private boolean dryRun;

    @Option(names = "--as", paramLabel = "NAME", description = "${bundle:as}")
    private String by = "coordinator";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Clock clock = Clock.systemUTC();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        DecisionFile file = DecisionFile.beside(script);
        Path reading = script;
        try {
            Kept kept = file.read();
            Opened opened = opened(kept);
            reading = sheet;
            SheetImport read = SheetImport.of(bytes(), opened.draft().screenplay());
            reading = script;
            List<Decision> fresh = read.decisions(opened.decisions());
            show(read, out);
            if (!dryRun && !fresh.isEmpty()) {
                keep(file, kept, opened, fresh);
            }
            int there = read.rows().size() - fresh.size();
            String key = dryRun ? "import.would" : "import.kept";
            out.println(Words.say(key, fresh.size(), there, file.path().getFileName()));
            out.flush();
            return 0;
        } catch (UnreadableScreenplay | UnreadableDecisions | UnreadableSheet refused) {
            spec.commandLine().getErr().println(Words.say("refused", reading, String.valueOf(refused.getMessage())));
            return 1;
        } catch (IOException e) {
            spec.commandLine().getErr().println(Words.say("refused", sheet, Words.say("gone")));
            return 1;
        }
    }

    private byte[] bytes() throws IOException {
        return Files.readAllBytes(sheet);
    }

    /** The sentence model is asked for only where decisions must be matched to another draft's proposals. */
    private Opened opened(Kept kept) throws UnreadableScreenplay {
        try (Meaning meaning = kept.draft().isPresent() ? Meaning.start() : Meaning.none()) {
            byte[] bytes = OneScript.bytes(script);
            return Opened.of(
                    kept,
                    bytes,
                    Screenplays.of(ScreenplayFile.read(bytes, String.valueOf(script.getFileName()))),
                    now -> Finder.find(now, meaning, scene -> {}),
                    before -> Finder.find(before, meaning, scene -> {}));
        }
    }

    private void keep(DecisionFile file, Kept kept, Opened opened, List<Decision> fresh) throws UnreadableDecisions {
        Optional<Act> carried = opened.act(by, clock.instant());
        Kept now = carried.isPresent() ? file.append(kept, opened.draft(), carried.get()) : kept;
        file.append(now, opened.draft(), new Act.Decided(by, clock.instant(), fresh));
    }

    private static void show(SheetImport read, PrintWriter out) {
        out.println(Words.say("import.columns"));
        for (SheetImport.Column column : read.columns()) {
            String meaning = column.meaning().isEmpty() ? Words.say("import.left") : column.meaning();
            out.println("  " + Wrapped.cut(column.heading(), 40) + " = " + meaning);
        }
        for (SheetImport.Row row :
                read.rows().subList(0, Math.min(SHOWN, read.rows().size()))) {
            String who = Stream.concat(row.passage().people().stream(), row.passage().groups().stream())
                    .collect(Collectors.joining(", "));
            String what = Named.kind(row.passage().kind()) + ", "
                    + Named.mode(row.passage().mode());
            out.println("  "
                    + Wrapped.cut(
                            Words.say(
                                    "import.row",
                                    Integer.toString(row.number()),
                                    row.scene().label(),
                                    what,
                                    who),
                            118));
        }
        if (read.rows().size() > SHOWN) {
            out.println("  " + Words.say("import.more", read.rows().size() - SHOWN));
        }
        for (SheetImport.Unmatched unmatched : read.unmatched()) {
            out.println("! " + Words.say("import.unmatched", Integer.toString(unmatched.number()), unmatched.why()));
        }
    }
}
