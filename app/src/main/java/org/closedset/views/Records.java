package org.closedset.views;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedset.disclosure.AsPublished;
import org.closedset.store.record.Archive;
import org.closedset.store.record.Journal;
import org.closedset.store.record.Keys;
import org.closedset.store.record.Pace;
import org.closedset.store.record.Place;
import org.closedset.store.record.ProductionId;
import org.closedset.store.record.RecordFailure;
import org.closedset.store.record.Sequencer;
import org.closedset.store.record.Unlocking;

/**
 * The record of the productions in one folder: an archive, and apart from it the keys. Until somebody who holds the
 * passphrase unlocks it, nothing of it can be read.
 */
public final class Records implements AutoCloseable {
    private final Path archive;
    private final Path keys;
    private final SecureRandom chance;
    private final Pace pace;
    private Optional<Open> open = Optional.empty();

    private Records(Path folder, SecureRandom chance, Pace pace) {
        this.archive = folder.resolve("record").resolve("archive.db");
        this.keys = folder.resolve("record-keys").resolve("keys.db");
        this.chance = chance;
        this.pace = pace;
    }

    /** The record of this folder; nothing is written before it is begun. */
    public static Records in(Path folder, SecureRandom chance) {
        return in(folder, chance, new Pace(Pace.USUAL, Clock.systemUTC()));
    }

    /** One whose facts enter the ledger at this pace while it is open. */
    public static Records in(Path folder, SecureRandom chance, Pace pace) {
        return new Records(folder, chance, pace);
    }

    /** Where the record stands. */
    public enum State {
        NONE,
        LOCKED,
        OPEN
    }

    private record Open(Keys keys, Archive archive, Map<String, Recorded> productions) {}

    public synchronized State state() {
        return open.isPresent() ? State.OPEN : Files.exists(archive) ? State.LOCKED : State.NONE;
    }

    /** Where the archive lies. */
    public Path archive() {
        return archive;
    }

    /** Where the keys lie. */
    public Path keys() {
        return keys;
    }

    /** Makes an empty record that the passphrase opens, and opens it. Keys left by a beginning that was cut short are taken. */
    public synchronized void begin(char[] passphrase) throws RecordFailure, IOException {
        if (state() == State.OPEN) {
            return;
        }
        Files.createDirectories(archive.getParent());
        Files.createDirectories(keys.getParent());
        Unlocking unlocking = new Unlocking.Passphrase(passphrase);
        Keys made = Files.exists(keys)
                ? Keys.open(new Place.File(keys), unlocking, chance)
                : Keys.create(new Place.File(keys), unlocking, chance);
        opened(made, () -> Archive.create(new Place.File(archive)));
    }

    /** Opens the record that is there. */
    public synchronized void unlock(char[] passphrase) throws RecordFailure {
        if (state() != State.OPEN) {
            Keys found = Keys.open(new Place.File(keys), new Unlocking.Passphrase(passphrase), chance);
            opened(found, () -> Archive.open(new Place.File(archive)));
        }
    }

    private interface Opening {
        Archive archive() throws RecordFailure;
    }

    private void opened(Keys found, Opening opening) throws RecordFailure {
        Optional<Open> now = Optional.empty();
        boolean whole = false;
        try {
            now = Optional.of(new Open(found, opening.archive(), new LinkedHashMap<>()));
            for (ProductionId id : now.get().archive().productions()) {
                fold(now.get(), id);
            }
            open = now;
            whole = true;
        } finally {
            if (!whole) {
                now.ifPresentOrElse(Records::shut, found::close);
            }
        }
    }

    private static void shut(Open it) {
        it.productions().values().forEach(Recorded::close);
        it.archive().close();
        it.keys().close();
    }

    private Recorded fold(Open now, ProductionId id) throws RecordFailure {
        Journal<AsPublished> journal = now.archive().journal(id, now.keys(), new Recorded.Folded());
        Sequencer sequencer = now.archive().sequencer(id, now.keys(), pace);
        sequencer.start();
        Recorded recorded = new Recorded(id, journal, sequencer);
        now.productions().put(id.text(), recorded);
        return recorded;
    }

    /** The productions, in the order they were begun; none while the record is locked. */
    public synchronized List<Recorded> productions() {
        return open.map(it -> List.copyOf(it.productions().values())).orElse(List.of());
    }

    public synchronized Optional<Recorded> production(String id) {
        return open.flatMap(it -> Optional.ofNullable(it.productions().get(id)));
    }

    /** A production about which nothing is told yet. */
    public synchronized Recorded begin() throws RecordFailure {
        Open now = open.orElseThrow();
        byte[] id = new byte[16];
        chance.nextBytes(id);
        ProductionId production = new ProductionId(HexFormat.of().formatHex(id));
        now.archive().begin(production);
        return fold(now, production);
    }

    @Override
    public synchronized void close() {
        open.ifPresent(Records::shut);
        open = Optional.empty();
    }
}
