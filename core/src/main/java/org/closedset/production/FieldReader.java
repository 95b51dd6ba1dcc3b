package org.closedset.production;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.closedset.production.UnreadableFact.Why;

/** Reads fields in order, and nothing that {@link FieldWriter} would have spelt otherwise. */
final class FieldReader {
    private final byte[] bytes;
    private int next;
    private int field;

    FieldReader(byte[] bytes) {
        this.bytes = bytes;
    }

    int octet() throws UnreadableFact {
        if (next >= bytes.length) {
            throw new UnreadableFact(Why.SHORT, bytes.length);
        }
        return bytes[next++] & 0xff;
    }

    String text() throws UnreadableFact {
        if (!more()) {
            throw new UnreadableFact(Why.FIELDS_LESS, next);
        }
        field = next;
        int length = octet() << 24 | octet() << 16 | octet() << 8 | octet();
        if (length < 0 || length > bytes.length - next) {
            throw new UnreadableFact(Why.SHORT, bytes.length);
        }
        next += length;
        return utf8(next - length, length);
    }

    private String utf8(int from, int length) throws UnreadableFact {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableFact(Why.UTF8, from);
        }
    }

    boolean more() {
        return next < bytes.length;
    }

    int field() {
        return field;
    }

    int number() throws UnreadableFact {
        return value(Integer::parseInt, text -> Integer.toString(text));
    }

    List<String> texts() throws UnreadableFact {
        return all(FieldReader::text);
    }

    <T> List<T> all(Read<T> each) throws UnreadableFact {
        int count = number();
        check(count >= 0);
        List<T> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(each.read(this));
        }
        return all;
    }

    /** A field that {@code parse} understands and {@code print} spells the same way again. */
    <T> T value(Parse<T> parse, Print<T> print) throws UnreadableFact {
        String text = text();
        T value;
        try {
            value = parse.parse(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw misspelt();
        }
        check(print.print(value).equals(text));
        return value;
    }

    void check(boolean holds) throws UnreadableFact {
        if (!holds) {
            throw misspelt();
        }
    }

    UnreadableFact misspelt() {
        return new UnreadableFact(Why.FIELD, field);
    }

    /** Reads one thing of several fields. */
    interface Read<T> {
        T read(FieldReader fields) throws UnreadableFact;
    }

    /** Understands a text, or throws what values throw that refuse theirs. */
    interface Parse<T> {
        T parse(String text);
    }

    /** Spells a value. */
    interface Print<T> {
        String print(T value);
    }
}
