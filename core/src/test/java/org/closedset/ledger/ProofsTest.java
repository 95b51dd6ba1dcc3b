package org.closedset.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ProofsTest {
    private static final Path VECTORS = Path.of("../../shared/fixtures/ledger/merkle-inclusion");
    private static final int EXHAUSTIVE = 300;
    private static final byte[] JUNK = new byte[Hashing.LENGTH];

    private final Grown grown = Grown.ofNumbers(EXHAUSTIVE);
    private final Tree tree = new Tree(grown);

    @Test
    void every_vector_of_the_outside_suite_is_answered_as_it_says() throws IOException {
        boolean there = Files.exists(VECTORS);
        assertThat(there || System.getenv("CI") == null)
                .as("the fixtures are absent where they must not be")
                .isTrue();
        assumeTrue(there, "the folder of shared fixtures is not here");
        try (Stream<Path> files = Files.walk(VECTORS)) {
            List<Path> vectors =
                    files.filter(file -> file.toString().endsWith(".json")).toList();
            assertThat(vectors).hasSize(98);
            for (Path file : vectors) {
                String text = Files.readString(file);
                Verdict verdict = Proofs.inclusion(
                        number(text, "leafIdx"),
                        number(text, "treeSize"),
                        bytes(text, "leafHash"),
                        path(text),
                        bytes(text, "root"));
                assertThat(verdict.holds()).as(file.toString()).isEqualTo(!text.contains("\"wantErr\": true"));
            }
        }
    }

    @Test
    void every_entry_of_every_tree_up_to_300_leaves_is_shown_to_be_in_it() throws UnreadableLedger {
        for (int size = 1; size <= EXHAUSTIVE; size++) {
            byte[] root = grown.plainly(0, size);
            for (int at = 0; at < size; at++) {
                assertThat(Proofs.inclusion(at, size, grown.leaf(at), tree.inclusion(at, size), root)
                                .holds())
                        .isTrue();
            }
        }
    }

    @Test
    void every_tree_up_to_300_leaves_is_shown_to_begin_with_every_smaller_one() throws UnreadableLedger {
        for (int later = 0; later <= EXHAUSTIVE; later++) {
            byte[] root = grown.plainly(0, later);
            for (int earlier = 0; earlier <= later; earlier++) {
                assertThat(Proofs.consistency(
                                        earlier, later, tree.root(earlier), root, tree.consistency(earlier, later))
                                .holds())
                        .isTrue();
            }
        }
    }

    @Test
    void a_proof_with_one_fault_is_refused_for_that_fault() throws UnreadableLedger {
        List<byte[]> path = tree.inclusion(5, 11);
        byte[] root = tree.root(11);
        byte[] leaf = grown.leaf(5);
        refused(Fault.SIZE_NEGATIVE, Proofs.inclusion(5, -1, leaf, path, root));
        refused(Fault.INDEX_OUTSIDE, Proofs.inclusion(-1, 11, leaf, path, root));
        refused(Fault.INDEX_OUTSIDE, Proofs.inclusion(11, 11, leaf, path, root));
        refused(Fault.INDEX_OUTSIDE, Proofs.inclusion(0, 0, leaf, List.of(), root));
        refused(Fault.INDEX_OUTSIDE, Proofs.inclusion(Long.MAX_VALUE, 11, leaf, path, root));
        refused(Fault.LEAF_LENGTH, Proofs.inclusion(5, 11, new byte[31], path, root));
        refused(Fault.LEAF_LENGTH, Proofs.inclusion(5, 11, new byte[0], path, root));
        refused(Fault.ROOT_LENGTH, Proofs.inclusion(5, 11, leaf, path, new byte[33]));
        refused(Fault.HASH_LENGTH, Proofs.inclusion(5, 11, leaf, with(path, 1, new byte[31]), root));
        refused(Fault.PATH_LONG, Proofs.inclusion(5, 11, leaf, longer(path, JUNK), root));
        refused(Fault.PATH_LONG, Proofs.inclusion(0, 1, grown.leaf(0), List.of(JUNK), tree.root(1)));
        refused(Fault.PATH_SHORT, Proofs.inclusion(5, 11, leaf, path.subList(0, path.size() - 1), root));
        refused(Fault.PATH_SHORT, Proofs.inclusion(5, 11, leaf, List.of(), root));
        refused(Fault.PATH_SHORT, Proofs.inclusion(5, Long.MAX_VALUE, leaf, path, root));
        refused(Fault.ROOT_DIFFERS, Proofs.inclusion(5, 11, leaf, path, JUNK));
        refused(Fault.ROOT_DIFFERS, Proofs.inclusion(5, 11, JUNK, path, root));
        refused(Fault.ROOT_DIFFERS, Proofs.inclusion(4, 11, leaf, path, root));
        refused(Fault.ROOT_DIFFERS, Proofs.inclusion(5, 11, leaf, with(path, 0, JUNK), root));
    }

    @Test
    void a_comparison_with_one_fault_is_refused_for_that_fault() throws UnreadableLedger {
        List<byte[]> path = tree.consistency(6, 11);
        byte[] before = tree.root(6);
        byte[] after = tree.root(11);
        refused(Fault.SIZE_NEGATIVE, Proofs.consistency(-1, 11, before, after, path));
        refused(Fault.SIZES_REVERSED, Proofs.consistency(11, 6, after, before, path));
        refused(Fault.ROOT_LENGTH, Proofs.consistency(6, 11, new byte[31], after, path));
        refused(Fault.ROOT_LENGTH, Proofs.consistency(6, 11, before, new byte[0], path));
        refused(Fault.HASH_LENGTH, Proofs.consistency(6, 11, before, after, with(path, 0, new byte[0])));
        refused(Fault.PATH_LONG, Proofs.consistency(6, 11, before, after, longer(path, JUNK)));
        refused(Fault.PATH_LONG, Proofs.consistency(11, 11, after, after, List.of(JUNK)));
        refused(Fault.PATH_LONG, Proofs.consistency(0, 11, Hashing.empty(), after, List.of(JUNK)));
        refused(Fault.PATH_SHORT, Proofs.consistency(6, 11, before, after, List.of()));
        refused(Fault.PATH_SHORT, Proofs.consistency(6, 11, before, after, path.subList(0, path.size() - 1)));
        refused(Fault.EARLIER_ROOT_DIFFERS, Proofs.consistency(6, 11, JUNK, after, path));
        refused(Fault.EARLIER_ROOT_DIFFERS, Proofs.consistency(6, 11, before, after, with(path, 0, JUNK)));
        refused(Fault.EARLIER_ROOT_DIFFERS, Proofs.consistency(0, 11, JUNK, after, List.of()));
        refused(Fault.EARLIER_ROOT_DIFFERS, Proofs.consistency(0, 0, JUNK, JUNK, List.of()));
        refused(Fault.ROOT_DIFFERS, Proofs.consistency(6, 11, before, JUNK, path));
        refused(Fault.ROOT_DIFFERS, Proofs.consistency(11, 11, after, JUNK, List.of()));
        refused(Fault.ROOT_DIFFERS, Proofs.consistency(8, 11, tree.root(8), JUNK, tree.consistency(8, 11)));
    }

    @Test
    void every_single_bit_that_is_turned_in_a_proof_refuses_it() throws UnreadableLedger {
        List<byte[]> path = tree.inclusion(200, EXHAUSTIVE);
        byte[] root = tree.root(EXHAUSTIVE);
        for (int at = 0; at < path.size(); at++) {
            for (int bit = 0; bit < Hashing.LENGTH * 8; bit++) {
                byte[] turned = path.get(at).clone();
                turned[bit / 8] ^= (byte) (1 << bit % 8);
                refused(
                        Fault.ROOT_DIFFERS,
                        Proofs.inclusion(200, EXHAUSTIVE, grown.leaf(200), with(path, at, turned), root));
            }
        }
    }

    private static void refused(Fault fault, Verdict verdict) {
        assertThat(verdict).isEqualTo(new Verdict.Refused(fault));
        assertThat(verdict.holds()).isFalse();
        assertThat(fault.sentence()).endsWith(".");
    }

    private static List<byte[]> with(List<byte[]> path, int at, byte[] hash) {
        List<byte[]> other = new ArrayList<>(path);
        other.set(at, hash);
        return other;
    }

    private static List<byte[]> longer(List<byte[]> path, byte[] hash) {
        List<byte[]> other = new ArrayList<>(path);
        other.add(hash);
        return other;
    }

    private static long number(String text, String field) {
        return Long.parseUnsignedLong(first(text, "\"" + field + "\": (\\d+)"));
    }

    private static byte[] bytes(String text, String field) {
        return Base64.getDecoder().decode(first(text, "\"" + field + "\": \"([^\"]*)\""));
    }

    private static List<byte[]> path(String text) {
        Matcher list = Pattern.compile("\"proof\": \\[([^\\]]*)]").matcher(text);
        if (!list.find()) {
            return List.of();
        }
        return Pattern.compile("\"([^\"]*)\"")
                .matcher(list.group(1))
                .results()
                .map(hash -> Base64.getDecoder().decode(hash.group(1)))
                .toList();
    }

    private static String first(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
