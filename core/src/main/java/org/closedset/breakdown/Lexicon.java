package org.closedset.breakdown;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word classes of {@code words.txt}: a class is a name and every form of its words. */
final class Lexicon {
    private static final Lexicon ENGLISH =
            new Lexicon(Table.lines("words.txt"), new Inflection(Table.lines("verbs.txt")));

    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Inflection inflection;

    private Lexicon(List<String> lines, Inflection inflection) {
        this.inflection = inflection;
        for (String line : lines) {
            int colon = line.indexOf(':');
            Set<String> words =
                    classes.computeIfAbsent(line.substring(0, colon).strip(), name -> new LinkedHashSet<>());
            for (String word : line.substring(colon + 1).strip().split("\\s+", -1)) {
                words.addAll(expand(word));
            }
        }
    }

    static Lexicon english() {
        return ENGLISH;
    }

    /** What a word of a table stands for: a class in angle brackets, all forms of a verb before "~", or itself. */
    Set<String> expand(String word) {
        if (word.startsWith("<")) {
            return of(word.substring(1, word.length() - 1));
        }
        if (word.endsWith("~")) {
            return inflection.of(word.substring(0, word.length() - 1));
        }
        return Set.of(word.replace('_', ' ').strip());
    }

    Set<String> of(String name) {
        Set<String> words = classes.get(name);
        if (words == null) {
            throw new IllegalStateException("no class of words is called " + name);
        }
        return words;
    }
}
