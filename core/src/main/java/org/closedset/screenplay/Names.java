package org.closedset.screenplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Names as cues write them: without extensions, several people apart, spellings that mean one person together. */
final class Names {
    private static final Map<String, String> SHORT = Map.of(
            "DOCTOR",
            "DR",
            "SERGEANT",
            "SGT",
            "DETECTIVE",
            "DET",
            "OFFICER",
            "OFF",
            "PROFESSOR",
            "PROF",
            "CAPTAIN",
            "CAPT",
            "LIEUTENANT",
            "LT",
            "MISTER",
            "MR",
            "SAINT",
            "ST");

    private Names() {}

    /** The people a cue names, in the order written, upper case, extensions such as (V.O.) taken off. */
    static List<String> inCue(String cue) {
        String bare = withoutBrackets(LineShapes.folded(cue)).strip();
        List<String> names = new ArrayList<>();
        for (String part : bare.split("\\s+&\\s+|\\s+AND\\s+|\\s*/\\s*|\\s*,\\s*", -1)) {
            String name = clean(part);
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    private static String clean(String part) {
        String name = part.strip();
        for (String tail : List.of("'S VOICE", "\u2019S VOICE")) {
            if (name.endsWith(tail)) {
                name = name.substring(0, name.length() - tail.length());
            }
        }
        return name.replaceAll("\\s+", " ").replaceAll("[:,;^]+$", "").strip();
    }

    private static String withoutBrackets(String cue) {
        StringBuilder bare = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < cue.length(); i++) {
            char c = cue.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    /** Two spellings with one key are one person: DR. OKAFOR and DOCTOR OKAFOR, KEEPER and THE KEEPER. */
    static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (String word :
                name.replace(".", " ").replace('\u2019', '\'').strip().split("\\s+", -1)) {
            String plain = SHORT.getOrDefault(word, word);
            if (!(key.isEmpty() && plain.equals("THE"))) {
                key.append(key.isEmpty() ? "" : " ").append(plain);
            }
        }
        return key.isEmpty() ? name : key.toString();
    }
}
