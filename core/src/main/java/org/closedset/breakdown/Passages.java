package org.closedset.breakdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.closedset.screenplay.Lines;

/** Joins findings of neighbouring elements into passages and words them. */
final class Passages {
    private final Map<String, Integer> seen = new HashMap<>();

    List<Passage> of(List<Finding> findings) {
        List<List<Finding>> runs = new ArrayList<>();
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparing(Finding::kind)
                .thenComparing(finding -> finding.line().index()));
        for (Finding finding : sorted) {
            if (!runs.isEmpty() && runs.getLast().getLast().goesOn(finding)) {
                runs.getLast().add(finding);
            } else {
                runs.add(new ArrayList<>(List.of(finding)));
            }
        }
        return runs.stream()
                .map(this::passage)
                .sorted(Comparator.comparingInt(Passage::first).thenComparing(Passage::kind))
                .toList();
    }

    private Passage passage(List<Finding> run) {
        Finding best = run.stream()
                .max(Comparator.comparingDouble(Finding::confidence))
                .orElseThrow();
        Lines lines = run.getFirst().line().element().lines();
        Set<String> people = new LinkedHashSet<>();
        Set<String> groups = new LinkedHashSet<>();
        Set<String> watching = new LinkedHashSet<>();
        Set<Passage.Mark> marks = new TreeSet<>(Comparator.comparingInt(Passage.Mark::element)
                .thenComparingInt(Passage.Mark::start)
                .thenComparingInt(Passage.Mark::end));
        StringBuilder words = new StringBuilder();
        for (Finding finding : run) {
            lines = lines.and(finding.line().element().lines());
            people.addAll(finding.line().present().people());
            groups.addAll(finding.line().present().groups());
            watching.addAll(finding.line().present().witnesses());
            marks.addAll(marks(finding));
            words.append(finding.line().element().text()).append('\n');
        }
        if (people.size() > watching.size()) {
            people.removeAll(watching);
        } else {
            watching.clear();
        }
        String id = PassageIds.of(best.kind(), words.toString(), nth(best, words.toString()));
        return new Passage(
                id,
                best.kind(),
                best.detail(),
                best.mode(),
                List.copyOf(people),
                List.copyOf(groups),
                List.copyOf(watching),
                lines,
                run.getFirst().line().index(),
                run.getLast().line().index(),
                List.copyOf(marks),
                best.confidence(),
                Reasons.of(best),
                Questions.of(best, groups));
    }

    private int nth(Finding best, String words) {
        return seen.merge(best.kind().code() + words, 1, Integer::sum) - 1;
    }

    private static List<Passage.Mark> marks(Finding finding) {
        List<Token> tokens = finding.line().tokens();
        return finding.hits().stream()
                .map(hit -> new Passage.Mark(
                        finding.line().index(),
                        tokens.get(hit.from()).start(),
                        tokens.get(hit.to() - 1).end()))
                .toList();
    }
}
