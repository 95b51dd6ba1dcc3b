package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.closedset.actions.AgreeAloud;
import org.closedset.actions.Basis;
import org.closedset.actions.Form;
import org.closedset.actions.Hand;
import org.closedset.actions.Told;
import org.closedset.choreography.Aloud;
import org.closedset.choreography.Beat;
import org.closedset.choreography.Move;
import org.closedset.choreography.Score;
import org.closedset.people.PersonId;
import org.closedset.production.PublishedScore;
import org.closedset.views.Shown;
import org.closedset.vocabulary.Variant;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.closedset.web.mine.AloudWords;
import org.closedset.web.mine.MoveWords;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was agreed aloud on the set, entered by whoever coordinates and shown to those whose moves it is. */
@Controller
final class AgreedPages {
    private static final String HERE = ScorePages.HERE + "/agreed";

    private final OnProduction on;
    private final ScorePages scores;
    private final Hand hand;
    private final Frames frames;
    private final Html html;

    AgreedPages(OnProduction on, ScorePages scores, Hand hand, Frames frames, Html html) {
        this.on = on;
        this.scores = scores;
        this.hand = hand;
        this.frames = frames;
        this.html = html;
    }

    @GetMapping(HERE)
    ResponseEntity<String> agreed(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @PathVariable("id") String id,
            @PathVariable("own") String own) {
        return scores.at(
                request,
                production,
                id,
                own,
                place -> page(
                        request, place, HttpStatus.OK, "", place.published().aloud()));
    }

    @PostMapping(HERE)
    ResponseEntity<String> enter(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @PathVariable("id") String id,
            @PathVariable("own") String own,
            @RequestParam(name = "act", defaultValue = "") String act,
            @RequestParam(name = "basis", defaultValue = "") String basis,
            @RequestParam MultiValueMap<String, String> sent) {
        return scores.at(request, production, id, own, place -> {
            Optional<List<Aloud>> changes =
                    AgreedForm.of(sent, place.published().score());
            if (!OnProduction.isAct(act) || changes.isEmpty()) {
                return on.stale(request);
            }
            Told told = new AgreeAloud(hand)
                    .entered(
                            place.recorded(),
                            new Form(act, basis),
                            place.script().id(),
                            place.own(),
                            changes.get());
            return on.said(
                    request,
                    place.recorded(),
                    act,
                    told,
                    Words.say("agreed.done"),
                    place.path() + "/agreed",
                    refused -> page(request, place, HttpStatus.CONFLICT, CrewPages.sentence(refused), changes.get()));
        });
    }

    private ResponseEntity<String> page(
            HttpServletRequest request, ScorePages.Place place, HttpStatus status, String wrong, List<Aloud> chosen) {
        PublishedScore published = place.published();
        SceneCast cast = place.cast(published.score());
        on.shows(place.recorded(), cast.persons(), Set.of(Shown.LIST));
        Map<PersonId, String> names = new LinkedHashMap<>();
        published.score().people().forEach(it -> names.put(it, cast.name(it)));
        return html.page(
                status,
                "agreed",
                new AgreedPage(
                        frames.script(request, place.script(), place.standing(), "agreed", place.own()),
                        place.path() + "/agreed",
                        hand.newAct(),
                        Basis.ofAloud(published.version(), published.aloud()),
                        place.path(),
                        wrong,
                        place.label(),
                        Names.heading(place.scene().scene()),
                        said(published, cast),
                        beats(published.score(), chosen, new MoveWords(names))));
    }

    /** What each of those says whose part is changed. */
    static List<AgreedPage.Said> said(PublishedScore published, SceneCast cast) {
        return published.asked().stream()
                .filter(it -> !published.aloud(it).isEmpty())
                .map(it -> said(cast.name(it), published.heard(it).map(PublishedScore.Heard::so)))
                .toList();
    }

    private static AgreedPage.Said said(String name, Optional<Boolean> so) {
        String says = so.map(it -> Words.say(it ? "agreed.is.so" : "agreed.is.not"))
                .orElseGet(() -> Words.say("agreed.is.open"));
        return new AgreedPage.Said(name, says, so.orElse(false));
    }

    private static List<AgreedPage.Beat> beats(Score score, List<Aloud> chosen, MoveWords words) {
        List<AgreedPage.Beat> beats = new ArrayList<>();
        for (Beat beat : score.beats()) {
            beats.add(new AgreedPage.Beat(
                    beats.size() + 1,
                    beat.story(),
                    Stream.of(Variant.values())
                            .filter(it -> !beat.moves(it).isEmpty())
                            .map(it -> new AgreedPage.Way(
                                    Words.say("score.way." + it.code()), rows(beat, it, chosen, words)))
                            .toList()));
        }
        return beats;
    }

    private static List<AgreedPage.Row> rows(Beat beat, Variant variant, List<Aloud> chosen, MoveWords words) {
        List<AgreedPage.Row> rows = new ArrayList<>();
        for (Move move : beat.moves(variant)) {
            String field = AgreedForm.field(beat, variant, move);
            String value = chosen.stream()
                    .filter(it -> it.beat().equals(beat.id())
                            && it.variant() == variant
                            && it.move().equals(move.id()))
                    .map(it -> AgreedForm.value(it.way()))
                    .findFirst()
                    .orElse("");
            rows.add(new AgreedPage.Row(
                    rows.size() + 1,
                    field,
                    words.say(move),
                    !value.isEmpty(),
                    AgreedForm.values(move).stream()
                            .map(it -> new PassageForm.Choice(it, AloudWords.choice(it), it.equals(value)))
                            .toList()));
        }
        return rows;
    }
}
