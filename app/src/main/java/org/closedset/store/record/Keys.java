package org.closedset.store.record;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.closedset.store.record.RecordFailure.Why;

/** The key store: every data key, wrapped under one key that is made from what the coordinator holds. */
public final class Keys implements AutoCloseable {
    private final Database database;
    private final Sealing sealing;
    private final Hardness hardness;
    private volatile Opener opener;

    private Keys(Database database, Opener opener, Sealing sealing, Hardness hardness) {
        this.database = database;
        this.opener = opener;
        this.sealing = sealing;
        this.hardness = hardness;
    }

    /** Whether there is a key store at this place; refused where that cannot be told. */
    public static boolean there(Place place) throws RecordFailure {
        return Database.there(place, Use.KEYS);
    }

    /** Makes an empty key store that this opens. */
    public static Keys create(Place place, Unlocking unlocking, SecureRandom chance) throws RecordFailure {
        return create(place, unlocking, chance, Hardness.USUAL);
    }

    static Keys create(Place place, Unlocking unlocking, SecureRandom chance, Hardness hardness) throws RecordFailure {
        Sealing sealing = new Sealing(chance);
        Opener opener = Opener.make(unlocking, hardness, sealing);
        Database database = Database.create(place, Use.KEYS, sql -> {
            KeyRows.lock(sql, opener.lock());
            return opener;
        });
        return ready(database, sealing, hardness, () -> opener);
    }

    /** Opens the key store, or says that this is not what opens it. */
    public static Keys open(Place place, Unlocking unlocking, SecureRandom chance) throws RecordFailure {
        Database database = Database.open(place, Use.KEYS);
        return ready(database, new Sealing(chance), Hardness.USUAL, () -> {
            Optional<Lock> lock = database.read(KeyRows::lock);
            return Opener.open(lock.orElseThrow(() -> damaged(database)), unlocking, place.called());
        });
    }

    /** Opens the key store that is there, or makes an empty one where there is none. */
    public static Keys openOrCreate(Place place, Unlocking unlocking, SecureRandom chance) throws RecordFailure {
        try {
            return create(place, unlocking, chance);
        } catch (RecordFailure failure) {
            if (failure.why() == Why.PRESENT) {
                return open(place, unlocking, chance);
            }
            throw failure;
        }
    }

    private interface Opening {
        Opener opener() throws RecordFailure;
    }

    private static Keys ready(Database database, Sealing sealing, Hardness hardness, Opening opening)
            throws RecordFailure {
        boolean ready = false;
        try {
            Keys keys = new Keys(database, opening.opener(), sealing, hardness);
            ready = true;
            return keys;
        } finally {
            if (!ready) {
                database.close();
            }
        }
    }

    /** Wraps all keys under a key made from something else; when it fails, all is as it was. */
    public void rotate(Unlocking unlocking) throws RecordFailure {
        Opener next = Opener.make(unlocking, hardness, sealing);
        database.write(sql -> {
            stillOurs(sql);
            for (KeyRow row : whole(() -> KeyRows.all(sql))) {
                if (row.wrapped() != null) {
                    KeyRows.rewrap(sql, row.id(), wrapped(next.key(), row.production(), unwrapped(row)));
                }
            }
            for (LogKeys.Row row : whole(() -> LogKeyRows.all(sql))) {
                LogKeyRows.rewrap(
                        sql, row.id(), sealing.seal(next.key(), row.bound(), unwrap(row.bound(), row.wrapped())));
            }
            KeyRows.relock(sql, next.lock());
            return next;
        });
        opener = next;
    }

    DataKey make(ProductionId production, KeyName name) throws RecordFailure {
        return make(production, List.of(name)).getFirst();
    }

    /** A fresh key for each of these, all in one write. */
    List<DataKey> make(ProductionId production, Collection<KeyName> names) throws RecordFailure {
        List<DataKey> made = names.stream()
                .map(name -> new DataKey(new KeyId(Ids.hex(sealing.random(16))), name, sealing.newKey()))
                .toList();
        return database.write(sql -> {
            stillOurs(sql);
            for (DataKey key : made) {
                byte[] wrapped = wrapped(opener.key(), production, key);
                KeyRows.insert(sql, new KeyRow(key.id(), production, key.name(), wrapped), wrapped);
            }
            return made;
        });
    }

    /** Destroys these keys for good; durable when it returns. */
    void destroy(ProductionId production, Collection<KeyId> ids) throws RecordFailure {
        database.write(sql -> {
            KeyRows.destroy(sql, production, ids);
            return ids;
        });
    }

    List<KeyRow> rows(ProductionId production) throws RecordFailure {
        return database.read(sql -> {
            stillOurs(sql);
            return whole(() -> KeyRows.of(sql, production));
        });
    }

    private interface Rows<T> {
        List<T> read() throws RecordFailure;
    }

    private <T> List<T> whole(Rows<T> rows) throws RecordFailure {
        try {
            return rows.read();
        } catch (IllegalArgumentException spoilt) {
            throw RecordFailure.from(
                    spoilt, Why.DAMAGED, "keys.damaged", database.place().called());
        }
    }

    List<KeyId> live(ProductionId production, KeyName name) throws RecordFailure {
        return database.read(sql -> KeyRows.live(sql, production, name));
    }

    DataKey unwrapped(KeyRow row) throws RecordFailure {
        byte[] wrapped = row.wrapped();
        if (wrapped == null) {
            throw new IllegalArgumentException("a destroyed key");
        }
        byte[] key = Sealing.open(opener.key(), Bound.key(row.production(), row.id(), row.name()), wrapped)
                .orElseThrow(() -> damaged(database));
        return new DataKey(row.id(), row.name(), Sealing.key(key));
    }

    /** Under the key that wraps all, within {@link #write}, where it is sure to be still that one. */
    byte[] wrap(byte[] bound, byte[] secret) {
        return sealing.seal(opener.key(), bound, secret);
    }

    byte[] unwrap(byte[] bound, byte[] wrapped) throws RecordFailure {
        return Sealing.open(opener.key(), bound, wrapped).orElseThrow(() -> damaged(database));
    }

    /** Writes to the key store unless another process has rotated the keys. */
    <T> T write(Work<T> work) throws RecordFailure {
        return database.write(sql -> {
            stillOurs(sql);
            return work.on(sql);
        });
    }

    <T> T read(Work<T> work) throws RecordFailure {
        return database.read(sql -> {
            stillOurs(sql);
            return work.on(sql);
        });
    }

    private byte[] wrapped(SecretKey under, ProductionId production, DataKey key) {
        return sealing.seal(
                under, Bound.key(production, key.id(), key.name()), key.key().getEncoded());
    }

    /** Another process may have rotated the keys; what is wrapped under the old key then would be lost. */
    private void stillOurs(Sql sql) throws RecordFailure {
        if (!KeyRows.lock(sql).map(opener.lock()::same).orElse(false)) {
            throw RecordFailure.of(Why.LOCKED, "rotated", database.place().called());
        }
    }

    private static RecordFailure damaged(Database database) {
        return RecordFailure.of(Why.DAMAGED, "keys.damaged", database.place().called());
    }

    Sealing sealing() {
        return sealing;
    }

    Database database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
    }
}
