package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedset.breakdown.Involved;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.breakdown.Summary;
import org.closedset.screenplay.Scene;
import org.closedset.views.Standing;
import org.closedset.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** The film in tables: its scenes, filtered, and its people. */
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

    @GetMapping("/script/{id}/people")
    ResponseEntity<String> people(HttpServletRequest request, @PathVariable("id") String id) {
        return inHand.script(request, id, script -> {
            Standing standing = script.standing();
            Summary summary = Summary.of(standing.review());
            return html.page(
                    "people",
                    new PeoplePage(
                            frames.script(request, script.script(), standing, "people", ""),
                            summary.involved().isEmpty() ? "" : Drawn.heat(script.script(), standing),
                            said(summary),
                            people(script, summary, false),
                            people(script, summary, true),
                            summary.minors().stream()
                                    .map(minor -> Words.say(
                                            "people.minor",
                                            minor.scene().label(),
                                            Names.of(minor.flag().type()),
                                            minor.flag().reason()))
                                    .toList()));
        });
    }

    private static String said(Summary summary) {
        return String.join(
                " ",
                Words.count("people.care", summary.needingCare(), summary.scenes(), summary.careEighths()),
                Words.count("people.riders", summary.riders().known()),
                summary.riders().unknown().isEmpty()
                        ? ""
                        : Words.count(
                                "people.unknown", summary.riders().unknown().size()));
    }

    private static List<PeoplePage.Row> people(InHand.Script script, Summary summary, boolean group) {
        return summary.involved().stream()
                .filter(who -> who.group() == group)
                .map(who -> person(script, who))
                .toList();
    }

    private static PeoplePage.Row person(InHand.Script script, Involved who) {
        int most = who.where().stream().mapToInt(Involved.Where::number).max().orElse(0);
        return new PeoplePage.Row(
                who.name(),
                Paths.of(script.script()) + "/scenes?person=" + UriUtils.encode(who.name(), StandardCharsets.UTF_8),
                !who.group() ? "" : most > 0 ? String.valueOf(most) : Words.say("people.ask"),
                who.kinds().stream()
                        .map(kind -> new PeoplePage.Asked(kind.code(), Names.of(kind), who.scenes(kind)))
                        .toList(),
                who.where().stream()
                        .map(where ->
                                new PeoplePage.Where(where.scene().label(), Paths.to(script.script(), where.scene())))
                        .toList());
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
                breakdown.flags().stream()
                        .map(flag -> Names.of(flag.type()))
                        .distinct()
                        .collect(Collectors.joining(", ")),
                review.isRead(scene.id().own()),
                scene.omitted(),
                Counts.undecided(review, breakdown));
    }
}
