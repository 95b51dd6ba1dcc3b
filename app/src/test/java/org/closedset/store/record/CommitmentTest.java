package org.closedset.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.closedset.ledger.LogKind;
import org.junit.jupiter.api.Test;

/** What the store keeps of a fact is an entry of the ledger, bit for bit. */
final class CommitmentTest {
    @Test
    void a_fact_is_committed_to_as_the_ledger_does_it() {
        byte[] salt = new byte[32];
        Arrays.fill(salt, (byte) 7);
        byte[] content = "content".getBytes(StandardCharsets.US_ASCII);
        byte[] opening = Arrays.copyOf(salt, salt.length + content.length);
        System.arraycopy(content, 0, opening, salt.length, content.length);
        for (Log log : Log.values()) {
            LogKind kind = LogKind.valueOf(log.name());
            byte[] entry = Commitment.of(log, opening);
            assertThat(entry)
                    .isEqualTo(
                            org.closedset.ledger.Entry.of(kind, salt, content).bytes());
            assertThat(org.closedset.ledger.Entry.opens(kind, entry, salt, content)
                            .holds())
                    .isTrue();
        }
    }
}
