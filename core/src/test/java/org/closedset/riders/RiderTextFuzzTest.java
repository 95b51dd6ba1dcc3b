package org.closedset.riders;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;

/**
 * Whatever the bytes, they are a rider's text of one spelling or refused with a sentence. An ordinary test run tries the kept
 * inputs; with JAZZER_FUZZ=1 new ones are sought.
 */
final class RiderTextFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void any_bytes_are_read_as_a_rider_or_refused(byte[] bytes) {
        try {
            RiderSheet sheet = RiderText.read(bytes);
            if (!Arrays.equals(RiderText.of(sheet), bytes)) {
                throw new AssertionError("read, and spelt otherwise");
            }
        } catch (UnreadableRiderText refused) {
            if (refused.line() < 1 || String.valueOf(refused.getMessage()).isBlank()) {
                throw new AssertionError("no sentence", refused);
            }
        }
    }
}
