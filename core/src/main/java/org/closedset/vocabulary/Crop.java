package org.closedset.vocabulary;

/** A picture that is delivered of one set-up; each is looked at by itself, as one may show what another does not. */
public enum Crop implements Coded {
    WIDE,
    VERTICAL,
    SQUARE;

    @Override
    public String code() {
        return name();
    }

    /** The crop with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Crop ofCode(String code) {
        return Codes.find(values(), "a crop", code);
    }
}
