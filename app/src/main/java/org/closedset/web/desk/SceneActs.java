package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.closedset.actions.Outcome;
import org.closedset.actions.Pen;
import org.closedset.actions.ReadScene;
import org.closedset.actions.UndoLast;
import org.closedset.screenplay.Scene;
import org.closedset.views.Standing;
import org.closedset.web.Frame;
import org.closedset.web.Html;
import org.closedset.web.Sitting;
import org.closedset.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Marks a scene read, and takes back what was done last. */
@Controller
final class SceneActs {
    private final InHand inHand;
    private final Missing missing;
    private final ReadScene read;
    private final UndoLast undo;

    SceneActs(InHand inHand, Missing missing, Pen pen) {
        this.inHand = inHand;
        this.missing = missing;
        this.read = new ReadScene(pen);
        this.undo = new UndoLast(pen);
    }

    @PostMapping("/script/{id}/scene/{own}/read")
    ResponseEntity<String> read(
            HttpServletRequest request,
            @PathVariable("id") String id,
            @PathVariable("own") String own,
            @RequestParam(name = "read", defaultValue = "true") boolean isRead,
            @RequestParam(name = "basis", defaultValue = "") String basis) {
        return inHand.scene(request, id, own, scene -> {
            Sitting sitting = new Sitting(request);
            return switch (read.of(scene.script(), own, isRead, basis)) {
                case Outcome.Done done -> done(sitting, scene, isRead);
                case Outcome.Overtaken overtaken -> {
                    sitting.say(new Frame.Said(Words.say("read.overtaken"), true, ""));
                    yield Html.to(Paths.to(scene.script(), scene.scene().scene()));
                }
                case Outcome.Refused refused -> {
                    sitting.say(new Frame.Said(refused.sentence(), true, ""));
                    yield Html.to(Paths.to(scene.script(), scene.scene().scene()));
                }
                case Outcome.Gone gone -> missing.page(request);
            };
        });
    }

    /** On to the next scene that nobody has read. */
    private static ResponseEntity<String> done(Sitting sitting, InHand.Scene scene, boolean isRead) {
        Scene at = scene.scene().scene();
        Standing now = scene.script().standing().orElse(scene.standing());
        int open = Counts.undecided(now.review(), scene.scene());
        String said = !isRead
                ? Words.say("done.unread", at.label())
                : open == 0 ? Words.say("done.read", at.label()) : Words.count("done.read.open", open, at.label());
        sitting.say(new Frame.Said(said, false, Paths.of(scene.script()) + "/undo"));
        Scene next = isRead
                ? Counts.after(now, at.id().own())
                        .nextUnread()
                        .map(found -> found.scene())
                        .orElse(at)
                : at;
        return Html.to(Paths.to(scene.script(), next));
    }

    @PostMapping("/script/{id}/undo")
    ResponseEntity<String> undo(HttpServletRequest request, @PathVariable("id") String id) {
        return inHand.script(request, id, script -> {
            Sitting sitting = new Sitting(request);
            UndoLast.Undone result = undo.of(script.script());
            if (result.outcome() instanceof Outcome.Refused refused) {
                sitting.say(new Frame.Said(refused.sentence(), true, ""));
                return Html.to(sitting.last());
            }
            String own = Paths.of(script.script());
            Frame.Said back = new Frame.Said(Words.say("undo.done"), false, own + "/undo");
            return switch (result.where()) {
                case UndoLast.Where.Nowhere nowhere -> {
                    sitting.say(new Frame.Said(Words.say("undo.nothing"), false, ""));
                    yield Html.to(sitting.last());
                }
                case UndoLast.Where.Scene at -> {
                    sitting.say(back);
                    String query = at.passage().isEmpty() ? "" : "?at=" + at.passage();
                    yield Html.to(own + "/scene/" + at.own() + query + "#at");
                }
                case UndoLast.Where.Age at -> {
                    sitting.say(back);
                    Standing now = script.script().standing().orElse(script.standing());
                    yield Html.to(AgesAsked.at(script.script(), now, at.character()));
                }
            };
        });
    }
}
