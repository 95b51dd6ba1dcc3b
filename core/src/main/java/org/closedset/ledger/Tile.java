package org.closedset.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A file of up to 256 hashes: of leaves at level 0, above it of full tiles of the level below. */
public record Tile(int level, long number, int width) implements LogFile {
    static final int FULL = 256;
    static final int HIGHEST = 63;
    private static final int DOUBLINGS = 8;
    private static final int LEVELS = 8;

    public Tile {
        if (level < 0 || level > HIGHEST || number < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException("no such tile");
        }
    }

    /** How many hashes a tree of this size has at this level. */
    public static long hashes(int level, long size) {
        return level < LEVELS ? size >> (DOUBLINGS * level) : 0;
    }

    /** The tiles of the larger tree that the smaller one has not, level by level from below; from 0 on all it has. */
    public static Stream<Tile> grown(long from, long to) {
        demand(from, to);
        return IntStream.range(0, LEVELS).boxed().flatMap(level -> grown(level, from, to));
    }

    private static Stream<Tile> grown(int level, long from, long to) {
        long before = hashes(level, from);
        long after = hashes(level, to);
        return LongStream.range(before / FULL, (after - 1) / FULL + 1)
                .filter(number -> after > before)
                .mapToObj(number -> new Tile(level, number, width(number, after)));
    }

    static void demand(long from, long to) {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("a log only grows");
        }
    }

    /** How much of what a row holds stands in the file of this number. */
    static int width(long number, long held) {
        return (int) Math.min(FULL, held - number * FULL);
    }

    @Override
    public String path() {
        return LogPath.of(level, number, width);
    }

    @Override
    public Tile full() {
        return new Tile(level, number, FULL);
    }

    /** The hashes of its bytes. */
    List<byte[]> read(byte[] bytes) throws UnreadableLedger {
        if (bytes.length != width * Hashing.LENGTH) {
            throw UnreadableLedger.in(this, Fault.TILE_LENGTH);
        }
        List<byte[]> hashes = new ArrayList<>(width);
        for (int from = 0; from < bytes.length; from += Hashing.LENGTH) {
            hashes.add(Arrays.copyOfRange(bytes, from, from + Hashing.LENGTH));
        }
        return hashes;
    }

    static byte[] bytes(List<byte[]> hashes) {
        byte[] bytes = new byte[hashes.size() * Hashing.LENGTH];
        for (int i = 0; i < hashes.size(); i++) {
            System.arraycopy(hashes.get(i), 0, bytes, i * Hashing.LENGTH, Hashing.LENGTH);
        }
        return bytes;
    }
}
