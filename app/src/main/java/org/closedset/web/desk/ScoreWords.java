package org.closedset.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.closedset.boundaries.Condition;
import org.closedset.choreography.Shorthand;
import org.closedset.choreography.TypedScore;
import org.closedset.choreography.UnreadableMove;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.Barrier;
import org.closedset.vocabulary.Coded;
import org.closedset.vocabulary.Language;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.Motion;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.RoomExposure;
import org.closedset.vocabulary.Terms;
import org.closedset.vocabulary.Zone;
import org.closedset.web.Words;

/** The words a line is made of, and what is said of one that is none. */
final class ScoreWords {
    private static final Terms TERMS = Terms.of(Language.ENGLISH);
    private static final List<ScorePage.Group> GROUPS = groups();

    private ScoreWords() {}

    /** Every word that may be typed beside names, by kind. */
    static List<ScorePage.Group> all() {
        return GROUPS;
    }

    private static List<ScorePage.Group> groups() {
        List<ScorePage.Group> all = new ArrayList<>();
        all.add(group("actions", Stream.of(Action.values()).map(it -> word(Shorthand.word(it), it))));
        all.add(group("zones", Stream.of(Zone.values()).map(it -> word(zone(it), it))));
        all.add(group("levels", Stream.of(Level.values()).map(it -> word(it.code(), it))));
        all.add(group("motions", Stream.of(Motion.values()).map(it -> word(Shorthand.word(it), it))));
        all.add(group("barriers", Stream.of(Barrier.values()).map(it -> word(Shorthand.word(it), it))));
        all.add(group(
                "conditions",
                Stream.of(Condition.values())
                        .map(it -> new ScorePage.Word(Shorthand.word(it), Words.say("move.met." + it.code())))));
        all.add(group(
                "room",
                Stream.of(RoomExposure.values()).filter(it -> !it.never()).map(it -> word(it.code(), it))));
        all.add(group(
                "picture",
                Stream.of(PictureExposure.values()).filter(it -> !it.never()).map(it -> word(it.code(), it))));
        return List.copyOf(all);
    }

    private static String zone(Zone zone) {
        return Shorthand.word(zone) + (zone.sided() ? ".L" : "");
    }

    private static ScorePage.Group group(String name, Stream<ScorePage.Word> words) {
        return new ScorePage.Group(Words.say("score.words." + name), words.toList());
    }

    private static ScorePage.Word word(String typed, Coded word) {
        return new ScorePage.Word(typed, TERMS.term(word).gloss());
    }

    /** What is wrong with a line, where, and what may stand there. */
    static String say(TypedScore.Fault fault, Shorthand shorthand) {
        UnreadableMove why = fault.why();
        String place = why.word().isEmpty()
                ? Words.say("score.place", fault.line(), why.column())
                : Words.say("score.place.word", fault.line(), why.column(), why.word());
        String wrong = Words.say("score.line." + why.why().name(), place);
        List<String> near = switch (why.why()) {
            case NOBODY -> why.word().isEmpty() ? List.of() : shorthand.nearNames(why.word());
            case UNKNOWN -> shorthand.near(why.word());
            case NO_ACTION, SIDE, TWICE, COUNTS, EXPOSURE, WITH, LONG -> List.of();
        };
        return near.isEmpty() ? wrong : wrong + " " + Words.say("score.near", String.join(", ", near));
    }
}
