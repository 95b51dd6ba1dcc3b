package org.closedset.screenplay;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** Cleans what fonts leave in extracted text: ligatures, odd spaces, invisible characters, Mac quotes read as Latin. */
final class GlyphText {
    private static final Pattern MAC_APOSTROPHE = Pattern.compile("\\p{L}\u00d5(?:\\p{Ll}|$)");

    private static final Pattern ELLIPSIS = Pattern.compile("(?<=\\p{Ll})\u00c9(?!\\p{L})");

    private GlyphText() {}

    static String clean(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            plain = c >= ' ' && c < 0x7f;
        }
        return plain ? text : cleaned(text);
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c >= 0xfb00 && c <= 0xfb06) {
                clean.append(Normalizer.normalize(java.lang.Character.toString(c), Normalizer.Form.NFKC));
            } else if (java.lang.Character.isWhitespace(c) || java.lang.Character.isSpaceChar(c)) {
                clean.append(' ');
            } else if (visible(c)) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    private static boolean visible(int c) {
        return switch (java.lang.Character.getType(c)) {
            case java.lang.Character.CONTROL,
                    java.lang.Character.SURROGATE,
                    java.lang.Character.UNASSIGNED,
                    java.lang.Character.PRIVATE_USE -> false;
            case java.lang.Character.FORMAT -> c == 0x200c || c == 0x200d;
            default -> c != 0xfffd;
        };
    }

    /** Whether curly quotes were written in the Mac's code and read in the Latin one: {@code ItÕs}. */
    static boolean macQuotes(List<PageRow> rows) {
        long hits = rows.stream()
                .flatMap(row -> row.words().stream())
                .filter(word -> word.text().indexOf('\u00d5') >= 0)
                .filter(word -> MAC_APOSTROPHE.matcher(word.text()).find())
                .limit(3)
                .count();
        return hits >= 2;
    }

    static String withMacQuotes(String text) {
        return ELLIPSIS.matcher(text)
                .replaceAll("\u2026")
                .replace('\u00d5', '\u2019')
                .replace('\u00d4', '\u2018')
                .replace('\u00d2', '\u201c')
                .replace('\u00d3', '\u201d')
                .replace('\u00d0', '\u2013')
                .replace('\u00d1', '\u2014');
    }
}
