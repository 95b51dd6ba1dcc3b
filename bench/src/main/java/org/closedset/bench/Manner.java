package org.closedset.bench;

import java.util.List;

/** How the labelled scripts are written, told by the first letter of their names; docs/labelling.md says which is which. */
enum Manner {
    OBLIQUE("abh", "oblique, short scenes"),
    PLAIN("cpr", "plain, short scenes"),
    LITERARY("st", "literary, long scenes"),
    ORDINARY("uv", "plain, long scenes");

    private static final String PLAIN_FROM = "h11";

    private final String letters;
    private final String told;

    Manner(String letters, String told) {
        this.letters = letters;
        this.told = told;
    }

    String told() {
        return told;
    }

    List<LabelledScript> of(List<LabelledScript> scripts) {
        return scripts.stream().filter(script -> of(script.name()) == this).toList();
    }

    private static Manner of(String name) {
        if (name.startsWith("h") && name.compareTo(PLAIN_FROM) >= 0) {
            return PLAIN;
        }
        for (Manner manner : values()) {
            if (manner.letters.indexOf(name.charAt(0)) >= 0) {
                return manner;
            }
        }
        throw new IllegalArgumentException(name + " does not say how it is written");
    }
}
