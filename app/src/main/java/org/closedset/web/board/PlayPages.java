package org.closedset.web.board;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.closedset.access.Door;
import org.closedset.access.Sessions;
import org.closedset.disclosure.Plays;
import org.closedset.disclosure.View;
import org.closedset.people.Role;
import org.closedset.views.Members;
import org.closedset.views.Mine;
import org.closedset.web.Html;
import org.closedset.web.OwnFrame;
import org.closedset.web.Sitting;
import org.closedset.web.Words;
import org.closedset.web.mine.FrameShown;
import org.closedset.web.mine.StagedShown;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The choreographies of whoever directs, drawn from their view alone; not for whoever came in under the name and was not heard. */
@Controller
public final class PlayPages {
    private static final String HERE = "/board/choreographies";
    private static final String ONE = "/board/choreography/";

    private final Members members;
    private final Door door;
    private final Clock clock;
    private final Html html;

    PlayPages(Members members, Door door, Clock clock, Html html) {
        this.members = members;
        this.door = door;
        this.clock = clock;
        this.html = html;
    }

    private ResponseEntity<String> directing(
            BiFunction<Members.Found<Mine>, List<Plays.Play>, ResponseEntity<String>> then) {
        return Sessions.member()
                .flatMap(it -> members.mine(it.production(), it.person()))
                .filter(it -> it.by().heard())
                .flatMap(found -> plays(found).map(it -> then.apply(found, it.scenes())))
                .orElseGet(() -> Html.to("/mine"));
    }

    private Optional<Plays> plays(Members.Found<Mine> found) {
        return found.recorded().gated(clock).view(Role.DIRECTOR, found.person()) instanceof View.OnBoard it
                ? Optional.of(it.plays())
                : Optional.empty();
    }

    @GetMapping(HERE)
    ResponseEntity<String> plays(HttpServletRequest request) {
        return directing((found, plays) -> html.page(
                "plays",
                new PlaysPage(
                        frame(request, found, Words.say("plays.head")),
                        plays.stream()
                                .map(it -> new PlaysPage.Line(
                                        ONE + it.script() + "/" + it.scene(),
                                        Words.say("plays.scene", it.label()),
                                        it.title()))
                                .toList())));
    }

    @GetMapping(ONE + "{script}/{own}")
    ResponseEntity<String> play(
            HttpServletRequest request, @PathVariable("script") String script, @PathVariable("own") String own) {
        return directing((found, plays) -> plays.stream()
                .filter(it -> it.script().equals(script) && it.scene().equals(own))
                .findFirst()
                .map(it -> play(request, found, it))
                .orElseGet(() -> Html.to(HERE)));
    }

    private ResponseEntity<String> play(HttpServletRequest request, Members.Found<Mine> found, Plays.Play play) {
        String head = Words.say("play.head", play.label());
        List<FrameShown> frames = new ArrayList<>();
        play.frames().forEach(it -> frames.add(FrameShown.of("frame" + frames.size(), it, PlayPages::called)));
        return html.page(
                "play",
                new PlayPage(
                        frame(request, found, head),
                        head,
                        play.title(),
                        StagedShown.of("play", play.staged(), PlayPages::called),
                        frames));
    }

    private static String called(String character) {
        return character.isEmpty() ? Words.say("play.somebody") : character;
    }

    private OwnFrame frame(HttpServletRequest request, Members.Found<Mine> found, String head) {
        String demo = door.demo() ? Words.say("in.demo") : "";
        return OwnFrame.of(new Sitting(request), head, found.by().title(), demo);
    }
}
