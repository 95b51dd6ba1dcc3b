package org.closedset.web.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.closedset.ledger.Entry;
import org.closedset.ledger.Growth;
import org.closedset.ledger.Hashing;
import org.closedset.ledger.LogKind;
import org.closedset.ledger.Proofs;
import org.closedset.ledger.TiledHashes;
import org.closedset.ledger.Tree;
import org.closedset.ledger.UnreadableLedger;
import org.closedset.ledger.Verdict;

/** Things to check, most of them with a fault, and what the product says of each; the same for the same seed. */
final class LedgerCases {
    private static final int LARGEST = 1200;

    private final SplittableRandom random;
    private final Tree tree;
    private final List<byte[]> entries = new ArrayList<>();
    final List<Case> cases = new ArrayList<>();

    /** What is given to both, and what the product found: the fault's name, or nothing, and its line. */
    record Case(String what, Map<String, Object> given, String found) {}

    /** A check of the product's that is refused or not. */
    interface Check {
        void run() throws UnreadableLedger;
    }

    LedgerCases(long seed) {
        random = new SplittableRandom(seed);
        for (int i = 0; i < LARGEST; i++) {
            entries.add(Entry.padding(LogKind.PRIVATE, bytes(32)).bytes());
        }
        Map<String, byte[]> files = new HashMap<>();
        try {
            for (Growth.Written file : Growth.of(file -> Optional.empty(), 0, entries)) {
                files.put(file.file().path(), file.bytes());
            }
        } catch (UnreadableLedger e) {
            throw new IllegalStateException(e);
        }
        tree = new Tree(new TiledHashes(file -> Optional.ofNullable(files.get(file.path())), LARGEST));
    }

    void add(String what, Map<String, Object> given, Check check) {
        try {
            check.run();
            cases.add(new Case(what, given, " 0"));
        } catch (UnreadableLedger refused) {
            cases.add(new Case(what, given, refused.fault() + " " + refused.line()));
        }
    }

    private void add(String what, Map<String, Object> given, Verdict verdict) {
        add(what, given, () -> {
            if (verdict instanceof Verdict.Refused refused) {
                throw new UnreadableLedger(refused.fault());
            }
        });
    }

    void inclusion() throws UnreadableLedger {
        long size = 1 + random.nextInt(chance(2) ? 12 : LARGEST);
        long index = random.nextLong(size);
        List<byte[]> path = path(tree.inclusion(index, size));
        byte[] leaf = hash(Hashing.leaf(entries.get((int) index)));
        byte[] root = hash(tree.root(size));
        long at = number(index);
        long of = number(size);
        add(
                "inclusion",
                Map.of(
                        "index", Long.toString(at),
                        "size", Long.toString(of),
                        "leaf", text(leaf),
                        "path", texts(path),
                        "root", text(root)),
                Proofs.inclusion(at, of, leaf, path, root));
    }

    void consistency() throws UnreadableLedger {
        long size = random.nextInt(chance(2) ? 12 : LARGEST);
        long before = chance(8) ? size : random.nextLong(size + 1);
        List<byte[]> path = path(tree.consistency(before, size));
        byte[] earlierRoot = hash(tree.root(before));
        byte[] laterRoot = hash(tree.root(size));
        long earlier = number(before);
        long later = number(size);
        add(
                "consistency",
                Map.of(
                        "earlier", Long.toString(earlier),
                        "later", Long.toString(later),
                        "earlierRoot", text(earlierRoot),
                        "laterRoot", text(laterRoot),
                        "path", texts(path)),
                Proofs.consistency(earlier, later, earlierRoot, laterRoot, path));
    }

    void opening() {
        LogKind kind = chance(2) ? LogKind.PRIVATE : LogKind.AGREEMENTS;
        byte[] salt = bytes(32);
        byte[] content = bytes(random.nextInt(200));
        byte[] entry = (content.length == 0 ? Entry.padding(kind, salt) : Entry.of(kind, salt, content)).bytes();
        if (chance(3)) {
            entry[random.nextInt(2)] = (byte) random.nextInt(4);
        }
        byte[] given = hash(entry);
        byte[] givenSalt = hash(salt);
        byte[] givenContent = hash(content);
        LogKind as = chance(10) ? LogKind.PRIVATE : kind;
        add(
                "opens",
                Map.of("kind", as.name(), "entry", text(given), "salt", text(givenSalt), "content", text(givenContent)),
                Entry.opens(as, given, givenSalt, givenContent));
    }

    /** The number, or one that it may be mistaken for. */
    private long number(long right) {
        return switch (random.nextInt(20)) {
            case 0 -> right + 1;
            case 1 -> right - 1;
            case 2 -> random.nextInt(LARGEST);
            case 3 -> random.nextLong();
            case 4 -> chance(2) ? Long.MAX_VALUE : -1;
            default -> right;
        };
    }

    /** The bytes, or others near them. */
    byte[] hash(byte[] right) {
        byte[] other = right.clone();
        switch (random.nextInt(24)) {
            case 0 -> turn(other);
            case 1 -> other = Arrays.copyOf(right, right.length + 1);
            case 2 -> other = Arrays.copyOf(right, Math.max(0, right.length - 1));
            case 3 -> other = new byte[random.nextInt(3) * 16];
            default -> {}
        }
        return other;
    }

    private void turn(byte[] bytes) {
        if (bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
    }

    private List<byte[]> path(List<byte[]> right) {
        List<byte[]> path = new ArrayList<>(right);
        int at = random.nextInt(path.size() + 1);
        switch (random.nextInt(16)) {
            case 0 -> path.add(at, bytes(32));
            case 1 -> path.add(path.isEmpty() ? bytes(32) : path.getLast());
            case 2 -> {
                if (at < path.size()) {
                    path.remove(at);
                }
            }
            case 3 -> {
                if (at < path.size()) {
                    path.set(at, bytes(random.nextInt(31, 34)));
                }
            }
            case 4 -> {
                if (at < path.size()) {
                    byte[] turned = path.get(at).clone();
                    turn(turned);
                    path.set(at, turned);
                }
            }
            case 5 -> {
                if (path.size() > 1) {
                    path.add(path.removeFirst());
                }
            }
            default -> {}
        }
        return path;
    }

    boolean chance(int in) {
        return random.nextInt(in) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static String text(String text) {
        return text(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> texts(List<byte[]> path) {
        return path.stream().map(LedgerCases::text).toList();
    }
}
