package org.closedset.vocabulary;

import java.util.Locale;

/** What may be in what is worn or used, and what some skin does not bear. */
public enum Irritant implements Coded {
    ADHESIVE,
    LATEX,
    NICKEL;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The irritant with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Irritant ofCode(String code) {
        return Codes.find(values(), "an irritant", code);
    }
}
