package org.closedset.production;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;

/** Writes fields in order: each a length of four bytes, big-endian, and that many bytes of UTF-8. */
final class FieldWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);

    FieldWriter octet(int value) {
        out.write(value);
        return this;
    }

    FieldWriter text(String text) {
        ByteBuffer utf8 = utf8(text);
        int length = utf8.remaining();
        octet(length >>> 24).octet(length >>> 16).octet(length >>> 8).octet(length);
        out.write(utf8.array(), utf8.arrayOffset() + utf8.position(), length);
        return this;
    }

    private static ByteBuffer utf8(String text) {
        try {
            return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("half a character cannot be kept", e);
        }
    }

    FieldWriter number(long number) {
        return text(Long.toString(number));
    }

    FieldWriter texts(List<String> texts) {
        return all(texts, FieldWriter::text);
    }

    /** How many there are, then each. */
    <T> FieldWriter all(List<T> all, BiConsumer<FieldWriter, T> each) {
        number(all.size());
        all.forEach(one -> each.accept(this, one));
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
