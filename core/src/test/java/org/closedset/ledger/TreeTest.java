package org.closedset.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The three constants are those of draft-ietf-plants-merkle-tree-certs: over all trees of up to 130 leaves, leaf i the byte i. */
final class TreeTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final int CONSTANTS = 130;
    private static final int EXHAUSTIVE = 300;

    private final Grown bytes = Grown.ofBytes(CONSTANTS);
    private final Tree tree = new Tree(bytes);

    @Test
    void the_empty_tree_has_the_hash_of_nothing() throws UnreadableLedger {
        assertThat(HEX.formatHex(tree.root(0)))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void all_subtrees_up_to_130_leaves_have_the_published_hashes() throws UnreadableLedger {
        StringBuilder said = new StringBuilder();
        for (int end = 0; end <= CONSTANTS; end++) {
            for (int start = 0; start <= end; start++) {
                if (Tree.isSubtree(start, end)) {
                    said.append(range(start, end)).append(' ').append(HEX.formatHex(tree.subtree(start, end)));
                    said.append('\n');
                }
            }
        }
        assertThat(hashed(said)).isEqualTo("b82806ad4265bb151c1119c0f4db437bb4d1a1f887b3a7fba1cd4ebf552e3e81");
    }

    @Test
    void all_inclusion_proofs_up_to_130_leaves_are_the_published_ones() throws UnreadableLedger {
        StringBuilder said = new StringBuilder();
        for (int end = 0; end <= CONSTANTS; end++) {
            for (int start = 0; start <= end; start++) {
                for (int at = start; at < end && Tree.isSubtree(start, end); at++) {
                    said.append(at).append(' ').append(range(start, end));
                    path(said, tree.inclusion(at, start, end));
                }
            }
        }
        assertThat(hashed(said)).isEqualTo("ac2a8f989e44d99e399db448050ff5f19757df53cfb716aa81015d3955d8163f");
    }

    @Test
    void all_consistency_proofs_up_to_130_leaves_are_the_published_ones() throws UnreadableLedger {
        StringBuilder said = new StringBuilder();
        for (int size = 0; size <= CONSTANTS; size++) {
            for (int end = 0; end <= size; end++) {
                for (int start = 0; start <= end; start++) {
                    if (Tree.isSubtree(start, end)) {
                        said.append(range(start, end)).append(' ').append(size);
                        path(said, tree.consistency(start, end, size));
                    }
                }
            }
        }
        assertThat(hashed(said)).isEqualTo("10fa99b37bf9bf9ffa26b412fbd98bd75363256d0b75d61bc4538b9c9c5a0a74");
    }

    @Test
    void every_root_up_to_300_leaves_is_that_of_the_definition() throws UnreadableLedger {
        Grown grown = Grown.ofNumbers(EXHAUSTIVE);
        Tree own = new Tree(grown);
        for (int size = 0; size <= EXHAUSTIVE; size++) {
            assertThat(own.root(size)).isEqualTo(grown.plainly(0, size));
        }
    }

    @Test
    void a_further_leaf_completes_exactly_the_subtrees_it_fills() throws UnreadableLedger {
        for (int at = 0; at < CONSTANTS; at++) {
            List<byte[]> known = tree.completed(at, bytes.leaf(at));
            assertThat(known).hasSize(1 + Integer.numberOfTrailingZeros(at + 1));
            for (int level = 0; level < known.size(); level++) {
                assertThat(known.get(level)).isEqualTo(bytes.hash(level, at >> level));
            }
        }
    }

    @Test
    void a_hash_that_is_not_there_is_said_and_a_range_outside_the_tree_is_a_fault_of_the_caller() {
        assertThatExceptionOfType(UnreadableLedger.class)
                .isThrownBy(() -> tree.root(CONSTANTS + 1))
                .satisfies(thrown -> assertThat(thrown.fault()).isEqualTo(Fault.HASH_ABSENT))
                .withMessage("The log has no such hash; it needs to be checked and rebuilt.");
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> tree.inclusion(5, 5));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> tree.consistency(6, 5));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> tree.root(-1));
    }

    private static String range(int start, int end) {
        return "[" + start + ", " + end + ")";
    }

    private static void path(StringBuilder said, List<byte[]> path) {
        path.forEach(hash -> said.append(' ').append(HEX.formatHex(hash)));
        said.append('\n');
    }

    private static String hashed(StringBuilder said) {
        return HEX.formatHex(Hashing.sha256(said.toString().getBytes(StandardCharsets.US_ASCII)));
    }
}
