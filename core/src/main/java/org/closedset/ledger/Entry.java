package org.closedset.ledger;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** What the ledger holds of a fact: 34 bytes, which without salt and content tell nothing but the kind of log. */
public final class Entry {
    static final int LENGTH = 34;
    static final int SALT = 32;
    private static final byte VERSION = 1;
    private static final int COMMITMENT = 2;
    private static final byte[] TAG = Spelling.bytes("closedset/ledger/commitment/v1");

    private final byte[] bytes;
    private final LogKind kind;

    private Entry(byte[] bytes, LogKind kind) {
        this.bytes = bytes;
        this.kind = kind;
    }

    /** The commitment to this content, which is not empty, under a salt of its own. */
    public static Entry of(LogKind kind, byte[] salt, byte[] content) {
        if (content.length == 0) {
            throw new IllegalArgumentException("no content: padding is asked for by name");
        }
        return committing(kind, salt, content);
    }

    /** An entry that stands for nothing; nobody can tell without its salt. */
    public static Entry padding(LogKind kind, byte[] salt) {
        return committing(kind, salt, new byte[0]);
    }

    private static Entry committing(LogKind kind, byte[] salt, byte[] content) {
        if (salt.length != SALT) {
            throw new IllegalArgumentException("a salt is 32 bytes");
        }
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH).put(VERSION).put(kind.number());
        return new Entry(bytes.put(commitment(kind, salt, content)).array(), kind);
    }

    private static byte[] commitment(LogKind kind, byte[] salt, byte[] content) {
        return Hashing.sha256(TAG, new byte[] {VERSION, kind.number()}, salt, content);
    }

    /** Reads what stands in the ledger: length, version, kind. */
    public static Entry read(byte[] bytes) throws UnreadableLedger {
        if (bytes.length != LENGTH) {
            throw new UnreadableLedger(Fault.ENTRY_LENGTH);
        }
        if (bytes[0] != VERSION) {
            throw new UnreadableLedger(Fault.ENTRY_VERSION);
        }
        Optional<LogKind> kind = LogKind.of(bytes[1]);
        if (kind.isEmpty()) {
            throw new UnreadableLedger(Fault.ENTRY_KIND);
        }
        return new Entry(bytes.clone(), kind.get());
    }

    /** Whether these bytes are an entry of this kind of log that opens to this salt and content; padding opens to none. */
    public static Verdict opens(LogKind kind, byte[] entry, byte[] salt, byte[] content) {
        try {
            Entry read = read(entry);
            return read.kind == kind ? read.opens(salt, content) : new Verdict.Refused(Fault.ENTRY_KIND);
        } catch (UnreadableLedger e) {
            return new Verdict.Refused(e.fault());
        }
    }

    private Verdict opens(byte[] salt, byte[] content) {
        if (salt.length != SALT) {
            return new Verdict.Refused(Fault.SALT_LENGTH);
        }
        byte[] commitment = commitment(kind, salt, content);
        boolean same = Arrays.equals(bytes, COMMITMENT, LENGTH, commitment, 0, commitment.length);
        return same ? new Verdict.Holds() : new Verdict.Refused(Fault.OPENING_DIFFERS);
    }

    public LogKind kind() {
        return kind;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
