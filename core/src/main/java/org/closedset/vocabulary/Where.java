package org.closedset.vocabulary;

/** Before whom a zone is bare: the people in the room, or the audience. */
public enum Where implements Coded {
    ROOM("room"),
    PICTURE("picture");

    private final String code;

    Where(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The one with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Where ofCode(String code) {
        return Codes.find(values(), "a place to be bare in", code);
    }
}
