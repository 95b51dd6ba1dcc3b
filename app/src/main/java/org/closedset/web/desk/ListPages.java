package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.screenplay.Scene;
import org.closedset.views.Standing;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The scenes of the film as a table, filtered. */
@Controller
final class ListPages {
    private final InHand inHand;
    private final Frames frames;
    private final Html html;

    ListPages(InHand inHand, Frames frames, Html html) {
        this.inHand = inHand;
        this.frames = frames;
        this.html = html;
    }

    @GetMapping("/script/{id}/scenes")
    ResponseEntity<String> scenes(
            HttpServletRequest request,
            @PathVariable("id") String id,
            @RequestParam(name = "kind", defaultValue = "") String kind,
            @RequestParam(name = "mode", defaultValue = "") String mode,
            @RequestParam(name = "state", defaultValue = "") String state,
            @RequestParam(name = "person", defaultValue = "") String person,
            @RequestParam(name = "read", defaultValue = "") String read,
            @RequestParam(name = "flag", defaultValue = "") String flag) {
        SceneFilter filter = new SceneFilter(kind, mode, state, person, read, flag);
        return inHand.script(request, id, script -> {
            Standing standing = script.standing();
            List<ScenesPage.Row> rows = standing.breakdown().scenes().stream()
                    .filter(scene -> filter.lets(standing, scene))
                    .map(scene -> row(script, scene))
                    .toList();
            return html.page(
                    "scenes",
                    new ScenesPage(
                            frames.script(request, script.script(), standing, "scenes", ""),
                            Drawn.strip(script.script(), standing, ""),
                            filter.filters(standing),
                            filter.any(),
                            Paths.of(script.script()) + "/scenes",
                            Paths.of(script.script()) + "/import",
                            Words.count(
                                    "scenes.found",
                                    rows.size(),
                                    standing.breakdown().scenes().size()),
                            rows));
        });
    }

    private static ScenesPage.Row row(InHand.Script script, SceneBreakdown breakdown) {
        Review review = script.standing().review();
        Scene scene = breakdown.scene();
        Set<String> who = new LinkedHashSet<>();
        int mentions = 0;
        for (Review.Item item : review.items(breakdown)) {
            if (item.stands() && item.passage().mode().needsCare()) {
                who.addAll(Names.everyone(item.passage()));
            } else if (item.stands()) {
                mentions++;
            }
        }
        return new ScenesPage.Row(
                scene.label(),
                Paths.to(script.script(), scene),
                Names.heading(scene),
                scene.page(),
                scene.eighths().toString(),
                Tallies.kinds(review, breakdown).stream()
                        .map(kind -> new ReadingPage.Kinds(kind.code(), Names.of(kind)))
                        .toList(),
                mentions,
                String.join(", ", who),
                review.flags(breakdown).stream()
                        .map(flag -> Names.of(flag.type()))
                        .distinct()
                        .collect(Collectors.joining(", ")),
                review.isRead(scene.id().own()),
                scene.omitted(),
                Counts.undecided(review, breakdown));
    }
}
