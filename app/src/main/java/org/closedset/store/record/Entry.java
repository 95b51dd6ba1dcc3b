package org.closedset.store.record;

/** One fact to keep: its log, whose key seals it, and its canonical bytes, which are never empty. */
public record Entry(Log log, KeyName name, byte[] content) {
    public Entry {
        if (content.length == 0 || content.length > Sealing.MOST_BYTES) {
            throw new IllegalArgumentException("a fact is 1 byte to 16 MiB");
        }
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public String toString() {
        return "Entry[confidential]";
    }
}
