package org.closedset.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The whole way: entries wait, enter the tree by epochs, are signed for, shown to be in it, and opened. */
final class LedgerWayTest {
    private static final LogKind KIND = LogKind.AGREEMENTS;
    private static final int EPOCHS = 3;

    private final SplittableRandom random = new SplittableRandom(9);
    private final NoteSigner signer = TestKeys.signer("production.example/agreements", 3);
    private final CheckpointSigner checkpoints = new CheckpointSigner(signer);

    /** Content and salt of what waits, and the index under which it stands in the end. */
    private record Waiting(byte[] salt, byte[] content, long index) {}

    @Test
    void what_waited_is_shown_to_stand_in_the_log_and_opens_at_every_later_checkpoint() throws UnreadableLedger {
        Kept kept = new Kept();
        List<Waiting> all = new ArrayList<>();
        byte[] last = checkpoints.first();
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            all.addAll(entered(kept, epoch * 40));
            byte[] next = checkpoints.next(last, kept.entries.size(), new Tree(kept.hashes()));
            begins(last, next, new Tree(kept.hashes()));
            last = next;
        }
        Checkpoint checkpoint = Checkpoint.open(last, signer.key());
        WholeLog.check(kept, checkpoint, KIND);
        assertThat(all).hasSize(120);
        for (Waiting each : all) {
            stands(each, kept, checkpoint);
        }
    }

    @Test
    void a_log_shows_the_same_sizes_and_files_however_much_waited() throws UnreadableLedger {
        Kept quiet = new Kept();
        Kept busy = new Kept();
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            entered(quiet, 0);
            entered(busy, 256);
            assertThat(busy.files.keySet()).isEqualTo(quiet.files.keySet());
            quiet.files.forEach(
                    (path, bytes) -> assertThat(busy.held(path)).as(path).hasSameSizeAs(bytes));
        }
    }

    private List<Waiting> entered(Kept kept, int count) throws UnreadableLedger {
        List<Entry> entries = new ArrayList<>();
        List<Waiting> waiting = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] content = Kept.entry(i + 1);
            byte[] salt = salt();
            entries.add(Entry.of(KIND, salt, content));
            waiting.add(new Waiting(salt, content, i));
        }
        List<byte[]> salts = new ArrayList<>();
        for (int i = 0; i < Epoch.most(); i++) {
            salts.add(salt());
        }
        long before = kept.entries.size();
        Epoch epoch = Epoch.of(KIND, entries, salts, random::nextInt);
        kept.append(epoch.entries().stream().map(Entry::bytes).toList());
        return waiting.stream()
                .map(each -> new Waiting(
                        each.salt(), each.content(), before + epoch.order().indexOf((int) each.index())))
                .toList();
    }

    private byte[] salt() {
        byte[] salt = new byte[Entry.SALT];
        random.nextBytes(salt);
        return salt;
    }

    private void begins(byte[] last, byte[] next, Tree tree) throws UnreadableLedger {
        Checkpoint earlier = Checkpoint.open(last, signer.key());
        Checkpoint later = Checkpoint.open(next, signer.key());
        List<byte[]> proof = tree.consistency(earlier.size(), later.size());
        assertThat(Proofs.consistency(earlier.size(), later.size(), earlier.root(), later.root(), proof)
                        .holds())
                .isTrue();
    }

    private static void stands(Waiting waiting, Kept kept, Checkpoint checkpoint) throws UnreadableLedger {
        byte[] entry = kept.entries.get((int) waiting.index());
        List<byte[]> path = new Tree(kept.hashes()).inclusion(waiting.index(), checkpoint.size());
        assertThat(Proofs.inclusion(waiting.index(), checkpoint.size(), Hashing.leaf(entry), path, checkpoint.root())
                        .holds())
                .isTrue();
        assertThat(Entry.opens(KIND, entry, waiting.salt(), waiting.content()).holds())
                .isTrue();
    }
}
