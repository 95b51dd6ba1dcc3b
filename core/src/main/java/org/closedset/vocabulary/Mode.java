package org.closedset.vocabulary;

import java.util.Locale;

/** How the page puts a passage before the audience; docs/labelling.md. */
public enum Mode {
    DEPICTED,
    IMPLIED,
    HEARD,
    SCREEN,
    MENTION;

    /** The stable code used in files and labels, such as {@code depicted}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody must perform it: everything but a mention. */
    public boolean needsCare() {
        return this != MENTION;
    }

    /** The mode with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Mode ofCode(String code) {
        for (Mode mode : values()) {
            if (mode.code().equals(code)) {
                return mode;
            }
        }
        throw new IllegalArgumentException("not a mode of a passage: " + code);
    }
}
