package org.closedset.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The two constants were reckoned with sha256sum over the bytes that the page of the format names. */
final class EntryTest {
    private static final byte[] SALT =
            HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
    private static final byte[] CONTENT = "content".getBytes(StandardCharsets.US_ASCII);
    private final byte[] entry = Entry.of(LogKind.PRIVATE, SALT, CONTENT).bytes();

    @Test
    void an_entry_has_the_bytes_that_its_page_says() {
        assertThat(HexFormat.of().formatHex(entry))
                .isEqualTo("0102482da7c77b33a1eee688bf736fe0d5fb7789f5bd92122e4e6555f4c77bafe27c");
        assertThat(HexFormat.of()
                        .formatHex(Entry.padding(LogKind.AGREEMENTS, SALT).bytes()))
                .isEqualTo("010199b1c2fedaaa1139be6fbb53c48c071d59ba18b6db15b55d96efde8367f9f61c");
    }

    @Test
    void an_entry_is_read_again_and_opens_to_its_content() throws UnreadableLedger {
        assertThat(Entry.read(entry).bytes()).isEqualTo(entry);
        assertThat(Entry.read(entry).kind()).isEqualTo(LogKind.PRIVATE);
        assertThat(Entry.opens(LogKind.PRIVATE, entry, SALT, CONTENT).holds()).isTrue();
    }

    @Test
    void padding_opens_to_nothing_and_looks_like_any_other() throws UnreadableLedger {
        byte[] padding = Entry.padding(LogKind.PRIVATE, SALT).bytes();
        assertThat(padding).hasSameSizeAs(entry).startsWith(entry[0], entry[1]);
        assertThat(Entry.opens(LogKind.PRIVATE, padding, SALT, new byte[0]).holds())
                .isTrue();
        refused(Fault.OPENING_DIFFERS, LogKind.PRIVATE, padding, SALT, CONTENT);
        refused(Fault.OPENING_DIFFERS, LogKind.PRIVATE, entry, SALT, new byte[0]);
    }

    @Test
    void a_content_of_any_length_makes_an_entry_of_one_length() {
        for (int length = 1; length < 10_000; length = length * 3 + 1) {
            assertThat(Entry.of(LogKind.AGREEMENTS, SALT, new byte[length]).bytes())
                    .hasSize(34);
        }
    }

    @Test
    void an_opening_with_one_fault_is_refused_for_that_fault() {
        refused(Fault.ENTRY_LENGTH, LogKind.PRIVATE, new byte[0], SALT, CONTENT);
        refused(Fault.ENTRY_LENGTH, LogKind.PRIVATE, Arrays.copyOf(entry, 33), SALT, CONTENT);
        refused(Fault.ENTRY_LENGTH, LogKind.PRIVATE, Arrays.copyOf(entry, 35), SALT, CONTENT);
        refused(Fault.ENTRY_VERSION, LogKind.PRIVATE, with(0, 0), SALT, CONTENT);
        refused(Fault.ENTRY_VERSION, LogKind.PRIVATE, with(0, 2), SALT, CONTENT);
        refused(Fault.ENTRY_VERSION, LogKind.PRIVATE, with(0, 0x81), SALT, CONTENT);
        refused(Fault.ENTRY_KIND, LogKind.PRIVATE, with(1, 0), SALT, CONTENT);
        refused(Fault.ENTRY_KIND, LogKind.PRIVATE, with(1, 3), SALT, CONTENT);
        refused(Fault.ENTRY_KIND, LogKind.PRIVATE, with(1, 0xff), SALT, CONTENT);
        refused(Fault.ENTRY_KIND, LogKind.PRIVATE, with(1, 1), SALT, CONTENT);
        refused(Fault.ENTRY_KIND, LogKind.AGREEMENTS, entry, SALT, CONTENT);
        refused(Fault.SALT_LENGTH, LogKind.PRIVATE, entry, new byte[0], CONTENT);
        refused(Fault.SALT_LENGTH, LogKind.PRIVATE, entry, Arrays.copyOf(SALT, 31), CONTENT);
        refused(Fault.SALT_LENGTH, LogKind.PRIVATE, entry, Arrays.copyOf(SALT, 33), CONTENT);
        refused(Fault.OPENING_DIFFERS, LogKind.AGREEMENTS, with(1, 1), SALT, CONTENT);
        refused(Fault.OPENING_DIFFERS, LogKind.PRIVATE, entry, new byte[32], CONTENT);
        refused(Fault.OPENING_DIFFERS, LogKind.PRIVATE, entry, SALT, Arrays.copyOf(CONTENT, 6));
        refused(Fault.OPENING_DIFFERS, LogKind.PRIVATE, entry, SALT, Arrays.copyOf(CONTENT, 8));
    }

    @Test
    void a_byte_moved_between_salt_and_content_is_not_the_same_opening() {
        byte[] shorter = Arrays.copyOf(SALT, 31);
        byte[] longer = new byte[CONTENT.length + 1];
        longer[0] = SALT[31];
        System.arraycopy(CONTENT, 0, longer, 1, CONTENT.length);
        refused(Fault.SALT_LENGTH, LogKind.PRIVATE, entry, shorter, longer);
    }

    @Test
    void every_single_bit_that_is_turned_refuses_the_opening() {
        for (int bit = 0; bit < entry.length * 8; bit++) {
            byte[] turned = turned(entry, bit);
            assertThat(Entry.opens(LogKind.PRIVATE, turned, SALT, CONTENT).holds())
                    .isFalse();
            assertThat(Entry.opens(LogKind.AGREEMENTS, turned, SALT, CONTENT).holds())
                    .isFalse();
        }
        for (int bit = 0; bit < SALT.length * 8; bit++) {
            refused(Fault.OPENING_DIFFERS, LogKind.PRIVATE, entry, turned(SALT, bit), CONTENT);
        }
        for (int bit = 0; bit < CONTENT.length * 8; bit++) {
            refused(Fault.OPENING_DIFFERS, LogKind.PRIVATE, entry, SALT, turned(CONTENT, bit));
        }
    }

    @Test
    void an_entry_without_content_or_with_another_salt_is_a_bug() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Entry.of(LogKind.PRIVATE, SALT, new byte[0]));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Entry.of(LogKind.PRIVATE, new byte[31], CONTENT));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Entry.padding(LogKind.PRIVATE, new byte[33]));
    }

    @Test
    void the_bytes_given_are_nobody_elses() throws UnreadableLedger {
        byte[] given = entry.clone();
        Entry read = Entry.read(given);
        given[5] ^= 1;
        read.bytes()[6] ^= 1;
        assertThat(read.bytes()).isEqualTo(entry);
    }

    private byte[] with(int at, int value) {
        byte[] other = entry.clone();
        other[at] = (byte) value;
        return other;
    }

    private static byte[] turned(byte[] bytes, int bit) {
        byte[] turned = bytes.clone();
        turned[bit / 8] ^= (byte) (1 << bit % 8);
        return turned;
    }

    private static void refused(Fault fault, LogKind kind, byte[] entry, byte[] salt, byte[] content) {
        Refusals.refused(fault, Entry.opens(kind, entry, salt, content));
    }
}
