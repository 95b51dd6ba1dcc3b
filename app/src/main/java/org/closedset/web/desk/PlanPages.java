package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.closedset.actions.Basis;
import org.closedset.actions.BookBackground;
import org.closedset.actions.FixPublications;
import org.closedset.actions.Form;
import org.closedset.actions.Hand;
import org.closedset.actions.PublishScenes;
import org.closedset.actions.PublishScore;
import org.closedset.actions.Told;
import org.closedset.background.Called;
import org.closedset.disclosure.Publications;
import org.closedset.production.ClosedSets;
import org.closedset.production.Plan;
import org.closedset.production.Production;
import org.closedset.production.PublishedScore;
import org.closedset.production.Scores;
import org.closedset.riders.Source;
import org.closedset.views.OpenScript;
import org.closedset.views.Recorded;
import org.closedset.views.Standing;
import org.closedset.views.Whose;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What production is shown and when: the coordinator fixes the times and publishes the scenes of scripts. */
@Controller
final class PlanPages {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);

    private final OnProduction on;
    private final Scripts scripts;
    private final Hand hand;
    private final Clock clock;
    private final Frames frames;
    private final Html html;

    PlanPages(OnProduction on, Scripts scripts, Hand hand, Clock clock, Frames frames, Html html) {
        this.on = on;
        this.scripts = scripts;
        this.hand = hand;
        this.clock = clock;
        this.frames = frames;
        this.html = html;
    }

    @GetMapping("/record/{production}/plan")
    ResponseEntity<String> plan(HttpServletRequest request, @PathVariable("production") String production) {
        return on.production(request, production, recorded -> page(request, recorded, HttpStatus.OK, ""));
    }

    @PostMapping("/record/{production}/plan/times")
    ResponseEntity<String> times(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @RequestParam("act") String act,
            @RequestParam(name = "first", defaultValue = "") String first,
            @RequestParam(name = "second", defaultValue = "") String second,
            @RequestParam(name = "day", defaultValue = "") String day) {
        return on.production(request, production, recorded -> {
            if (!OnProduction.isAct(act)) {
                return on.stale(request);
            }
            try {
                List<LocalTime> times = Stream.of(first, second)
                        .filter(it -> !it.isBlank())
                        .map(LocalTime::parse)
                        .toList();
                Told told = new FixPublications(hand).of(recorded, act, times, LocalDate.parse(day));
                return said(request, recorded, act, told, Words.say("plan.fixed"));
            } catch (DateTimeParseException odd) {
                return page(request, recorded, HttpStatus.UNPROCESSABLE_CONTENT, Words.say("plan.notime"));
            }
        });
    }

    @PostMapping("/record/{production}/plan/scenes")
    ResponseEntity<String> scenes(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @RequestParam("act") String act,
            @RequestParam("script") String script,
            @RequestParam(name = "end", defaultValue = "") String end) {
        return on.production(request, production, recorded -> {
            if (!OnProduction.isAct(act)) {
                return on.stale(request);
            }
            PublishScenes publish = new PublishScenes(hand);
            if (!end.isEmpty()) {
                Told told = publish.takenBack(recorded, act, script);
                return said(request, recorded, act, told, Words.say("plan.ended"));
            }
            Optional<OpenScript> open = scripts(recorded).stream()
                    .filter(it -> it.id().equals(script))
                    .findFirst();
            Optional<Standing> standing = open.flatMap(OpenScript::standing);
            if (standing.isEmpty()) {
                return on.stale(request);
            }
            String title = title(open.get(), standing.get());
            Told told = publish.of(recorded, act, script, title, standing.get().review());
            return said(request, recorded, act, told, Words.say("plan.published", title));
        });
    }

    /** As production knows the script: by its episode's number first, where it has one. */
    private String title(OpenScript script, Standing standing) {
        String episode = scripts.episode(script);
        String film = Frames.film(script, standing);
        return episode.isEmpty() ? film : Words.say("plan.episode", episode, film);
    }

    private ResponseEntity<String> said(
            HttpServletRequest request, Recorded recorded, String act, Told told, String sentence) {
        return on.said(
                request,
                recorded,
                act,
                told,
                sentence,
                OnProduction.of(recorded) + "/plan",
                refused -> page(request, recorded, HttpStatus.UNPROCESSABLE_CONTENT, CrewPages.sentence(refused)));
    }

    private List<OpenScript> scripts(Recorded recorded) {
        return scripts.of(recorded).stream()
                .filter(it -> scripts.whose(it) instanceof Whose.Of)
                .toList();
    }

    private ResponseEntity<String> page(
            HttpServletRequest request, Recorded recorded, HttpStatus status, String wrong) {
        Production production = recorded.production();
        ZoneId zone = production.zone().orElse(clock.getZone());
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Optional<Plan.Fixed> fixed = production.plan().fixed().stream().reduce((one, other) -> other);
        List<LocalTime> times = fixed.map(Plan.Fixed::times).orElse(List.of(LocalTime.NOON, LocalTime.of(19, 0)));
        return html.page(
                status,
                "plan",
                new PlanPage(
                        frames.record(request, recorded, "plan"),
                        OnProduction.of(recorded) + "/plan",
                        hand.newAct(),
                        wrong,
                        times.getFirst().toString(),
                        times.size() > 1 ? times.getLast().toString() : "",
                        fixed.map(it -> it.firstCoveredDay().toString()).orElse(""),
                        today.plusDays(1).toString(),
                        fixed.filter(it -> !it.firstCoveredDay().isAfter(today)).isPresent(),
                        Publications.of(production)
                                .next(clock.instant())
                                .map(it -> Words.say("plan.next", AT.format(it.atZone(zone))))
                                .orElse(Words.say("plan.unfixed")),
                        shown(recorded),
                        plays(recorded),
                        boards(recorded)));
    }

    /** Every choreography that is published, also of scenes a new draft has no longer, so that each can be taken back. */
    private List<PlanPage.Play> plays(Recorded recorded) {
        List<PlanPage.Play> plays = new ArrayList<>();
        Scores scores = recorded.production().scores();
        scores.published()
                .forEach((script, scenes) -> scenes.forEach((own, it) -> {
                    if (it.anything()) {
                        plays.add(play(recorded, script, own, it, Basis.of(scores.of(script, own), it)));
                    }
                }));
        plays.sort(Comparator.comparing((PlanPage.Play it) -> it.script())
                .thenComparing(it -> Source.Scene.order(it.head())));
        return plays;
    }

    /**
     * The groups of the background of every scene that production was given, also of scenes a new draft has no longer; of those
     * also what is asked and was not given.
     */
    private List<PlanPage.Play> boards(Recorded recorded) {
        return recorded.production()
                .sets()
                .backgrounds()
                .flatMap(it -> board(recorded, it).stream())
                .sorted(Comparator.comparing((PlanPage.Play it) -> it.script())
                        .thenComparing(it -> Source.Scene.order(it.head())))
                .toList();
    }

    private Optional<PlanPage.Play> board(Recorded recorded, ClosedSets.Booked it) {
        String href = page(recorded, it.script(), it.scene(), open -> Paths.background(open, it.scene()));
        Optional<Called> given = it.background().given();
        return given.or(() -> gone(recorded, it.script(), it.scene())
                        ? it.background().asked()
                        : Optional.empty())
                .map(called -> new PlanPage.Play(
                        it.script(),
                        it.scene(),
                        Basis.of(it.background()),
                        called.label(),
                        Words.count(
                                given.isPresent() ? "plan.board.people" : "plan.board.asked",
                                called.placed().size()),
                        href));
    }

    /** Whether no script that there is has the scene; one that is still being read may have it. */
    private boolean gone(Recorded recorded, String script, String own) {
        return scripts.of(recorded).stream()
                .filter(it -> it.id().equals(script))
                .noneMatch(it -> it.standing()
                        .map(standing -> standing.scene(own).isPresent())
                        .orElse(true));
    }

    /** The page of a scene that is still in the script; "" for one that is not. */
    private String page(Recorded recorded, String script, String own, Function<OpenScript, String> path) {
        return scripts(recorded).stream()
                .filter(it -> it.id().equals(script))
                .filter(it ->
                        it.standing().flatMap(standing -> standing.scene(own)).isPresent())
                .findFirst()
                .map(path)
                .orElse("");
    }

    private PlanPage.Play play(Recorded recorded, String script, String own, PublishedScore published, String basis) {
        String href = page(recorded, script, own, it -> ScorePages.of(recorded, it, own));
        return new PlanPage.Play(
                script,
                own,
                basis,
                published.label(),
                Words.say(
                        "score.pub.version",
                        published.version(),
                        DAY.format(published
                                .since()
                                .atZone(recorded.production().zone().orElse(clock.getZone())))),
                href);
    }

    /** A choreography is taken back, whether its scene is in the script still or not. */
    @PostMapping("/record/{production}/plan/choreography")
    ResponseEntity<String> choreography(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @RequestParam("act") String act,
            @RequestParam("script") String script,
            @RequestParam("own") String own,
            @RequestParam(name = "basis", defaultValue = "") String basis) {
        return on.production(request, production, recorded -> {
            if (!OnProduction.isAct(act)) {
                return on.stale(request);
            }
            Form form = new Form(act, basis).to("back " + script + " " + own);
            Told told = new PublishScore(hand).takenBack(recorded, form, script, own);
            return said(request, recorded, form.act(), told, Words.say("score.pub.back.done"));
        });
    }

    /** The groups of a background are taken back; all of it, also what is asked, where its scene is in the script no longer. */
    @PostMapping("/record/{production}/plan/background")
    ResponseEntity<String> background(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @RequestParam("act") String act,
            @RequestParam("script") String script,
            @RequestParam("own") String own,
            @RequestParam(name = "basis", defaultValue = "") String basis) {
        return on.production(request, production, recorded -> {
            if (!OnProduction.isAct(act)) {
                return on.stale(request);
            }
            Form form = new Form(act, basis).to("groups " + script + " " + own);
            BookBackground book = new BookBackground(hand);
            BookBackground.Scene scene = new BookBackground.Scene(script, own);
            boolean gone = gone(recorded, script, own);
            Told told = gone
                    ? book.written(recorded, form, scene, Optional.empty())
                    : book.takenBack(recorded, form, scene);
            return said(
                    request,
                    recorded,
                    form.act(),
                    told,
                    Words.say(gone ? "background.done.away" : "background.done.take"));
        });
    }

    private List<PlanPage.Script> shown(Recorded recorded) {
        Production production = recorded.production();
        Map<String, PlanPage.Script> shown = new LinkedHashMap<>();
        for (OpenScript script : scripts(recorded)) {
            script.standing()
                    .ifPresent(standing -> shown.put(
                            script.id(),
                            new PlanPage.Script(
                                    script.id(),
                                    title(script, standing),
                                    published(Optional.ofNullable(
                                            production.plan().scripts().get(script.id()))),
                                    true)));
        }
        production
                .plan()
                .scripts()
                .forEach((id, scenes) -> shown.putIfAbsent(
                        id, new PlanPage.Script(id, scenes.title(), published(Optional.of(scenes)), false)));
        return new ArrayList<>(shown.values());
    }

    private static String published(Optional<Plan.Scenes> scenes) {
        return scenes.map(it -> Words.count("plan.scenes", it.scenes().size())).orElse("");
    }
}
