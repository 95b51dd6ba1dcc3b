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
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The record of the productions of one installation: an archive, and apart from it the keys. Until somebody who holds the
 * passphrase unlocks it, nothing of it can be read. An archive on a server is shared with other processes.
 */
public final class Records implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Records.class);
    private static final long LOOK_EVERY = 400;

    private final Place archive;
    private final Place keys;
    private final SecureRandom chance;
    private final Pace pace;
    private Optional<Open> open = Optional.empty();
    private volatile boolean there;
    private volatile @Nullable Exception trouble;
    private volatile Consumer<Recorded> round = production -> {};
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("closedset-productions").factory());

    private Records(Place archive, Place keys, SecureRandom chance, Pace pace) {
        this.archive = archive;
        this.keys = keys;
        this.chance = chance;
        this.pace = pace;
    }

    /** The record of this folder; nothing is written before it is begun. */
    public static Records in(Path folder, SecureRandom chance) {
        return in(folder, chance, new Pace(Pace.USUAL, Clock.systemUTC()));
    }

    /** One whose facts enter the ledger at this pace while it is open. */
    public static Records in(Path folder, SecureRandom chance, Pace pace) {
        return new Records(Place.archiveIn(folder), Place.keysIn(folder), chance, pace);
    }

    /** The record at these places, which can be reached now. */
    public static Records at(Place archive, Place keys, SecureRandom chance) throws RecordFailure {
        Records records = new Records(archive, keys, chance, new Pace(Pace.USUAL, Clock.systemUTC()));
        if (keys instanceof Place.Server) {
            Keys.there(keys);
        }
        if (archive instanceof Place.Server) {
            records.look();
            records.looking.scheduleWithFixedDelay(records::lookAgain, LOOK_EVERY, LOOK_EVERY, TimeUnit.MILLISECONDS);
        }
        return records;
    }

    /** Where the record stands. */
    public enum State {
        NONE,
        LOCKED,
        OPEN
    }

    private record Open(Keys keys, Archive archive, Map<String, Recorded> productions) {}

    public synchronized State state() {
        return open.isPresent() ? State.OPEN : begun() ? State.LOCKED : State.NONE;
    }

    private boolean begun() {
        return archive instanceof Place.File file ? Files.exists(file.path()) : there;
    }

    /** Where the archive lies. */
    public String archive() {
        return archive.whereabouts();
    }

    /** Where the keys lie. */
    public String keys() {
        return keys.whereabouts();
    }

    /** Makes an empty record that the passphrase opens, and opens it. Keys left by a beginning that was cut short are taken. */
    public synchronized void begin(char[] passphrase) throws RecordFailure, IOException {
        if (state() == State.OPEN) {
            return;
        }
        roomFor(archive);
        roomFor(keys);
        Keys made = Keys.openOrCreate(keys, new Unlocking.Passphrase(passphrase), chance);
        opened(made, () -> Archive.create(archive));
    }

    private static void roomFor(Place place) throws IOException {
        if (place instanceof Place.File file) {
            Files.createDirectories(file.path().getParent());
        }
    }

    /** Does this with every production: when the record is opened, and every hour while it is. */
    public void goesRound(Consumer<Recorded> with) {
        round = with;
        looking.scheduleWithFixedDelay(this::goRound, 0, 1, TimeUnit.HOURS);
    }

    private void goRound() {
        try {
            productions().forEach(round);
        } catch (RuntimeException bug) {
            LOG.error("going round: {}", bug.getClass().getName());
        }
    }

    /** Opens the record that is there. */
    public synchronized void unlock(char[] passphrase) throws RecordFailure {
        if (state() != State.OPEN) {
            Keys found = Keys.open(keys, new Unlocking.Passphrase(passphrase), chance);
            opened(found, () -> Archive.open(archive));
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
            there = true;
            whole = true;
            goRound();
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

    /** A server that does not answer now is asked again, and whoever asks is told that what is shown may be old. */
    private void lookAgain() {
        try {
            look();
            trouble = null;
        } catch (RecordFailure | RuntimeException failed) {
            trouble = failed;
        }
    }

    /** Sees whether others have begun the record, or a production in it. */
    private void look() throws RecordFailure {
        Optional<Open> now = now();
        if (now.isPresent()) {
            take(now.get(), now.get().archive().productions());
        } else if (!there && Archive.there(archive)) {
            Archive.open(archive).close();
            there = true;
        }
    }

    private synchronized Optional<Open> now() {
        return open;
    }

    private synchronized void take(Open now, List<ProductionId> ids) throws RecordFailure {
        for (ProductionId id : ids) {
            if (open.isPresent() && !now.productions().containsKey(id.text())) {
                fold(now, id);
            }
        }
    }

    /** Why the productions others have begun may be missing; nothing where they are not. */
    public Optional<Exception> trouble() {
        return Optional.ofNullable(trouble);
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
        looking.shutdownNow();
        open.ifPresent(Records::shut);
        open = Optional.empty();
    }
}
