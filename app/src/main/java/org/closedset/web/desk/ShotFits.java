package org.closedset.web.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.closedset.choreography.Reason;
import org.closedset.choreography.Rule;
import org.closedset.choreography.Score;
import org.closedset.choreography.Shot;
import org.closedset.vocabulary.Crop;
import org.closedset.vocabulary.Language;
import org.closedset.vocabulary.Terms;
import org.closedset.web.Words;
import org.closedset.web.mine.MoveWords;

/** Shots held against the moves and the agreements: what stands in the way of each, in sentences, and in which pictures. */
final class ShotFits {
    private static final Terms TERMS = Terms.of(Language.ENGLISH);

    private final Score score;
    private final FitWords words;
    private final List<Shot.Unready> unready;

    ShotFits(Score score, Rule rule, FitWords words) {
        this.score = score;
        this.words = words;
        this.unready = score.unframed(rule);
    }

    boolean ready() {
        return unready.isEmpty();
    }

    /** What stands in the way of all of them, each once, and where. */
    List<String> because() {
        return said(unready.stream());
    }

    /** What stands in the way of this one. */
    List<String> against(String shot) {
        return said(unready.stream().filter(it -> it.shot().equals(shot)));
    }

    private List<String> said(Stream<Shot.Unready> all) {
        Map<String, Set<String>> where = new LinkedHashMap<>();
        all.forEach(it -> sentences(it)
                .forEach(sentence -> where.computeIfAbsent(sentence, one -> new LinkedHashSet<>())
                        .add(at(it))));
        List<String> said = new ArrayList<>();
        where.forEach((sentence, places) -> said.add(Words.say("score.because", sentence, String.join("; ", places))));
        return said;
    }

    private List<String> sentences(Shot.Unready one) {
        return switch (one) {
            case Shot.Unready.TakesNothing it -> List.of(Words.say("shot.against.nothing"));
            case Shot.Unready.NoVariant it ->
                List.of(Words.say(
                        "shot.against.variant",
                        score.beats().stream().map(beat -> beat.id()).toList().indexOf(it.beat()) + 1,
                        Words.say("score.way." + it.variant().code())));
            case Shot.Unready.NotInIt it -> List.of(Words.say("shot.against.person", words.name(it.who())));
            case Shot.Unready.NotSaid it -> List.of(placed("shot.against.unsaid", it.place()));
            case Shot.Unready.MoreThanPlanned it ->
                List.of(Words.say(
                        "shot.against.more",
                        words.name(it.place().who()),
                        MoveWords.zone(it.place().zone()),
                        TERMS.term(it.shows()).gloss()));
            case Shot.Unready.Outside it ->
                it.fit().reasons().stream()
                        .filter(reason -> !reason.holds())
                        .map((Reason reason) -> words.say(reason))
                        .distinct()
                        .toList();
            case Shot.Unready.Unmasked it -> List.of(placed("shot.against.unmasked", it.place()));
            case Shot.Unready.InAndOut it -> List.of(placed("shot.against.both", it.place()));
        };
    }

    private String placed(String key, Shot.Place place) {
        return Words.say(key, words.name(place.who()), MoveWords.zone(place.zone()));
    }

    private static String at(Shot.Unready one) {
        return switch (one) {
            case Shot.Unready.TakesNothing it -> Words.say("framed.shot", it.shot());
            case Shot.Unready.NoVariant it -> Words.say("framed.shot", it.shot());
            case Shot.Unready.NotInIt it -> Words.say("framed.shot", it.shot());
            case Shot.Unready.NotSaid it -> at(it.shot(), it.crop());
            case Shot.Unready.MoreThanPlanned it -> at(it.shot(), it.crop());
            case Shot.Unready.Outside it -> at(it.shot(), it.crop());
            case Shot.Unready.Unmasked it -> at(it.shot(), it.crop());
            case Shot.Unready.InAndOut it -> at(it.shot(), it.crop());
        };
    }

    private static String at(String shot, Crop crop) {
        return Words.say("shot.at", shot, TERMS.say(crop));
    }
}
