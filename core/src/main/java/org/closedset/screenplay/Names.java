package org.closedset.screenplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

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

    private static final Pattern PARTS = Pattern.compile("\\s+&\\s+|\\s+AND\\s+|\\s*/\\s*|\\s*,\\s*");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern MARKS_AT_END = Pattern.compile("[:,;^]+$");

    private Names() {}

    /** The people a cue names, in the order written, upper case, extensions such as (V.O.) taken off. */
    static List<String> inCue(String cue) {
        String bare = withoutBrackets(LineShapes.folded(cue)).strip();
        List<String> names = new ArrayList<>();
        for (String part : PARTS.split(bare, -1)) {
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
        return MARKS_AT_END
                .matcher(SPACES.matcher(name).replaceAll(" "))
                .replaceAll("")
                .strip();
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

    /** The key of one word that holds neither space nor full stop. */
    static String wordKey(String word) {
        return SHORT.getOrDefault(word, word);
    }

    /** Two spellings with one key are one person: DR. OKAFOR and DOCTOR OKAFOR, KEEPER and THE KEEPER. */
    static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (String word :
                SPACES.split(name.replace('.', ' ').replace('\u2019', '\'').strip(), -1)) {
            String plain = SHORT.getOrDefault(word, word);
            if (!(key.isEmpty() && plain.equals("THE"))) {
                key.append(key.isEmpty() ? "" : " ").append(plain);
            }
        }
        return key.isEmpty() ? name : key.toString();
    }
}
