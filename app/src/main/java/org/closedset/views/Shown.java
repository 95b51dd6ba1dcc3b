package org.closedset.views;

import java.util.Arrays;

/** What is private of somebody, as it is shown to others than themselves. */
public enum Shown {
    /** One line of the list of cast and crew: how they are addressed, what they do, whether their age is verified. */
    LIST("list"),
    /** Their page: beside that how they come in, and their age check. */
    PAGE("page"),
    /** What they say of themselves. */
    SAID("said"),
    /** A rider of theirs that they let be read. */
    RIDER("rider"),
    /** The line of what they say for fittings, whatever stands in it. */
    FITTING("fitting"),
    /** Something a newer program knows of. */
    OTHER("other");

    private final String code;

    Shown(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static Shown ofCode(String code) {
        return Arrays.stream(values())
                .filter(it -> it.code.equals(code))
                .findFirst()
                .orElse(OTHER);
    }
}
