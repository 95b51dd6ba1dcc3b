package org.closedset.vocabulary;

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

    /** The language with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Language ofCode(String code) {
        return Codes.find(values(), "a language of the vocabularies", code);
    }
}
