package org.closedset.production;

/** How one version of one type of fact is spelt. Old versions keep their reader for ever; the newest is written. */
record Spelling<T extends Content>(String type, int version, Class<T> of, Write<T> write, FieldReader.Read<T> read) {
    void write(FieldWriter fields, Content content) {
        write.write(fields, of.cast(content));
    }

    /** Writes the fields of a value in order. */
    interface Write<T> {
        void write(FieldWriter fields, T value);
    }
}
