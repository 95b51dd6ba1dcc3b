package org.closedset.store.record;

import java.util.Optional;
import org.closedset.ledger.VerifierKey;

/** What can be shown of a fact to whom it belongs. */
public sealed interface Evidence {
    /** Its number in the production's order. */
    long sequence();

    Log log();

    /** Kept and confirmed, and not in a tree yet: it enters by an epoch to come. */
    record Kept(long sequence, Log log) implements Evidence {}

    /**
     * It stands at this place of a log that {@code verifier} signed: a proof in the form of C2SP tlog-proof. Its extra is
     * the salt, with which {@code content} opens the entry; of a fact that is erased there is neither.
     */
    record Sequenced(
            long sequence,
            Log log,
            long place,
            VerifierKey verifier,
            byte[] entry,
            byte[] proof,
            Optional<byte[]> content)
            implements Evidence {
        @Override
        public String toString() {
            return "Sequenced[" + sequence + ", confidential]";
        }
    }
}
