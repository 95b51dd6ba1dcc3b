package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.closedset.breakdown.Involved;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneFlag;
import org.closedset.breakdown.Summary;
import org.closedset.exports.Counted;
import org.closedset.exports.Named;
import org.closedset.exports.Persons;
import org.closedset.screenplay.Scene;
import org.closedset.views.Standing;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriUtils;

/** The people of the film, and what is asked of them where. */
@Controller
final class PeoplePages {
    private final InHand inHand;
    private final Frames frames;
    private final Html html;

    PeoplePages(InHand inHand, Frames frames, Html html) {
        this.inHand = inHand;
        this.frames = frames;
        this.html = html;
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
                            said(standing.review(), summary),
                            people(script, false),
                            people(script, true),
                            near(summary),
                            AgesAsked.of(script.script(), standing),
                            open(AgesAsked.open(standing)),
                            Paths.of(script.script()) + "/age"));
        });
    }

    private static String open(int ages) {
        return ages == 0 ? Words.say("ages.open.none") : Words.count("ages.open", ages);
    }

    private static List<String> near(Summary summary) {
        return summary.minors().stream()
                .filter(minor -> minor.flag().type() == SceneFlag.Type.MINOR)
                .map(minor -> Words.say(
                        "people.minor", minor.scene().label(), minor.flag().reason()))
                .toList();
    }

    private static List<String> said(Review review, Summary summary) {
        int unknown = summary.riders().unknown().size();
        return unknown == 0
                ? List.of(Counted.care(review), Counted.riders(review))
                : List.of(Counted.care(review), Counted.riders(review), Words.count("people.unknown", unknown));
    }

    private static List<PeoplePage.Row> people(InHand.Script script, boolean group) {
        return Persons.of(script.standing().review()).stream()
                .filter(person -> person.who().group() == group)
                .map(person -> person(script, person))
                .toList();
    }

    private static PeoplePage.Row person(InHand.Script script, Persons person) {
        Involved who = person.who();
        int most = who.where().stream().mapToInt(Involved.Where::number).max().orElse(0);
        return new PeoplePage.Row(
                Named.who(who),
                Paths.of(script.script()) + "/scenes?person=" + UriUtils.encode(who.name(), StandardCharsets.UTF_8),
                !who.group() ? "" : most > 0 ? String.valueOf(most) : Words.say("people.ask"),
                who.kinds().stream()
                        .map(kind -> new PeoplePage.Asked(kind.code(), Names.of(kind), who.scenes(kind)))
                        .toList(),
                where(script, person.confirmed()),
                where(script, person.proposed()));
    }

    private static List<PeoplePage.Where> where(InHand.Script script, List<Scene> scenes) {
        return scenes.stream()
                .map(scene -> new PeoplePage.Where(scene.label(), Paths.to(script.script(), scene)))
                .toList();
    }
}
