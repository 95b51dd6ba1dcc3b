package org.closedset.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** What a disk gives. */
final class Disks {
    private static final int PAGE = 4096;

    private Disks() {}

    /** How often in a second a page is appended to a file and forced to disk. */
    static double forcedPerSecond(Path folder, int seconds) throws IOException {
        Path file = folder.resolve("forced");
        byte[] page = new byte[PAGE];
        Arrays.fill(page, (byte) 7);
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        long times = 0;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            while (System.nanoTime() < end) {
                channel.write(ByteBuffer.wrap(page));
                channel.force(false);
                times++;
            }
        }
        double took = (System.nanoTime() - start) / 1e9;
        Files.delete(file);
        return times / took;
    }
}
