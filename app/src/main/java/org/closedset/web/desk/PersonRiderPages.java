package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedset.actions.DraftOf;
import org.closedset.actions.Hand;
import org.closedset.actions.Told;
import org.closedset.actions.WriteRiders;
import org.closedset.breakdown.Passage;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.breakdown.Summary;
import org.closedset.people.Part;
import org.closedset.people.Person;
import org.closedset.production.Production;
import org.closedset.riders.Guarding;
import org.closedset.riders.RiderRecord;
import org.closedset.screenplay.Scene;
import org.closedset.views.OpenScript;
import org.closedset.views.Recorded;
import org.closedset.views.Shown;
import org.closedset.views.Standing;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody's riders on the desk, and drafting one for scenes of theirs. */
@Controller
final class PersonRiderPages {
    private static final String HERE = "/record/{production}/person/{person}/riders";

    private final OnProduction on;
    private final Scripts scripts;
    private final Hand hand;
    private final Clock clock;
    private final Frames frames;
    private final Html html;

    PersonRiderPages(OnProduction on, Scripts scripts, Hand hand, Clock clock, Frames frames, Html html) {
        this.on = on;
        this.scripts = scripts;
        this.hand = hand;
        this.clock = clock;
        this.frames = frames;
        this.html = html;
    }

    @GetMapping(HERE)
    ResponseEntity<String> riders(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @PathVariable("person") String person) {
        return on.person(request, production, person, found -> page(request, found, HttpStatus.OK, ""));
    }

    /** Scenes come as script and own id with a space between; all of one script. */
    @PostMapping(HERE + "/draft")
    ResponseEntity<String> draft(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @PathVariable("person") String person,
            @RequestParam("act") String act,
            @RequestParam(name = "scene", required = false) Optional<List<String>> chosen,
            @RequestParam(name = "about", defaultValue = "filmed") String about) {
        return on.person(request, production, person, found -> {
            if (!OnProduction.isAct(act)) {
                return on.stale(request);
            }
            List<String[]> scenes = chosen.orElse(List.of()).stream()
                    .map(it -> it.split(" ", 2))
                    .filter(it -> it.length == 2)
                    .toList();
            Optional<String> script = scenes.stream().map(it -> it[0]).findFirst();
            Optional<Review> review = script.flatMap(id -> review(found.recorded(), id));
            if (script.isEmpty() || review.isEmpty()) {
                return page(request, found, HttpStatus.UNPROCESSABLE_CONTENT, Words.say("priders.none"));
            }
            Set<String> own = scenes.stream()
                    .filter(it -> it[0].equals(script.get()))
                    .map(it -> it[1])
                    .collect(Collectors.toSet());
            DraftOf of;
            try {
                of = of(about, RiderFields.sent(request));
            } catch (IllegalArgumentException unsayable) {
                String why = Words.say("rider.form.wrong", String.valueOf(unsayable.getMessage()));
                return page(request, found, HttpStatus.UNPROCESSABLE_CONTENT, why);
            }
            Told told = new WriteRiders(hand)
                    .drafted(found.recorded(), act, found.person().id(), script.get(), review.get(), own, of);
            return on.said(
                    request,
                    found.recorded(),
                    act,
                    told,
                    Words.say("priders.drafted"),
                    OnProduction.of(found.recorded(), found.person()) + "/rider/" + act,
                    answer -> page(request, found, HttpStatus.UNPROCESSABLE_CONTENT, CrewPages.sentence(answer)));
        });
    }

    private static DraftOf of(String about, RiderFields fields) {
        return switch (about) {
            case "made" -> new DraftOf.Made(DigitalFields.likeness(fields));
            case "spoken" -> new DraftOf.Spoken(DigitalFields.heard(fields));
            default ->
                new DraftOf.Filmed(guarding(
                        fields.one("guardian").strip(), fields.one("chaperone").strip()));
        };
    }

    private static Optional<Guarding> guarding(String guardian, String chaperone) {
        if (guardian.isEmpty() || chaperone.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Guarding(guardian, chaperone, Guarding.Assent.SPOKEN));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(Words.say("priders.guarding"), e);
        }
    }

    private Optional<Review> review(Recorded recorded, String script) {
        return scripts.of(recorded).stream()
                .filter(it -> it.id().equals(script))
                .findFirst()
                .flatMap(OpenScript::standing)
                .map(it -> it.review().confirmed());
    }

    private ResponseEntity<String> page(
            HttpServletRequest request, OnProduction.Found found, HttpStatus status, String wrong) {
        RiderFields fields = RiderFields.sent(request);
        Recorded recorded = found.recorded();
        Production production = recorded.production();
        Person person = production.people().person(found.person().id()).orElse(found.person());
        on.shows(recorded, List.of(person), Set.of(Shown.SAID));
        RiderStates states = new RiderStates(production, clock);
        List<RiderRecord> riders = production.riders().of(person.id());
        return html.page(
                status,
                "personriders",
                new PersonRidersPage(
                        frames.record(
                                request,
                                recorded,
                                Words.say("priders.head", person.addressed().name())),
                        OnProduction.of(recorded, person),
                        hand.newAct(),
                        wrong,
                        person.addressed().name(),
                        PersonLimitsPages.hidden(production, person),
                        riders.stream()
                                .map(it -> states.row(it, RidersPages.href(recorded, it)))
                                .toList(),
                        scenes(recorded, person, riders, fields),
                        production.people().age(person.id()).countsAsMinor(),
                        fields.one("guardian"),
                        fields.one("chaperone"),
                        fields.one("about").isEmpty() ? "filmed" : fields.one("about"),
                        RiderView.likeness(fields),
                        RiderView.voice(fields),
                        fields.one("counts")));
    }

    /** Scenes of theirs with a passage somebody confirmed. */
    private List<PersonRidersPage.Scene> scenes(
            Recorded recorded, Person person, List<RiderRecord> riders, RiderFields fields) {
        List<PersonRidersPage.Scene> all = new ArrayList<>();
        for (OpenScript script : scripts.of(recorded)) {
            Optional<Standing> standing = script.standing();
            if (standing.isPresent()) {
                Review review = standing.get().review().confirmed();
                for (SceneBreakdown scene : review.breakdown().scenes()) {
                    Set<String> kinds = kinds(script.id(), review, scene, person);
                    if (!kinds.isEmpty()) {
                        all.add(scene(script.id(), scene.scene(), kinds, riders, fields));
                    }
                }
            }
        }
        return all;
    }

    private static PersonRidersPage.Scene scene(
            String script, Scene scene, Set<String> kinds, List<RiderRecord> riders, RiderFields fields) {
        String own = scene.id().own();
        return new PersonRidersPage.Scene(
                script + " " + own,
                scene.label(),
                scene.heading().text(),
                String.join(", ", kinds),
                riders.stream()
                        .anyMatch(
                                it -> it.of(script, own) && it.sheet().matter().filmed()),
                fields.has("scene", script + " " + own));
    }

    private static Set<String> kinds(String script, Review review, SceneBreakdown scene, Person person) {
        Set<String> plays = person.parts().stream()
                .filter(it -> it.script().isEmpty() || it.script().equals(script))
                .map(Part::name)
                .collect(Collectors.toSet());
        Set<String> kinds = new LinkedHashSet<>();
        for (Passage passage : Summary.standing(review, scene)) {
            if (Stream.concat(passage.people().stream(), passage.groups().stream())
                    .anyMatch(plays::contains)) {
                kinds.add(Names.of(passage.kind()));
            }
        }
        return kinds;
    }
}
