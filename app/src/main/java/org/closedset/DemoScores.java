package org.closedset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.closedset.actions.AgreeAloud;
import org.closedset.actions.Basis;
import org.closedset.actions.ConfirmScore;
import org.closedset.actions.Form;
import org.closedset.actions.Hand;
import org.closedset.actions.PublishScore;
import org.closedset.actions.SayLimits;
import org.closedset.actions.Told;
import org.closedset.actions.WriteScore;
import org.closedset.boundaries.Answer;
import org.closedset.boundaries.OfZone;
import org.closedset.boundaries.Place;
import org.closedset.boundaries.Showing;
import org.closedset.choreography.Aloud;
import org.closedset.choreography.Score;
import org.closedset.choreography.Shorthand;
import org.closedset.choreography.TypedBeat;
import org.closedset.choreography.TypedScore;
import org.closedset.choreography.TypedShots;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.production.PublishedScore;
import org.closedset.production.Scores;
import org.closedset.views.Recorded;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.RoomExposure;
import org.closedset.vocabulary.Variant;
import org.closedset.vocabulary.Zone;

/** The choreographies of the demo: one that is published and half confirmed, and one that is being worked on. */
final class DemoScores {
    private static final Answer OPEN = new Answer.Open(Level.MUSCLE, Set.of());

    private final Recorded film;
    private final Hand hand;
    private final String script;
    private final Function<String, Person> playing;

    /** {@code playing} finds who is engaged for a character. */
    DemoScores(Recorded film, Hand hand, String script, Function<String, Person> playing) {
        this.film = film;
        this.hand = hand;
        this.script = script;
        this.playing = playing;
    }

    /** The liniment, whose two said before what may be: {@code scene} is its own id. */
    void ready(String scene) {
        says("NAN", Zone.HAND);
        says("NAN", Zone.MOUTH_LINE);
        says("KEEPER", Zone.SHOULDER);
        says("KEEPER", Zone.CROWN);
        seen("KEEPER", Zone.MID_BACK);
        write(
                scene,
                List.of("NAN", "KEEPER"),
                beat("b1", "She finds the place that hurts.", """
                        keeper look 2 keeper.mid-back=E7/E4 closed-set
                        nan hand.R place-hand keeper shoulder.R L1 2 rehearsed closed-set coordinator-present
                        nan hand.R press keeper shoulder.R L2 6 rehearsed closed-set coordinator-present
                        """, """
                        keeper look 2
                        nan look keeper 10
                        """),
                beat("b2", "She dresses him, and stays.", """
                        nan cover keeper 4 keeper.mid-back=E0/E0
                        nan hand.L rest keeper shoulder.L L1 3 rehearsed closed-set coordinator-present
                        nan withdraw keeper 1
                        """, """
                        nan cover keeper 4 keeper.mid-back=E0/E0
                        nan withdraw keeper 2
                        """));
        shots(scene, List.of("NAN", "KEEPER"), """
                shot 22A ms long-lens sharp 1
                wide nan.head nan.neck nan.arms keeper.head keeper.arms keeper.mid-back=E4
                square nan.head nan.neck nan.arms keeper.head keeper.arms
                vertical nan.head nan.neck nan.arms
                out square limb keeper.back
                out vertical frame-edge keeper.back

                shot 22B cu long-lens soft 1 2
                all nan.head nan.neck
                out partner keeper.back

                shot 22C ws normal-lens 2 2.alt-b
                all nan.whole
                wide keeper.head keeper.arms
                out frame-edge keeper.back
                """);
    }

    /** What is written for the liniment is published, and one of the two confirmed it: {@code label} is its number as printed. */
    void published(String scene, String label, Hand later) {
        Map<PersonId, String> called = new LinkedHashMap<>();
        List.of("NAN", "KEEPER").forEach(it -> called.put(playing.apply(it).id(), it));
        Scores scores = film.production().scores();
        Form form = later.newForm(Basis.of(scores.of(script, scene), scores.published(script, scene)));
        done(new PublishScore(later).published(film, form, script, scene, label, called));
        int version = film.production().scores().published(script, scene).version();
        Form confirms = later.newForm(Basis.of(version, Optional.empty()));
        done(new ConfirmScore(later)
                .confirmed(film, confirms, playing.apply("NAN").id(), script, scene));
    }

    /** On the set one move is left a count shorter, which one of the two has heard. */
    void aloud(String scene, Hand later) {
        PublishedScore published = film.production().scores().published(script, scene);
        Aloud shorter = new Aloud("b2", Variant.FULL, "m2", new Aloud.Way.Fewer(2));
        done(new AgreeAloud(later)
                .entered(
                        film,
                        later.newForm(Basis.ofAloud(published.version(), published.aloud())),
                        script,
                        scene,
                        List.of(shorter)));
        Form hears = later.newForm(Basis.ofAloud(published.version(), List.of(shorter)));
        done(new ConfirmScore(later).heard(film, hears, playing.apply("NAN").id(), script, scene, true));
    }

    private static void done(Told told) {
        if (!(told instanceof Told.Done)) {
            throw new IllegalStateException("the demo's own choreography: " + told);
        }
    }

    /** The argument that ends in a kiss: a level is not set yet, and its end has no plan B. */
    void begun(String scene) {
        write(
                scene,
                List.of("MARA", "TOM"),
                beat("b1", "They stop arguing.", """
                        mara approach tom 4
                        mara brow.C rest tom shoulder.L L1 4 clothed
                        tom hand.both hold mara upper-back.both 8 clothed
                        """, """
                        mara approach tom 4
                        mara look tom 8
                        """),
                beat("b2", "It begins as a full stop.", "mara mouth-line kiss-soft tom mouth-line L1 6 clothed\n", ""));
    }

    private void shots(String scene, List<String> parts, String typed) {
        Score before = film.production().scores().of(script, scene);
        switch (TypedShots.read(names(parts), before, typed)) {
            case TypedShots.Reading.Read it ->
                new WriteScore(hand).of(film, hand.newForm(Basis.of(before)), script, before.shot(it.shots()));
            case TypedShots.Reading.Unreadable it -> throw new IllegalStateException("the demo's own shots");
        }
    }

    private Map<String, PersonId> names(List<String> parts) {
        Map<String, PersonId> names = new LinkedHashMap<>();
        parts.forEach(
                it -> names.put(it.toLowerCase(Locale.ROOT), playing.apply(it).id()));
        return names;
    }

    private static TypedBeat beat(String id, String story, String full, String instead) {
        return new TypedBeat(id, story, Map.of(Variant.FULL, full, Variant.ALT_B, instead));
    }

    private void write(String scene, List<String> parts, TypedBeat... beats) {
        Score before = film.production().scores().of(script, scene);
        switch (TypedScore.read(new Shorthand(names(parts)), before, List.of(beats))) {
            case TypedScore.Reading.Read it ->
                new WriteScore(hand).of(film, hand.newForm(Basis.of(before)), script, it.score());
            case TypedScore.Reading.Unreadable it -> throw new IllegalStateException("the demo's own choreography");
        }
    }

    private void says(String part, Zone zone) {
        said(part, new OfZone(zone, Map.of(Place.of(zone), OPEN), Optional.empty()));
    }

    private void seen(String part, Zone zone) {
        Showing.Degrees degrees = new Showing.Degrees(Set.of(RoomExposure.E7), Set.of(PictureExposure.E4));
        said(part, new OfZone(zone, Map.of(), Optional.of(degrees)));
    }

    private void said(String part, OfZone said) {
        PersonId who = playing.apply(part).id();
        OfZone before = film.production().limits(who).limits().wanted().of(said.zone());
        new SayLimits(hand).zone(film, hand.newForm(Basis.of(before)), who, said, false);
    }
}
