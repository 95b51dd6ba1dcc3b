package org.closedset.views;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingDeque;
import org.closedset.breakdown.Finder;
import org.closedset.meaning.Meaning;
import org.closedset.readers.ScreenplayFile;
import org.closedset.screenplay.Screenplay;
import org.closedset.screenplay.Screenplays;
import org.closedset.screenplay.UnreadableScreenplay;
import org.closedset.store.Draft;
import org.closedset.store.Kept;
import org.closedset.store.Opened;
import org.closedset.store.Shelf;
import org.closedset.store.UnreadableDecisions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads scripts one after another in a thread of its own. */
final class Reader implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Reader.class);
    private static final int MOST_BYTES = 128 << 20;

    private final LinkedBlockingDeque<OpenScript> queue = new LinkedBlockingDeque<>();
    private final Thread thread;
    private volatile boolean closed;

    private final Decisions decisions;

    Reader(Decisions decisions) {
        this.decisions = decisions;
        thread = Thread.ofPlatform().daemon().name("reading").start(this::run);
    }

    void later(OpenScript script) {
        script.is(new OpenScript.State.Waiting());
        queue.addLast(script);
    }

    void now(OpenScript script) {
        script.is(new OpenScript.State.Waiting());
        queue.remove(script);
        queue.addFirst(script);
    }

    /** Moves a script that waits to the front. */
    void sooner(OpenScript script) {
        if (queue.remove(script)) {
            queue.addFirst(script);
        }
    }

    /** The model is opened at the first need, and closed here too, where nothing can be asking it any more. */
    private void run() {
        try {
            OpenScript first = queue.takeFirst();
            try (Meaning meaning = Meaning.start()) {
                read(first, meaning);
                while (!closed) {
                    read(queue.takeFirst(), meaning);
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** A fault while reading one script must not end the reading of the others. */
    private void read(OpenScript script, Meaning meaning) {
        Progress progress = new Progress();
        script.is(new OpenScript.State.Reading(progress));
        script.seen(decisions.stamp(script));
        if (decisions.whose(script.book()) instanceof Whose.Closed) {
            script.is(new OpenScript.State.Closed());
            return;
        }
        try {
            script.is(standing(script, meaning, progress));
        } catch (UnreadableScreenplay refused) {
            script.is(new OpenScript.State.Refused(String.valueOf(refused.getMessage())));
        } catch (UnreadableDecisions refused) {
            script.is(new OpenScript.State.Refused(String.valueOf(refused.getMessage())));
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError | LinkageError fault) {
            if (!closed) {
                LOG.error("reading stopped: {} at {}", fault.getClass().getName(), where(fault));
            }
            script.is(new OpenScript.State.Refused(Wording.say("fault")));
        }
    }

    /** The first place in our own code; the message is left out, since it may quote a script. */
    private static String where(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.closedset"))
                .map(StackTraceElement::toString)
                .findFirst()
                .orElse("");
    }

    private Standing standing(OpenScript script, Meaning meaning, Progress progress)
            throws UnreadableScreenplay, UnreadableDecisions, IOException {
        Shelf.Book book = script.book();
        byte[] bytes = bytes(book.script());
        Screenplay screenplay = Screenplays.of(ScreenplayFile.read(bytes, book.name()));
        Kept kept = decisions.read(script);
        progress.of(screenplay.scenes().size());
        Opened opened = Opened.of(
                kept,
                bytes,
                screenplay,
                now -> Finder.find(now, meaning, scene -> {
                    progress.add(scene);
                    goOn();
                }),
                before -> Finder.find(before, meaning, scene -> goOn()));
        Optional<Standing> overtaken = script.overtaken();
        Standing.Outside outside = overtaken.isEmpty()
                ? Standing.Outside.NOTHING
                : overtaken.get().opened().draft().isOf(bytes) ? Standing.Outside.DECISIONS : Standing.Outside.SCRIPT;
        Standing.Since since = since(book, kept, opened, overtaken.filter(it -> outside == Standing.Outside.SCRIPT));
        return new Standing(opened, kept, screenplay.name(), !meaning.helps(), since, outside);
    }

    /** Ends the reading of a script when the desk closes: the model must not be at work when the program ends. */
    private void goOn() {
        if (closed) {
            throw new CancellationException();
        }
    }

    /** The bytes once, for reading and for naming the draft; what is too large is refused as reading does. */
    private static byte[] bytes(Path file) throws UnreadableScreenplay, IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
            ScreenplayFile.read(file);
        }
        return Files.readAllBytes(file);
    }

    /** What changed since the draft before, where there was one: kept, on the desk until a moment ago, or put by. */
    private static Standing.Since since(Shelf.Book book, Kept kept, Opened opened, Optional<Standing> overtaken) {
        Screenplay now = opened.breakdown().screenplay();
        Optional<Screenplay> before = kept.draft()
                .filter(draft -> opened.carried().isPresent())
                .map(Draft::screenplay)
                .or(() -> overtaken.map(it -> it.breakdown().screenplay()));
        if (before.isPresent()) {
            return new Standing.Since(SceneChange.between(before.get(), now), "");
        }
        if (book.older().isEmpty()) {
            return new Standing.Since(List.of(), "");
        }
        Path older = book.older().getFirst();
        try {
            Screenplay read = Screenplays.of(ScreenplayFile.read(older));
            return new Standing.Since(SceneChange.between(read, now), "");
        } catch (UnreadableScreenplay refused) {
            String why = String.valueOf(refused.getMessage());
            return new Standing.Since(List.of(), Wording.say("older", String.valueOf(older.getFileName()), why));
        }
    }

    /** Waits for the scene that is being weighed, so that nothing is asked of a model that is gone. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }
}
