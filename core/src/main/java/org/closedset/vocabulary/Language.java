package org.closedset.vocabulary;

import java.util.Arrays;
import java.util.Locale;

/** A language the vocabularies are written in. */
public enum Language implements Coded {
    ENGLISH("en"),
    SPANISH("es"),
    FRENCH("fr"),
    GERMAN("de");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** As in BCP 47. */
    @Override
    public String code() {
        return code;
    }

    /** The one to use for somebody who reads this, as BCP 47 has it; English where there is none of ours. */
    public static Language near(String tag) {
        String first = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(language -> language.code().equals(first))
                .findFirst()
                .orElse(ENGLISH);
    }

    /** The language with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Language ofCode(String code) {
        return Codes.find(values(), "a language of the vocabularies", code);
    }
}
