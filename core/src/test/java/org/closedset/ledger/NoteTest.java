package org.closedset.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NoteTest {
    private static final String TEXT = NoteVectors.TEXT;
    private static final String BY_PETER = NoteVectors.PETER_SIGNED;
    private static final String BY_ENOCH = NoteVectors.ENOCH_SIGNED;
    private static final String NOTE = TEXT + "\n" + BY_PETER;
    private final VerifierKey peter = TestKeys.key(NoteVectors.PETER);
    private final VerifierKey enoch = TestKeys.key(NoteVectors.ENOCH);

    @Test
    void a_published_note_is_signed_alike() {
        NoteSigner signer = TestKeys.signer(NoteVectors.PETER, NoteVectors.PETER_SEED);
        assertThat(new String(Note.signed(TEXT, List.of(signer)), StandardCharsets.UTF_8))
                .isEqualTo(NOTE);
    }

    @Test
    void a_published_note_is_opened_by_whoever_knows_a_key() throws UnreadableLedger {
        String note = NOTE + BY_ENOCH;
        assertThat(open(note, peter)).isEqualTo(new Note(TEXT, List.of(peter)));
        assertThat(open(note, enoch)).isEqualTo(new Note(TEXT, List.of(enoch)));
        assertThat(open(note, enoch, peter)).isEqualTo(new Note(TEXT, List.of(peter, enoch)));
    }

    @Test
    void a_key_counts_once_however_often_it_signed() throws UnreadableLedger {
        assertThat(open(NOTE + BY_PETER + BY_ENOCH + BY_ENOCH, peter).signedBy())
                .containsExactly(peter);
        assertThat(open(TEXT + "\n" + BY_PETER.repeat(64), peter).signedBy()).containsExactly(peter);
    }

    @Test
    void signatures_of_unknown_keys_are_taken_no_notice_of() throws UnreadableLedger {
        assertThat(open(NOTE + "— EnochRoot rwz+eAAAAA==\n", peter).signedBy()).containsExactly(peter);
        assertThat(open(NOTE + BY_PETER.replace("PeterNeumann", "Peter"), peter).signedBy())
                .containsExactly(peter);
        assertThat(open(NOTE + BY_PETER.replace("x08g", "x08h"), peter).signedBy())
                .containsExactly(peter);
    }

    @Test
    void the_text_ends_at_the_last_empty_line() throws UnreadableLedger {
        for (String text : List.of(
                "\n", "\n\n", "a\n\nb\n", "a\n\n— PeterNeumann AAAA\n", "é\u00a0\u2028\ufeff🎬\n", "\ufeffa\n")) {
            NoteSigner signer = TestKeys.signer("a.example", 1);
            assertThat(Note.open(Note.signed(text, List.of(signer)), List.of(signer.key()))
                            .text())
                    .isEqualTo(text);
        }
    }

    @Test
    void a_note_with_one_fault_is_refused_for_that_fault() {
        refused(Fault.NOTE_UTF8, 0, bytes(NOTE, 0, 0xff));
        refused(Fault.NOTE_UTF8, 0, bytes(NOTE, 0, 0xc0));
        refused(Fault.NOTE_UTF8, 0, bytes(NOTE, TEXT.length() + 3, 0x20));
        refused(Fault.NOTE_CONTROL, 1, "\u0001" + NOTE);
        refused(Fault.NOTE_CONTROL, 1, "\u0000" + NOTE);
        refused(Fault.NOTE_CONTROL, 2, NOTE.replaceFirst("\nthen", "\n\tthen"));
        refused(Fault.NOTE_CONTROL, 1, NOTE.replaceFirst("\n", "\r\n"));
        refused(Fault.NOTE_CONTROL, 4, NOTE.substring(0, NOTE.length() - 1) + "\r\n");
        refused(Fault.NOTE_LINE_END, 1, "");
        refused(Fault.NOTE_LINE_END, 4, NOTE.substring(0, NOTE.length() - 1));
        refused(Fault.NOTE_LINE_END, 5, NOTE + "x");
        refused(Fault.NOTE_EMPTY_LINE, 0, "\n");
        refused(Fault.NOTE_EMPTY_LINE, 0, TEXT);
        refused(Fault.NOTE_EMPTY_LINE, 0, TEXT + BY_PETER);
        refused(Fault.NOTE_EMPTY_LINE, 0, "\n" + BY_PETER);
        refused(Fault.NOTE_UNSIGNED, 3, TEXT + "\n");
        refused(Fault.NOTE_UNSIGNED, 5, NOTE + "\n");
        refused(Fault.NOTE_SIGNATURES, 68, TEXT + "\n" + BY_PETER.repeat(65));
        refused(Fault.NOTE_SIGNATURES, 68, TEXT + "\n" + BY_ENOCH.repeat(65));
        refused(Fault.SIGNATURE_LINE, 5, NOTE + "Unexpected line.\n");
        refused(Fault.SIGNATURE_LINE, 5, NOTE + " " + BY_ENOCH);
        refused(Fault.SIGNATURE_LINE, 4, NOTE.replace("— ", "– "));
        refused(Fault.SIGNATURE_LINE, 4, NOTE.replace("— ", "- "));
        refused(Fault.SIGNATURE_LINE, 4, NOTE.replace("— ", "—"));
        refused(Fault.SIGNATURE_LINE, 4, NOTE.replace("— ", "—\u00a0"));
        refused(Fault.SIGNATURE_LINE, 4, NOTE.replace("— PeterNeumann ", "— PeterNeumann"));
        refused(Fault.SIGNATURE_LINE, 5, NOTE + "— \n");
        refused(Fault.SIGNATURE_NAME, 4, NOTE.replace("PeterNeumann", ""));
        refused(Fault.SIGNATURE_NAME, 4, NOTE.replace("PeterNeumann", "Peter+Neumann"));
        refused(Fault.SIGNATURE_NAME, 4, NOTE.replace("PeterNeumann", "Peter\u00a0Neumann"));
        refused(Fault.SIGNATURE_NAME, 4, NOTE.replace("PeterNeumann", "Peter\u0085Neumann"));
        refused(Fault.SIGNATURE_NAME, 4, NOTE.replace("PeterNeumann", "Peter\u202fNeumann"));
        refused(Fault.SIGNATURE_BASE64, 4, NOTE.replace("PeterNeumann", "Bad Name"));
        refused(Fault.SIGNATURE_BASE64, 4, NOTE.replace("PeterNeumann ", "PeterNeumann  "));
        refused(Fault.SIGNATURE_BASE64, 4, NOTE.replace("nAM=\n", "nAM= \n"));
        refused(Fault.SIGNATURE_BASE64, 4, NOTE.replace("nAM=\n", "nAM\n"));
        refused(Fault.SIGNATURE_BASE64, 4, NOTE.replace("nAM=\n", "nAM==\n"));
        refused(Fault.SIGNATURE_BASE64, 4, NOTE.replace("nAM=\n", "nAN=\n"));
        refused(Fault.SIGNATURE_BASE64, 4, NOTE.replace("x08go/", "x08go_"));
        refused(Fault.SIGNATURE_BASE64, 5, NOTE + "— EnochRoot rwz+eAAAAB==\n");
        refused(Fault.SIGNATURE_SHORT, 5, NOTE + "— EnochRoot \n");
        refused(Fault.SIGNATURE_SHORT, 5, NOTE + "— EnochRoot AA==\n");
        refused(Fault.SIGNATURE_SHORT, 5, NOTE + "— EnochRoot rwz+eA==\n");
        refused(Fault.SIGNATURE_FAILS, 4, NOTE.replace("If you", "If  you"));
        refused(Fault.SIGNATURE_FAILS, 5, "\n" + NOTE);
        refused(Fault.SIGNATURE_FAILS, 4, NOTE.replace("ZJku", "ZJkv"));
        refused(Fault.SIGNATURE_FAILS, 4, TEXT + "\n" + BY_PETER.substring(0, 60) + "ABCD" + BY_PETER.substring(60));
        refused(Fault.SIGNATURE_FAILS, 5, NOTE + "— PeterNeumann x08gowA=\n");
        refused(Fault.SIGNATURE_FAILS, 5, NOTE + BY_PETER.replace("ZJku", "ZJkv"));
        refused(Fault.NOTE_UNKNOWN, 0, TEXT + "\n" + BY_ENOCH);
        refused(Fault.NOTE_UNKNOWN, 0, NOTE.replace("PeterNeumann", "CarmenSandiego"));
        refused(Fault.NOTE_UNKNOWN, 0, NOTE.replace("x08g", "xxxx"));
        Refusals.refused(Fault.NOTE_UNKNOWN, 0, "no key known", () -> open(NOTE));
    }

    @Test
    void two_known_keys_of_one_name_and_number_are_refused_once_they_would_be_used() throws UnreadableLedger {
        VerifierKey again = TestKeys.key(NoteVectors.ENOCH);
        assertThat(open(NOTE, enoch, peter, again).signedBy()).containsExactly(peter);
        Refusals.refused(Fault.KEYS_ALIKE, 5, "alike", () -> open(NOTE + BY_ENOCH, enoch, peter, again));
    }

    @Test
    void every_single_bit_that_is_turned_in_a_note_refuses_it() {
        byte[] note = NOTE.getBytes(StandardCharsets.UTF_8);
        for (int bit = 0; bit < note.length * 8; bit++) {
            byte[] turned = note.clone();
            turned[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatExceptionOfType(UnreadableLedger.class)
                    .as("bit " + bit)
                    .isThrownBy(() -> Note.open(turned, List.of(peter)));
        }
    }

    @Test
    void a_signature_whose_number_was_raised_by_the_order_of_the_group_is_refused() {
        // S + L would verify where S is not demanded to be below L.
        byte[] line = Base64.getDecoder().decode(BY_PETER.substring(15, BY_PETER.length() - 1));
        BigInteger order = BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
        byte[] number = new byte[32];
        for (int i = 0; i < 32; i++) {
            number[i] = line[line.length - 1 - i];
        }
        byte[] raised = new BigInteger(1, number).add(order).toByteArray();
        for (int i = 0; i < 32; i++) {
            line[36 + i] = i < raised.length ? raised[raised.length - 1 - i] : 0;
        }
        String other = "— PeterNeumann " + Base64.getEncoder().encodeToString(line) + "\n";
        refused(Fault.SIGNATURE_FAILS, 4, TEXT + "\n" + other);
    }

    @Test
    void what_cannot_be_a_note_is_not_signed() {
        NoteSigner signer = TestKeys.signer("a.example", 1);
        for (String text : List.of("", "abc", "a\nb", "a\t\n", "a\r\n", "\u0000\n", "\ud800\n")) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> Note.signed(text, List.of(signer)));
        }
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Note.signed("a\n", List.of()));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Note.signed("a\n", Collections.nCopies(65, signer)));
    }

    private static Note open(String note, VerifierKey... known) throws UnreadableLedger {
        return Note.open(note.getBytes(StandardCharsets.UTF_8), List.of(known));
    }

    private void refused(Fault fault, int line, String note) {
        refused(fault, line, note.getBytes(StandardCharsets.UTF_8));
    }

    private void refused(Fault fault, int line, byte[] note) {
        Refusals.refused(fault, line, new String(note, StandardCharsets.UTF_8), () -> Note.open(note, List.of(peter)));
    }

    private static byte[] bytes(String text, int at, int value) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        bytes[at] = (byte) value;
        return bytes;
    }
}
