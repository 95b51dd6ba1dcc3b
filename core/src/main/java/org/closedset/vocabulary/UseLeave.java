package org.closedset.vocabulary;

/** What somebody says to one scope of use. */
public enum UseLeave implements Coded {
    ALLOWED,
    /** Each use is shown to them first. */
    WITH_APPROVAL,
    BARRED;

    @Override
    public String code() {
        return name();
    }

    /** The leave to use with this code; throws {@link IllegalArgumentException} for any other text. */
    public static UseLeave ofCode(String code) {
        return Codes.find(values(), "a leave to use", code);
    }
}
