package org.closedset.breakdown;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.closedset.vocabulary.Kind;

/** What the rules find in a line, strongest first, by kind. */
final class Hits {
    private final Persons persons;

    Hits(Persons persons) {
        this.persons = persons;
    }

    Map<Kind, List<Hit>> of(Line line, Setting setting) {
        Map<Kind, List<Hit>> hits = new EnumMap<>(Kind.class);
        if (!line.read()) {
            return hits;
        }
        List<Exclusions.Span> silent = Exclusions.english().in(line.tokens(), persons);
        for (Rule rule : RuleTable.english().candidates(line.tokens())) {
            if (setting.allows(rule, line)) {
                find(rule, line, silent, hits);
            }
        }
        hits.values()
                .forEach(list -> list.sort(
                        (a, b) -> Double.compare(b.rule().weight(), a.rule().weight())));
        return hits;
    }

    private void find(Rule rule, Line line, List<Exclusions.Span> silent, Map<Kind, List<Hit>> hits) {
        for (int at = 0; at < line.tokens().size(); at++) {
            int end = rule.phrase().match(line.tokens(), persons, at);
            if (end > at && !silenced(rule.kind(), at, end, silent)) {
                hits.computeIfAbsent(rule.kind(), kind -> new ArrayList<>()).add(new Hit(rule, at, end));
                return;
            }
        }
    }

    private static boolean silenced(Kind kind, int from, int to, List<Exclusions.Span> silent) {
        return silent.stream().anyMatch(span -> span.silences(kind, from, to));
    }
}
