package org.closedset.breakdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads a pattern as the tables write it. */
final class PhraseReader {
    private final Lexicon lexicon;

    PhraseReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Steps stand apart by spaces: {@code a/b} words, {@code <class>}, {@code verb~}, {@code @} a person, {@code %} a child, {@code ..3}
     * a gap, {@code !a/b} not next, {@code ^} and {@code $} the ends of a sentence, {@code $} also among words; a last {@code ?} makes it optional.
     */
    Phrase read(String written) {
        List<Step> steps = new ArrayList<>();
        for (String part : written.strip().split("\\s+", -1)) {
            steps.add(step(part));
        }
        return new Phrase(steps);
    }

    private Step step(String part) {
        boolean optional = part.length() > 1 && part.endsWith("?");
        String body = optional ? part.substring(0, part.length() - 1) : part;
        if (body.startsWith("..")) {
            return new Step.Gap(Integer.parseInt(body.substring(2)));
        }
        return switch (body) {
            case "@" -> new Step.Person(optional);
            case "%" -> new Step.Child(optional);
            case "^" -> new Step.Start();
            case "$" -> new Step.End();
            default ->
                body.startsWith("!") && body.length() > 1
                        ? new Step.Never(words(body.substring(1)))
                        : new Step.Words(words(body), optional);
        };
    }

    private Set<String> words(String written) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : written.split("/", -1)) {
            words.addAll(lexicon.expand(word));
        }
        return words;
    }
}
