package org.closedset.store.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The bytes a sealed thing is bound to, so that moved to another place it no longer opens. */
final class Bound {
    private Bound() {}

    /** A fact's content: to its production, its place, its log and its key. */
    static byte[] fact(ProductionId production, long sequence, Log log, DataKey key) {
        return bytes("closedset/fact/v1", production.text(), key.id().hex(), key.name(), log.code(), sequence);
    }

    /** A wrapped data key: to its production, its own id and what it is for. */
    static byte[] key(ProductionId production, KeyId id, KeyName name) {
        return bytes("closedset/key/v1", production.text(), id.hex(), name, 0, 0);
    }

    /** What a log is signed with: to its production, its own id and the key it is checked with. */
    static byte[] logKey(ProductionId production, KeyId id, String verifier) {
        return bytes("closedset/log-key/v1", production.text(), id.hex(), verifier, 0, 0, 0);
    }

    /** Who was shown what on a day: to its production, its place among those of its key, and its key. */
    static byte[] sighting(ProductionId production, long number, DataKey key) {
        return bytes("closedset/sighting/v1", production.text(), key.id().hex(), key.name(), 0, number);
    }

    /** The salts of an epoch's padding: to its log and its place in it. */
    static byte[] padding(LogId log, KeyId id, long epoch) {
        return bytes(
                "closedset/padding/v1",
                log.production().text(),
                id.hex(),
                "",
                0,
                log.log().code(),
                epoch);
    }

    private static byte[] bytes(String tag, String production, String id, KeyName name, int log, long sequence) {
        return bytes(tag, production, id, name.subject(), name.recordClass().code(), log, sequence);
    }

    private static byte[] bytes(
            String tag, String production, String id, String subject, int recordClass, int log, long sequence) {
        byte[][] texts = {utf8(tag), utf8(production), utf8(id), utf8(subject)};
        int size = 1 + 1 + Long.BYTES;
        for (byte[] text : texts) {
            size += Short.BYTES + text.length;
        }
        ByteBuffer all = ByteBuffer.allocate(size);
        for (byte[] text : texts) {
            all.putShort((short) text.length).put(text);
        }
        all.put((byte) recordClass).put((byte) log).putLong(sequence);
        return all.array();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
