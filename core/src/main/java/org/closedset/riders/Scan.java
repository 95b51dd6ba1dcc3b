package org.closedset.riders;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** The scan of a paper as it was handed in, in base64: a PDF, a JPEG or a PNG of at most {@link #most} bytes. */
public record Scan(String base64) {
    private static final int MOST = 4 << 20;

    /** How many bytes a scan has at most. */
    public static int most() {
        return MOST;
    }

    /** What a scan may be, each known by the bytes it begins with. */
    public enum Form {
        PDF("application/pdf", "pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII)),
        JPEG("image/jpeg", "jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}),
        PNG("image/png", "png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});

        private final String media;
        private final String ending;
        private final byte[] begins;

        Form(String media, String ending, byte[] begins) {
            this.media = media;
            this.ending = ending;
            this.begins = begins;
        }

        public String media() {
            return media;
        }

        /** How the name of such a file ends, without a dot. */
        public String ending() {
            return ending;
        }

        private static Optional<Form> of(byte[] bytes) {
            return Arrays.stream(values())
                    .filter(it -> bytes.length > it.begins.length
                            && Arrays.equals(bytes, 0, it.begins.length, it.begins, 0, it.begins.length))
                    .findFirst();
        }
    }

    /** What is none, or too large, is an {@link IllegalArgumentException}. */
    public Scan {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (bytes.length > MOST || Form.of(bytes).isEmpty()) {
            throw new IllegalArgumentException("no scan: a PDF, a JPEG or a PNG");
        }
    }

    /** Of the bytes of a file. */
    public static Scan of(byte[] bytes) {
        if (bytes.length > MOST) {
            throw new IllegalArgumentException("larger than a scan may be");
        }
        return new Scan(Base64.getEncoder().encodeToString(bytes));
    }

    public byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }

    public Form form() {
        return Form.of(bytes()).orElseThrow();
    }

    @Override
    public String toString() {
        return "Scan[confidential]";
    }
}
