package org.closedset.web.board;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedset.access.Door;
import org.closedset.access.Sessions;
import org.closedset.disclosure.Board;
import org.closedset.disclosure.View;
import org.closedset.people.Role;
import org.closedset.views.Members;
import org.closedset.views.Mine;
import org.closedset.web.Html;
import org.closedset.web.OwnFrame;
import org.closedset.web.Sitting;
import org.closedset.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The board of those who plan and call scenes, drawn from their view alone. */
@Controller
public final class BoardPages {
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);

    private final Members members;
    private final Door door;
    private final Clock clock;
    private final Html html;

    BoardPages(Members members, Door door, Clock clock, Html html) {
        this.members = members;
        this.door = door;
        this.clock = clock;
        this.html = html;
    }

    @GetMapping("/board")
    ResponseEntity<String> board(HttpServletRequest request) {
        return Sessions.member()
                .flatMap(it -> members.mine(it.production(), it.person()))
                .map(it -> page(request, it))
                .orElseGet(() -> Html.to("/in"));
    }

    private ResponseEntity<String> page(HttpServletRequest request, Members.Found<Mine> found) {
        Optional<Board> board = Arrays.stream(Role.values())
                .flatMap(role -> board(found.recorded().gated(clock).view(role, found.person())))
                .findFirst();
        return board.map(it -> shown(request, found, it)).orElseGet(() -> Html.to("/mine"));
    }

    private static Stream<Board> board(View view) {
        return view instanceof View.OnBoard on ? Stream.of(on.board()) : Stream.empty();
    }

    private ResponseEntity<String> shown(HttpServletRequest request, Members.Found<Mine> found, Board board) {
        String demo = door.demo() ? Words.say("in.demo") : "";
        String title = Words.say("board.head");
        ZoneId zone = found.by().front().zone().orElse(clock.getZone());
        return html.page(
                "board",
                new BoardPage(
                        OwnFrame.of(new Sitting(request), title, found.by().title(), demo),
                        at("board.asof", board.since(), zone),
                        at("board.next", board.next(), zone),
                        board.scripts().stream().map(BoardPages::script).toList()));
    }

    private static String at(String key, Optional<Instant> moment, ZoneId zone) {
        return moment.map(it -> Words.say(key, AT.format(it.atZone(zone)))).orElse("");
    }

    private static BoardPage.Script script(Board.Script script) {
        return new BoardPage.Script(
                script.title(), script.scenes().stream().map(BoardPages::row).toList());
    }

    private static BoardPage.Row row(Board.Scene scene) {
        String status =
                scene.status().map(it -> it.name().toLowerCase(Locale.ROOT)).orElse("");
        String word = status.isEmpty() ? "" : Words.say("status." + status);
        return new BoardPage.Row(
                scene.number(), scene.heading(), scene.eighths().toString(), status, word);
    }
}
