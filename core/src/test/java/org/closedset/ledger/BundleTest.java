package org.closedset.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BundleTest {
    private static final byte[] THREE = HexFormat.of().parseHex("0001610000" + "0003626364");

    @Test
    void entries_are_written_behind_their_lengths_and_read_again() throws UnreadableLedger {
        List<byte[]> entries = List.of(ascii("a"), ascii(""), ascii("bcd"));
        assertThat(Bundle.bytes(entries)).isEqualTo(THREE);
        assertThat(new Bundle(7, 3).read(THREE)).containsExactlyElementsOf(entries);
    }

    @Test
    void the_longest_entry_is_held_and_a_longer_one_is_a_bug() throws UnreadableLedger {
        byte[] longest = new byte[65_535];
        assertThat(new Bundle(0, 1).read(Bundle.bytes(List.of(longest)))).containsExactly(longest);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Bundle.bytes(List.of(new byte[65_536])));
    }

    @Test
    void a_full_bundle_is_read_whole() throws UnreadableLedger {
        List<byte[]> entries = Kept.entries(0, 256);
        assertThat(new Bundle(0, 256).read(Bundle.bytes(entries))).containsExactlyElementsOf(entries);
    }

    @Test
    void a_bundle_cut_anywhere_is_refused() {
        for (int length = 0; length < THREE.length; length++) {
            byte[] cut = Arrays.copyOf(THREE, length);
            UnreadableLedger refused =
                    Refusals.refused(Fault.BUNDLE_SHORT, "cut at " + length, () -> new Bundle(2, 3).read(cut));
            assertThat(refused.path()).isEqualTo("tile/entries/002.p/3");
        }
    }

    @Test
    void a_bundle_with_one_fault_is_refused_for_that_fault() {
        refused(Fault.BUNDLE_LONG, 3, "0001610000000362636400");
        refused(Fault.BUNDLE_LONG, 3, "00016100000003626364000165");
        refused(Fault.BUNDLE_LONG, 2, "00016100000003626364");
        refused(Fault.BUNDLE_LONG, 1, "00016100");
        refused(Fault.BUNDLE_LONG, 1, "000000");
        refused(Fault.BUNDLE_SHORT, 4, "00016100000003626364");
        refused(Fault.BUNDLE_SHORT, 256, "00016100000003626364");
        refused(Fault.BUNDLE_SHORT, 1, "000261");
        refused(Fault.BUNDLE_SHORT, 1, "ffff61");
        refused(Fault.BUNDLE_SHORT, 1, "8000");
        refused(Fault.BUNDLE_SHORT, 1, "0100610000000362636400");
    }

    @Test
    void every_length_but_the_right_one_is_refused() {
        for (int other = 0; other < 0x10000; other++) {
            if (other != 1) {
                byte[] changed = THREE.clone();
                changed[0] = (byte) (other >> 8);
                changed[1] = (byte) other;
                try {
                    new Bundle(0, 3).read(changed);
                    throw new AssertionError("read with a first length of " + other);
                } catch (UnreadableLedger refused) {
                    assertThat(refused.fault()).isIn(Fault.BUNDLE_SHORT, Fault.BUNDLE_LONG);
                }
            }
        }
    }

    @Test
    void bundles_of_a_log_are_those_above_its_entries() {
        assertThat(Bundle.grown(0, 70_000)).hasSize(274).endsWith(new Bundle(273, 112));
        assertThat(Bundle.grown(250, 257)).containsExactly(new Bundle(0, 256), new Bundle(1, 1));
        assertThat(Bundle.grown(257, 257)).isEmpty();
        assertThat(Bundle.grown(256, 512)).containsExactly(new Bundle(1, 256));
    }

    private static void refused(Fault fault, int width, String hex) {
        Refusals.refused(
                fault, hex, () -> new Bundle(0, width).read(HexFormat.of().parseHex(hex)));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
