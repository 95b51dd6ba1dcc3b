package org.closedset.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.closedset.breakdown.Finder;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.exports.Outgoing;
import org.closedset.meaning.Meaning;
import org.closedset.readers.ScreenplayFile;
import org.closedset.screenplay.DraftMatch;
import org.closedset.screenplay.Screenplay;
import org.closedset.screenplay.Screenplays;
import org.closedset.screenplay.Script;
import org.closedset.screenplay.UnreadableScreenplay;
import org.closedset.store.Act;
import org.closedset.store.DecisionFile;
import org.closedset.store.Kept;
import org.closedset.store.Opened;
import org.closedset.store.UnreadableDecisions;

/** One script read, broken down, and with its decisions laid over. */
record OneScript(Path file, Script script, byte[] bytes, Opened opened, Outgoing outgoing, Optional<After> after) {

    private static final int MOST_BYTES = 128 << 20;

    /** What came of bringing decisions from an earlier draft. */
    record After(Path from, DraftMatch match, Outcome outcome, int decisions) {}

    enum Outcome {
        KEPT,
        NONE,
        OWN
    }

    /** Reads and finds; {@code each} is given every scene as it is done, with how many there are. */
    static OneScript read(
            Path file,
            Optional<Path> after,
            Meaning meaning,
            Clock clock,
            String by,
            BiConsumer<SceneBreakdown, Screenplay> each)
            throws UnreadableScreenplay, UnreadableDecisions {
        byte[] bytes = bytes(file);
        Script script = ScreenplayFile.read(bytes, String.valueOf(file.getFileName()));
        Screenplay screenplay = Screenplays.of(script);
        DecisionFile own = DecisionFile.beside(file);
        Kept kept = own.read();
        Kept from = kept;
        Optional<After> came = Optional.empty();
        if (after.isPresent()) {
            Kept old = DecisionFile.beside(after.get()).read();
            Screenplay before = old.draft().isPresent() ? old.draft().get().screenplay() : screenplay(after.get());
            Outcome outcome =
                    kept.draft().isPresent() ? Outcome.OWN : old.draft().isPresent() ? Outcome.KEPT : Outcome.NONE;
            from = outcome == Outcome.KEPT ? old : kept;
            came = Optional.of(new After(after.get(), DraftMatch.of(before, screenplay), outcome, 0));
        }
        Opened opened = Opened.of(
                from,
                bytes,
                screenplay,
                now -> Finder.find(now, meaning, scene -> each.accept(scene, now)),
                before -> Finder.find(before, meaning, scene -> {}));
        if (came.isPresent() && came.get().outcome() == Outcome.KEPT) {
            came = Optional.of(keep(own, kept, opened, came.get(), clock, by));
        }
        String name = String.valueOf(file.getFileName());
        Outgoing outgoing = new Outgoing(name, opened.review(), clock.instant(), meaning.helps());
        return new OneScript(file, script, bytes, opened, outgoing, came);
    }

    /** The same with what was set aside going along, or not. */
    OneScript withRejected(boolean along) {
        return new OneScript(file, script, bytes, opened, outgoing.withRejected(along), after);
    }

    private static After keep(DecisionFile own, Kept kept, Opened opened, After came, Clock clock, String by)
            throws UnreadableDecisions {
        Act act = opened.act(by, clock.instant())
                .orElseGet(() -> new Act.Decided(by, clock.instant(), opened.decisions()));
        own.append(kept, opened.draft(), act);
        return new After(
                came.from(), came.match(), came.outcome(), opened.decisions().size());
    }

    static Screenplay screenplay(Path file) throws UnreadableScreenplay {
        return Screenplays.of(ScreenplayFile.read(file));
    }

    /** The bytes of a script, once for reading and for naming the draft; what is no file is refused as reading does. */
    static byte[] bytes(Path file) throws UnreadableScreenplay {
        try {
            if (Files.isDirectory(file) || Files.size(file) > MOST_BYTES) {
                ScreenplayFile.read(file);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnreadableScreenplay(Words.say("gone", String.valueOf(file.getFileName())));
        }
    }
}
