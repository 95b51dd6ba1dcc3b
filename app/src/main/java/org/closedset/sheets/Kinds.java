package org.closedset.sheets;

import java.util.Map;
import java.util.Optional;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Mode;

/** Tells kinds and modes from what coordinators write in their sheets. */
final class Kinds {
    private static final Map<String, String> NAMES = Names.read("kinds.txt");

    private Kinds() {}

    /** The kind the text names first in the order of the table; a negated or unknown text names none. */
    static Optional<Kind> in(String text) {
        String folded = " " + Columns.folded(text) + " ";
        for (Map.Entry<String, String> name : NAMES.entrySet()) {
            String words = name.getKey();
            boolean found = words.endsWith("*")
                    ? folded.contains(" " + words.substring(0, words.length() - 1))
                    : folded.contains(" " + words + " ");
            if (found && !folded.contains(" no " + words.replace("*", ""))) {
                return Optional.of(Kind.ofCode(name.getValue()));
            }
        }
        return Optional.empty();
    }

    static Mode mode(String text) {
        String folded = " " + Columns.folded(text) + " ";
        if (folded.contains(" mention") || folded.contains(" dialogue only ") || folded.contains(" talk")) {
            return Mode.MENTION;
        }
        if (folded.contains(" heard ") || folded.contains(" off screen ") || folded.contains(" o s ")) {
            return Mode.HEARD;
        }
        if (folded.contains(" implied ") || folded.contains(" suggested ") || folded.contains(" aftermath ")) {
            return Mode.IMPLIED;
        }
        return folded.contains(" on a screen ")
                        || folded.contains(" picture inside ")
                        || folded.contains(" phone video ")
                ? Mode.SCREEN
                : Mode.DEPICTED;
    }
}
