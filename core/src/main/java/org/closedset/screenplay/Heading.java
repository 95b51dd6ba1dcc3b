package org.closedset.screenplay;

/**
 * A scene heading taken apart. {@code text} is the heading as written without its number; {@code place} and
 * {@code time} are "" where the heading names none.
 */
public record Heading(String text, Setting setting, String place, String time) {

    /** Inside, outside, both, or not said. */
    public enum Setting {
        INTERIOR,
        EXTERIOR,
        BOTH,
        UNSAID
    }
}
