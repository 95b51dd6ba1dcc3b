package org.closedset.readers;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** In which code a text file is written, told from its bytes: UTF-16 by its mark or its zeros, UTF-8, else Windows. */
record TextEncoding(Charset charset, int mark) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOKED = 4096;

    static TextEncoding of(byte[] bytes) {
        TextEncoding wide = wide(bytes);
        if (wide != null) {
            return wide;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return new TextEncoding(StandardCharsets.UTF_8, 0);
        } catch (CharacterCodingException notUtf8) {
            return new TextEncoding(WINDOWS, 0);
        }
    }

    /** The UTF-16 this is written in, or null. */
    static @Nullable TextEncoding wide(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        int even = 0;
        int odd = 0;
        int looked = Math.min(bytes.length, LOOKED) / 2 * 2;
        for (int i = 0; i < looked; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (looked >= 8 && odd > 0.35 * looked && even < 0.02 * looked) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0);
        }
        boolean big = looked >= 8 && even > 0.35 * looked && odd < 0.02 * looked;
        return big ? new TextEncoding(StandardCharsets.UTF_16BE, 0) : null;
    }

    boolean guessed() {
        return charset.equals(WINDOWS);
    }

    String decoded(byte[] bytes) {
        return new String(bytes, mark, bytes.length - mark, charset);
    }
}
