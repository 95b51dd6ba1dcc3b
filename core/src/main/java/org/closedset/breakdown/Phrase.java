package org.closedset.breakdown;

import java.util.List;
import java.util.Set;

/** A run of steps looked for in a list of tokens; see {@code PhraseReader} for how one is written. */
final class Phrase {
    private final List<Step> steps;

    Phrase(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /** The words of which one must be present for the pattern to hold: those of its rarest step. */
    Set<String> anchor() {
        Set<String> best = Set.of();
        for (Step step : steps) {
            if (step instanceof Step.Words words
                    && !words.optional()
                    && !words.words().contains("@")
                    && !words.words().contains("%")
                    && !words.words().contains("$")
                    && (best.isEmpty() || words.words().size() < best.size())) {
                best = words.words();
            }
        }
        return best;
    }

    /** The token after the last one taken when the pattern begins at {@code from}, or -1. */
    int match(List<Token> tokens, Persons people, int from) {
        return match(tokens, people, from, 0);
    }

    private int match(List<Token> tokens, Persons people, int at, int step) {
        if (step == steps.size()) {
            return at;
        }
        return switch (steps.get(step)) {
            case Step.Words it -> {
                boolean end = it.words().contains("$") && ends(tokens, at);
                int after = end ? match(tokens, people, at, step + 1) : -1;
                boolean here = at < tokens.size() && one(tokens, people, at, it.words());
                yield after >= 0 ? after : taken(tokens, people, at, step, here, it.optional());
            }
            case Step.Person it -> {
                boolean here = at < tokens.size() && people.isPerson(tokens, at);
                yield taken(tokens, people, at, step, here, it.optional());
            }
            case Step.Child it -> {
                boolean here = at < tokens.size() && people.isChild(tokens.get(at));
                yield taken(tokens, people, at, step, here, it.optional());
            }
            case Step.Never it -> {
                boolean here =
                        at < tokens.size() && it.words().contains(tokens.get(at).word());
                yield here ? -1 : match(tokens, people, at, step + 1);
            }
            case Step.Gap it -> gap(tokens, people, at, step, it.most());
            case Step.Start() -> starts(tokens, at) ? match(tokens, people, at, step + 1) : -1;
            case Step.End() -> ends(tokens, at) ? match(tokens, people, at, step + 1) : -1;
        };
    }

    private static boolean one(List<Token> tokens, Persons people, int at, Set<String> words) {
        return people.isWord(tokens.get(at), words)
                || words.contains("@") && people.isPerson(tokens, at)
                || words.contains("%") && people.isChild(tokens.get(at));
    }

    private static boolean starts(List<Token> tokens, int at) {
        return at == 0 || tokens.get(at - 1).stop() || tokens.get(at - 1).word().equals("--");
    }

    private static boolean ends(List<Token> tokens, int at) {
        return at >= tokens.size()
                || tokens.get(at).stop()
                || ",:--".contains(tokens.get(at).word());
    }

    private int taken(List<Token> tokens, Persons people, int at, int step, boolean here, boolean optional) {
        if (here) {
            int end = match(tokens, people, at + 1, step + 1);
            if (end >= 0) {
                return end;
            }
        }
        return optional ? match(tokens, people, at, step + 1) : -1;
    }

    private int gap(List<Token> tokens, Persons people, int at, int step, int most) {
        for (int skip = 0; skip <= most && at + skip <= tokens.size(); skip++) {
            int end = match(tokens, people, at + skip, step + 1);
            if (end >= 0) {
                return end;
            }
            if (at + skip < tokens.size() && tokens.get(at + skip).stop()) {
                return -1;
            }
        }
        return -1;
    }
}
