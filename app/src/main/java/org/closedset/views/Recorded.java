package org.closedset.views;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.closedset.disclosure.AsPublished;
import org.closedset.people.PersonId;
import org.closedset.production.FactBytes;
import org.closedset.production.Production;
import org.closedset.production.UnreadableFact;
import org.closedset.store.record.ActId;
import org.closedset.store.record.Decided;
import org.closedset.store.record.Fact;
import org.closedset.store.record.Folding;
import org.closedset.store.record.Journal;
import org.closedset.store.record.Outcome;
import org.closedset.store.record.ProductionId;
import org.closedset.store.record.RecordFailure;
import org.closedset.store.record.Sequencer;

/** One production of the record: what is so on it, and where acts on it are decided and kept. */
public final class Recorded {
    private final ProductionId id;
    private final Journal<AsPublished> journal;
    private final Sequencer sequencer;
    private final Looks looks;

    Recorded(ProductionId id, Journal<AsPublished> journal, Sequencer sequencer) {
        this.id = id;
        this.journal = journal;
        this.sequencer = sequencer;
        this.looks = new Looks(journal);
    }

    public String id() {
        return id.text();
    }

    /** What is so, all of it durable. */
    public Production production() {
        return journal.state().production();
    }

    /** What it would be had this person never said anything but what production was given of it, as published at {@code now}. */
    Production unsaid(PersonId who, Instant now) {
        AsPublished state = journal.state();
        return state.production().unsaid(who, state.published(now));
    }

    /** What pages other than the coordinator's are given of it, by this clock. */
    public Gated gated(Clock clock) {
        return new Gated(journal::state, clock);
    }

    /** Decides on what truly stands and keeps it; an act with an id that was kept before is not decided again. */
    public <R> Outcome<R> act(ActId act, Function<Production, Decided<R>> decide) throws RecordFailure {
        return journal.act(act, state -> decide.apply(state.production()));
    }

    /** Who is shown what of whom. */
    public Looks looks() {
        return looks;
    }

    /**
     * Why what is shown may be old, why what is kept does not enter the ledger, or why who looks is not kept; nothing
     * where all is well.
     */
    public Optional<String> trouble() {
        return journal.trouble().or(sequencer::trouble).or(looks::trouble).map(Recorded::said);
    }

    /** What a failure of the record says; a fault of the program has no words for anybody. */
    static String said(Exception trouble) {
        return trouble instanceof RecordFailure failure ? String.valueOf(failure.getMessage()) : "";
    }

    void close() {
        sequencer.close();
        journal.close();
    }

    /** Facts folded from the bytes that were sealed. */
    record Folded() implements Folding<AsPublished> {
        @Override
        public AsPublished empty() {
            return AsPublished.NOTHING;
        }

        @Override
        public AsPublished apply(AsPublished production, Fact fact) {
            return switch (fact) {
                case Fact.Readable it -> production.with(read(it));
                case Fact.Erased erased -> production.withErased();
            };
        }

        private static org.closedset.production.Fact read(Fact.Readable kept) {
            try {
                return FactBytes.read(kept.content());
            } catch (UnreadableFact e) {
                throw new IllegalStateException("a fact was kept that is none", e);
            }
        }
    }
}
