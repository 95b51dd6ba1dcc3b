package org.closedset.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.closedset.ledger.Checkpoint;
import org.closedset.ledger.Entry;
import org.closedset.ledger.Growth;
import org.closedset.ledger.Hashing;
import org.closedset.ledger.LogKind;
import org.closedset.ledger.Proofs;
import org.closedset.ledger.TiledHashes;
import org.closedset.ledger.Tree;
import org.closedset.ledger.UnreadableLedger;
import org.closedset.ledger.WholeLog;

/** The record: what the ledger and the store cost. Each part is a method that adds its own rows. */
public final class RecordRun {
    private static final int LEAVES = 1 << 20;
    private static final int STEP = 1 << 16;
    /** Few in a round and many rounds: a round is then seldom broken by what else the machine does. */
    private static final int PROOFS = 50;

    private static final int ROUNDS = 1_001;
    private static final int ROOTS = 301;

    private final SplittableRandom random = new SplittableRandom(20_261_125);
    private final Figures figures = new Figures();

    private RecordRun() {}

    /** Prints the figures. */
    public static void main(String[] arguments) throws Exception {
        RecordRun run = new RecordRun();
        run.ledger();
        FoldFigures.add(run.figures);
        StoreFigures.add(run.figures, List.of(arguments).contains("--quick"));
        System.exit(run.figures.print(System.out));
    }

    /** An entry shown to be in a tree of a million, the way a phone or an auditor would be shown it. */
    private void ledger() throws Exception {
        Map<String, byte[]> files = new HashMap<>();
        List<byte[]> entries = new ArrayList<>();
        long start = System.nanoTime();
        while (entries.size() < LEAVES) {
            List<byte[]> more = entries(STEP);
            for (Growth.Written file : Growth.of(at -> bytes(files, at.path()), entries.size(), more)) {
                files.put(file.file().path(), file.bytes());
            }
            entries.addAll(more);
        }
        double grown = (System.nanoTime() - start) / 1e6;
        Tree tree = new Tree(new TiledHashes(at -> bytes(files, at.path()), LEAVES));
        byte[] root = tree.root(LEAVES);
        List<Shown> shown = new ArrayList<>();
        double made = Stopwatch.once(() -> shown.addAll(shown(tree, entries)));
        double checked = Stopwatch.median(ROUNDS, () -> allHold(shown, root));
        double rooted = Stopwatch.median(ROOTS, () -> same(tree, root));
        figures.told("roots reckoned again from tiles, tree of 1,048,575", 1000 / rooted, Double.NaN, "/s");
        figures.atMost("inclusion proof checked, tree of 1,048,576", 1000 * checked / PROOFS, 20, Double.NaN, "µs")
                .told("inclusion proof made from tiles in memory", 1000 * made / PROOFS, Double.NaN, "µs")
                .told("entries committed and put into tiles, each", 1000 * grown / LEAVES, Double.NaN, "µs")
                .told("the whole log checked by its entries", whole(files, root), Double.NaN, "ms");
    }

    /** One leaf less than full, which needs a hash of every level. */
    private static boolean same(Tree tree, byte[] root) {
        try {
            if (Arrays.equals(tree.root(LEAVES - 1), root)) {
                throw new IllegalStateException("two sizes with one root");
            }
            return true;
        } catch (UnreadableLedger e) {
            throw new IllegalStateException(e);
        }
    }

    private static double whole(Map<String, byte[]> files, byte[] root) throws Exception {
        Checkpoint checkpoint = new Checkpoint("record.bench", LEAVES, root, List.of());
        long start = System.nanoTime();
        WholeLog.check(at -> bytes(files, at.path()), checkpoint, LogKind.AGREEMENTS);
        return (System.nanoTime() - start) / 1e6;
    }

    private static Optional<byte[]> bytes(Map<String, byte[]> files, String path) {
        return Optional.ofNullable(files.get(path));
    }

    private List<byte[]> entries(int count) {
        List<byte[]> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] salt = new byte[32];
            random.nextBytes(salt);
            entries.add(Entry.padding(LogKind.AGREEMENTS, salt).bytes());
        }
        return entries;
    }

    private List<Shown> shown(Tree tree, List<byte[]> entries) {
        List<Shown> shown = new ArrayList<>();
        for (int i = 0; i < PROOFS; i++) {
            int index = random.nextInt(LEAVES);
            try {
                shown.add(new Shown(index, entries.get(index), tree.inclusion(index, LEAVES)));
            } catch (UnreadableLedger e) {
                throw new IllegalStateException(e);
            }
        }
        return shown;
    }

    /** From the entry's bytes on, so that hashing the leaf counts too. */
    private static boolean allHold(List<Shown> shown, byte[] root) {
        boolean all = true;
        for (Shown each : shown) {
            byte[] leaf = Hashing.leaf(each.entry());
            all &= Proofs.inclusion(each.index(), LEAVES, leaf, each.path(), root)
                    .holds();
        }
        if (!all) {
            throw new IllegalStateException("a right proof was refused");
        }
        return true;
    }

    private record Shown(long index, byte[] entry, List<byte[]> path) {}
}
