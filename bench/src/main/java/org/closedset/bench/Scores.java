package org.closedset.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.closedset.screenplay.Scene;
import org.closedset.vocabulary.Kind;

/** Counts of what was found, missed and wrongly proposed, by scene, by passage and by kind, above a confidence. */
final class Scores {
    final Count scenes = new Count();
    final Count passages = new Count();
    final Map<Kind, Count> kinds = new EnumMap<>(Kind.class);
    int traps;
    int trapsFired;
    final List<String> errors = new ArrayList<>();

    static Scores of(List<LabelledScript> scripts, List<Proposal> proposals, double least) {
        Scores scores = new Scores();
        for (LabelledScript script : scripts) {
            scores.add(
                    script,
                    proposals.stream()
                            .filter(p -> p.script().equals(script.name()) && p.care() && p.confidence() >= least)
                            .toList());
        }
        return scores;
    }

    private void add(LabelledScript script, List<Proposal> proposals) {
        List<Scene> all = script.screenplay().scenes();
        for (int i = 0; i < all.size(); i++) {
            Scene scene = all.get(i);
            int number = i;
            List<LabelledScript.Label> gold = script.labels().stream()
                    .filter(label -> within(label.line(), scene))
                    .toList();
            List<Proposal> own =
                    proposals.stream().filter(p -> p.scene() == number).toList();
            boolean positive = gold.stream().anyMatch(LabelledScript.Label::care);
            scenes.add(positive, !own.isEmpty());
            if (positive != !own.isEmpty()) {
                errors.add((positive ? "MISS  " : "FALSE ") + script.name() + " "
                        + scene.heading().text());
            }
            passages(gold, own, script.name());
        }
    }

    private static boolean within(int line, Scene scene) {
        return line >= scene.lines().from().line() && line <= scene.lines().to().line();
    }

    private void passages(List<LabelledScript.Label> gold, List<Proposal> own, String name) {
        for (LabelledScript.Label label : gold) {
            if (label.trap()) {
                traps++;
                if (own.stream()
                        .anyMatch(p -> p.kind() == label.kind()
                                && p.from() <= label.line()
                                && label.line() <= p.to()
                                && gold.stream()
                                        .noneMatch(g -> g.care()
                                                && g.kind() == p.kind()
                                                && p.from() <= g.line()
                                                && g.line() <= p.to()))) {
                    trapsFired++;
                    errors.add("TRAP  " + name + ":" + label.line() + " "
                            + label.kind().code());
                }
            }
            if (label.care()) {
                boolean any = own.stream().anyMatch(p -> covers(p, label));
                boolean same = own.stream().anyMatch(p -> covers(p, label) && p.kind() == label.kind());
                passages.gold(any);
                kind(label.kind()).gold(same);
                if (!any) {
                    errors.add("miss  " + name + ":" + label.line() + " "
                            + label.kind().code() + " " + label.mode().code());
                } else if (!same) {
                    errors.add("kind  " + name + ":" + label.line() + " "
                            + label.kind().code() + " " + label.mode().code());
                }
            }
        }
        for (Proposal p : own) {
            boolean any = gold.stream().anyMatch(g -> g.care() && covers(p, g));
            boolean same = gold.stream().anyMatch(g -> g.care() && covers(p, g) && g.kind() == p.kind());
            passages.proposed(any);
            kind(p.kind()).proposed(same);
            if (!any) {
                errors.add("false " + name + ":" + p.from() + " " + p.kind().code());
            } else if (!same) {
                errors.add("extra " + name + ":" + p.from() + " " + p.kind().code());
            }
        }
    }

    private Count kind(Kind kind) {
        return kinds.computeIfAbsent(kind, k -> new Count());
    }

    private static boolean covers(Proposal p, LabelledScript.Label label) {
        return p.from() <= label.line() && label.line() <= p.to();
    }

    /** Found and missed of what is there; right and wrong of what is proposed. */
    static final class Count {
        int found;
        int missed;
        int right;
        int wrong;

        void add(boolean gold, boolean proposed) {
            if (gold) {
                gold(proposed);
            }
            if (proposed) {
                proposed(gold);
            }
        }

        void gold(boolean hit) {
            if (hit) {
                found++;
            } else {
                missed++;
            }
        }

        void proposed(boolean hit) {
            if (hit) {
                right++;
            } else {
                wrong++;
            }
        }

        double recall() {
            return found + missed == 0 ? Double.NaN : (double) found / (found + missed);
        }

        double precision() {
            return right + wrong == 0 ? Double.NaN : (double) right / (right + wrong);
        }
    }
}
