package org.closedset.store.record;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.closedset.store.record.RecordFailure.Why;

/** Reads what the archive has and a process has not seen yet. */
final class Reading {
    private final ProductionId production;
    private final Keyring keyring;
    private final Set<KeyId> pending = new LinkedHashSet<>();

    Reading(ProductionId production, Keyring keyring) {
        this.production = production;
        this.keyring = keyring;
    }

    /** Adds to the draft whatever others have kept and erased since. */
    Head catchUp(Sql sql, Head seen, Draft<?> draft) throws RecordFailure {
        Head head = Rows.head(sql, production)
                .orElseThrow(() -> RecordFailure.of(Why.MISSING, "production.missing", production.text()));
        if (head.facts() < seen.facts() || head.erasures() < seen.erasures()) {
            throw RecordFailure.of(Why.DAMAGED, "shrunk");
        }
        if (seen.facts() == 0) {
            SightingRows.keys(sql, production).stream().filter(keyring::isGone).forEach(pending::add);
        }
        if (head.erasures() > seen.erasures()) {
            List<Erasure> erasures = Rows.erasuresAfter(sql, production, seen.erasures());
            erasures.forEach(this::noted);
            draft.foundErased(erasures.stream().map(Erasure::key).toList());
        }
        if (head.facts() > seen.facts()) {
            Rows.factsAfter(sql, production, seen.facts(), row -> draft.found(held(row, draft), row.act()));
        }
        if (draft.head() != head.facts()) {
            throw RecordFailure.of(Why.DAMAGED, "row.gap", draft.head() + 1);
        }
        return head;
    }

    private void noted(Erasure erasure) {
        boolean alive = keyring.alive(erasure.key());
        keyring.forget(erasure.key());
        if (!erasure.done() || alive) {
            pending.add(erasure.key());
        }
    }

    /** A key that is destroyed and still has contents is an older archive's: they are to be removed. */
    private Held held(Row row, Draft<?> draft) throws RecordFailure {
        if (row.sequence() != draft.head() + 1) {
            throw RecordFailure.of(Why.DAMAGED, "row.gap", draft.head() + 1);
        }
        Fact.Erased erased = new Fact.Erased(row.sequence(), row.log());
        if (draft.isErased(row.key())) {
            return new Held(row.key(), erased);
        }
        DataKey key = keyring.opening(row.key()).orElse(null);
        if (row.sealed() == null) {
            if (key != null) {
                throw RecordFailure.of(Why.DAMAGED, "row.emptied", row.sequence());
            }
            return new Held(row.key(), erased);
        }
        if (key == null) {
            pending.add(row.key());
            return new Held(row.key(), erased);
        }
        byte[] opening = keyring.opened(row, key);
        byte[] content = Arrays.copyOfRange(opening, Sealing.SALT_BYTES, opening.length);
        return new Held(row.key(), new Fact.Readable(row.sequence(), row.log(), key.name(), content));
    }

    /** Keys that are to be destroyed, with what they sealed, as soon as can be. */
    Set<KeyId> pending() {
        return pending;
    }
}
