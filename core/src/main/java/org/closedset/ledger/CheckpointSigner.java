package org.closedset.ledger;

import java.util.List;

/**
 * Signs a log's checkpoints, each only after the last one and only where it begins with it. Whoever keeps them lets one
 * checkpoint follow another once, so that the log never has two futures.
 */
public final class CheckpointSigner {
    private final NoteSigner signer;

    /** The signer of one log; its key has the log's origin for a name. */
    public CheckpointSigner(NoteSigner signer) {
        this.signer = signer;
    }

    /** The first checkpoint of a new log, which is empty. */
    public byte[] first() {
        return sign(0, Hashing.empty());
    }

    /** The checkpoint of this size and root, shown by this proof to begin with the last one. */
    public byte[] next(byte[] last, long size, byte[] root, List<byte[]> consistency) throws UnreadableLedger {
        Checkpoint before = Checkpoint.open(last, signer.key());
        return switch (Proofs.consistency(before.size(), size, before.root(), root, consistency)) {
            case Verdict.Holds _ -> sign(size, root);
            case Verdict.Refused refused -> throw new UnreadableLedger(refused.fault());
        };
    }

    /** The checkpoint of the first {@code size} entries of this tree, once it is shown to begin with the last one. */
    public byte[] next(byte[] last, long size, Tree tree) throws UnreadableLedger {
        Checkpoint before = Checkpoint.open(last, signer.key());
        if (size < before.size()) {
            throw new UnreadableLedger(Fault.SIZES_REVERSED);
        }
        return next(last, size, tree.root(size), tree.consistency(before.size(), size));
    }

    private byte[] sign(long size, byte[] root) {
        Checkpoint checkpoint = new Checkpoint(signer.key().name(), size, root, List.of());
        return Note.signed(checkpoint.text(), List.of(signer));
    }
}
