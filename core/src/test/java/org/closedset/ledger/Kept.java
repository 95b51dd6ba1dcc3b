package org.closedset.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The files of a log in memory, written as a log writes them. */
final class Kept implements LogFiles {
    final Map<String, byte[]> files = new LinkedHashMap<>();
    final List<byte[]> entries = new ArrayList<>();

    /** Entry i holds i in words of its own; the lengths differ. */
    static byte[] entry(int i) {
        return ("entry " + i * 7L).getBytes(StandardCharsets.US_ASCII);
    }

    static List<byte[]> entries(int from, int to) {
        List<byte[]> entries = new ArrayList<>();
        for (int i = from; i < to; i++) {
            entries.add(entry(i));
        }
        return entries;
    }

    static Kept of(int size) throws UnreadableLedger {
        Kept kept = new Kept();
        kept.grow(size);
        return kept;
    }

    void grow(int to) throws UnreadableLedger {
        append(entries(entries.size(), to));
    }

    List<Growth.Written> append(List<byte[]> more) throws UnreadableLedger {
        List<Growth.Written> written = Growth.of(this, entries.size(), more);
        written.forEach(file -> files.put(file.file().path(), file.bytes()));
        entries.addAll(more);
        return written;
    }

    @Override
    public Optional<byte[]> bytes(LogFile file) {
        return Optional.ofNullable(files.get(file.path()));
    }

    byte[] held(String path) {
        return Objects.requireNonNull(files.get(path));
    }

    TiledHashes hashes() {
        return new TiledHashes(this, entries.size());
    }

    /** The root reckoned from the entries alone. */
    byte[] plainRoot(int size) {
        return size == 0
                ? Hashing.empty()
                : Hashing.tree(
                        entries.subList(0, size).stream().map(Hashing::leaf).toList());
    }
}
