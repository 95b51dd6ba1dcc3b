package org.closedset.store.record;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.closedset.ledger.UnreadableLedger;
import org.closedset.store.record.RecordFailure.Why;
import org.jspecify.annotations.Nullable;

/**
 * Puts the facts of one production into its two logs. Of several processes one makes each epoch; what stands in a tree
 * stands there for good, and nothing is signed that does not begin with what was signed before.
 */
public final class Sequencer implements AutoCloseable {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(30);

    private final ProductionId production;
    private final Database archive;
    private final Keys keys;
    private final Pace pace;
    private volatile @Nullable Exception trouble;
    private final Map<Log, Long> mine = new EnumMap<>(Log.class);
    private boolean closed;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("closedset-sequencing").factory());

    Sequencer(ProductionId production, Database archive, Keys keys, Pace pace) {
        this.production = production;
        this.archive = archive;
        this.keys = keys;
        this.pace = pace;
    }

    /** Takes its turns by itself from now on until it is closed; what keeps it from that is told by {@link #trouble}. */
    public void start() {
        long every = Math.min(pace.length().toMillis(), LOOK_EVERY.toMillis());
        looking.scheduleWithFixedDelay(this::turnAgain, 0, every, TimeUnit.MILLISECONDS);
    }

    /** Why facts stay out of the logs that should be in them; nothing where they do not. */
    public Optional<Exception> trouble() {
        return Optional.ofNullable(trouble);
    }

    private void turnAgain() {
        try {
            turn();
            trouble = null;
        } catch (RecordFailure | RuntimeException failed) {
            trouble = failed;
        }
    }

    /**
     * Makes the epochs that are due, and begins a log where none goes on. Durable when it returns; what is wrong with one
     * log holds up no other.
     */
    public synchronized void turn() throws RecordFailure {
        if (closed) {
            return;
        }
        Optional<RecordFailure> failed = Optional.empty();
        for (Log log : Log.values()) {
            try {
                turn(log, pace.now());
            } catch (RecordFailure failure) {
                failed = failed.or(() -> Optional.of(failure));
            }
        }
        if (failed.isPresent()) {
            throw failed.get();
        }
    }

    /** One that this process has made in this span is enough, however wrong another's clock is. */
    private void turn(Log log, long now) throws RecordFailure {
        Optional<LogRow> last = archive.read(sql -> LogRows.last(sql, production, log));
        if (last.isEmpty() || last.get().ended()) {
            begin(log, now);
        } else if (mine.getOrDefault(log, Long.MIN_VALUE) != pace.span(now)
                && pace.due(last.get().made(), now)) {
            grow(new LogKeys(keys).get(last.get().key()), log, now);
        }
    }

    /** Under an origin of its own, behind what stands in the logs before it. */
    private void begin(Log log, long now) throws RecordFailure {
        LogKeys logKeys = new LogKeys(keys);
        LogKey made = logKeys.make(production);
        boolean ours = archive.write(sql -> {
            hold(sql);
            Optional<LogRow> last = LogRows.last(sql, production, log);
            if (last.isPresent() && !last.get().ended()) {
                return false;
            }
            int number = last.map(row -> row.id().number()).orElse(0) + 1;
            long sequenced = last.map(LogRow::sequenced).orElse(0L);
            LogRow row = new LogRow(new LogId(production, log, number), made.id(), sequenced, 0, now, false);
            LogRows.insert(sql, row);
            LogRows.insert(sql, row.id(), new EpochRow(0, made.note(), new byte[0]));
            return true;
        });
        if (!ours) {
            logKeys.drop(made);
        }
    }

    /** Where there is no log yet whose row could be locked, the production's is. */
    private void hold(Sql sql) throws RecordFailure {
        if (Rows.head(sql, production).isEmpty()) {
            throw RecordFailure.of(Why.MISSING, "production.missing", production.text());
        }
    }

    private void grow(LogKey key, Log log, long now) throws RecordFailure {
        Optional<byte[]> note = archive.write(sql -> {
            LogRow row = LogRows.last(sql, production, log).orElseThrow();
            if (row.ended() || !row.key().equals(key.id()) || !pace.due(row.made(), now)) {
                return Optional.empty();
            }
            if (row.size() < key.remembered().size()) {
                LogRows.update(sql, row.ending());
                return Optional.empty();
            }
            return Optional.of(grown(sql, key, row, now));
        });
        if (note.isPresent()) {
            mine.put(log, pace.span(now));
            new LogKeys(keys).remember(key, note.get());
        } else {
            afresh(log, now);
        }
    }

    private byte[] grown(Sql sql, LogKey key, LogRow row, long now) throws RecordFailure {
        try {
            return new Sequencing(sql, key, keys.sealing()).grow(row, now).note();
        } catch (UnreadableLedger differs) {
            throw RecordFailure.from(differs, Why.DAMAGED, "ledger.differs", String.valueOf(differs.getMessage()));
        }
    }

    /** An archive that is behind what was signed is an older one: its log has ended, and another begins at once. */
    private void afresh(Log log, long now) throws RecordFailure {
        if (archive.read(sql -> LogRows.last(sql, production, log))
                .orElseThrow()
                .ended()) {
            begin(log, now);
        }
    }

    /** Waits for a turn that is being taken. */
    @Override
    public void close() {
        looking.shutdown();
        synchronized (this) {
            closed = true;
        }
    }
}
