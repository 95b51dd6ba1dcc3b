package org.closedset.store.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs acts one after another, each on the state the one before has made. */
record Deciding<S>(ProductionId production, Folding<S> folding, Keyring keyring, Sealing sealing) {
    /** A bug in one act is that act's alone; a key store that fails is everybody's. */
    <R> void decide(Draft<S> draft, Asked.Doing<S, R> act) throws RecordFailure {
        Optional<Span> before = draft.span(act.id());
        if (before.isPresent()) {
            // It may be one whose erasing is not finished: that must not be answered as done.
            act.became(new Outcome.Kept<>(before.get().first(), before.get().last(), true), true);
            return;
        }
        try {
            switch (act.decided(draft.state())) {
                case Decided.Refuse<R> refuse -> act.became(new Outcome.Refused<>(refuse.reason()), false);
                case Decided.Keep<R> keep -> {
                    Span span = kept(draft, act.id(), keep);
                    boolean erases = !keep.erasing().isEmpty();
                    act.became(new Outcome.Kept<>(span.first(), span.last(), false), erases);
                }
            }
        } catch (RuntimeException | Error bug) {
            act.fail(bug);
        }
    }

    private Span kept(Draft<S> draft, ActId act, Decided.Keep<?> keep) throws RecordFailure {
        Set<KeyId> gone = new HashSet<>();
        for (KeyName name : keep.erasing()) {
            keyring.alive(name).stream().filter(id -> !draft.isErased(id)).forEach(gone::add);
        }
        S state = gone.isEmpty() ? draft.state() : draft.without(gone);
        List<Held> facts = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Entry entry : keep.entries()) {
            DataKey key = keyring.sealing(entry.name(), id -> draft.isErased(id) || gone.contains(id));
            long sequence = draft.head() + 1 + facts.size();
            byte[] content = entry.content();
            Fact fact = new Fact.Readable(sequence, entry.log(), entry.name(), content);
            rows.add(sealed(act, rows.size(), keep.entries().size(), fact, content, key));
            facts.add(new Held(key.id(), fact));
            state = folding.apply(state, fact);
        }
        return draft.keep(act, gone, facts, rows, state);
    }

    /** Limits are as long as one another, however much somebody says. */
    private static int step(Fact fact) {
        return fact instanceof Fact.Readable it && it.name().recordClass() == RecordClass.LIMIT
                ? Sealing.LIMITS
                : Sealing.STEP;
    }

    private Row sealed(ActId act, int part, int parts, Fact fact, byte[] content, DataKey key) {
        byte[] opening = new byte[Sealing.SALT_BYTES + content.length];
        System.arraycopy(sealing.random(Sealing.SALT_BYTES), 0, opening, 0, Sealing.SALT_BYTES);
        System.arraycopy(content, 0, opening, Sealing.SALT_BYTES, content.length);
        byte[] sealed = sealing.sealPadded(
                key.key(), Bound.fact(production, fact.sequence(), fact.log(), key), opening, step(fact));
        byte[] commitment = Commitment.of(fact.log(), opening);
        return new Row(fact.sequence(), act, part, parts, fact.log(), key.id(), commitment, sealed);
    }
}
