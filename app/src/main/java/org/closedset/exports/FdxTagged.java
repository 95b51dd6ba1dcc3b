package org.closedset.exports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.closedset.screenplay.Script;
import org.closedset.screenplay.Source;

/** The script back as FDX with its passages tagged; docs/formats/fdx-intimacy.md. */
public final class FdxTagged {
    private static final Pattern DECLARED = Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

    private FdxTagged() {}

    /** {@code source} are the bytes the script was read from. */
    public static byte[] of(Outgoing outgoing, Script script, byte[] source) {
        Tags tags = Tags.of(outgoing.review());
        if (script.source() == Source.FDX) {
            Charset charset = charset(source);
            Optional<String> xml = decoded(source, charset);
            if (xml.isPresent() && FdxEdit.knows(xml.get())) {
                return FdxEdit.of(xml.get(), tags).getBytes(charset);
            }
        }
        return FdxScript.of(script, tags);
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length > 1 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head.replaceFirst("^\u00ef\u00bb\u00bf", ""));
        try {
            return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    /** The text, where writing it again gives the same bytes; a byte order mark is part of it. */
    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Arrays.equals(text.getBytes(charset), bytes) ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException notThatCharset) {
            return Optional.empty();
        }
    }
}
