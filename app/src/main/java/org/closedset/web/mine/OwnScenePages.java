package org.closedset.web.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.closedset.actions.Basis;
import org.closedset.actions.ConfirmScore;
import org.closedset.actions.Form;
import org.closedset.actions.Hand;
import org.closedset.actions.Told;
import org.closedset.choreography.Standing;
import org.closedset.disclosure.FrameSheet;
import org.closedset.disclosure.OwnRecord;
import org.closedset.disclosure.OwnScene;
import org.closedset.disclosure.Staged;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The scenes somebody is choreographed in, and their own part of each: read, confirmed, talked over, taken back. */
@Controller
final class OwnScenePages {
    static final String ALL = "/mine/scenes";
    private static final String ONE = "/mine/scene/";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final Here here;
    private final Hand hand;
    private final Clock clock;
    private final Html html;

    OwnScenePages(Here here, Hand hand, Clock clock, Html html) {
        this.here = here;
        this.hand = hand;
        this.clock = clock;
        this.html = html;
    }

    /** The page of one. */
    static String page(OwnScene scene) {
        return ONE + scene.script() + "/" + scene.scene();
    }

    static String head(OwnScene scene) {
        return Words.say("myscene.head", scene.label());
    }

    /** Where it stands, in one sentence. */
    static String stands(OwnScene scene, Clock clock) {
        int version = scene.standing() == Standing.CONFIRMED
                ? scene.confirmed().map(OwnScene.Confirmed::version).orElse(scene.version())
                : scene.version();
        return Words.say(
                "myscene.is." + scene.standing(),
                version,
                scene.confirmed().map(it -> day(it.at(), clock)).orElse(""));
    }

    private static String day(Instant at, Clock clock) {
        return DAY.format(at.atZone(clock.getZone()));
    }

    /** The first to which nothing is said yet. */
    static Optional<OwnScene> waits(OwnRecord own) {
        return own.scenes().stream().filter(OwnScenePages::waits).findFirst();
    }

    private static boolean waits(OwnScene scene) {
        boolean unheard = scene.aloud().filter(it -> it.so().isEmpty()).isPresent();
        return unheard || scene.standing() == Standing.ASKED || scene.standing() == Standing.ASKED_AGAIN;
    }

    @GetMapping(ALL)
    ResponseEntity<String> scenes(HttpServletRequest request) {
        return here.theirs(self -> html.page(
                "ownscenes",
                new OwnScenesPage(
                        here.frame(request, self, Words.say("myscene.all.head")),
                        Here.coordinator(self),
                        self.mine().own().scenes().stream()
                                .map(it -> new OwnScenesPage.Line(page(it), head(it), stands(it, clock)))
                                .toList())));
    }

    private static ResponseEntity<String> one(
            Here.Self self, String script, String own, BiFunction<Here.Self, OwnScene, ResponseEntity<String>> then) {
        return self.mine().own().scenes().stream()
                .filter(it -> it.script().equals(script) && it.scene().equals(own))
                .findFirst()
                .map(it -> then.apply(self, it))
                .orElseGet(() -> Html.to(ALL));
    }

    @GetMapping(ONE + "{script}/{own}")
    ResponseEntity<String> scene(
            HttpServletRequest request, @PathVariable("script") String script, @PathVariable("own") String own) {
        return here.theirs(self -> one(self, script, own, (it, scene) -> scene(request, it, scene)));
    }

    private ResponseEntity<String> scene(HttpServletRequest request, Here.Self self, OwnScene scene) {
        boolean open = self.mine().here() && scene.standing() != Standing.NOT_IN;
        return html.page(
                "ownscene",
                new OwnScenePage(
                        here.frame(request, self, head(scene)),
                        hand.newForm(Basis.of(scene.version(), scene.instead())),
                        page(scene),
                        head(scene),
                        stands(scene, clock),
                        scene.instead()
                                .map(it -> Words.say("myscene.instead", it))
                                .orElse(""),
                        shown("part", scene.part()),
                        framed("frame", scene.frames()),
                        open && scene.standing() != Standing.CONFIRMED,
                        scene.standing() == Standing.TALK,
                        scene.confirmed().isPresent(),
                        before(scene),
                        hand.newForm(aloud(scene)),
                        scene.aloud().map(AloudWords::lines).orElse(List.of()),
                        scene.aloud()
                                .flatMap(OwnScene.Changed::so)
                                .map(it -> Words.say(it ? "myscene.aloud.said.so" : "myscene.aloud.said.not"))
                                .orElse(""),
                        Here.coordinator(self)));
    }

    /** What a form of what was agreed aloud stands on. */
    private static String aloud(OwnScene scene) {
        return Basis.ofAloud(
                scene.version(), scene.aloud().map(OwnScene.Changed::changes).orElse(List.of()));
    }

    static StagedShown shown(String id, Staged part) {
        return StagedShown.of(id, part, it -> it.isEmpty() ? Words.say("limits.somebody") : it);
    }

    private static List<FrameShown> framed(String id, List<FrameSheet> frames) {
        List<FrameShown> shown = new ArrayList<>();
        frames.forEach(it -> shown.add(
                FrameShown.own(id + shown.size(), it, name -> name.isEmpty() ? Words.say("limits.somebody") : name)));
        return shown;
    }

    /** What they said yes to, where it does not say what is set now. */
    private Optional<OwnScenePage.Before> before(OwnScene scene) {
        return scene.confirmed()
                .filter(it -> !it.stands())
                .map(it -> new OwnScenePage.Before(
                        Words.say("myscene.before", it.version(), day(it.at(), clock)),
                        shown("before", it.part()),
                        framed("framed", it.frames())));
    }

    /** {@code say} is {@code yes}, {@code talk}, {@code untalk}, {@code back}, {@code so} or {@code notso}. */
    @PostMapping(ONE + "{script}/{own}")
    ResponseEntity<String> said(
            HttpServletRequest request,
            @PathVariable("script") String script,
            @PathVariable("own") String own,
            @RequestParam(name = "say", defaultValue = "") String say) {
        return here.theirs(self -> say.equals("back")
                ? back(request, self, script, own)
                : one(
                        self,
                        script,
                        own,
                        (it, scene) -> Here.form(request, page(scene), form -> said(request, it, scene, form, say))));
    }

    /** A yes is taken back by whatever form it comes, also where the page is not theirs to read right now. */
    private ResponseEntity<String> back(HttpServletRequest request, Here.Self self, String script, String own) {
        Told told = new ConfirmScore(hand)
                .takenBack(self.found().recorded(), hand.newAct(), self.found().person(), script, own);
        return Here.said(request, told, "myscene.said.back", ONE + script + "/" + own);
    }

    private ResponseEntity<String> said(
            HttpServletRequest request, Here.Self self, OwnScene scene, Form form, String say) {
        return told(self, scene, form.to(say), say)
                .map(it -> Here.said(request, it, "myscene.said." + say, page(scene)))
                .orElseGet(() -> Here.stale(request, page(scene)));
    }

    /** Wanting to talk counts each time, and not as the same act once more where it was taken back meanwhile. */
    private Form anew(Form form) {
        return new Form(hand.newAct(), form.basis());
    }

    private Optional<Told> told(Here.Self self, OwnScene scene, Form form, String say) {
        ConfirmScore acts = new ConfirmScore(hand);
        var recorded = self.found().recorded();
        var person = self.found().person();
        return switch (say) {
            case "yes" -> Optional.of(acts.confirmed(recorded, form, person, scene.script(), scene.scene()));
            case "talk" -> Optional.of(acts.talk(recorded, anew(form), person, scene.script(), scene.scene(), true));
            case "so" -> Optional.of(acts.heard(recorded, form, person, scene.script(), scene.scene(), true));
            case "notso" -> Optional.of(acts.heard(recorded, form, person, scene.script(), scene.scene(), false));
            case "untalk" -> Optional.of(acts.talk(recorded, form, person, scene.script(), scene.scene(), false));
            default -> Optional.empty();
        };
    }
}
