package org.closedset.breakdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.vocabulary.Kind;

/** Idioms, props and figures of speech: where one stands, a rule of its kind that shares a word with it is silent. */
final class Exclusions {
    private static final Exclusions ENGLISH = new Exclusions();

    private final Map<String, List<Entry>> byWord = new HashMap<>();

    private Exclusions() {
        PhraseReader phrases = new PhraseReader(Lexicon.english());
        for (String line : Table.lines("exclusions.txt")) {
            String[] parts = line.split("\\|", -1);
            String kind = parts[0].strip();
            Entry entry = new Entry(
                    kind.equals("*") ? Optional.empty() : Optional.of(Kind.ofCode(kind)), phrases.read(parts[1]));
            for (String word : entry.phrase().anchor()) {
                byWord.computeIfAbsent(word, own -> new ArrayList<>()).add(entry);
            }
        }
    }

    static Exclusions english() {
        return ENGLISH;
    }

    /** The runs of tokens that are silenced. */
    List<Span> in(List<Token> tokens, Persons persons) {
        Set<Entry> entries = new LinkedHashSet<>();
        for (Token token : tokens) {
            entries.addAll(byWord.getOrDefault(token.word(), List.of()));
        }
        List<Span> spans = new ArrayList<>();
        for (Entry entry : entries) {
            for (int at = 0; at < tokens.size(); at++) {
                int end = entry.phrase().match(tokens, persons, at);
                if (end > at) {
                    spans.add(new Span(entry.kind(), at, end));
                }
            }
        }
        return spans;
    }

    /** Tokens {@code from} to {@code to} (excluded), silenced for one kind or for every kind. */
    record Span(Optional<Kind> kind, int from, int to) {
        boolean silences(Kind other, int start, int end) {
            return (kind.isEmpty() || kind.get() == other) && from < end && start < to;
        }
    }

    private record Entry(Optional<Kind> kind, Phrase phrase) {}
}
