package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.closedset.actions.Basis;
import org.closedset.actions.Outcome;
import org.closedset.breakdown.Review;
import org.closedset.views.Standing;
import org.closedset.web.Frame;
import org.closedset.web.Html;
import org.closedset.web.Sitting;
import org.closedset.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Answers an act with the page that shows what became of it. */
final class Answers {
    private final Frames frames;
    private final Html html;
    private final Missing missing;

    Answers(Frames frames, Html html, Missing missing) {
        this.frames = frames;
        this.html = html;
        this.missing = missing;
    }

    ResponseEntity<String> passage(
            HttpServletRequest request, InHand.Scene scene, String passage, String act, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> done(request, scene, passage, act);
            case Outcome.Overtaken overtaken -> both(request, scene, passage, act, overtaken);
            case Outcome.Refused refused -> {
                new Sitting(request).say(new Frame.Said(refused.sentence(), true, ""));
                yield Html.to(Paths.of(scene.script(), scene.scene().scene(), passage));
            }
            case Outcome.Gone gone -> missing.page(request);
        };
    }

    /** On to the next passage that waits for a decision; stays with what was changed, added or reopened. */
    private ResponseEntity<String> done(HttpServletRequest request, InHand.Scene scene, String passage, String act) {
        Standing now = scene.script().standing().orElse(scene.standing());
        boolean moves = act.equals("confirm") || act.equals("reject");
        String next = moves ? Cards.following(now, scene.scene(), passage) : passage;
        int number = numberOf(now, scene, passage);
        new Sitting(request)
                .say(new Frame.Said(
                        Words.say("done." + act, number, scene.scene().scene().label()),
                        false,
                        Paths.of(scene.script()) + "/undo"));
        return Html.to(Paths.of(scene.script(), scene.scene().scene(), next));
    }

    private static int numberOf(Standing standing, InHand.Scene scene, String passage) {
        return Numbered.of(standing.review(), scene.scene()).stream()
                .filter(numbered -> numbered.item().passage().id().equals(passage))
                .map(Numbered::number)
                .findFirst()
                .orElse(0);
    }

    private ResponseEntity<String> both(
            HttpServletRequest request, InHand.Scene scene, String passage, String act, Outcome.Overtaken overtaken) {
        var at = scene.scene().scene();
        Frame frame = frames.script(
                request, scene.script(), scene.standing(), "script", at.id().own());
        String there = overtaken.there().map(Answers::said).orElse(Words.say("both.gone"));
        BothPage page = new BothPage(
                frame,
                there,
                overtaken.there().map(item -> item.passage().reason()).orElse(""),
                Words.say("both.asked." + act),
                reason(request),
                Paths.of(scene.script(), at, passage),
                overtaken.there().isPresent() ? request.getRequestURI() : "",
                overtaken.there().map(Basis::of).orElse(""),
                at.label(),
                fields(request));
        return html.page(HttpStatus.CONFLICT, "both", page);
    }

    private static String said(Review.Item item) {
        return String.join(
                ", ",
                Words.say("both.state." + Names.code(item.state())),
                Names.of(item.passage().kind()),
                Names.of(item.passage().mode()),
                Card.joined(Names.everyone(item.passage())));
    }

    private static String reason(HttpServletRequest request) {
        String reason = request.getParameter("reason");
        return reason == null ? "" : reason;
    }

    /** What was entered, to be sent once more if the person wants their own. */
    private static List<BothPage.Field> fields(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(entry ->
                        !entry.getKey().equals("basis") && !entry.getKey().equals("_csrf"))
                .flatMap(Answers::fields)
                .toList();
    }

    private static Stream<BothPage.Field> fields(Map.Entry<String, String[]> entry) {
        return Arrays.stream(entry.getValue()).map(value -> new BothPage.Field(entry.getKey(), value));
    }
}
