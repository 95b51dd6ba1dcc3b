package org.closedset.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.closedset.store.record.ActId;
import org.closedset.store.record.Archive;
import org.closedset.store.record.Decided;
import org.closedset.store.record.Entry;
import org.closedset.store.record.Evidence;
import org.closedset.store.record.Fact;
import org.closedset.store.record.Folding;
import org.closedset.store.record.Journal;
import org.closedset.store.record.KeyName;
import org.closedset.store.record.Keys;
import org.closedset.store.record.Log;
import org.closedset.store.record.Pace;
import org.closedset.store.record.Place;
import org.closedset.store.record.ProductionId;
import org.closedset.store.record.RecordClass;
import org.closedset.store.record.RecordFailure;
import org.closedset.store.record.Unlocking;

/** What it costs to bring facts into the ledger, to make a receipt for one, and to check all of it. */
final class Sequenced {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final ProductionId FILM = new ProductionId("film");
    private static final Unlocking UNLOCKING =
            new Unlocking.Environment(Base64.getEncoder().encodeToString(new byte[32]));
    private static final Instant BEGUN = Instant.parse("2026-11-25T09:30:00Z");
    private static final int FACTS = 10_000;
    private static final int RECEIPTS = 201;
    private static final int ROUNDS = 5;

    private static final Folding<Long> COUNT = new Folding<>() {
        @Override
        public Long empty() {
            return 0L;
        }

        @Override
        public Long apply(Long state, Fact fact) {
            return state + 1;
        }
    };

    private Sequenced() {}

    /** The sequencing is the median of five archives; receipts and the check are of the last. */
    static void add(Figures figures, Path folder) throws RecordFailure, IOException {
        double[] sequenced = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            Path here = Files.createDirectories(folder.resolve("sequenced" + round));
            try (Archive archive = Archive.create(new Place.File(here.resolve("archive.db")));
                    Keys keys = Keys.create(new Place.File(here.resolve("keys.db")), UNLOCKING, CHANCE)) {
                fill(archive, keys);
                turn(archive, keys, BEGUN);
                sequenced[round] = milliseconds(() -> turn(archive, keys, BEGUN.plus(Pace.USUAL)));
                if (round == ROUNDS - 1) {
                    read(figures, archive, keys, sequenced);
                }
            }
        }
    }

    private static void read(Figures figures, Archive archive, Keys keys, double[] sequenced) throws RecordFailure {
        figures.atMost("10,000 facts sequenced, SQLite", median(sequenced), 2000, Double.NaN, "ms");
        double[] receipts = new double[RECEIPTS];
        for (int i = 0; i < RECEIPTS; i++) {
            long fact = 1 + i * (FACTS / RECEIPTS);
            receipts[i] = milliseconds(() -> receipt(archive, keys, fact));
        }
        figures.atMost("receipt made, of 10,000 facts", median(receipts), 50, Double.NaN, "ms");
        figures.told(
                "archive and ledger of 10,000 facts checked",
                milliseconds(() -> sound(archive, keys)),
                Double.NaN,
                "ms");
    }

    private static void fill(Archive archive, Keys keys) throws RecordFailure {
        archive.begin(FILM);
        List<Entry> all = new ArrayList<>();
        for (int i = 0; i < FACTS; i++) {
            byte[] content = new byte[300];
            Arrays.fill(content, (byte) i);
            all.add(new Entry(Log.PRIVATE, new KeyName("p" + i % 40, RecordClass.BOUNDARY), content));
        }
        try (Journal<Long> journal = archive.journal(FILM, keys, COUNT)) {
            journal.act(new ActId("all"), state -> Decided.keep(all));
        }
    }

    private static void turn(Archive archive, Keys keys, Instant at) throws RecordFailure {
        Pace pace = new Pace(Duration.ofHours(1), Clock.fixed(at, ZoneOffset.UTC));
        try (var sequencer = archive.sequencer(FILM, keys, pace)) {
            sequencer.turn();
        }
    }

    private static void receipt(Archive archive, Keys keys, long fact) throws RecordFailure {
        if (archive.evidence(FILM, fact, keys) instanceof Evidence.Kept) {
            throw new IllegalStateException("a fact that was sequenced is not in the tree");
        }
    }

    private static void sound(Archive archive, Keys keys) throws RecordFailure {
        if (!archive.fsck(keys).sound()) {
            throw new IllegalStateException("not sound");
        }
    }

    private interface Work {
        void done() throws RecordFailure;
    }

    private static double milliseconds(Work work) throws RecordFailure {
        long start = System.nanoTime();
        work.done();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] took) {
        double[] sorted = took.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
