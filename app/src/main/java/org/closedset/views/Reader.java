package org.closedset.views;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.LinkedBlockingDeque;
import org.closedset.breakdown.Breakdown;
import org.closedset.readers.ScreenplayFile;
import org.closedset.screenplay.Screenplay;
import org.closedset.screenplay.Screenplays;
import org.closedset.screenplay.UnreadableScreenplay;
import org.closedset.store.Kept;
import org.closedset.store.Opened;
import org.closedset.store.Shelf;
import org.closedset.store.UnreadableDecisions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads scripts one after another in a thread of its own; what it has begun it finishes. */
final class Reader implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Reader.class);

    private final LinkedBlockingDeque<OpenScript> queue = new LinkedBlockingDeque<>();
    private final Proposals proposals = new Proposals();
    private final Thread thread;

    Reader() {
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

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                read(queue.takeFirst());
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** A fault while reading one script must not end the reading of the others. */
    private void read(OpenScript script) {
        Progress progress = new Progress();
        script.is(new OpenScript.State.Reading(progress));
        try {
            script.is(standing(script.book(), progress));
        } catch (UnreadableScreenplay refused) {
            script.is(new OpenScript.State.Refused(String.valueOf(refused.getMessage())));
        } catch (UnreadableDecisions refused) {
            script.is(new OpenScript.State.Refused(String.valueOf(refused.getMessage())));
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError | LinkageError fault) {
            LOG.error("reading stopped: {} at {}", fault.getClass().getName(), where(fault));
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

    private Standing standing(Shelf.Book book, Progress progress)
            throws UnreadableScreenplay, UnreadableDecisions, IOException {
        Screenplay screenplay = Screenplays.of(ScreenplayFile.read(book.script()));
        byte[] bytes = Files.readAllBytes(book.script());
        Kept kept = book.decisions().read();
        progress.of(screenplay.scenes().size());
        Opened opened = Opened.of(kept, bytes, screenplay, now -> proposals.of(now, progress::add), this::before);
        return new Standing(opened, kept, screenplay.name(), proposals.rulesOnly(), changes(book, kept, opened));
    }

    /** What changed since the draft before, where there was one that can still be read. */
    private static List<SceneChange> changes(Shelf.Book book, Kept kept, Opened opened) {
        Screenplay now = opened.breakdown().screenplay();
        if (opened.carried().isPresent() && kept.draft().isPresent()) {
            return SceneChange.between(kept.draft().get().screenplay(), now);
        }
        if (book.older().isEmpty()) {
            return List.of();
        }
        try {
            Path before = book.older().getFirst();
            return SceneChange.between(Screenplays.of(ScreenplayFile.read(before)), now);
        } catch (UnreadableScreenplay gone) {
            return List.of();
        }
    }

    private Breakdown before(Screenplay old) {
        return proposals.of(old, scene -> {});
    }

    @Override
    public void close() {
        thread.interrupt();
        proposals.close();
    }
}
