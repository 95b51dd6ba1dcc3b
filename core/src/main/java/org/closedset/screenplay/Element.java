package org.closedset.screenplay;

/**
 * One paragraph of a screenplay as it stands on the page. {@code text} is free of markup (emphasis marks, forcing
 * marks, cue carets) and keeps its line breaks as {@code \n}; case is as written.
 */
public record Element(Type type, String text, Lines lines, Column column) {

    /** What an element is. A heading opens a scene; notes, synopses and sections are never performed. */
    public enum Type {
        HEADING,
        ACTION,
        SHOT,
        CUE,
        DIALOGUE,
        PARENTHETICAL,
        LYRIC,
        TRANSITION,
        CENTRED,
        NOTE,
        SYNOPSIS,
        SECTION,
        PAGE_BREAK;

        /** Whether it belongs to a speech. */
        public boolean spoken() {
            return this == CUE || this == DIALOGUE || this == PARENTHETICAL || this == LYRIC;
        }

        /** Whether it is printed on the page of the script. */
        public boolean printed() {
            return switch (this) {
                case NOTE, SYNOPSIS, SECTION, PAGE_BREAK -> false;
                case HEADING, ACTION, SHOT, CUE, DIALOGUE, PARENTHETICAL, LYRIC, TRANSITION, CENTRED -> true;
            };
        }
    }

    /** Where it stands: alone, or in the left or right column of dual dialogue. */
    public enum Column {
        ALONE,
        LEFT,
        RIGHT
    }

    /** Says what it is and where; a script is confidential and its words enter no log. */
    @Override
    public String toString() {
        return "Element[" + type + ", " + lines.from() + " to " + lines.to() + ", " + text.length() + " characters]";
    }

    /** An element that stands alone. */
    public static Element of(Type type, String text, Lines lines) {
        return new Element(type, text, lines, Column.ALONE);
    }
}
