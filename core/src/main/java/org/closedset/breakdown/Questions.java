package org.closedset.breakdown;

import java.util.Set;

/** What to ask the director where the page is vague. */
final class Questions {
    private Questions() {}

    static String of(Finding finding, Set<String> groups) {
        if (!finding.mode().needsCare()) {
            return "";
        }
        String kind = finding.kind().code();
        String[] keys = {
            groups.isEmpty() ? "" : "ask." + kind + ".group",
            "ask." + kind + "." + finding.detail(),
            "ask." + kind + "." + finding.mode().code(),
            "ask.mode." + finding.mode().code(),
            "ask." + kind
        };
        for (String key : keys) {
            if (Wording.has(key)) {
                return Wording.of(key);
            }
        }
        return "";
    }
}
