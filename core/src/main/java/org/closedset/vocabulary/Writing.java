package org.closedset.vocabulary;

/** What a text is part of, and by it whether neutral words are offered for loaded ones in it. */
public enum Writing {
    BREAKDOWN,
    ASK,
    PLAN,
    RIDER,
    DAY_REPORT,
    OWN_WORDS,
    PRIVATE_RECORD,
    REPORT,
    INCIDENT,
    MESSAGE;

    /** Never in what people say of themselves or of what happened to them: those words are theirs. */
    public boolean neutralWordsOffered() {
        return switch (this) {
            case BREAKDOWN, ASK, PLAN, RIDER, DAY_REPORT -> true;
            case OWN_WORDS, PRIVATE_RECORD, REPORT, INCIDENT, MESSAGE -> false;
        };
    }
}
