package org.closedset.web.board;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.closedset.access.Door;
import org.closedset.access.Member;
import org.closedset.access.Sessions;
import org.closedset.views.Members;
import org.closedset.views.Mine;
import org.closedset.web.Html;
import org.closedset.web.OwnFrame;
import org.closedset.web.Sitting;
import org.closedset.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.async.DeferredResult;

/** The board of those who plan and call scenes, drawn from their view alone. */
@Controller
public final class BoardPages implements AutoCloseable {
    private final Members members;
    private final Door door;
    private final Html html;
    private final Drawing drawing;
    private final OpenBoards open;

    BoardPages(Members members, Sessions sessions, Door door, Clock clock, SecureRandom chance, Html html) {
        this.members = members;
        this.door = door;
        this.html = html;
        this.drawing = new Drawing(clock, chance);
        this.open = new OpenBoards(members, sessions, drawing, html);
    }

    @GetMapping("/board")
    ResponseEntity<String> board(HttpServletRequest request) {
        Optional<Members.Found<Mine>> found = Sessions.member().flatMap(this::found);
        return found.map(it ->
                        drawing.of(it).map(scenes -> shown(request, it, scenes)).orElseGet(() -> Html.to("/mine")))
                .orElseGet(() -> Html.to("/in"));
    }

    /**
     * The scenes where they are others than those with this mark: now, or when they are published within the next while;
     * else nothing. The page asks for it by itself, which keeps nobody signed in.
     */
    @GetMapping(Sessions.BY_ITSELF)
    DeferredResult<ResponseEntity<String>> next(
            HttpServletRequest request, @RequestParam(name = "shown", defaultValue = "") String shown) {
        return open.next(Sessions.member().orElseThrow(), request.getSession(), shown);
    }

    private Optional<Members.Found<Mine>> found(Member member) {
        return members.mine(member.production(), member.person());
    }

    private ResponseEntity<String> shown(
            HttpServletRequest request, Members.Found<Mine> found, BoardPage.Scenes scenes) {
        String demo = door.demo() ? Words.say("in.demo") : "";
        OwnFrame frame = OwnFrame.of(
                new Sitting(request), Words.say("board.head"), found.by().title(), demo);
        return html.page("board", new BoardPage(frame, drawing.mark(scenes), scenes));
    }

    @Override
    public void close() {
        open.close();
    }
}
