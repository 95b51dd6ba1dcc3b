package org.closedset.exports;

import java.util.Locale;

/** The columns of a breakdown sheet, in their order; the last four are the coordinator's to fill. */
enum Column {
    SCENE(8),
    SETTING(8),
    PLACE(26),
    TIME(10),
    PAGE(6),
    EIGHTHS(8),
    KIND(16),
    DETAIL(12),
    MODE(14),
    PEOPLE(24),
    GROUPS(18),
    NUMBER(9),
    WITNESSES(16),
    SAID(48),
    REASON(36),
    QUESTION(36),
    FLAGS(18),
    STATE(11),
    READ(8),
    CONFIDENCE(10),
    LINES(10),
    ANSWER(30),
    CLOSED(10),
    RIDER(10),
    NOTES(30);

    private final int width;

    Column(int width) {
        this.width = width;
    }

    /** Width in characters. */
    int width() {
        return width;
    }

    String heading() {
        return Wording.say("column." + name().toLowerCase(Locale.ROOT));
    }
}
