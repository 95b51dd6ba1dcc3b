package org.closedset.production;

/** Bytes that are not a fact; {@code offset} is where in them that was seen. */
public final class UnreadableFact extends Exception {
    private static final long serialVersionUID = 1;
    private final Why why;
    private final int offset;

    UnreadableFact(Why why, int offset) {
        super(Wording.say("unreadable." + why.name(), offset));
        this.why = why;
        this.offset = offset;
    }

    public Why why() {
        return why;
    }

    public int offset() {
        return offset;
    }

    /** What is wrong with them. */
    public enum Why {
        /** Longer than {@link FactBytes#MOST}. */
        LONG,
        /** They end within a field. */
        SHORT,
        /** The first byte is no form this program knows. */
        FORM,
        /** A text is not UTF-8. */
        UTF8,
        /** The type is not spelt as types are. */
        TYPE,
        /** The version is 0. */
        VERSION,
        /** The act, who or when is not spelt as they are. */
        HEADER,
        /** A field holds what its type does not allow, or spells it otherwise. */
        FIELD,
        /** There is a field more than the type has. */
        FIELDS_MORE,
        /** There is a field less than the type has. */
        FIELDS_LESS
    }
}
