package org.closedset.breakdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Mode;

/**
 * All rules, found by the words they need. A table line is {@code weight | pattern | options}; a line in square
 * brackets gives kind and detail of those that follow.
 */
final class RuleTable {
    private static final RuleTable ENGLISH = new RuleTable();

    private final Map<String, List<Rule>> byWord = new HashMap<>();
    private final PhraseReader phrases = new PhraseReader(Lexicon.english());

    /** A table of one text, for looking at the form itself. */
    RuleTable(String name, String text) {
        read(name, text);
    }

    private RuleTable() {
        for (String file : List.of(
                "kiss",
                "touch",
                "sex",
                "nudity",
                "undress",
                "performance",
                "violence",
                "exposed",
                "familial",
                "voice")) {
            String name = "rules-" + file + ".txt";
            read(name, Table.text(name));
        }
    }

    static RuleTable english() {
        return ENGLISH;
    }

    private void read(String name, String text) {
        Kind kind = Kind.NUDITY;
        String detail = "";
        for (Table.Row row : Table.rows(text)) {
            String line = row.text();
            try {
                if (line.startsWith("[")) {
                    String[] head = line.substring(1, line.indexOf(']')).split(" ", 2);
                    kind = Kind.ofCode(head[0]);
                    detail = head[1].strip();
                } else {
                    add(rule(kind, detail, line.split("\\|", -1)));
                }
            } catch (RuntimeException e) {
                throw new IllegalStateException(name + ", line " + row.number() + ", is not a rule: " + line, e);
            }
        }
    }

    private Rule rule(Kind kind, String detail, String[] parts) {
        Map<String, String> options = new HashMap<>();
        if (parts.length > 2) {
            for (String option : parts[2].strip().split("\\s+", -1)) {
                String[] pair = option.split("=", 2);
                options.put(pair[0], pair.length > 1 ? pair[1] : "yes");
            }
        }
        return new Rule(
                kind,
                detail,
                Double.parseDouble(parts[0].strip()),
                phrases.read(parts[1]),
                Optional.ofNullable(options.get("mode")).map(Mode::ofCode),
                Rule.In.valueOf(options.getOrDefault("in", "both").toUpperCase(Locale.ROOT)),
                options.getOrDefault("at", ""),
                options.getOrDefault("near", ""),
                options.containsKey("two"));
    }

    private void add(Rule rule) {
        for (String word : rule.phrase().anchor()) {
            byWord.computeIfAbsent(word, own -> new ArrayList<>()).add(rule);
        }
        if (rule.phrase().anchor().isEmpty()) {
            throw new IllegalStateException("a rule of " + rule.kind().code() + " has no word to find it by");
        }
    }

    /** The rules that could hold for these tokens, each once, in table order of their first word. */
    Set<Rule> candidates(List<Token> tokens) {
        Set<Rule> found = new LinkedHashSet<>();
        for (Token token : tokens) {
            found.addAll(byWord.getOrDefault(token.word(), List.of()));
        }
        return found;
    }
}
