package org.closedset.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedset.choreography.Rule;
import org.closedset.choreography.Score;
import org.closedset.choreography.Shorthand;
import org.closedset.choreography.TypedShots;
import org.closedset.choreography.UnreadableShot;
import org.closedset.disclosure.FrameSheet;
import org.closedset.people.Person;
import org.closedset.people.Role;
import org.closedset.production.Production;
import org.closedset.vocabulary.Coded;
import org.closedset.vocabulary.Crop;
import org.closedset.vocabulary.Extent;
import org.closedset.vocabulary.Focus;
import org.closedset.vocabulary.Framing;
import org.closedset.vocabulary.Language;
import org.closedset.vocabulary.Lens;
import org.closedset.vocabulary.Mask;
import org.closedset.vocabulary.Terms;
import org.closedset.web.Words;
import org.closedset.web.mine.FrameShown;

/** Shows the shots of a choreography: as they were typed, and as they are kept, read out and held against the moves. */
final class ShotView {
    private static final int FEWEST_ROWS = 6;
    private static final List<ScorePage.Group> GROUPS = List.of(
            group("framings", Framing.values()),
            group("lenses", Lens.values()),
            group("focus", Focus.values()),
            group("crops", Crop.values()),
            group("extents", Extent.values()),
            group("masks", Mask.values()));

    private final Score score;
    private final SceneCast cast;
    private final ShotFits fits;
    private final int camera;

    ShotView(ScorePages.Place place, Score score, SceneCast cast, Rule rule) {
        this.score = score;
        this.cast = cast;
        this.fits = new ShotFits(score, rule, new FitWords(cast.words()));
        this.camera = camera(place);
    }

    /** How many of camera work the scene by the rota that production was given. */
    private static int camera(ScorePages.Place place) {
        Production production = place.recorded().production();
        return (int) production.people().with(Role.CAMERA).stream()
                .filter(Person::here)
                .filter(it -> production.sets().works(place.script().id(), place.own(), it.id()))
                .count();
    }

    @SafeVarargs
    private static <C extends Enum<C> & Coded> ScorePage.Group group(String name, C... words) {
        Terms terms = Terms.of(Language.ENGLISH);
        return new ScorePage.Group(
                Words.say("shot.words." + name),
                Stream.of(words)
                        .map(it -> new ScorePage.Word(
                                Shorthand.word(it), terms.term(it).gloss()))
                        .toList());
    }

    /** {@code typed} is what was typed and is not kept, with what is wrong with it. */
    ScorePage.Shots of(Optional<String> typed, List<TypedShots.Fault> faults) {
        String text = typed.orElseGet(() -> TypedShots.write(cast.typed(), score));
        return new ScorePage.Shots(
                text,
                Math.max(FEWEST_ROWS, 1 + (int) text.lines().count()),
                faults.stream().map(ShotView::say).toList(),
                kept(),
                camera == 0 ? Words.say("shot.goes.nobody") : Words.count("shot.goes", camera),
                GROUPS);
    }

    private List<ScorePage.Shot> kept() {
        List<ScorePage.Shot> shots = new ArrayList<>();
        for (FrameSheet it : FrameSheet.of(score, score.shots(), who -> true, cast::name)) {
            shots.add(new ScorePage.Shot(
                    FrameShown.of("shot" + shots.size(), it, name -> name), fits.against(it.name())));
        }
        return shots;
    }

    /** What is wrong with a line, and where. */
    private static String say(TypedShots.Fault fault) {
        UnreadableShot why = fault.why();
        String place = why.word().isEmpty()
                ? Words.say("score.place", fault.line(), why.column())
                : Words.say("score.place.word", fault.line(), why.column(), why.word());
        return Words.say("shot.line." + why.why().name(), place);
    }
}
