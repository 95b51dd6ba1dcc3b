package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedset.actions.Form;
import org.closedset.actions.Hand;
import org.closedset.actions.SayFitting;
import org.closedset.actions.Told;
import org.closedset.kit.Settled;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.views.Shown;
import org.closedset.vocabulary.Garment;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.closedset.web.mine.KitShown;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a scene calls for in garments and barriers, its kit list, and what was settled with each person in a fitting. */
@Controller
final class KitPages {
    private static final String HERE = ScorePages.HERE + "/kit";

    private final OnProduction on;
    private final ScorePages scores;
    private final Hand hand;
    private final Frames frames;
    private final Html html;

    KitPages(OnProduction on, ScorePages scores, Hand hand, Frames frames, Html html) {
        this.on = on;
        this.scores = scores;
        this.hand = hand;
        this.frames = frames;
        this.html = html;
    }

    @GetMapping(HERE)
    ResponseEntity<String> kit(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @PathVariable("id") String id,
            @PathVariable("own") String own) {
        return scores.at(request, production, id, own, place -> page(request, place, HttpStatus.OK, ""));
    }

    @PostMapping(HERE)
    ResponseEntity<String> settled(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @PathVariable("id") String id,
            @PathVariable("own") String own,
            @RequestParam("act") String act,
            @RequestParam(name = "basis", defaultValue = "") String basis,
            @RequestParam(name = "who", defaultValue = "") String who,
            @RequestParam(name = "do", defaultValue = "keep") String does,
            @RequestParam(name = "worn", required = false) List<String> worn,
            @RequestParam(name = "line", defaultValue = "") String line) {
        return scores.at(request, production, id, own, place -> {
            Optional<PersonId> whose = new KitView(place)
                    .people().stream()
                            .map(Person::id)
                            .filter(it -> it.text().equals(who))
                            .findFirst();
            if (!OnProduction.isAct(act) || whose.isEmpty()) {
                return on.stale(request);
            }
            Optional<Settled> now =
                    does.equals("open") ? Optional.empty() : typed(worn == null ? List.of() : worn, line);
            if (now.isEmpty() && !does.equals("open")) {
                return page(request, place, HttpStatus.UNPROCESSABLE_CONTENT, Words.say("kit.settled.nothing"));
            }
            Form form = new Form(act, basis);
            Told told = new SayFitting(hand)
                    .settled(
                            place.recorded(),
                            form,
                            whose.get(),
                            new SayFitting.Scene(place.script().id(), place.own()),
                            now);
            return on.said(
                    request,
                    place.recorded(),
                    SayFitting.once(form, whose.get(), now),
                    told,
                    Words.say(now.isPresent() ? "kit.settled.done" : "kit.settled.opened"),
                    path(place),
                    refused -> page(request, place, HttpStatus.CONFLICT, CrewPages.sentence(refused)));
        });
    }

    private static Optional<Settled> typed(List<String> worn, String line) {
        Set<Garment> garments = EnumSet.noneOf(Garment.class);
        Arrays.stream(Garment.values())
                .filter(it -> worn.contains(it.code()) && !it.needsExposureGrant())
                .forEach(garments::add);
        String cut = KitShown.line(line, Settled.longest());
        return garments.isEmpty() && cut.isEmpty() ? Optional.empty() : Optional.of(new Settled(garments, cut));
    }

    static String path(ScorePages.Place place) {
        return place.path() + "/kit";
    }

    private ResponseEntity<String> page(
            HttpServletRequest request, ScorePages.Place place, HttpStatus status, String wrong) {
        KitView view = new KitView(place);
        List<Person> people = view.people();
        on.shows(place.recorded(), people, Set.of(Shown.LIST));
        List<Person> said = people.stream()
                .filter(it -> !place.recorded().production().withheld(it))
                .toList();
        on.shows(place.recorded(), said, Set.of(Shown.FITTING));
        return html.page(
                status,
                "kit",
                new KitPage(
                        frames.script(request, place.script(), place.standing(), "kit", place.own()),
                        path(place),
                        place.path(),
                        wrong,
                        place.label(),
                        Names.heading(place.scene().scene()),
                        view.states(),
                        KitShown.heads(),
                        view.who(hand),
                        view.needs(),
                        view.list().people(),
                        KitShown.of(view.list())));
    }
}
