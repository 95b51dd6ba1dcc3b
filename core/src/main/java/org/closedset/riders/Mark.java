package org.closedset.riders;

import org.closedset.vocabulary.Coded;

/** What a performer says of one clause of a rider that is not signed yet; no reason is part of it. */
public enum Mark implements Coded {
    FINE,
    /** To be talked over with the coordinator first. */
    TALK,
    /** It is to be taken out. */
    OUT;

    @Override
    public String code() {
        return Code.of(this);
    }

    /** The mark with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Mark ofCode(String code) {
        return Code.read(Mark.class, code);
    }
}
