package org.closedset.store.record;

import java.util.Arrays;
import org.closedset.ledger.Entry;
import org.closedset.ledger.LogKind;
import org.closedset.ledger.Verdict;

/** The ledger entry of a fact, by its opening: the salt and behind it the content. */
final class Commitment {
    private Commitment() {}

    static byte[] of(Log log, byte[] opening) {
        return Entry.of(kind(log), salt(opening), content(opening)).bytes();
    }

    static boolean opens(byte[] entry, Log log, byte[] opening) {
        return switch (Entry.opens(kind(log), entry, salt(opening), content(opening))) {
            case Verdict.Holds holds -> true;
            case Verdict.Refused refused -> false;
        };
    }

    static LogKind kind(Log log) {
        return switch (log) {
            case AGREEMENTS -> LogKind.AGREEMENTS;
            case PRIVATE -> LogKind.PRIVATE;
        };
    }

    private static byte[] salt(byte[] opening) {
        return Arrays.copyOf(opening, Sealing.SALT_BYTES);
    }

    private static byte[] content(byte[] opening) {
        return Arrays.copyOfRange(opening, Sealing.SALT_BYTES, opening.length);
    }
}
