package org.closedset.bench;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.closedset.store.record.ActId;
import org.closedset.store.record.Archive;
import org.closedset.store.record.Decided;
import org.closedset.store.record.Entry;
import org.closedset.store.record.Fact;
import org.closedset.store.record.Folding;
import org.closedset.store.record.Journal;
import org.closedset.store.record.KeyName;
import org.closedset.store.record.Keys;
import org.closedset.store.record.Log;
import org.closedset.store.record.Place;
import org.closedset.store.record.ProductionId;
import org.closedset.store.record.RecordClass;
import org.closedset.store.record.RecordFailure;
import org.closedset.store.record.Unlocking;

/** People acting on one production as fast as they are answered. A fact has 300 bytes. */
record Acting(Archive archive, Keys keys, Journal<Long> journal, AtomicLong acts) implements AutoCloseable {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final Unlocking UNLOCKING =
            new Unlocking.Environment(Base64.getEncoder().encodeToString(new byte[32]));
    private static final ProductionId FILM = new ProductionId("film");
    private static final int PEOPLE = 40;
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

    static Acting on(String archivePlace, String keyPlace) throws RecordFailure {
        Archive archive = Archive.create(Place.of(archivePlace));
        Keys keys = Keys.create(Place.of(keyPlace), UNLOCKING, CHANCE);
        archive.begin(FILM);
        return new Acting(archive, keys, archive.journal(FILM, keys, COUNT), new AtomicLong());
    }

    /** Everybody's key is made, and the program is warm. */
    void warm(int seconds) throws RecordFailure, InterruptedException {
        for (int person = 0; person < PEOPLE; person++) {
            act();
        }
        perSecond(16, seconds);
    }

    double perSecond(int writers, int seconds) throws InterruptedException {
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        long done = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(writers)) {
            Callable<Long> writing = () -> {
                long mine = 0;
                while (System.nanoTime() < end) {
                    act();
                    mine++;
                }
                return mine;
            };
            List<Future<Long>> all = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                all.add(pool.submit(writing));
            }
            for (Future<Long> one : all) {
                done += one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("an act failed", e.getCause());
        }
        return done / ((System.nanoTime() - start) / 1e9);
    }

    private void act() throws RecordFailure {
        long number = acts.incrementAndGet();
        journal.act(new ActId(HexFormat.of().toHexDigits(number)), state -> Decided.keep(List.of(entry(number))));
    }

    private static Entry entry(long number) {
        byte[] content = new byte[300];
        Arrays.fill(content, (byte) number);
        return new Entry(Log.PRIVATE, new KeyName("p" + number % PEOPLE, RecordClass.BOUNDARY), content);
    }

    /** How long a production of so many facts takes to be opened and folded, in milliseconds; the median of seven. */
    static double folded(Path folder, int facts) throws RecordFailure {
        Place archivePlace = Place.of(folder.resolve("folded.db").toString());
        Place keyPlace = Place.of(folder.resolve("folded-keys.db").toString());
        try (Archive archive = Archive.create(archivePlace);
                Keys keys = Keys.create(keyPlace, UNLOCKING, CHANCE)) {
            archive.begin(FILM);
            try (Journal<Long> journal = archive.journal(FILM, keys, COUNT)) {
                List<Entry> all = new ArrayList<>();
                for (int i = 0; i < facts; i++) {
                    all.add(entry(i));
                }
                journal.act(new ActId("all"), state -> Decided.keep(all));
            }
            double[] took = new double[7];
            for (int i = 0; i < took.length; i++) {
                long start = System.nanoTime();
                try (Journal<Long> journal = archive.journal(FILM, keys, COUNT)) {
                    if (journal.head() != facts) {
                        throw new IllegalStateException("facts are missing");
                    }
                }
                took[i] = (System.nanoTime() - start) / 1e6;
            }
            Arrays.sort(took);
            return took[took.length / 2];
        }
    }

    @Override
    public void close() {
        journal.close();
        archive.close();
        keys.close();
    }
}
