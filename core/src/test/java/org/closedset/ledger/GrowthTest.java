package org.closedset.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class GrowthTest {
    private static final int EXHAUSTIVE = 600;

    @Test
    void a_tree_of_70000_has_the_tiles_that_the_specification_names() {
        List<Tile> tiles = Tile.grown(0, 70_000).toList();
        assertThat(full(tiles, 0)).isEqualTo(273);
        assertThat(partial(tiles, 0)).containsExactly(new Tile(0, 273, 112));
        assertThat(full(tiles, 1)).isEqualTo(1);
        assertThat(partial(tiles, 1)).containsExactly(new Tile(1, 1, 17));
        assertThat(full(tiles, 2)).isZero();
        assertThat(partial(tiles, 2)).containsExactly(new Tile(2, 0, 1));
        assertThat(tiles).hasSize(277);
    }

    @Test
    void a_tree_of_256_has_a_full_tile_and_one_of_width_1_above() {
        assertThat(Tile.grown(0, 256)).containsExactly(new Tile(0, 0, 256), new Tile(1, 0, 1));
        assertThat(Tile.grown(0, 255)).containsExactly(new Tile(0, 0, 255));
        assertThat(Tile.grown(0, 0)).isEmpty();
        assertThat(Tile.grown(255, 255)).isEmpty();
        assertThat(Tile.grown(256, 257)).containsExactly(new Tile(0, 1, 1));
    }

    @Test
    void the_largest_tree_has_tiles_at_eight_levels() {
        assertThat(Tile.hashes(7, Long.MAX_VALUE)).isEqualTo(127);
        assertThat(Tile.hashes(8, Long.MAX_VALUE)).isZero();
        assertThat(Tile.hashes(63, Long.MAX_VALUE)).isZero();
        assertThat(Tile.grown(Long.MAX_VALUE - 1, Long.MAX_VALUE)).containsExactly(new Tile(0, (1L << 55) - 1, 255));
    }

    @Test
    void a_tree_that_grows_one_by_one_writes_what_one_grown_at_once_has() throws UnreadableLedger {
        Kept slowly = new Kept();
        for (int size = 1; size <= EXHAUSTIVE; size++) {
            List<String> written = slowly.append(Kept.entries(size - 1, size)).stream()
                    .map(file -> file.file().path())
                    .toList();
            assertThat(written).containsExactlyInAnyOrderElementsOf(named(size - 1, size));
        }
        for (int size : new int[] {1, 255, 256, 257, 511, 512, 513, EXHAUSTIVE}) {
            Kept atOnce = Kept.of(size);
            assertThat(atOnce.files.keySet()).containsExactlyInAnyOrderElementsOf(named(0, size));
            atOnce.files.forEach(
                    (path, bytes) -> assertThat(slowly.files.get(path)).as(path).isEqualTo(bytes));
        }
    }

    @Test
    void every_step_of_growth_writes_the_files_it_touches_and_no_other() throws UnreadableLedger {
        int[] sizes = {0, 1, 2, 100, 255, 256, 257, 400, 512, 513, 768, 1000};
        for (int from : sizes) {
            for (int to : sizes) {
                if (from <= to) {
                    Kept kept = Kept.of(from);
                    List<Growth.Written> written = kept.append(Kept.entries(from, to));
                    assertThat(written.stream().map(file -> file.file().path()))
                            .as(from + " to " + to)
                            .containsExactlyInAnyOrderElementsOf(named(from, to))
                            .doesNotHaveDuplicates();
                    assertThat(new Tree(kept.hashes()).root(to)).isEqualTo(kept.plainRoot(to));
                }
            }
        }
    }

    @Test
    void growth_over_three_levels_has_the_root_of_its_entries() throws UnreadableLedger {
        Kept kept = Kept.of(65_530);
        kept.grow(65_542);
        kept.grow(66_000);
        assertThat(kept.files).containsKeys("tile/2/000.p/1", "tile/1/000", "tile/1/001.p/1", "tile/0/257.p/208");
        assertThat(new Tree(kept.hashes()).root(66_000)).isEqualTo(kept.plainRoot(66_000));
        assertThat(new Tree(kept.hashes()).root(65_530)).isEqualTo(kept.plainRoot(65_530));
    }

    @Test
    void all_hashes_of_a_tree_are_read_from_its_tiles_and_no_other() throws UnreadableLedger {
        Grown grown = Grown.ofNumbers(EXHAUSTIVE);
        Kept kept = new Kept();
        List<byte[]> entries = new ArrayList<>();
        for (int i = 0; i < EXHAUSTIVE; i++) {
            entries.add(new byte[] {(byte) (i >> 8), (byte) i});
        }
        kept.append(entries);
        TiledHashes hashes = kept.hashes();
        for (int level = 0; level < 12; level++) {
            int held = EXHAUSTIVE >> level;
            for (int index = 0; index < held; index++) {
                assertThat(hashes.hash(level, index)).isEqualTo(grown.hash(level, index));
            }
            absent(hashes, level, held);
            absent(hashes, level, -1);
        }
        absent(hashes, -1, 0);
        absent(hashes, 63, 0);
        absent(hashes, 0, Long.MAX_VALUE);
    }

    @Test
    void a_partial_tile_that_is_gone_is_read_from_the_full_one() throws UnreadableLedger {
        Kept kept = Kept.of(300);
        byte[] root = kept.plainRoot(300);
        byte[] small = kept.plainRoot(290);
        kept.grow(520);
        kept.files.keySet().removeIf(path -> path.endsWith("/001.p/44") || path.endsWith("/001.p/34"));
        assertThat(new Tree(new TiledHashes(kept, 300)).root(300)).isEqualTo(root);
        assertThat(new Tree(new TiledHashes(kept, 290)).root(290)).isEqualTo(small);
        List<byte[]> more = Kept.entries(300, 310);
        assertThat(Growth.of(kept, 300, more).getFirst().bytes())
                .isEqualTo(Bundle.bytes(Stream.concat(Kept.entries(256, 300).stream(), more.stream())
                        .toList()));
    }

    @Test
    void a_file_that_is_missing_or_of_a_wrong_length_is_refused_by_name() throws UnreadableLedger {
        for (String path : List.of("tile/0/001.p/44", "tile/1/000.p/1")) {
            byte[] bytes = Kept.of(300).held(path);
            for (byte[] other : List.of(
                    new byte[0], Arrays.copyOf(bytes, bytes.length - 1), Arrays.copyOf(bytes, bytes.length + 1))) {
                Kept kept = Kept.of(300);
                kept.files.put(path, other);
                assertThat(Refusals.refused(Fault.TILE_LENGTH, path, () -> new Tree(kept.hashes()).root(300))
                                .path())
                        .isEqualTo(path);
            }
            Kept kept = Kept.of(300);
            kept.files.remove(path);
            UnreadableLedger refused =
                    Refusals.refused(Fault.FILE_ABSENT, path, () -> new Tree(kept.hashes()).root(300));
            assertThat(refused).hasMessageStartingWith(path + ": ");
        }
        Kept kept = Kept.of(300);
        kept.files.remove("tile/entries/001.p/44");
        Refusals.refused(Fault.FILE_ABSENT, "bundle", () -> Growth.of(kept, 300, Kept.entries(300, 301)));
        Refusals.refused(Fault.FILE_ABSENT, "size", () -> Growth.of(Kept.of(3), 4, Kept.entries(4, 5)));
    }

    @Test
    void a_log_only_grows() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Tile.grown(2, 1));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Tile.grown(-1, 1));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Bundle.grown(2, 1));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new TiledHashes(new Kept(), -1).hash(0, 0));
    }

    private static void absent(TiledHashes hashes, int level, long index) {
        Refusals.refused(Fault.HASH_ABSENT, level + " " + index, () -> hashes.hash(level, index));
    }

    private static Set<String> named(long from, long to) {
        return Stream.concat(Bundle.grown(from, to), Tile.grown(from, to))
                .map(LogFile::path)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static long full(List<Tile> tiles, int level) {
        return tiles.stream()
                .filter(tile -> tile.level() == level && tile.width() == 256)
                .count();
    }

    private static List<Tile> partial(List<Tile> tiles, int level) {
        return tiles.stream()
                .filter(tile -> tile.level() == level && tile.width() < 256)
                .toList();
    }
}
