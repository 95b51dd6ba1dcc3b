package org.closedset.background;

/** What is typed in one line. */
final class Line {
    private Line() {}

    /** Whether it is one line with something on it, no space around it, and no longer than this. */
    static boolean is(String text, int longest) {
        return !text.isEmpty()
                && text.equals(text.strip())
                && text.length() <= longest
                && text.lines().count() == 1;
    }
}
