package org.closedset.exports;

/** Text for a cell that no spreadsheet program takes for a formula, whatever a script says. */
final class PlainCell {
    private static final int LONGEST = 32_000;

    private PlainCell() {}

    /**
     * The text with an apostrophe before it where it begins as a formula would, also behind spaces; control characters
     * other than line ends become spaces.
     */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length() + 1);
        for (int i = 0; i < text.length() && plain.length() < LONGEST; i++) {
            char c = text.charAt(i);
            boolean kept = c == '\n' || c >= ' ' && c != 0x7f && c < 0xFFFE;
            plain.append(kept ? c : ' ');
        }
        boolean wasControl = !text.isEmpty() && text.charAt(0) < ' ';
        String start = plain.toString().stripLeading();
        boolean formula = !start.isEmpty() && "=+-@\uff1d\uff0b\uff0d\uff20".indexOf(start.charAt(0)) >= 0;
        return formula || wasControl ? "'" + plain : plain.toString();
    }
}
