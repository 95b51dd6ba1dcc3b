package org.closedset.production;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;

/** Whatever the bytes, they are a fact of one spelling or refused with a sentence. */
final class FactFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void any_bytes_are_read_as_a_fact_or_refused(byte[] bytes) {
        try {
            Fact fact = FactBytes.read(bytes);
            if (!Arrays.equals(FactBytes.of(fact), bytes)) {
                throw new AssertionError("read, and spelt otherwise");
            }
            Production.NONE.with(fact);
        } catch (UnreadableFact refused) {
            if (String.valueOf(refused.getMessage()).isBlank()) {
                throw new AssertionError("no sentence", refused);
            }
        }
    }
}
