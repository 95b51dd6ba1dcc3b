package org.closedset.store.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who was shown what of whom, beside the facts and the ledger: for each key one row a day, sealed under that key. */
record Sightings(ProductionId production, Keyring keyring, Sealing sealing) {
    /** Counts each on its day, under the key of whom it is of. */
    void keep(Sql sql, List<Sighting> all, Predicate<KeyId> erased) throws RecordFailure {
        keyring.prepare(all.stream().map(Sighting::of).collect(Collectors.toSet()), erased);
        for (Sighting sighting : all) {
            keep(sql, sighting, keyring.sealing(sighting.of(), erased));
        }
    }

    /** A row that does not open is left to be found by the check, and the day goes on in the next. */
    private void keep(Sql sql, Sighting sighting, DataKey key) {
        Optional<SightingRows.Row> last = SightingRows.last(sql, production, key.id());
        Optional<SightedDay> today =
                last.flatMap(row -> opened(row, key)).filter(it -> it.day().equals(sighting.day()));
        SightedDay now =
                today.orElseGet(() -> new SightedDay(sighting.day(), List.of())).with(sighting);
        long number = last.map(SightingRows.Row::number).orElse(0L) + (today.isPresent() ? 0 : 1);
        byte[] bound = Bound.sighting(production, number, key);
        SightingRows.Row row = new SightingRows.Row(key.id(), number, sealing.seal(key.key(), bound, now.bytes()));
        if (today.isPresent()) {
            SightingRows.update(sql, production, row);
        } else {
            SightingRows.insert(sql, production, row);
        }
    }

    /** All that is kept of whoever this names, the newest day first. */
    List<SightedDay> of(Sql sql, KeyName name) {
        Map<LocalDate, SightedDay> days = new TreeMap<>(Comparator.reverseOrder());
        for (DataKey key : keyring.known(name)) {
            SightingRows.of(sql, production, key.id())
                    .forEach(row -> opened(row, key).ifPresent(it -> days.merge(it.day(), it, SightedDay::and)));
        }
        return List.copyOf(days.values());
    }

    /** What a row says; nothing where it is not as it was written. */
    Optional<SightedDay> opened(SightingRows.Row row, DataKey key) {
        byte[] bound = Bound.sighting(production, row.number(), key);
        return Sealing.open(key.key(), bound, row.sealed()).flatMap(SightedDay::read);
    }
}
