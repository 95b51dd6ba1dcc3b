package org.closedset.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one spelling of each thing that stands in a note. */
final class Spelling {
    private static final Pattern SPACE = Pattern.compile("\\p{IsWhite_Space}");
    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,18}");

    private Spelling() {}

    /** The JDK's decoder takes spare bits, and padding that is left out; what is printed again tells. */
    static Optional<byte[]> base64(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            return base64(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static Optional<Long> size(String text) {
        if (!SIZE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether a key may have this name. */
    static boolean isName(String text) {
        return !text.isEmpty()
                && text.indexOf('+') < 0
                && !SPACE.matcher(text).find()
                && text.chars().allMatch(letter -> letter >= ' ')
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    /** The text of these bytes, where they are UTF-8 of one spelling. */
    static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
