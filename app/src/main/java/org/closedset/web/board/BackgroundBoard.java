package org.closedset.web.board;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.closedset.access.Door;
import org.closedset.access.Sessions;
import org.closedset.disclosure.Placings;
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

/** The groups of the background for whoever calls scenes as the first AD, as last published and with nothing of what anybody says. */
@Controller
public final class BackgroundBoard {
    private static final String HERE = "/board/background";

    private final Members members;
    private final Door door;
    private final Clock clock;
    private final Html html;

    BackgroundBoard(Members members, Door door, Clock clock, Html html) {
        this.members = members;
        this.door = door;
        this.clock = clock;
        this.html = html;
    }

    @GetMapping(HERE)
    ResponseEntity<String> groups(HttpServletRequest request) {
        return Sessions.member()
                .flatMap(it -> members.mine(it.production(), it.person()))
                .filter(it -> calls(it.by()))
                .map(it -> groups(request, it))
                .orElseGet(() -> Html.to("/mine"));
    }

    private static boolean calls(Mine mine) {
        return mine.heard()
                && mine.own().roles().contains(Role.FIRST_AD)
                && mine.own().roles().stream().noneMatch(Role::hires);
    }

    private ResponseEntity<String> groups(HttpServletRequest request, Members.Found<Mine> found) {
        Placings placings = found.recorded().gated(clock).placings(found.person());
        String demo = door.demo() ? Words.say("in.demo") : "";
        return html.page(
                "boards",
                new BackgroundBoardPage(
                        OwnFrame.of(
                                new Sitting(request),
                                Words.say("boards.head"),
                                found.by().title(),
                                demo),
                        placings.scenes().stream().map(BackgroundBoard::scene).toList()));
    }

    private static BackgroundBoardPage.Scene scene(Placings.Scene scene) {
        List<BackgroundBoardPage.Group> groups = scene.groups().stream()
                .map(it -> new BackgroundBoardPage.Group(it.name(), it.people().size(), String.join(", ", it.people())))
                .toList();
        int all = groups.stream().mapToInt(BackgroundBoardPage.Group::count).sum();
        return new BackgroundBoardPage.Scene(Words.scene(scene.title(), scene.label()), groups, all);
    }
}
