package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.people.Person;
import org.closedset.people.Role;
import org.closedset.screenplay.Scene;
import org.closedset.views.OpenScript;
import org.closedset.views.Recorded;
import org.closedset.views.Standing;
import org.closedset.web.Frame;
import org.closedset.web.Sitting;
import org.closedset.web.Words;

/** Makes the frame of each page. */
final class Frames {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private final Clock clock;
    private final Example example;

    Frames(Clock clock, Example example) {
        this.clock = clock;
        this.example = example;
    }

    /** The frame of a page that is about no script. */
    Frame plain(HttpServletRequest request, String title) {
        return make(request, title, "", "", List.of(), Optional.empty(), "", "");
    }

    /** The frame of the shelf: the one thing to do next is in the first script that has something left to do. */
    Frame shelf(HttpServletRequest request, List<OpenScript> scripts) {
        Optional<Frame.Next> next = scripts.stream()
                .flatMap(script -> script.standing().stream()
                        .filter(standing -> !Counts.of(standing).finished())
                        .flatMap(standing -> next(script, standing, "").stream()
                                .map(it -> new Frame.Next(
                                        Words.say("frame.next.shelf", film(script, standing), it.sentence()),
                                        it.button(),
                                        it.href()))))
                .findFirst();
        return make(request, Words.say("title.shelf"), "", "", List.of(), next, "", "");
    }

    /** The frame of a page about a script; {@code way} names the page, {@code at} is the scene to go on after, or "". */
    Frame script(HttpServletRequest request, OpenScript script, Standing standing, String way, String at) {
        String film = film(script, standing);
        String kept = standing.lastKept()
                .map(instant -> Words.say("frame.kept", TIME.format(instant.atZone(zone()))))
                .orElse("");
        return make(
                request,
                Words.say("title." + way, film),
                film,
                draft(standing),
                ways(script, way),
                next(script, standing, at),
                notice(script, standing),
                kept);
    }

    /** The frame of a page about a production of the record; {@code way} names the page or the person it is about. */
    Frame record(HttpServletRequest request, Recorded recorded, String way) {
        String title = recorded.production().title();
        List<Frame.Way> ways = List.of(
                new Frame.Way(Words.say("way.crew"), OnProduction.of(recorded), way.equals("crew")),
                new Frame.Way(Words.say("way.bring"), OnProduction.of(recorded) + "/bring", way.equals("bring")),
                new Frame.Way(Words.say("way.scenes"), OnProduction.of(recorded) + "/scenes", way.equals("scenes")),
                new Frame.Way(Words.say("way.riders"), OnProduction.of(recorded) + "/riders", way.equals("riders")),
                new Frame.Way(Words.say("way.kit"), OnProduction.of(recorded) + "/kit", way.equals("kit")),
                new Frame.Way(Words.say("way.tablet"), OnProduction.of(recorded) + "/tablet", way.equals("tablet")),
                new Frame.Way(Words.say("way.plan"), OnProduction.of(recorded) + "/plan", way.equals("plan")),
                new Frame.Way(Words.say("way.behind"), OnProduction.of(recorded) + "/behind", way.equals("behind")),
                new Frame.Way(Words.say("way.life"), OnProduction.of(recorded) + "/life", way.equals("life")));
        String page = Set.of("crew", "bring", "scenes", "riders", "kit", "tablet", "plan", "behind", "life")
                        .contains(way)
                ? Words.say("way." + way)
                : way;
        return make(
                request,
                Words.say("title.production", title, page),
                title,
                "",
                ways,
                next(recorded, way),
                trouble(recorded),
                "");
    }

    private static String trouble(Recorded recorded) {
        int unknown = recorded.production().unknown().size();
        return recorded.trouble()
                .map(it -> Words.say("record.trouble", it))
                .orElse(unknown == 0 ? "" : Words.count("record.unknown", unknown));
    }

    /** The next performer whose age is not verified, on the page of all. */
    private static Optional<Frame.Next> next(Recorded recorded, String way) {
        List<Person> unverified = recorded.production().people().with(Role.PERFORMER).stream()
                .filter(person ->
                        recorded.production().people().age(person.id()).countsAsMinor())
                .toList();
        return unverified.isEmpty() || !way.equals("crew")
                ? Optional.empty()
                : Optional.of(new Frame.Next(
                        Words.count("crew.ages", unverified.size()),
                        Words.say(
                                "crew.ages.button",
                                unverified.getFirst().addressed().name()),
                        OnProduction.of(recorded, unverified.getFirst())));
    }

    private static String notice(OpenScript script, Standing standing) {
        return switch (standing.outside()) {
            case NOTHING -> "";
            case SCRIPT -> Words.say("outside.script", script.file());
            case DECISIONS -> Words.say("outside.decisions", script.file());
        };
    }

    /** The film's own title where it has one, else the name of its file. */
    static String film(OpenScript script, Standing standing) {
        return standing.title().isBlank() ? script.name() : standing.title();
    }

    private static String draft(Standing standing) {
        return Words.count("draft.pages", standing.breakdown().screenplay().pages());
    }

    private static List<Frame.Way> ways(OpenScript script, String way) {
        List<Frame.Way> ways = new ArrayList<>();
        for (String name : List.of("script", "scenes", "people", "draft", "send")) {
            String href = Paths.of(script) + (name.equals("script") ? "" : "/" + name);
            ways.add(new Frame.Way(Words.say("way." + name), href, way.equals(name)));
        }
        return ways;
    }

    private static Optional<Frame.Next> next(OpenScript script, Standing standing, String at) {
        Counts counts = Counts.after(standing, at);
        if (counts.nextUnread().isPresent()) {
            Scene scene = counts.nextUnread().get().scene();
            boolean begun = counts.unread() < counts.scenes() || !at.isEmpty();
            String key = begun ? "next.unread" : "next.begin";
            return Optional.of(new Frame.Next(
                    Words.say(key, counts.unread(), counts.scenes()),
                    Words.say(key + ".button", scene.label()),
                    Paths.to(script, scene)));
        }
        if (counts.nextUndecided().isPresent()) {
            SceneBreakdown scene = counts.nextUndecided().get();
            return Optional.of(new Frame.Next(
                    Words.count("next.undecided", counts.undecided()),
                    Words.say("next.undecided.button", scene.scene().label()),
                    Paths.to(script, scene.scene())));
        }
        return Optional.of(
                new Frame.Next(Words.say("next.done"), Words.say("next.done.button"), Paths.of(script) + "/send"));
    }

    private Frame make(
            HttpServletRequest request,
            String title,
            String film,
            String draft,
            List<Frame.Way> ways,
            Optional<Frame.Next> next,
            String notice,
            String kept) {
        Sitting sitting = new Sitting(request);
        return new Frame(
                title,
                film,
                draft,
                ways,
                next,
                sitting.said(),
                notice,
                sitting.csrf(),
                sitting.look(),
                sitting.keys(),
                sitting.here(),
                Words.say("frame.asof", DAY.format(clock.instant().atZone(zone()))),
                kept,
                example.line(clock.instant().atZone(zone())));
    }

    private ZoneId zone() {
        return clock.getZone();
    }
}
