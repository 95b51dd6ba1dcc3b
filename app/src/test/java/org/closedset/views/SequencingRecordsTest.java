package org.closedset.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.closedset.store.record.Archive;
import org.closedset.store.record.Findings;
import org.closedset.store.record.Keys;
import org.closedset.store.record.Pace;
import org.closedset.store.record.Place;
import org.closedset.store.record.RecordFailure;
import org.closedset.store.record.Unlocking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An open record puts what is kept into its ledger by itself, and says what keeps it from that. */
final class SequencingRecordsTest {
    private static final String PASSPHRASE = "seven boats at the quay";
    private static final Duration EPOCH = Duration.ofMillis(20);

    @TempDir
    private Path folder;

    private final Looked clock = new Looked();

    /** A clock that is an epoch further whenever it is looked at, and tells who waits for that. */
    private static final class Looked extends Clock {
        private final AtomicLong looks = new AtomicLong();
        private volatile CountDownLatch awaited = new CountDownLatch(0);

        void await(int turns) throws InterruptedException {
            CountDownLatch latch = new CountDownLatch(2 * turns);
            awaited = latch;
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        }

        @Override
        public long millis() {
            awaited.countDown();
            return EPOCH.toMillis() * looks.incrementAndGet();
        }

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(millis());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    private Records records() {
        return Records.in(folder, new SecureRandom(), new Pace(EPOCH, clock));
    }

    private Findings found() throws RecordFailure {
        try (Keys keys = keys();
                Archive archive =
                        Archive.open(new Place.File(folder.resolve("record").resolve("archive.db")))) {
            return archive.fsck(keys);
        }
    }

    private Keys keys() throws RecordFailure {
        return Keys.open(
                new Place.File(folder.resolve("record-keys").resolve("keys.db")),
                new Unlocking.Passphrase(PASSPHRASE.toCharArray()),
                new SecureRandom());
    }

    @Test
    void what_is_kept_enters_the_ledger_while_the_record_is_open_and_not_after() throws Exception {
        try (Records records = records()) {
            records.begin(PASSPHRASE.toCharArray());
            Recorded film = records.begin();
            clock.await(3);
            assertThat(film.trouble()).isEmpty();
        }
        Findings first = found();
        assertThat(first.faults()).isEmpty();
        long looked = clock.looks.get();
        try (Records records = records()) {
            records.unlock(PASSPHRASE.toCharArray());
            clock.await(3);
        }
        assertThat(found().faults()).isEmpty();
        assertThat(clock.looks.get()).isGreaterThanOrEqualTo(looked + 6);
    }

    @Test
    void what_keeps_facts_out_of_the_ledger_is_told() throws Exception {
        try (Records records = records()) {
            records.begin(PASSPHRASE.toCharArray());
            Recorded film = records.begin();
            clock.await(2);
            try (Keys elsewhere = keys()) {
                elsewhere.rotate(new Unlocking.Passphrase("nine lanterns on the pier".toCharArray()));
            }
            clock.await(4);
            assertThat(film.trouble().orElseThrow()).contains("Start again");
        }
    }
}
