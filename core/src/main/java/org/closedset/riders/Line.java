package org.closedset.riders;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A text as a rider may hold one: in one line, in one spelling (NFC), with nothing in it that is not seen. Only names,
 * titles and the line of the story are texts; whatever is agreed is said in codes.
 */
final class Line {
    /** Stands where there is none; no text is spelt so. */
    static final String NOTHING = "-";

    static final int NAME = 120;
    static final int STORY = 240;
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,31}");

    private Line() {}

    /** The same text; any that may not stand there is an {@link IllegalArgumentException}. */
    static String checked(String text, int longest) {
        boolean fits = !text.isEmpty()
                && text.codePointCount(0, text.length()) <= longest
                && !text.equals(NOTHING)
                && text.charAt(0) != ' '
                && text.charAt(text.length() - 1) != ' '
                && !text.contains("  ")
                && text.codePoints().allMatch(Line::seen)
                && Normalizer.isNormalized(text, Normalizer.Form.NFC);
        if (!fits) {
            throw new IllegalArgumentException("not a line a rider can hold");
        }
        return text;
    }

    private static boolean seen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE -> false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            case Character.FORMAT -> c == 0x200c || c == 0x200d;
            default -> true;
        };
    }

    /** The id of a clause or an item. */
    static String id(String text) {
        if (!ID.matcher(text).matches()) {
            throw new IllegalArgumentException("not an id of a clause");
        }
        return text;
    }

    /** A number in its range. */
    static int within(int least, int number, int most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException("out of range");
        }
        return number;
    }
}
