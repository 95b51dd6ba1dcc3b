package org.closedset.store.record;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one production, folded. Acts are decided one after another, each on all that was kept before it by
 * whatever process, and answered when they are durable; what is shown is durable too.
 */
public final class Journal<S> implements AutoCloseable {
    private static final long LOOK_EVERY = 400;

    private final ProductionId production;
    private final Database archive;
    private final Keyring keyring;
    private final Reading reading;
    private final Deciding<S> deciding;
    private final Sightings sightings;
    private final Past<S> past;
    private final Published<S> published;
    private volatile @Nullable Exception trouble;
    private final Turns<Asked<S>> turns = new Turns<>();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("closedset-looking").factory());

    private Journal(ProductionId production, Database archive, Keys keys, Folding<S> folding) {
        this.production = production;
        this.archive = archive;
        this.keyring = new Keyring(keys, production);
        this.reading = new Reading(production, keyring);
        this.deciding = new Deciding<>(production, folding, keyring, keys.sealing());
        this.sightings = new Sightings(production, keyring, keys.sealing());
        this.past = new Past<>(folding);
        this.published = new Published<>(folding.empty());
    }

    static <S> Journal<S> open(ProductionId production, Database archive, Keys keys, Folding<S> folding)
            throws RecordFailure {
        Journal<S> journal = new Journal<>(production, archive, keys, folding);
        journal.keyring.reload();
        journal.look();
        if (archive.place() instanceof Place.Server) {
            journal.looking.scheduleWithFixedDelay(journal::lookAgain, LOOK_EVERY, LOOK_EVERY, TimeUnit.MILLISECONDS);
        }
        return journal;
    }

    /**
     * The state as it is durable. What other processes do is seen at the next act or {@link #look}, on PostgreSQL within
     * half a second.
     */
    public S state() {
        return published.state();
    }

    /** How many facts that state is made of. */
    public long head() {
        return published.head();
    }

    /** Completes when the state shown is made of at least so many facts. */
    public CompletableFuture<S> reached(long head) {
        return published.reached(head);
    }

    /**
     * Lets {@code decide} see what truly stands and keeps what it decides; returns when that is durable. It may be run on
     * another thread and, when a transaction fails, in vain; it must not act itself. An id that was kept before is not
     * decided again.
     */
    public <R> Outcome<R> act(ActId id, Function<S, Decided<R>> decide) throws RecordFailure {
        Asked.Doing<S, R> act = new Asked.Doing<>(id, decide);
        turns.serve(act, this::work);
        return act.outcome();
    }

    /** Keeps that this is about to be shown; durable when it returns. */
    public void showing(List<Sighting> shown) throws RecordFailure {
        Asked.Showing<S> showing = new Asked.Showing<>(shown);
        turns.serve(showing, this::work);
        showing.told();
    }

    /** Who was shown what of whoever this names, the newest day first. */
    public List<SightedDay> sights(KeyName of) throws RecordFailure {
        Asked.Sights<S> sights = new Asked.Sights<>(of);
        turns.serve(sights, this::work);
        return sights.days();
    }

    /** Sees what other processes have kept. */
    public void look() throws RecordFailure {
        Asked.Look<S> look = new Asked.Look<>();
        turns.serve(look, this::work);
        look.told();
    }

    /** Why the state shown may be behind what others keep; nothing where it is not. */
    public Optional<Exception> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** A database that does not answer now is asked again, and whoever asks is told that what is shown may be old. */
    private void lookAgain() {
        try {
            look();
            trouble = null;
        } catch (RecordFailure | RuntimeException failed) {
            trouble = failed;
        }
    }

    private void work(List<Asked<S>> group) {
        try {
            Done<S> done = group.stream().anyMatch(Asked::writes)
                    ? archive.write(sql -> written(sql, past.draft(), group))
                    : archive.read(sql -> seen(sql, past.draft(), group));
            past.take(done.draft(), done.head());
            reading.pending().addAll(done.draft().erasing());
            published.show(done.head().facts(), done.draft().state());
        } catch (RecordFailure | RuntimeException | Error failed) {
            group.forEach(asked -> asked.fail(failed));
            return;
        }
        destroyPending(group);
    }

    private record Done<S>(Draft<S> draft, Head head) {}

    private Done<S> seen(Sql sql, Draft<S> draft, List<Asked<S>> group) throws RecordFailure {
        Head head = reading.catchUp(sql, past.head(), draft);
        served(sql, draft, group);
        return new Done<>(draft, head);
    }

    private void served(Sql sql, Draft<S> draft, List<Asked<S>> group) throws RecordFailure {
        for (Asked<S> asked : group) {
            switch (asked) {
                case Asked.Doing<S, ?> act -> deciding.decide(draft, act);
                case Asked.Showing<S> it -> sightings.keep(sql, it.sightings(), draft::isErased);
                case Asked.Sights<S> it -> {
                    // Another process may have made a key of this name.
                    keyring.reload();
                    it.found(sightings.of(sql, it.of()));
                }
                case Asked.Look<S> look -> {}
            }
        }
    }

    private Done<S> written(Sql sql, Draft<S> draft, List<Asked<S>> group) throws RecordFailure {
        Head head = reading.catchUp(sql, past.head(), draft);
        served(sql, draft, group);
        if (draft.rows().isEmpty()) {
            return new Done<>(draft, head);
        }
        Rows.insert(sql, production, draft.rows());
        long number = head.erasures();
        for (KeyId key : draft.erasing()) {
            number++;
            Rows.erase(sql, production, number, key);
        }
        Head now = new Head(draft.head(), number);
        Rows.move(sql, production, now);
        return new Done<>(draft, now);
    }

    /** The intent is durable; now the keys go, durably and first, and then what they sealed. */
    private void destroyPending(List<Asked<S>> group) {
        List<KeyId> keys = List.copyOf(reading.pending());
        if (keys.isEmpty()) {
            return;
        }
        try {
            keyring.destroy(keys);
            archive.write(sql -> {
                keys.forEach(key -> Rows.remove(sql, production, key));
                return keys;
            });
            archive.tidy();
            keys.forEach(reading.pending()::remove);
        } catch (RecordFailure | RuntimeException | Error failed) {
            group.stream().filter(Asked::erases).forEach(asked -> asked.fail(unfinished(failed)));
        }
    }

    private static RecordFailure unfinished(Throwable failed) {
        return RecordFailure.from(
                failed, RecordFailure.Why.UNFINISHED, "unfinished", String.valueOf(failed.getMessage()));
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }
}
