package org.closedset.vocabulary;

import java.util.Locale;

/** What a passage asks of a performer; the ten kinds of docs/labelling.md. */
public enum Kind {
    NUDITY,
    UNDRESS,
    KISS,
    TOUCH,
    SIMULATED_SEX,
    PERFORMANCE,
    SEXUAL_VIOLENCE,
    EXPOSED,
    FAMILIAL,
    VOICE;

    /** The stable code used in files and labels, such as {@code simulated-sex}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Kind ofCode(String code) {
        for (Kind kind : values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("not a kind of passage: " + code);
    }
}
