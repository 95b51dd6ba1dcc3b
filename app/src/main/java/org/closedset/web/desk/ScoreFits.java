package org.closedset.web.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.choreography.Beat;
import org.closedset.choreography.Fit;
import org.closedset.choreography.Move;
import org.closedset.choreography.Rule;
import org.closedset.choreography.Score;
import org.closedset.vocabulary.Variant;
import org.closedset.web.Words;

/** A choreography held against the agreements of everybody in it: what of each move holds, and what stands in the way. */
final class ScoreFits {
    private static final int MOST = 12;

    private final Rule rule;
    private final FitWords words;
    private final List<Score.Unready> unready;
    private final ShotFits shots;
    private final Map<String, Fit> outside = new HashMap<>();

    ScoreFits(Score score, Rule rule, FitWords words) {
        this.rule = rule;
        this.words = words;
        this.unready = score.unready(rule);
        this.shots = new ShotFits(score, rule, words);
        for (Score.Unready one : unready) {
            if (one instanceof Score.Unready.Outside it) {
                outside.put(key(it.beat(), it.variant(), it.move()), it.fit());
            }
        }
    }

    private static String key(String beat, Variant variant, String move) {
        return beat + " " + variant + " " + move;
    }

    /** On a way on which it does not fit, where there is one. */
    ScorePage.Fits of(Beat beat, Variant variant, Move move) {
        Fit fit = Optional.ofNullable(outside.get(key(beat.id(), variant, move.id())))
                .orElseGet(() -> rule.fits(move));
        return new ScorePage.Fits(!tangled() && fit.allowed(), said(fit, false), said(fit, true));
    }

    /** Whether there were too many ways to walk all of them, so that of no move it can be said that it fits. */
    private boolean tangled() {
        return unready.stream().anyMatch(Score.Unready.TooManyWays.class::isInstance);
    }

    private List<String> said(Fit fit, boolean holds) {
        return fit.reasons().stream()
                .filter(it -> it.holds() == holds)
                .map(words::say)
                .distinct()
                .toList();
    }

    /** Why this beat stands in the way, in one sentence, or "". */
    String because(Beat beat) {
        List<String> all = new ArrayList<>();
        int moves = 0;
        for (Score.Unready one : unready) {
            if (one.beat().equals(beat.id())) {
                switch (one) {
                    case Score.Unready.NoVariant it ->
                        all.add(Words.say("score.lacks." + it.variant().code()));
                    case Score.Unready.TooManyWays it -> all.add(Words.say("score.tangled"));
                    case Score.Unready.Outside it -> moves++;
                }
            }
        }
        if (moves > 0) {
            all.add(Words.count("score.outside", moves));
        }
        return String.join(" ", all);
    }

    /** The whole of it. */
    ScorePage.State state(Score score) {
        if (score.beats().isEmpty()) {
            return new ScorePage.State(false, Words.say("score.none"), List.of());
        }
        Map<String, Set<String>> because = new LinkedHashMap<>();
        unready.forEach(one -> reasons(one)
                .forEach(it -> because.computeIfAbsent(it, sentence -> new LinkedHashSet<>())
                        .add(place(score, one))));
        List<String> said = because.entrySet().stream()
                .sorted(Comparator.comparingInt(it -> -it.getValue().size()))
                .map(it -> Words.say("score.because", it.getKey(), String.join("; ", it.getValue())))
                .toList();
        List<String> shown = new ArrayList<>(said.subList(0, Math.min(MOST, said.size())));
        if (said.size() > MOST) {
            shown.add(Words.count("score.because.more", said.size() - MOST));
        }
        shown.addAll(shots.because());
        boolean ready = unready.isEmpty() && shots.ready();
        String fits = score.shots().isEmpty() ? "score.ready" : "score.ready.framed";
        return new ScorePage.State(ready, Words.say(ready ? fits : "score.unready"), shown);
    }

    private List<String> reasons(Score.Unready one) {
        return switch (one) {
            case Score.Unready.NoVariant it ->
                List.of(Words.say("score.lacks." + it.variant().code()));
            case Score.Unready.TooManyWays it -> List.of(Words.say("score.tangled"));
            case Score.Unready.Outside it ->
                it.fit().reasons().stream()
                        .filter(reason -> !reason.holds())
                        .map(words::say)
                        .distinct()
                        .toList();
        };
    }

    /** "beat 2", "beat 2, move 3", "beat 2, plan B, move 3". */
    private static String place(Score score, Score.Unready one) {
        int beat = 1 + score.beats().stream().map(Beat::id).toList().indexOf(one.beat());
        if (!(one instanceof Score.Unready.Outside it)) {
            return Words.say("score.at.beat", beat);
        }
        int move = 1
                + score.beat(it.beat())
                        .map(found -> found.moves(it.variant()).stream()
                                .map(Move::id)
                                .toList()
                                .indexOf(it.move()))
                        .orElse(-1);
        return it.variant() == Variant.FULL
                ? Words.say("score.at.move", beat, move)
                : Words.say(
                        "score.at.other",
                        beat,
                        Words.say("score.way." + it.variant().code()),
                        move);
    }
}
