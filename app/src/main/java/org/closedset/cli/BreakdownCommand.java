package org.closedset.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.closedset.breakdown.Breakdown;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.exports.WholeFile;
import org.closedset.meaning.Meaning;
import org.closedset.screenplay.Screenplay;
import org.closedset.screenplay.UnreadableScreenplay;
import org.closedset.store.DecisionFile;
import org.closedset.store.UnreadableDecisions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints or exports the intimacy breakdown of screenplays. */
@Command(
        name = "breakdown",
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.cli",
        header = "${bundle:breakdown.header}",
        footer = "${bundle:breakdown.footer}")
final class BreakdownCommand implements Callable<Integer> {
    private static final int AT_ONCE = 2;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "${bundle:breakdown.files}")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private Formats formats = new Formats();

    @Option(names = "--after", paramLabel = "OLD", description = "${bundle:breakdown.after}")
    private @Nullable Path after;

    @Option(names = "--rules-only", description = "${bundle:breakdown.rulesOnly}")
    private boolean rulesOnly;

    @Option(names = "--replace", description = "${bundle:breakdown.replace}")
    private boolean replace;

    @Option(names = "--with-rejected", description = "${bundle:breakdown.withRejected}")
    private boolean withRejected;

    @Option(names = "--as", paramLabel = "NAME", description = "${bundle:as}")
    private String by = "coordinator";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Clock clock = Clock.systemUTC();

    @Override
    public Integer call() throws InterruptedException {
        try (Meaning meaning = rulesOnly ? Meaning.none() : Meaning.start()) {
            List<Path> scripts = scripts();
            boolean named = formats.wanted().values().stream().anyMatch(out -> !out.isEmpty());
            if (scripts.size() > 1 && (named || after != null)) {
                err().println(Words.say("folder.one"));
                return 2;
            }
            return scripts.size() == 1 ? one(scripts.getFirst(), meaning) : many(scripts, meaning);
        } catch (Refused refused) {
            err().println(refused.getMessage());
            return 1;
        }
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private List<Path> scripts() throws Refused {
        List<Path> scripts = new ArrayList<>();
        for (Path file : files) {
            if (Files.isDirectory(file)) {
                scripts.addAll(inFolder(file));
            } else {
                scripts.add(file);
            }
        }
        return scripts;
    }

    private static List<Path> inFolder(Path folder) throws Refused {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> scripts = all.filter(Files::isRegularFile)
                    .filter(DecisionFile::namesAScript)
                    .sorted()
                    .toList();
            if (scripts.isEmpty()) {
                throw new Refused(Words.say("folder.none", folder));
            }
            return scripts;
        } catch (IOException e) {
            throw new Refused(Words.say("folder.none", folder));
        }
    }

    private int one(Path file, Meaning meaning) {
        Terminal terminal = Terminal.here();
        Progress progress = new Progress(err(), terminal.progress());
        try {
            boolean table = formats.wanted().isEmpty();
            Printing printing = new Printing(out(), terminal);
            boolean asFound = table
                    && after == null
                    && !Files.exists(DecisionFile.beside(file).path());
            OneScript script = read(file, meaning, progress, scene -> {
                if (asFound) {
                    progress.clear();
                    printing.scene(scene, Review.of(whole(scene), List.of()));
                }
            });
            progress.clear();
            if (table) {
                printing.rest(script, meaning.warning().orElse(""), asFound);
            } else {
                export(script, false);
            }
            return 0;
        } catch (UnreadableScreenplay | UnreadableDecisions | WholeFile.NotWritten refused) {
            progress.clear();
            err().println(Words.say("refused", file, String.valueOf(refused.getMessage())));
            return 1;
        }
    }

    /** A scene alone is a breakdown too, for printing it before the others are done. */
    private static Breakdown whole(SceneBreakdown scene) {
        Screenplay alone = new Screenplay(
                org.closedset.screenplay.Source.TEXT,
                List.of(),
                List.of(scene.scene()),
                List.of(),
                List.of(),
                0,
                List.of());
        return new Breakdown(alone, List.of(scene));
    }

    private OneScript read(
            Path file, Meaning meaning, Progress progress, java.util.function.Consumer<SceneBreakdown> each)
            throws UnreadableScreenplay, UnreadableDecisions {
        String name = String.valueOf(file.getFileName());
        progress.say(Words.say("progress.reading", name));
        AtomicInteger done = new AtomicInteger();
        OneScript script = OneScript.read(file, Optional.ofNullable(after), meaning, clock, by, (scene, screenplay) -> {
            int nth = done.incrementAndGet();
            progress.say(
                    Words.say("progress.scene", name, nth, screenplay.scenes().size()));
            each.accept(scene);
        });
        return script.withRejected(withRejected);
    }

    /** Several at once; what is printed keeps the order of the files. */
    private int many(List<Path> scripts, Meaning meaning) throws InterruptedException {
        Terminal terminal = Terminal.here();
        Progress progress = new Progress(err(), terminal.progress());
        int refused = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<OneScript>> reading = new ArrayList<>();
            for (Path file : scripts) {
                reading.add(threads.submit(() -> read(file, meaning, progress, scene -> {})));
            }
            for (int i = 0; i < scripts.size(); i++) {
                refused += finished(scripts.get(i), reading.get(i), meaning, progress, terminal) ? 0 : 1;
                reading.set(i, threads.submit(() -> null));
            }
        }
        out().println(Words.say("summary.folder", scripts.size() - refused, refused));
        out().flush();
        return refused == 0 ? 0 : 1;
    }

    private boolean finished(
            Path file, Future<OneScript> reading, Meaning meaning, Progress progress, Terminal terminal)
            throws InterruptedException {
        try {
            OneScript script = reading.get();
            progress.clear();
            if (formats.wanted().isEmpty()) {
                new Printing(out(), terminal).rest(script, meaning.warning().orElse(""), false);
                out().println();
            } else {
                export(script, true);
            }
            return true;
        } catch (ExecutionException e) {
            progress.clear();
            if (e.getCause() instanceof UnreadableScreenplay || e.getCause() instanceof UnreadableDecisions) {
                err().println(Words.say(
                        "refused", file, String.valueOf(e.getCause().getMessage())));
                return false;
            }
            throw new IllegalStateException("a script could not be broken down", e.getCause());
        } catch (WholeFile.NotWritten e) {
            err().println(Words.say("refused", file, String.valueOf(e.getMessage())));
            return false;
        }
    }

    private void export(OneScript script, boolean beside) throws WholeFile.NotWritten {
        Exporting exporting = new Exporting(out(), err(), formats.paper(), replace);
        for (var entry : formats.wanted().entrySet()) {
            exporting.write(script, entry.getKey(), entry.getValue(), beside);
        }
    }
}
