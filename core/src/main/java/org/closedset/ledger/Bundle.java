package org.closedset.ledger;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A file of the entries below one tile of leaves: two bytes of length before each, nothing behind the last. */
public record Bundle(long number, int width) implements LogFile {
    private static final int LENGTH = 2;
    private static final int LONGEST = 0xffff;

    public Bundle {
        if (number < 0 || width < 1 || width > Tile.FULL) {
            throw new IllegalArgumentException("no such bundle");
        }
    }

    /** The bundles of the larger log that the smaller one has not. */
    public static Stream<Bundle> grown(long from, long to) {
        Tile.demand(from, to);
        return LongStream.range(from / Tile.FULL, (to - 1) / Tile.FULL + 1)
                .filter(number -> to > from)
                .mapToObj(number -> new Bundle(number, Tile.width(number, to)));
    }

    @Override
    public String path() {
        return LogPath.ofEntries(number, width);
    }

    @Override
    public Bundle full() {
        return new Bundle(number, Tile.FULL);
    }

    /** The entries of its bytes: as many as its width, and no byte more. */
    public List<byte[]> read(byte[] bytes) throws UnreadableLedger {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        List<byte[]> entries = new ArrayList<>(width);
        while (entries.size() < width) {
            if (rest.remaining() < LENGTH) {
                throw UnreadableLedger.in(this, Fault.BUNDLE_SHORT);
            }
            int length = Short.toUnsignedInt(rest.getShort());
            if (rest.remaining() < length) {
                throw UnreadableLedger.in(this, Fault.BUNDLE_SHORT);
            }
            byte[] entry = new byte[length];
            rest.get(entry);
            entries.add(entry);
        }
        if (rest.hasRemaining()) {
            throw UnreadableLedger.in(this, Fault.BUNDLE_LONG);
        }
        return entries;
    }

    /** The bytes of a bundle of these entries, none of them longer than 65,535 bytes. */
    public static byte[] bytes(List<byte[]> entries) {
        int length = entries.stream().mapToInt(entry -> LENGTH + entry.length).sum();
        ByteBuffer bytes = ByteBuffer.allocate(length);
        for (byte[] entry : entries) {
            if (entry.length > LONGEST) {
                throw new IllegalArgumentException("an entry longer than a bundle holds");
            }
            bytes.putShort((short) entry.length).put(entry);
        }
        return bytes.array();
    }
}
