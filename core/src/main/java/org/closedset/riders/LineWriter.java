package org.closedset.riders;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Writes the lines of a rider's text in order, each ended by a line feed. */
final class LineWriter {
    private final StringBuilder text = new StringBuilder(4_096);

    /** A line as it stands. */
    LineWriter line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /** A key and what it says. */
    LineWriter line(String key, String said) {
        return line(key + ' ' + said);
    }

    LineWriter line(String key, Optional<String> said) {
        return line(key, said.orElse(Line.NOTHING));
    }

    byte[] bytes() {
        try {
            var utf8 = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[utf8.remaining()];
            utf8.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("half a character cannot be signed", e);
        }
    }
}
