package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedset.actions.Form;
import org.closedset.actions.Hand;
import org.closedset.actions.PublishScore;
import org.closedset.actions.Told;
import org.closedset.choreography.Score;
import org.closedset.people.PersonId;
import org.closedset.views.Shown;
import org.closedset.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Publishes the choreography of a scene, takes it back, and gives it to whoever stands in for somebody. */
@Controller
final class VersionPages {
    private final OnProduction on;
    private final ScorePages scores;
    private final Hand hand;

    VersionPages(OnProduction on, ScorePages scores, Hand hand) {
        this.on = on;
        this.scores = scores;
        this.hand = hand;
    }

    /** {@code do} is {@code publish} or {@code back}. */
    @PostMapping(ScorePages.HERE + "/published")
    ResponseEntity<String> published(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @PathVariable("id") String id,
            @PathVariable("own") String own,
            @RequestParam("act") String act,
            @RequestParam("do") String does,
            @RequestParam(name = "basis", defaultValue = "") String basis) {
        return scores.at(request, production, id, own, place -> {
            if (!OnProduction.isAct(act)) {
                return on.stale(request);
            }
            boolean publishes = does.equals("publish");
            Form form = new Form(act, basis).to(does);
            Told told = publishes ? publish(place, form) : takeBack(place, form);
            return said(request, place, form.act(), told, publishes ? "score.pub.done" : "score.pub.back.done");
        });
    }

    private Told publish(ScorePages.Place place, Form form) {
        Score score = place.score();
        return new PublishScore(hand)
                .published(
                        place.recorded(),
                        form,
                        place.script().id(),
                        place.own(),
                        place.label(),
                        place.cast(score).played(score));
    }

    private Told takeBack(ScorePages.Place place, Form form) {
        return new PublishScore(hand)
                .takenBack(place.recorded(), form, place.script().id(), place.own());
    }

    /** {@code end} is whose it is no longer, where a button says that; else it is given to {@code who} in the place of {@code of}. */
    @PostMapping(ScorePages.HERE + "/handed")
    ResponseEntity<String> handed(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @PathVariable("id") String id,
            @PathVariable("own") String own,
            @RequestParam("act") String act,
            @RequestParam(name = "who", defaultValue = "") String who,
            @RequestParam(name = "of", defaultValue = "") String of,
            @RequestParam(name = "end", defaultValue = "") String end) {
        return scores.at(request, production, id, own, place -> {
            boolean ends = !end.isEmpty();
            Optional<PersonId> whose = person(ends ? end : who);
            Optional<PersonId> instead = ends ? whose : person(of);
            if (!OnProduction.isAct(act) || whose.isEmpty() || instead.isEmpty()) {
                return scores.refused(request, place, Words.say("score.pub.hand.choose"));
            }
            place.recorded()
                    .production()
                    .people()
                    .person(whose.get())
                    .ifPresent(it -> on.shows(place.recorded(), List.of(it), Set.of(Shown.SAID)));
            String once = Form.act(act, (ends ? "end " + end : who + " " + of));
            Told told = new PublishScore(hand)
                    .handed(
                            place.recorded(),
                            once,
                            place.script().id(),
                            place.own(),
                            whose.get(),
                            instead.get(),
                            !ends);
            return said(request, place, once, told, ends ? "score.pub.hand.ended" : "score.pub.hand.done");
        });
    }

    private static Optional<PersonId> person(String text) {
        return text.matches("[0-9a-f]{32}") ? Optional.of(new PersonId(text)) : Optional.empty();
    }

    private ResponseEntity<String> said(
            HttpServletRequest request, ScorePages.Place place, String act, Told told, String sentence) {
        return on.said(
                request,
                place.recorded(),
                act,
                told,
                Words.say(sentence),
                place.path(),
                refused -> scores.refused(request, place, CrewPages.sentence(refused)));
    }
}
