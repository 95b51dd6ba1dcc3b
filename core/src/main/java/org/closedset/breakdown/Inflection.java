package org.closedset.breakdown;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms of an English verb: listed ones for irregular verbs, the usual endings for all others. */
final class Inflection {
    private static final String VOWELS = "aeiou";
    private final Map<String, Set<String>> irregular = new HashMap<>();

    Inflection(List<String> lines) {
        for (String line : lines) {
            String[] forms = line.split("\\s+", -1);
            irregular.put(forms[0], new LinkedHashSet<>(List.of(forms)));
        }
    }

    Set<String> of(String verb) {
        Set<String> listed = irregular.get(verb);
        return listed == null ? regular(verb) : listed;
    }

    private static Set<String> regular(String verb) {
        String stem = verb;
        char last = verb.charAt(verb.length() - 1);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(verb);
        if (last == 'e') {
            stem = verb.substring(0, verb.length() - 1);
            forms.add(verb + "s");
            forms.add(verb.endsWith("ee") ? verb + "ing" : stem + "ing");
            forms.add(stem + "ed");
            return forms;
        }
        if (last == 'y' && VOWELS.indexOf(verb.charAt(verb.length() - 2)) < 0) {
            stem = verb.substring(0, verb.length() - 1);
            forms.addAll(List.of(stem + "ies", stem + "ied", verb + "ing"));
            return forms;
        }
        boolean hissing =
                verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch") || last == 'x' || last == 'z';
        forms.add(hissing ? verb + "es" : verb + "s");
        String doubled = doubles(verb) ? verb + last : verb;
        forms.add(doubled + "ing");
        forms.add(doubled + "ed");
        return forms;
    }

    /** One vowel before one consonant in a word of one syllable doubles it: strip, stripped. */
    private static boolean doubles(String verb) {
        int n = verb.length();
        char last = verb.charAt(n - 1);
        long vowels = verb.chars().filter(c -> VOWELS.indexOf(c) >= 0).count();
        boolean short_ = n >= 3
                && vowels == 1
                && VOWELS.indexOf(verb.charAt(n - 2)) >= 0
                && VOWELS.indexOf(last) < 0
                && "wxy".indexOf(last) < 0;
        return short_ || verb.equals("unzip") || verb.equals("unstrap") || verb.equals("unwrap");
    }
}
