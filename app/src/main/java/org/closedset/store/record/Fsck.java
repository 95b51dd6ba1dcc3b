package org.closedset.store.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.ledger.Entry;
import org.closedset.ledger.UnreadableLedger;

/** Goes through every row: in order without a gap, acts whole, each opened and checked or erased with its key. */
final class Fsck {
    private final List<String> faults = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private long acts;
    private long facts;
    private long erased;
    private final LedgerCheck ledger;

    private Fsck(LedgerCheck ledger) {
        this.ledger = ledger;
    }

    static Findings of(Database archive, Keys keys) throws RecordFailure {
        LogKeys logKeys = new LogKeys(keys);
        Fsck fsck = new Fsck(new LedgerCheck(logKeys.all(), logKeys));
        fsck.file(archive);
        fsck.file(keys.database());
        for (ProductionId production : archive.read(Rows::productions)) {
            Keyring keyring = new Keyring(keys, production);
            try {
                keyring.reload();
            } catch (RecordFailure failure) {
                fsck.fault(failure);
            }
            try {
                archive.read(sql -> fsck.production(sql, production, keyring));
                archive.read(
                        sql -> fsck.sightings(sql, production, new Sightings(production, keyring, keys.sealing())));
                archive.read(sql -> fsck.ledger(sql, production));
            } catch (RecordFailure failure) {
                if (failure.why() != RecordFailure.Why.DAMAGED) {
                    throw failure;
                }
                fsck.fault(failure);
            }
        }
        fsck.faults.addAll(fsck.ledger.faults());
        fsck.told.addAll(fsck.ledger.told());
        return new Findings(fsck.acts, fsck.facts, fsck.erased, fsck.ledger.waiting(), fsck.told, fsck.faults);
    }

    private ProductionId ledger(Sql sql, ProductionId production) throws RecordFailure {
        ledger.production(sql, production);
        return production;
    }

    /** Of each key the days follow one another without a gap, and every row opens. */
    private ProductionId sightings(Sql sql, ProductionId production, Sightings sightings) {
        Map<KeyId, Long> last = new HashMap<>();
        for (SightingRows.Row row : SightingRows.all(sql, production)) {
            sighting(row, sightings);
            if (row.number() != last.getOrDefault(row.key(), 0L) + 1) {
                faults.add(RecordFailure.say("sighting.gap", row.number()));
            }
            last.put(row.key(), row.number());
        }
        return production;
    }

    private void sighting(SightingRows.Row row, Sightings sightings) {
        try {
            if (!sightings.keyring().knows(row.key())) {
                told.add(RecordFailure.say("sighting.unknown", row.number()));
                return;
            }
            Optional<DataKey> key = sightings.keyring().opening(row.key());
            if (key.isEmpty()) {
                faults.add(RecordFailure.say("sighting.rest", row.number()));
            } else if (sightings.opened(row, key.get()).isEmpty()) {
                faults.add(RecordFailure.say("sighting.unreadable", row.number()));
            }
        } catch (RecordFailure failure) {
            fault(failure);
        }
    }

    private void file(Database database) throws RecordFailure {
        if (database instanceof SqliteFile file) {
            String said = file.read(sql -> sql.client()
                    .sql("PRAGMA integrity_check(1)")
                    .query(String.class)
                    .single());
            if (!said.equals("ok")) {
                faults.add(RecordFailure.say("damaged", file.place().called()));
            }
        }
    }

    private Head production(Sql sql, ProductionId production, Keyring keyring) throws RecordFailure {
        Head head = Rows.head(sql, production).orElseThrow();
        Set<KeyId> gone = new HashSet<>();
        List<Erasure> erasures = Rows.erasuresAfter(sql, production, 0);
        long number = 0;
        for (Erasure erasure : erasures) {
            number++;
            gone.add(erasure.key());
            if (keyring.alive(erasure.key())) {
                faults.add(RecordFailure.say("erasure.alive", erasure.number()));
            }
        }
        if (number != head.erasures() || number > 0 && erasures.getLast().number() != number) {
            faults.add(RecordFailure.say("erasure.gap", production.text()));
        }
        Order order = new Order();
        Rows.factsAfter(sql, production, 0, row -> {
            order.next(row);
            contents(row, keyring, gone);
        });
        order.end(head);
        return head;
    }

    private void contents(Row row, Keyring keyring, Set<KeyId> gone) {
        facts++;
        try {
            DataKey key = keyring.opening(row.key()).orElse(null);
            if (key == null) {
                erased++;
                entry(row);
                if (row.sealed() != null) {
                    faults.add(RecordFailure.say("erasure.rest", row.sequence()));
                }
            } else if (row.sealed() == null && !gone.contains(row.key())) {
                faults.add(RecordFailure.say("row.emptied", row.sequence()));
            } else if (gone.contains(row.key())) {
                faults.add(RecordFailure.say("erasure.half", row.sequence()));
            } else {
                keyring.opened(row, key);
            }
        } catch (RecordFailure failure) {
            fault(failure);
        }
    }

    /** Of an erased fact nothing can be opened any more; that its commitment is one can still be said. */
    private void entry(Row row) {
        try {
            Entry.read(row.commitment());
        } catch (UnreadableLedger none) {
            faults.add(RecordFailure.say("row.unreadable", row.sequence()));
        }
    }

    private void fault(RecordFailure failure) {
        faults.add(String.valueOf(failure.getMessage()));
    }

    /** Facts follow one another without a gap, and so do the parts of each act. */
    private final class Order {
        private long sequence;
        private int part;
        private int parts;
        private String act = "";
        private final Set<String> seen = new HashSet<>();

        void next(Row row) {
            sequence++;
            if (row.sequence() != sequence) {
                faults.add(RecordFailure.say("row.gap", sequence));
                sequence = row.sequence();
            }
            if (part == parts) {
                begun(row);
            }
            if (!row.act().text().equals(act) || row.part() != part || row.parts() != parts) {
                faults.add(RecordFailure.say("row.act", row.sequence()));
            }
            part++;
        }

        private void begun(Row row) {
            acts++;
            act = row.act().text();
            part = 0;
            parts = row.parts();
            if (!seen.add(act)) {
                faults.add(RecordFailure.say("row.act", row.sequence()));
            }
        }

        void end(Head head) {
            if (part != parts) {
                faults.add(RecordFailure.say("row.act", sequence));
            }
            if (head.facts() != sequence) {
                faults.add(RecordFailure.say("row.gap", sequence + 1));
            }
        }
    }
}
