package org.closedset.store.record;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.closedset.store.record.RecordFailure.Why;
import org.jspecify.annotations.Nullable;

/** The keys of one production as this process knows them; what it does not know it asks the key store. */
final class Keyring {
    private final Keys keys;
    private final ProductionId production;
    private final Map<KeyId, DataKey> byId = new HashMap<>();
    private final Map<KeyName, DataKey> current = new HashMap<>();
    private final Set<KeyId> destroyed = new HashSet<>();

    Keyring(Keys keys, ProductionId production) {
        this.keys = keys;
        this.production = production;
    }

    /** The key that seals new facts of this name, made if there is none; never one that is being erased. */
    DataKey sealing(KeyName name, Predicate<KeyId> erased) throws RecordFailure {
        prepare(Set.of(name), erased);
        return Objects.requireNonNull(current.get(name));
    }

    /** Makes the keys that are missing among these, all in one write. */
    void prepare(Set<KeyName> names, Predicate<KeyId> erased) throws RecordFailure {
        List<KeyName> missing = names.stream()
                .filter(name -> !usable(current.get(name), erased))
                .toList();
        if (!missing.isEmpty()) {
            keys.make(production, missing).forEach(this::take);
        }
    }

    private static boolean usable(@Nullable DataKey key, Predicate<KeyId> erased) {
        return key != null && !erased.test(key.id());
    }

    /** The key of this id, or nothing where it is destroyed; a key that is neither is the wrong key store. */
    Optional<DataKey> opening(KeyId id) throws RecordFailure {
        if (!knows(id)) {
            reload();
        }
        if (!knows(id)) {
            throw RecordFailure.of(
                    Why.KEYS, "keys.unknown", keys.database().place().called());
        }
        return Optional.ofNullable(byId.get(id));
    }

    boolean knows(KeyId id) {
        return byId.containsKey(id) || destroyed.contains(id);
    }

    void reload() throws RecordFailure {
        for (KeyRow row : keys.rows(production)) {
            if (row.wrapped() == null) {
                forget(row.id());
            } else if (!knows(row.id())) {
                take(keys.unwrapped(row));
            }
        }
    }

    private void take(DataKey key) {
        byId.put(key.id(), key);
        current.put(key.name(), key);
    }

    /** The keys of this name that this process knows to be alive, the one that seals first. */
    List<DataKey> known(KeyName name) {
        DataKey first = current.get(name);
        return byId.values().stream()
                .filter(it -> it.name().equals(name))
                .sorted(Comparator.comparing(it -> !it.equals(first)))
                .toList();
    }

    /** All keys of this name that are alive, in the key store itself. */
    Collection<KeyId> alive(KeyName name) throws RecordFailure {
        return keys.live(production, name);
    }

    boolean alive(KeyId id) {
        return byId.containsKey(id);
    }

    boolean isGone(KeyId id) {
        return destroyed.contains(id);
    }

    void destroy(Collection<KeyId> ids) throws RecordFailure {
        keys.destroy(production, ids);
        ids.forEach(this::forget);
    }

    void forget(KeyId id) {
        DataKey key = byId.remove(id);
        if (key != null) {
            current.remove(key.name(), key);
        }
        destroyed.add(id);
    }

    /** Opens a row's content: salt and fact, checked against the commitment. */
    byte[] opened(Row row, DataKey key) throws RecordFailure {
        byte[] sealed = row.sealed();
        byte[] bound = Bound.fact(production, row.sequence(), row.log(), key);
        byte[] opening = sealed == null
                ? new byte[0]
                : Sealing.open(key.key(), bound, sealed).orElseThrow(() -> unreadable(row));
        if (opening.length <= Sealing.SALT_BYTES || !Commitment.opens(row.commitment(), row.log(), opening)) {
            throw unreadable(row);
        }
        return opening;
    }

    private static RecordFailure unreadable(Row row) {
        return RecordFailure.of(Why.DAMAGED, "row.unreadable", row.sequence());
    }
}
