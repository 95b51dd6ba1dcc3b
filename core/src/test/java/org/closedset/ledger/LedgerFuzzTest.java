package org.closedset.ledger;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Whatever is given, it is read or refused with a sentence, and what was read is printed again as the same bytes. An
 * ordinary test run tries the kept inputs; with JAZZER_FUZZ=1 new ones are sought.
 */
final class LedgerFuzzTest {
    private final NoteSigner signer = TestKeys.signer(NoteVectors.PETER, NoteVectors.PETER_SEED);

    /** A parser of one spelling. */
    private interface Reading {
        String again() throws UnreadableLedger;
    }

    @FuzzTest(maxDuration = "60s")
    void any_path_names_one_file_or_none(byte[] bytes) {
        String path = new String(bytes, StandardCharsets.UTF_8);
        same(path, () -> LogFile.of(path).path());
    }

    @FuzzTest(maxDuration = "60s")
    void any_text_is_read_as_a_key_or_refused(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        same(text, () -> VerifierKey.of(text).text());
    }

    @FuzzTest(maxDuration = "60s")
    void any_text_is_read_as_a_checkpoint_or_refused(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8) + "\n";
        same(text, () -> Checkpoint.read(text).text());
    }

    @FuzzTest(maxDuration = "60s")
    void any_line_is_read_as_a_signature_or_refused(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        same(text + "\n", () -> NoteSignature.read(text, 1).text());
    }

    @FuzzTest(maxDuration = "60s")
    void any_bytes_are_opened_as_a_note_or_refused(byte[] bytes) {
        try {
            Note note = Note.open(bytes, List.of(signer.key()));
            byte[] text = Spelling.bytes(note.text());
            check(Arrays.equals(text, Arrays.copyOf(bytes, text.length)), "a text that does not stand in the note");
            check(note.signedBy().equals(List.of(signer.key())), "a note that nobody signed");
        } catch (UnreadableLedger refused) {
            said(refused);
        }
        try {
            String text = new String(bytes, StandardCharsets.UTF_8);
            Note note = Note.open(Note.signed(text, List.of(signer)), List.of(signer.key()));
            check(note.text().equals(text), "another text than was signed");
        } catch (IllegalArgumentException e) {
            check(!String.valueOf(e.getMessage()).isBlank(), "no reason");
        } catch (UnreadableLedger refused) {
            throw new AssertionError("signed, and not opened", refused);
        }
    }

    @FuzzTest(maxDuration = "60s")
    void any_bytes_are_read_as_a_bundle_or_refused(byte[] bytes) {
        int width = bytes.length == 0 ? 1 : Byte.toUnsignedInt(bytes[0]) + 1;
        byte[] given = bytes.length == 0 ? bytes : Arrays.copyOfRange(bytes, 1, bytes.length);
        try {
            List<byte[]> entries = new Bundle(0, width).read(given);
            check(entries.size() == width, "more or fewer entries");
            check(Arrays.equals(Bundle.bytes(entries), given), "a second spelling of the same entries");
        } catch (UnreadableLedger refused) {
            said(refused);
        }
    }

    @FuzzTest(maxDuration = "60s")
    void any_bytes_are_read_as_an_entry_or_refused(byte[] bytes) {
        try {
            check(Arrays.equals(Entry.read(bytes).bytes(), bytes), "a second spelling of the same entry");
        } catch (UnreadableLedger refused) {
            said(refused);
        }
        byte[] entry = Arrays.copyOf(bytes, Math.min(bytes.length, Entry.LENGTH));
        byte[] rest = Arrays.copyOfRange(bytes, entry.length, bytes.length);
        byte[] salt = Arrays.copyOf(rest, Math.min(rest.length, Entry.SALT));
        byte[] content = Arrays.copyOfRange(rest, salt.length, rest.length);
        for (LogKind kind : LogKind.values()) {
            if (Entry.opens(kind, entry, salt, content).holds()) {
                Entry own = content.length == 0 ? Entry.padding(kind, salt) : Entry.of(kind, salt, content);
                check(Arrays.equals(own.bytes(), entry), "opened to what it does not stand for");
            }
        }
    }

    @FuzzTest(maxDuration = "60s")
    void any_bytes_are_read_as_a_proof_or_refused(byte[] bytes) {
        try {
            check(Arrays.equals(LogProof.read(bytes).bytes(), bytes), "a second spelling of the same proof");
        } catch (UnreadableLedger refused) {
            said(refused);
        }
    }

    private static void same(String text, Reading reading) {
        try {
            check(reading.again().equals(text), "a second spelling of the same thing");
        } catch (UnreadableLedger refused) {
            said(refused);
        }
    }

    private static void said(UnreadableLedger refused) {
        check(!String.valueOf(refused.getMessage()).isBlank(), "no sentence");
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
