package org.closedset.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

final class CheckpointTest {
    private static final String ROOT = "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqo=";
    private static final String NONE = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
    private final NoteSigner signer = TestKeys.signer("a.example/log", 1);
    private final VerifierKey tessera = TestKeys.key(NoteVectors.LOG);

    @Test
    void the_published_checkpoints_of_another_log_are_opened_and_follow_from_its_entries() throws UnreadableLedger {
        Kept kept = new Kept();
        for (int size = 0; size < NoteVectors.LOG_CHECKPOINTS.length; size++) {
            Checkpoint checkpoint = Checkpoint.open(bytes(NoteVectors.checkpoint(size)), tessera);
            assertThat(checkpoint.size()).isEqualTo(size);
            assertThat(checkpoint.origin()).isEqualTo("example.com/log/testdata");
            assertThat(checkpoint.root()).isEqualTo(new Tree(kept.hashes()).root(size));
            if (size < NoteVectors.LOG_ENTRIES.length) {
                kept.append(List.of(bytes(NoteVectors.LOG_ENTRIES[size])));
            }
        }
    }

    @Test
    void the_published_checkpoints_follow_from_one_another_and_have_their_entries() throws UnreadableLedger {
        Kept kept = new Kept();
        kept.append(Arrays.stream(NoteVectors.LOG_ENTRIES)
                .map(CheckpointTest::bytes)
                .toList());
        Tree tree = new Tree(kept.hashes());
        int held = 0;
        for (int size = 0; size < NoteVectors.LOG_CHECKPOINTS.length; size++) {
            byte[] root = Checkpoint.open(bytes(NoteVectors.checkpoint(size)), tessera)
                    .root();
            for (int earlier = 0; earlier <= size; earlier++) {
                byte[] before = Checkpoint.open(bytes(NoteVectors.checkpoint(earlier)), tessera)
                        .root();
                held += count(Proofs.consistency(earlier, size, before, root, tree.consistency(earlier, size)));
            }
            for (int index = 0; index < size; index++) {
                byte[] leaf = Hashing.leaf(bytes(NoteVectors.LOG_ENTRIES[index]));
                held += count(Proofs.inclusion(index, size, leaf, tree.inclusion(index, size), root));
            }
        }
        assertThat(held).isEqualTo(136 + 120);
    }

    @Test
    void the_published_checkpoints_are_signed_alike() throws UnreadableLedger {
        NoteSigner log = TestKeys.signer(NoteVectors.LOG, NoteVectors.LOG_SEED);
        CheckpointSigner checkpoints = new CheckpointSigner(log);
        Kept kept = new Kept();
        byte[] last = checkpoints.first();
        assertThat(text(last)).isEqualTo(NoteVectors.checkpoint(0));
        for (int size = 1; size < NoteVectors.LOG_CHECKPOINTS.length; size++) {
            kept.append(List.of(bytes(NoteVectors.LOG_ENTRIES[size - 1])));
            last = checkpoints.next(last, size, new Tree(kept.hashes()));
            assertThat(text(last)).isEqualTo(NoteVectors.checkpoint(size));
        }
    }

    @Test
    void further_lines_and_the_largest_size_are_kept() throws UnreadableLedger {
        String text = "a.example/log\n9223372036854775807\n" + ROOT + "\nfurther\n \n";
        Checkpoint checkpoint = open(text);
        assertThat(checkpoint.size()).isEqualTo(Long.MAX_VALUE);
        assertThat(checkpoint.further()).containsExactly("further", " ");
        assertThat(checkpoint.text()).isEqualTo(text);
    }

    @Test
    void a_checkpoint_with_one_fault_is_refused_for_that_fault() {
        refused(Fault.CHECKPOINT_LINES, 1, "a.example/log\n");
        refused(Fault.CHECKPOINT_LINES, 2, "a.example/log\n7\n");
        refused(Fault.CHECKPOINT_LINES, 1, "\n");
        refused(Fault.CHECKPOINT_LINES, 2, "\n\n");
        refused(Fault.CHECKPOINT_EMPTY_LINE, 1, "\n7\n" + ROOT + "\n");
        refused(Fault.CHECKPOINT_EMPTY_LINE, 2, "a.example/log\n\n" + ROOT + "\n");
        refused(Fault.CHECKPOINT_EMPTY_LINE, 3, "a.example/log\n7\n\n");
        refused(Fault.CHECKPOINT_EMPTY_LINE, 3, "a.example/log\n7\n\n" + ROOT + "\n");
        refused(Fault.CHECKPOINT_EMPTY_LINE, 4, "a.example/log\n7\n" + ROOT + "\n\n");
        refused(Fault.CHECKPOINT_EMPTY_LINE, 4, "a.example/log\n7\n" + ROOT + "\n\nfurther\n");
        for (String size : List.of(
                "07",
                "00",
                "-7",
                "+7",
                " 7",
                "7 ",
                "7.0",
                "7e3",
                "0x7",
                "1_000",
                "1,000",
                "seven",
                "\u0667",
                "9223372036854775808",
                "18446744073709551616",
                "99999999999999999999999999")) {
            refused(Fault.CHECKPOINT_SIZE, 2, "a.example/log\n" + size + "\n" + ROOT + "\n");
        }
        for (String root : List.of(
                "x",
                ROOT + "=",
                " " + ROOT,
                ROOT + " ",
                ROOT.replace("o=", "p="),
                ROOT.replace("o=", "o"),
                ROOT.replace('q', '-'),
                "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqg==",
                "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq",
                "aa".repeat(32))) {
            refused(Fault.CHECKPOINT_ROOT, 3, "a.example/log\n7\n" + root + "\n");
        }
        refused(Fault.CHECKPOINT_ROOT_OF_NONE, 3, "a.example/log\n0\n" + ROOT + "\n");
        refused(Fault.CHECKPOINT_ORIGIN, 1, "a.example/log2\n7\n" + ROOT + "\n");
        refused(Fault.CHECKPOINT_ORIGIN, 1, "A.example/log\n7\n" + ROOT + "\n");
        refused(Fault.CHECKPOINT_ORIGIN, 1, " a.example/log\n7\n" + ROOT + "\n");
    }

    @Test
    void a_checkpoint_that_only_others_signed_is_refused() throws UnreadableLedger {
        NoteSigner witness = TestKeys.signer("witness.example", 2);
        String text = "a.example/log\n0\n" + NONE + "\n";
        byte[] both = Note.signed(text, List.of(witness, signer));
        assertThat(Checkpoint.open(both, signer.key(), List.of(witness.key())).size())
                .isZero();
        byte[] without = Note.signed(text, List.of(witness));
        Refusals.refused(
                Fault.NOTE_UNKNOWN,
                "witness alone",
                () -> Checkpoint.open(without, signer.key(), List.of(witness.key())));
        byte[] broken = bytes(text(both).replace("witness.example ", "witness.example2 "));
        assertThat(Checkpoint.open(broken, signer.key(), List.of(witness.key())).size())
                .isZero();
        byte[] forged = bytes(text(Note.signed(text, List.of(signer)))
                + text(Note.signed(text + "x\n", List.of(witness))).split("\n\n", -1)[1]);
        Refusals.refused(
                Fault.SIGNATURE_FAILS,
                "witness of another text",
                () -> Checkpoint.open(forged, signer.key(), List.of(witness.key())));
    }

    @Test
    void no_checkpoint_is_signed_that_does_not_begin_with_the_last() throws UnreadableLedger {
        CheckpointSigner checkpoints = new CheckpointSigner(signer);
        Kept kept = Kept.of(300);
        Tree tree = new Tree(kept.hashes());
        byte[] last = checkpoints.next(checkpoints.first(), 200, tree);
        byte[] root = tree.root(300);
        List<byte[]> proof = tree.consistency(200, 300);
        assertThat(checkpoints.next(last, 300, root, proof)).isEqualTo(checkpoints.next(last, 300, tree));
        assertThat(checkpoints.next(last, 200, tree)).isEqualTo(last);

        Kept other = new Kept();
        List<byte[]> entries = new ArrayList<>(Kept.entries(0, 300));
        entries.set(50, bytes("another"));
        other.append(entries);
        Tree otherTree = new Tree(other.hashes());
        notSigned(Fault.EARLIER_ROOT_DIFFERS, () -> checkpoints.next(last, 300, otherTree));
        notSigned(Fault.ROOT_DIFFERS, () -> checkpoints.next(last, 200, otherTree));
        notSigned(Fault.SIZES_REVERSED, () -> checkpoints.next(last, 199, tree));
        notSigned(Fault.SIZES_REVERSED, () -> checkpoints.next(last, 0, tree));
        notSigned(Fault.SIZES_REVERSED, () -> checkpoints.next(last, 0, Hashing.empty(), List.of()));
        notSigned(Fault.SIZES_REVERSED, () -> checkpoints.next(last, 199, tree.root(199), List.of()));
        notSigned(Fault.SIZE_NEGATIVE, () -> checkpoints.next(last, -1, root, proof));
        notSigned(Fault.ROOT_DIFFERS, () -> checkpoints.next(last, 200, root, List.of()));
        notSigned(Fault.PATH_LONG, () -> checkpoints.next(last, 200, tree.root(200), proof));
        notSigned(Fault.PATH_SHORT, () -> checkpoints.next(last, 300, root, List.of()));
        notSigned(Fault.ROOT_DIFFERS, () -> checkpoints.next(last, 300, Hashing.empty(), proof));
        notSigned(
                Fault.EARLIER_ROOT_DIFFERS,
                () -> checkpoints.next(last, 300, otherTree.root(300), otherTree.consistency(200, 300)));
        notSigned(Fault.ROOT_LENGTH, () -> checkpoints.next(last, 300, new byte[31], proof));
        notSigned(Fault.HASH_LENGTH, () -> checkpoints.next(last, 300, root, List.of(new byte[33])));
        notSigned(Fault.HASH_ABSENT, () -> checkpoints.next(last, 301, tree));
    }

    @Test
    void nothing_is_signed_after_what_the_log_has_not_signed_itself() throws UnreadableLedger {
        CheckpointSigner checkpoints = new CheckpointSigner(signer);
        Tree tree = new Tree(Kept.of(3).hashes());
        byte[] foreign = new CheckpointSigner(TestKeys.signer("a.example/log", 2)).first();
        notSigned(Fault.NOTE_UNKNOWN, () -> checkpoints.next(foreign, 3, tree));
        notSigned(Fault.NOTE_LINE_END, () -> checkpoints.next(new byte[0], 3, tree));
        byte[] changed =
                bytes(text(checkpoints.next(checkpoints.first(), 3, tree)).replace("\n3\n", "\n2\n"));
        notSigned(Fault.SIGNATURE_FAILS, () -> checkpoints.next(changed, 3, tree));
        byte[] other = Note.signed("b.example/log\n0\n" + NONE + "\n", List.of(signer));
        notSigned(Fault.CHECKPOINT_ORIGIN, () -> checkpoints.next(other, 3, tree));
    }

    @Test
    void a_signer_prints_nothing_of_its_key() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> TestKeys.signer(NoteVectors.PETER, NoteVectors.LOG_SEED));
        assertThat(signer.toString()).doesNotContain("key", "MC4CAQ");
    }

    private static int count(Verdict verdict) {
        return verdict.holds() ? 1 : 0;
    }

    private static void notSigned(Fault fault, ThrowingCallable sign) {
        Refusals.refused(fault, fault.name(), sign);
    }

    private Checkpoint open(String text) throws UnreadableLedger {
        return Checkpoint.open(Note.signed(text, List.of(signer)), signer.key());
    }

    private void refused(Fault fault, int line, String text) {
        Refusals.refused(fault, line, text, () -> open(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
