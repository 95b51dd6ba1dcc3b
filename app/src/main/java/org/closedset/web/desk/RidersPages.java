package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedset.actions.Hand;
import org.closedset.actions.Told;
import org.closedset.actions.WriteRiders;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.production.Production;
import org.closedset.riders.Partner;
import org.closedset.riders.Rider;
import org.closedset.riders.RiderRecord;
import org.closedset.riders.Source;
import org.closedset.views.Recorded;
import org.closedset.views.Shown;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All riders of a production, scene by scene; those of a scene are served together. */
@Controller
final class RidersPages {
    private final OnProduction on;
    private final Hand hand;
    private final Clock clock;
    private final Frames frames;
    private final Html html;

    RidersPages(OnProduction on, Hand hand, Clock clock, Frames frames, Html html) {
        this.on = on;
        this.hand = hand;
        this.clock = clock;
        this.frames = frames;
        this.html = html;
    }

    @GetMapping("/record/{production}/riders")
    ResponseEntity<String> riders(HttpServletRequest request, @PathVariable("production") String production) {
        return on.production(request, production, recorded -> page(request, recorded, HttpStatus.OK, ""));
    }

    @PostMapping("/record/{production}/riders/serve")
    ResponseEntity<String> serve(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @RequestParam("act") String act,
            @RequestParam(name = "script", defaultValue = "") String script,
            @RequestParam(name = "scene", defaultValue = "") String scene) {
        return on.production(request, production, recorded -> {
            if (!OnProduction.isAct(act)) {
                return on.stale(request);
            }
            Told told = new WriteRiders(hand).served(recorded, act, script, scene);
            return on.said(
                    request,
                    recorded,
                    act,
                    told,
                    Words.say("riders.served"),
                    OnProduction.of(recorded) + "/riders",
                    answer -> page(request, recorded, HttpStatus.UNPROCESSABLE_CONTENT, CrewPages.sentence(answer)));
        });
    }

    private ResponseEntity<String> page(
            HttpServletRequest request, Recorded recorded, HttpStatus status, String wrong) {
        Production production = recorded.production();
        List<Person> shown = production.riders().byId().values().stream()
                .map(RiderRecord::performer)
                .distinct()
                .flatMap(it -> production.people().person(it).stream())
                .toList();
        on.shows(recorded, shown, Set.of(Shown.SAID));
        return html.page(
                status,
                "riders",
                new RidersPage(
                        frames.record(request, recorded, "riders"),
                        OnProduction.of(recorded) + "/riders",
                        hand.newAct(),
                        wrong,
                        scenes(recorded)));
    }

    private record At(String script, String own, String label) {}

    private List<RidersPage.Scene> scenes(Recorded recorded) {
        Production production = recorded.production();
        RiderStates states = new RiderStates(production, clock);
        Map<At, List<RiderRecord>> byScene = new LinkedHashMap<>();
        for (RiderRecord rider : production.riders().byId().values()) {
            for (Source.Scene scene : rider.sheet().source().scenes()) {
                byScene.computeIfAbsent(new At(rider.script(), scene.own(), scene.label()), it -> new ArrayList<>())
                        .add(rider);
            }
        }
        return byScene.entrySet().stream()
                .map(it -> new RidersPage.Scene(
                        it.getKey().script(),
                        it.getKey().own(),
                        it.getKey().label(),
                        shown(it.getValue()),
                        missing(production, it.getValue()),
                        serves(it.getValue()),
                        it.getValue().stream()
                                .map(rider -> states.row(rider, href(recorded, rider)))
                                .toList()))
                .sorted(Comparator.comparing(it -> Source.Scene.order(it.label())))
                .toList();
    }

    /** Whoever is named in riders of a scene and still on the production, and has none of it. */
    private static String missing(Production production, List<RiderRecord> riders) {
        Set<PersonId> have = riders.stream()
                .filter(it -> it.sheet().matter().filmed())
                .filter(it -> it.open() || it.inForce().isPresent())
                .map(RiderRecord::performer)
                .collect(Collectors.toSet());
        String names = riders.stream()
                .flatMap(it -> it.sheet().partners().stream())
                .map(Partner::id)
                .distinct()
                .filter(it -> !have.contains(it))
                .flatMap(it -> production.people().person(it).stream())
                .filter(Person::here)
                .map(it -> it.addressed().name())
                .sorted()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : Words.say("riders.missing", names);
    }

    static String href(Recorded recorded, RiderRecord rider) {
        return OnProduction.of(recorded) + "/person/" + rider.performer().text() + "/rider/" + rider.id();
    }

    /** What who produces is shown of the scene, sooner or later. */
    private static String shown(List<RiderRecord> riders) {
        List<RiderRecord> offered =
                riders.stream().filter(it -> it.offered().isPresent()).toList();
        if (offered.isEmpty()) {
            return Words.say("riders.shown.nothing");
        }
        if (offered.stream().anyMatch(it -> it.countersigned().isEmpty())) {
            return Words.say("riders.shown.sign");
        }
        return Words.say(
                offered.stream().allMatch(it -> it.inForce().isPresent())
                        ? "riders.shown.agreed"
                        : "riders.shown.with");
    }

    private static String serves(List<RiderRecord> riders) {
        long ready = riders.stream()
                .filter(it -> it.state() instanceof Rider.Released)
                .count();
        return ready == 0 ? "" : Words.count("riders.serve", Math.toIntExact(ready));
    }
}
