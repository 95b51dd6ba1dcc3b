package org.closedset.boundaries;

import org.closedset.vocabulary.Coded;

/** What must be so for an open place to be open. */
public enum Condition implements Coded {
    /** Something of a material lies between. */
    BARRIER("barrier"),
    CLOTHED("clothed"),
    /** It was rehearsed before with the coordinator. */
    REHEARSED("rehearsed"),
    COORDINATOR_PRESENT("coordinator-present"),
    CLOSED_SET("closed-set");

    private final String code;

    Condition(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The condition with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Condition ofCode(String code) {
        for (Condition condition : values()) {
            if (condition.code.equals(code)) {
                return condition;
            }
        }
        throw new IllegalArgumentException("not a condition of a contact: " + code);
    }
}
