package org.closedset.store.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The salts of an epoch's padding, in the order in which it stands: what opens the entries that stand for nothing. */
final class Padding {
    private Padding() {}

    static byte[] sealed(Sealing sealing, LogId id, LogKey key, long epoch, List<byte[]> salts) {
        byte[] all = new byte[salts.size() * Sealing.SALT_BYTES];
        for (int i = 0; i < salts.size(); i++) {
            System.arraycopy(salts.get(i), 0, all, i * Sealing.SALT_BYTES, Sealing.SALT_BYTES);
        }
        return sealing.seal(key.padding(), Bound.padding(id, key.id(), epoch), all);
    }

    /** Nothing where they are not as they were sealed. */
    static Optional<List<byte[]>> salts(Sql sql, LogId id, LogKey key, long epoch) {
        return LogRows.epoch(sql, id, epoch)
                .flatMap(row -> Sealing.open(key.padding(), Bound.padding(id, key.id(), epoch), row.padding()))
                .map(Padding::apart);
    }

    private static List<byte[]> apart(byte[] all) {
        List<byte[]> salts = new ArrayList<>();
        for (int from = 0; from + Sealing.SALT_BYTES <= all.length; from += Sealing.SALT_BYTES) {
            salts.add(Arrays.copyOfRange(all, from, from + Sealing.SALT_BYTES));
        }
        return salts;
    }
}
