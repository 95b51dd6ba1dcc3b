package org.closedset.readers;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** What a file is, told from its first bytes. A value of {@link Other} carries the key of the sentence that says what to do. */
sealed interface Sniffed {
    record Pdf() implements Sniffed {}

    record Fdx() implements Sniffed {}

    record Text() implements Sniffed {}

    record Other(String key) implements Sniffed {}

    int HEAD = 1024;

    static Sniffed of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (bytes.length == 0) {
            return new Other("file.empty");
        }
        if (head.contains("%PDF-")) {
            return new Pdf();
        }
        String key = container(bytes, head);
        if (!key.isEmpty()) {
            return new Other(key);
        }
        String start = start(bytes, head);
        if (start.startsWith("<?xml") || start.startsWith("<finaldraft")) {
            return start.startsWith("<?xml") && !start.contains("<finaldraft") && start.contains("<html")
                    ? new Other("file.html")
                    : new Fdx();
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return new Other("file.html");
        }
        return binary(bytes) ? new Other("file.binary") : new Text();
    }

    private static String container(byte[] bytes, String head) {
        Map<String, String> magic = Map.ofEntries(
                Map.entry("\u001f\u008b", "file.gzip"),
                Map.entry("BZh", "file.gzip"),
                Map.entry("7z\u00bc\u00af", "file.gzip"),
                Map.entry("Rar!", "file.gzip"),
                Map.entry("\u00fd7zXZ", "file.gzip"),
                Map.entry("\u00d0\u00cf\u0011\u00e0", "file.word"),
                Map.entry("{\\rtf", "file.rtf"),
                Map.entry("\u0089PNG", "file.image"),
                Map.entry("\u00ff\u00d8\u00ff", "file.image"),
                Map.entry("GIF8", "file.image"),
                Map.entry("II*\0", "file.image"),
                Map.entry("MM\0*", "file.image"),
                Map.entry("BM", "file.image"));
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return zip(bytes);
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8) || head.startsWith("ftyphei", 4)) {
            return "file.image";
        }
        for (var entry : magic.entrySet()) {
            boolean bitmap = entry.getKey().equals("BM");
            if (head.startsWith(entry.getKey()) && (!bitmap || binary(bytes))) {
                return entry.getValue();
            }
        }
        return "";
    }

    private static String zip(byte[] bytes) {
        String names = new String(bytes, 0, Math.min(bytes.length, 1 << 16), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (names.contains("word/") || names.contains("[content_types].xml") || names.contains("opendocument")) {
            return "file.word";
        }
        return names.contains("document.xml") || names.contains(".textbundle") || names.contains("celtx")
                ? "file.project"
                : "file.zip";
    }

    /** The first visible characters in lower case, with byte order marks and zero bytes left out. */
    private static String start(byte[] bytes, String head) {
        return head.replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
                .replace("\0", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
    }

    private static boolean binary(byte[] bytes) {
        if (TextEncoding.wide(bytes) != null) {
            return false;
        }
        int odd = 0;
        int looked = Math.min(bytes.length, 1 << 16);
        for (int i = 0; i < looked; i++) {
            int c = bytes[i] & 0xff;
            boolean control = c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1a && c != 0x0b;
            odd += control ? 1 : 0;
        }
        return odd > looked / 200;
    }
}
