package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.closedset.actions.AskFor;
import org.closedset.actions.Hand;
import org.closedset.actions.Told;
import org.closedset.asks.Ask;
import org.closedset.asks.Asked;
import org.closedset.people.Person;
import org.closedset.production.Asks;
import org.closedset.production.Production;
import org.closedset.views.Recorded;
import org.closedset.views.Shown;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.closedset.web.mine.WantWords;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What whoever directs asks for in a scene, beside what those it is asked of have opened; for whoever coordinates alone. */
@Controller
final class AsksPages {
    private static final String HERE = "/script/{id}/asks/{own}";
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    private final OnProduction on;
    private final InHand inHand;
    private final Hand hand;
    private final Clock clock;
    private final Frames frames;
    private final Html html;

    AsksPages(OnProduction on, InHand inHand, Hand hand, Clock clock, Frames frames, Html html) {
        this.on = on;
        this.inHand = inHand;
        this.hand = hand;
        this.clock = clock;
        this.frames = frames;
        this.html = html;
    }

    /** A scene of a script that is a production's. */
    private record Place(Recorded recorded, InHand.Scene at) {
        String script() {
            return at.script().id();
        }

        String own() {
            return at.scene().scene().id().own();
        }

        Production production() {
            return recorded.production();
        }

        Asked asked() {
            return production().asks().of(script(), own());
        }
    }

    @GetMapping(HERE)
    ResponseEntity<String> asks(
            HttpServletRequest request, @PathVariable("id") String id, @PathVariable("own") String own) {
        return at(request, id, own, place -> page(request, place, HttpStatus.OK, ""));
    }

    @PostMapping(HERE + "/answer")
    ResponseEntity<String> answer(
            HttpServletRequest request,
            @PathVariable("id") String id,
            @PathVariable("own") String own,
            @RequestParam(name = "act", defaultValue = "") String act) {
        return at(request, id, own, place -> {
            if (!OnProduction.isAct(act)) {
                return on.stale(request);
            }
            Told told = new AskFor(hand).answered(place.recorded(), act, place.script(), place.own());
            return on.said(
                    request,
                    place.recorded(),
                    act,
                    told,
                    Words.say("desk.asks.answered.done"),
                    Paths.asks(place.at().script(), place.at().scene().scene()),
                    refused -> page(request, place, HttpStatus.CONFLICT, CrewPages.sentence(refused)));
        });
    }

    private ResponseEntity<String> page(HttpServletRequest request, Place place, HttpStatus status, String wrong) {
        Production production = place.production();
        Asked asked = place.asked();
        AsksView view = new AsksView(production, place.script(), place.own(), asked.beats(), clock);
        shows(place, view.persons());
        boolean plan =
                production.scores().published(place.script(), place.own()).anything();
        boolean waits =
                plan && Asks.answer(production, place.script(), place.own()).isPresent();
        return html.page(
                status,
                "deskasks",
                new AsksPage(
                        frames.script(request, place.at().script(), place.at().standing(), "asks", place.own()),
                        Paths.asks(place.at().script(), place.at().scene().scene()) + "/answer",
                        hand.newAct(),
                        wrong,
                        place.at().scene().scene().label(),
                        Names.heading(place.at().scene().scene()),
                        Paths.to(place.at().script(), place.at().scene().scene()),
                        ScorePages.of(place.recorded(), place.at().script(), place.own()),
                        state(asked, plan, waits),
                        waits ? Words.say("desk.asks.answer") : "",
                        view.beats(asked.beats()),
                        asked.tried().stream()
                                .map(it -> new AsksPage.Tried(at(production, it.at()), says(it.beats())))
                                .toList()));
    }

    private static String state(Asked asked, boolean plan, boolean waits) {
        String key = plan ? waits ? "since" : "answered" : asked.beats().isEmpty() ? "nothing" : "open";
        return Words.say("desk.asks.state." + key);
    }

    private static List<String> says(List<Ask> beats) {
        return beats.stream()
                .flatMap(it -> Stream.concat(
                        Stream.of(it.story()).filter(story -> !story.isEmpty()),
                        it.wants().stream().map(WantWords::say)))
                .toList();
    }

    private String at(Production production, Instant moment) {
        ZoneId zone = production.zone().orElse(clock.getZone());
        return AT.format(moment.atZone(zone));
    }

    /** What they say of themselves is shown of those it is asked of, as far as it may be read. */
    private void shows(Place place, List<Person> persons) {
        on.shows(place.recorded(), persons, Set.of(Shown.LIST));
        List<Person> said =
                persons.stream().filter(it -> !place.production().withheld(it)).toList();
        if (!said.isEmpty()) {
            on.shows(place.recorded(), said, Set.of(Shown.SAID));
        }
    }

    private ResponseEntity<String> at(
            HttpServletRequest request, String id, String own, Function<Place, ResponseEntity<String>> then) {
        return inHand.recorded(request, id, own, (recorded, scene) -> then.apply(new Place(recorded, scene)));
    }
}
