package org.closedset.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Receipts: few are accepted, and every change to one is refused for its own fault. */
final class LogProofTest {
    private static final LogKind KIND = LogKind.PRIVATE;
    private static final int INDEX = 300;
    private static final byte[] CONTENT = utf8("what was agreed");
    private static final byte[] SALT = salt(7);

    private final NoteSigner signer = TestKeys.signer("a.example/log", 1);
    private final VerifierKey log = signer.key();
    private final Kept kept = new Kept();
    private final List<byte[]> notes = new ArrayList<>();
    private String good = "";

    @BeforeEach
    void grows() throws UnreadableLedger {
        CheckpointSigner checkpoints = new CheckpointSigner(signer);
        notes.add(checkpoints.first());
        for (int size = 256; size <= 768; size += 256) {
            kept.append(entries(size - 256));
            notes.add(checkpoints.next(notes.getLast(), size, new Tree(kept.hashes())));
        }
        good = text(proof(768, Optional.of(SALT)));
    }

    private static List<byte[]> entries(int from) {
        List<byte[]> entries = new ArrayList<>();
        for (int i = from; i < from + 256; i++) {
            entries.add(
                    i == INDEX
                            ? Entry.of(KIND, SALT, CONTENT).bytes()
                            : Entry.padding(KIND, salt(i)).bytes());
        }
        return entries;
    }

    private static byte[] salt(int number) {
        byte[] salt = new byte[Entry.SALT];
        salt[0] = (byte) number;
        salt[1] = (byte) (number >> 8);
        salt[2] = 1;
        return salt;
    }

    private LogProof proof(int size, Optional<byte[]> extra) throws UnreadableLedger {
        List<byte[]> path = new Tree(kept.hashes()).inclusion(INDEX, size);
        return new LogProof(extra, INDEX, path, notes.get(size / 256));
    }

    @Test
    void a_receipt_holds_at_the_first_checkpoint_with_its_entry_and_at_later_ones() throws UnreadableLedger {
        for (int size : List.of(512, 768)) {
            byte[] receipt = proof(size, Optional.of(SALT)).bytes();
            assertThat(Receipt.check(receipt, CONTENT, KIND, log).size()).isEqualTo(size);
            assertThat(LogProof.read(receipt).bytes()).isEqualTo(receipt);
        }
    }

    @Test
    void a_proof_without_extra_proves_the_entry_alone() throws UnreadableLedger {
        byte[] entry = Entry.of(KIND, SALT, CONTENT).bytes();
        LogProof bare = LogProof.read(proof(768, Optional.empty()).bytes());
        assertThat(bare.extra()).isEmpty();
        assertThat(bare.proves(entry, log).origin()).isEqualTo("a.example/log");
        refused(Fault.RECEIPT_SALT_ABSENT, text(bare));
        Refusals.refused(Fault.ROOT_DIFFERS, "another entry", () -> bare.proves(kept.entries.get(3), log));
    }

    @Test
    void the_form_has_one_spelling() {
        refused(Fault.NOTE_UTF8, new byte[] {(byte) 0xff, '\n', '\n'});
        refused(Fault.PROOF_EMPTY_LINE, "");
        refused(Fault.PROOF_EMPTY_LINE, "c2sp.org/tlog-proof@v1\n");
        refusedInLine(Fault.PROOF_HEADER, 1, "\n\n");
        refusedInLine(Fault.PROOF_HEADER, 1, good.replace("proof@v1", "proof@v2"));
        refusedInLine(Fault.PROOF_HEADER, 1, good.replace("proof@v1\n", "proof@v1\r\n"));
        refusedInLine(Fault.PROOF_HEADER, 1, " " + good);
        refusedInLine(Fault.PROOF_EXTRA, 2, good.replaceFirst("extra .*", "extra "));
        refusedInLine(Fault.PROOF_EXTRA, 2, good.replaceFirst("extra ", "extra  "));
        refusedInLine(Fault.PROOF_EXTRA, 2, good.replaceFirst("=\nindex", "\nindex"));
        refusedInLine(Fault.PROOF_EXTRA, 2, good.replaceFirst("extra .*", "extra YR=="));
        refusedInLine(Fault.PROOF_INDEX, 2, good.replaceFirst("extra .*\n", "extra\n"));
        refusedInLine(Fault.PROOF_INDEX, 3, good.replaceFirst("extra .*\n", "extra YQ==\nextra YQ==\n"));
        refusedInLine(Fault.PROOF_INDEX, 3, good.replace("index 300\n", ""));
        for (String index : List.of("", "0300", "+300", "-1", " 300", "300 ", "3e2", "9223372036854775808")) {
            refusedInLine(Fault.PROOF_INDEX, 3, good.replace("index 300", "index " + index));
        }
        refusedInLine(Fault.PROOF_INDEX, 3, good.replace("index 300", "Index 300"));
        refusedInLine(Fault.PROOF_HASH, 4, good.replace("index 300\n", "index 300\nYQ==\n"));
        refusedInLine(Fault.PROOF_HASH, 4, good.replace("index 300\n", "index 300\n!\n"));
        refusedInLine(
                Fault.PATH_LONG,
                67,
                good.replace("index 300\n", "index 300\n" + hash(good).repeat(80)));
    }

    private static String hash(String proof) {
        return proof.split("\n", -1)[3] + "\n";
    }

    @Test
    void the_path_and_the_place_are_bound_to_the_checkpoint() {
        String hash = hash(good);
        refused(Fault.PATH_SHORT, good.replaceFirst(Pattern.quote(hash), ""));
        refused(Fault.PATH_LONG, good.replace("index 300\n", "index 300\n" + hash));
        refused(Fault.ROOT_DIFFERS, good.replace("index 300\n", "index 301\n"));
        refused(Fault.ROOT_DIFFERS, good.replace("index 300\n", "index 44\n"));
        refused(Fault.INDEX_OUTSIDE, good.replace("index 300\n", "index 768\n"));
        refused(
                Fault.ROOT_DIFFERS,
                good.replace(hash, hash.charAt(0) == 'A' ? "B" + hash.substring(1) : "A" + hash.substring(1)));
    }

    @Test
    void only_the_logs_own_checkpoint_counts() throws UnreadableLedger {
        String head = good.substring(0, good.indexOf("\n\n") + 2);
        refused(Fault.INDEX_OUTSIDE, head + utf8(notes.get(1)));
        refused(Fault.PATH_SHORT, text(new LogProof(Optional.of(SALT), INDEX, List.of(), notes.getLast())));
        refused(Fault.NOTE_LINE_END, head);
        refused(Fault.NOTE_EMPTY_LINE, head + "a.example/log\n768\n");
        refused(Fault.SIGNATURE_FAILS, good.replace("\n768\n", "\n767\n"));
        refused(Fault.SIGNATURE_FAILS, good.replace("\n\na.example/log\n", "\n\nb.example/log\n"));
        refused(Fault.NOTE_UNKNOWN, good.replace("— a.example/log", "— b.example/log"));
        NoteSigner other = TestKeys.signer("a.example/log", 2);
        byte[] forged = new CheckpointSigner(other).first();
        refused(Fault.NOTE_UNKNOWN, head + utf8(forged));
        Refusals.refused(
                Fault.NOTE_UNKNOWN, "another log's key", () -> Receipt.check(bytes(good), CONTENT, KIND, other.key()));
    }

    @Test
    void content_salt_and_kind_are_what_the_entry_stands_for() throws UnreadableLedger {
        byte[] receipt = bytes(good);
        Refusals.refused(Fault.ROOT_DIFFERS, "content", () -> Receipt.check(receipt, utf8("what was not"), KIND, log));
        Refusals.refused(Fault.RECEIPT_EMPTY, "nothing", () -> Receipt.check(receipt, new byte[0], KIND, log));
        Refusals.refused(Fault.ROOT_DIFFERS, "kind", () -> Receipt.check(receipt, CONTENT, LogKind.AGREEMENTS, log));
        refused(Fault.ROOT_DIFFERS, text(proof(768, Optional.of(salt(8)))));
        refused(Fault.SALT_LENGTH, text(proof(768, Optional.of(new byte[31]))));
        refused(Fault.SALT_LENGTH, text(proof(768, Optional.of(new byte[33]))));
    }

    private void refused(Fault fault, String receipt) {
        refused(fault, bytes(receipt));
    }

    private void refused(Fault fault, byte[] receipt) {
        Refusals.refused(fault, utf8(receipt), () -> Receipt.check(receipt, CONTENT, KIND, log));
    }

    private void refusedInLine(Fault fault, int line, String receipt) {
        Refusals.refused(fault, line, receipt, () -> Receipt.check(bytes(receipt), CONTENT, KIND, log));
    }

    private static String text(LogProof proof) {
        return utf8(proof.bytes());
    }

    private static byte[] bytes(String text) {
        return utf8(text);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
