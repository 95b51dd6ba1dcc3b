package org.closedset.ledger;

/** What the person a fact belongs to holds: a proof whose extra is the salt, and beside it the fact's own bytes. */
public final class Receipt {
    private Receipt() {}

    /**
     * The checkpoint, once it is shown that this content stands in this log: the entry is reckoned from the salt and the
     * content alone, so that nothing needs to be believed but the log's key. Padding is no receipt for anything.
     */
    public static Checkpoint check(byte[] proof, byte[] content, LogKind kind, VerifierKey log)
            throws UnreadableLedger {
        LogProof read = LogProof.read(proof);
        byte[] salt = read.extra().orElseThrow(() -> new UnreadableLedger(Fault.RECEIPT_SALT_ABSENT));
        if (salt.length != Entry.SALT) {
            throw new UnreadableLedger(Fault.SALT_LENGTH);
        }
        if (content.length == 0) {
            throw new UnreadableLedger(Fault.RECEIPT_EMPTY);
        }
        return read.proves(Entry.of(kind, salt, content).bytes(), log);
    }
}
