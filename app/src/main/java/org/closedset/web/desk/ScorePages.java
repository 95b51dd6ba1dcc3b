package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.closedset.actions.Basis;
import org.closedset.actions.Form;
import org.closedset.actions.Hand;
import org.closedset.actions.Told;
import org.closedset.actions.WriteScore;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.choreography.Rule;
import org.closedset.choreography.Score;
import org.closedset.choreography.Throughout;
import org.closedset.choreography.TypedScore;
import org.closedset.choreography.TypedShots;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.production.Agreements;
import org.closedset.production.Production;
import org.closedset.production.PublishedScore;
import org.closedset.views.OpenScript;
import org.closedset.views.Recorded;
import org.closedset.views.Shown;
import org.closedset.views.Standing;
import org.closedset.web.Frame;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The choreography of a scene: typed, read out, drawn, and held against what everybody in it agreed to. */
@Controller
final class ScorePages {
    static final String HERE = "/record/{production}/script/{id}/score/{own}";

    private final OnProduction on;
    private final Scripts scripts;
    private final Hand hand;
    private final Clock clock;
    private final Frames frames;
    private final Html html;
    private final Missing missing;

    ScorePages(OnProduction on, Scripts scripts, Hand hand, Clock clock, Frames frames, Html html, Missing missing) {
        this.on = on;
        this.scripts = scripts;
        this.hand = hand;
        this.clock = clock;
        this.frames = frames;
        this.html = html;
        this.missing = missing;
    }

    /** The address of the choreography of a scene. */
    static String of(Recorded recorded, OpenScript script, String own) {
        return OnProduction.of(recorded) + "/script/" + script.id() + "/score/" + own;
    }

    /** A scene of a script of a production. */
    record Place(Recorded recorded, OpenScript script, Standing standing, SceneBreakdown scene) {
        String own() {
            return scene.scene().id().own();
        }

        String path() {
            return ScorePages.of(recorded, script, own());
        }

        Score score() {
            return recorded.production().scores().of(script.id(), own());
        }

        PublishedScore published() {
            return recorded.production().scores().published(script.id(), own());
        }

        String label() {
            return scene.scene().label();
        }

        SceneCast cast(Score score) {
            return SceneCast.of(recorded.production().people(), script.id(), standing.review(), scene, score);
        }
    }

    @GetMapping(HERE)
    ResponseEntity<String> score(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @PathVariable("id") String id,
            @PathVariable("own") String own) {
        return at(request, production, id, own, place -> page(request, place, HttpStatus.OK, "", Optional.empty()));
    }

    @GetMapping(HERE + "/sheet")
    ResponseEntity<String> sheet(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @PathVariable("id") String id,
            @PathVariable("own") String own) {
        return at(request, production, id, own, place -> {
            Score score = place.score();
            SceneCast cast = place.cast(score);
            on.shows(place.recorded(), cast.persons(), Set.of(Shown.LIST));
            ScoreView view = new ScoreView(score, cast, Optional.empty());
            return html.page(
                    "scoresheet",
                    new ScoreSheetPage(
                            frame(request, place),
                            place.label(),
                            heading(place),
                            place.path(),
                            new VersionView(place, cast, clock).sheet(score),
                            new VersionView(place, cast, clock).rehearsed(score),
                            view.kept()));
        });
    }

    @PostMapping(HERE)
    ResponseEntity<String> write(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @PathVariable("id") String id,
            @PathVariable("own") String own,
            @RequestParam("act") String act,
            @RequestParam(name = "basis", defaultValue = "") String basis,
            @RequestParam(name = "names", defaultValue = "") String names,
            @RequestParam MultiValueMap<String, String> sent) {
        return at(request, production, id, own, place -> {
            Score kept = place.score();
            Optional<ScoreForm> form = OnProduction.isAct(act) ? ScoreForm.of(sent, kept) : Optional.empty();
            boolean renamed = !place.cast(kept).basis().equals(names);
            return form.map(it -> renamed
                            ? kept(request, place, it, Words.say("score.renamed"))
                            : written(request, place, it, kept, new Form(act, basis)))
                    .orElseGet(() -> on.stale(request));
        });
    }

    private ResponseEntity<String> written(
            HttpServletRequest request, Place place, ScoreForm typed, Score kept, Form form) {
        return switch (TypedScore.read(place.cast(kept).shorthand(), kept, typed.beats(), typed.throughout())) {
            case TypedScore.Reading.Unreadable it ->
                unreadable(
                        request,
                        place,
                        "score.unreadable",
                        new Typed(typed, it.faults(), List.of(), Optional.of(form.basis())));
            case TypedScore.Reading.Read it -> framed(request, place, typed, it.score(), form);
        };
    }

    private ResponseEntity<String> framed(
            HttpServletRequest request, Place place, ScoreForm typed, Score read, Form form) {
        TypedShots.Reading shots = typed.shots()
                .map(it -> TypedShots.read(place.cast(place.score()).typed(), read, it))
                .orElseGet(() -> new TypedShots.Reading.Read(read.shots()));
        return switch (shots) {
            case TypedShots.Reading.Unreadable it ->
                unreadable(
                        request,
                        place,
                        "shot.unreadable",
                        new Typed(typed, List.of(), it.faults(), Optional.of(form.basis())));
            case TypedShots.Reading.Read it -> kept(request, place, typed, read.shot(it.shots()), form);
        };
    }

    private ResponseEntity<String> kept(
            HttpServletRequest request, Place place, ScoreForm typed, Score read, Form form) {
        Told told =
                new WriteScore(hand).of(place.recorded(), form, place.script().id(), typed.done(read));
        return on.said(
                request,
                place.recorded(),
                form.act(),
                told,
                Words.say(typed.key()),
                place.path(),
                refused -> kept(request, place, typed, CrewPages.sentence(refused)));
    }

    private ResponseEntity<String> unreadable(HttpServletRequest request, Place place, String key, Typed typed) {
        return page(
                request,
                place,
                HttpStatus.UNPROCESSABLE_CONTENT,
                Words.count(key, typed.faults().size() + typed.shotFaults().size()),
                Optional.of(typed));
    }

    /** Nothing was changed, and what was typed is still there. */
    private ResponseEntity<String> kept(HttpServletRequest request, Place place, ScoreForm typed, String why) {
        return page(
                request,
                place,
                HttpStatus.CONFLICT,
                why,
                Optional.of(new Typed(typed, List.of(), List.of(), Optional.empty())));
    }

    /** What was typed and is not kept; {@code basis} is what its page showed, where that is still to be held against. */
    private record Typed(
            ScoreForm form, List<TypedScore.Fault> faults, List<TypedShots.Fault> shotFaults, Optional<String> basis) {}

    /** As it stands, where an act on what is published was refused. */
    ResponseEntity<String> refused(HttpServletRequest request, Place place, String why) {
        return page(request, place, HttpStatus.CONFLICT, why, Optional.empty());
    }

    private ResponseEntity<String> page(
            HttpServletRequest request, Place place, HttpStatus status, String wrong, Optional<Typed> typed) {
        Score score = place.score();
        SceneCast cast = place.cast(score);
        shows(place, cast, score);
        Rule rule = new Rule(
                Agreements.of(place.recorded().production(), place.script().id(), score, clock.instant()));
        ScoreView view = new ScoreView(score, cast, Optional.of(rule));
        List<ScorePage.Beat> beats =
                typed.map(it -> view.typed(it.form().beats(), it.faults())).orElseGet(view::kept);
        return html.page(
                status,
                "score",
                new ScorePage(
                        frame(request, place),
                        place.path(),
                        hand.newAct(),
                        typed.flatMap(Typed::basis).orElseGet(() -> Basis.of(score)),
                        wrong,
                        place.label(),
                        heading(place),
                        Paths.to(place.script(), place.scene().scene()),
                        place.path() + "/sheet",
                        view.state(),
                        new VersionView(place, cast, clock)
                                .panel(hand, view.state().ready()),
                        cast.basis(),
                        cast.called(),
                        cast.others(),
                        ScoreView.throughout(
                                typed.map(it -> it.form().throughout()).orElseGet(() -> Throughout.of(score))),
                        beats,
                        view.fresh(beats.size() + 1),
                        new ShotView(place, score, cast, rule)
                                .of(
                                        typed.flatMap(it -> it.form().shots()),
                                        typed.map(Typed::shotFaults).orElse(List.of())),
                        ScoreWords.all()));
    }

    /** Names are shown of all, and of those who are in it also what they say of themselves, as far as it may be read. */
    private void shows(Place place, SceneCast cast, Score score) {
        Recorded recorded = place.recorded();
        Production production = recorded.production();
        Set<PersonId> asked = new HashSet<>(score.people());
        asked.addAll(place.published().asked());
        on.shows(recorded, cast.persons(), Set.of(Shown.LIST));
        List<Person> said = cast.persons().stream()
                .filter(it -> asked.contains(it.id()) && !production.withheld(it))
                .toList();
        if (!said.isEmpty()) {
            on.shows(recorded, said, Set.of(Shown.SAID));
        }
    }

    private Frame frame(HttpServletRequest request, Place place) {
        return frames.script(request, place.script(), place.standing(), "score", place.own());
    }

    private static String heading(Place place) {
        return Names.heading(place.scene().scene());
    }

    /** As a scene of a script of a production. */
    ResponseEntity<String> at(
            HttpServletRequest request,
            String production,
            String id,
            String own,
            Function<Place, ResponseEntity<String>> then) {
        return on.production(request, production, recorded -> {
            Optional<OpenScript> script = scripts.of(recorded).stream()
                    .filter(it -> it.id().equals(id))
                    .findFirst();
            if (script.isEmpty()) {
                return missing.script(request);
            }
            Optional<Standing> standing = script.get().standing();
            if (standing.isEmpty()) {
                return Html.to(Paths.of(script.get()) + "/reading");
            }
            return standing.get()
                    .scene(own)
                    .map(scene -> then.apply(new Place(recorded, script.get(), standing.get(), scene)))
                    .orElseGet(() -> missing.page(request));
        });
    }
}
