package org.closedset.web.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.closedset.access.Door;
import org.closedset.access.Member;
import org.closedset.access.Sessions;
import org.closedset.actions.Told;
import org.closedset.views.Members;
import org.closedset.views.Mine;
import org.closedset.web.Frame;
import org.closedset.web.Html;
import org.closedset.web.OwnFrame;
import org.closedset.web.Sitting;
import org.closedset.web.Words;
import org.springframework.http.ResponseEntity;

/** Finds whose pages these are, and says what became of what they did. */
final class Here {
    private final Members members;
    private final Sessions sessions;
    private final Door door;

    Here(Members members, Sessions sessions, Door door) {
        this.members = members;
        this.sessions = sessions;
        this.door = door;
    }

    /** Somebody on their own pages. */
    record Self(Member member, Members.Found<Mine> found) {
        Mine mine() {
            return found.by();
        }
    }

    ResponseEntity<String> mine(Function<Self, ResponseEntity<String>> then) {
        Optional<Self> self = Sessions.member()
                .flatMap(it -> members.mine(it.production(), it.person()).map(found -> new Self(it, found)));
        return self.map(then).orElseGet(() -> Html.to("/in"));
    }

    /** As {@link #mine}, after they proved a moment ago who they are; else by way of proving it. */
    ResponseEntity<String> proved(
            HttpServletRequest request, String back, Function<Self, ResponseEntity<String>> then) {
        return mine(self -> sessions.proved(request) ? then.apply(self) : Html.to("/again?to=" + back));
    }

    OwnFrame frame(HttpServletRequest request, Self self, String title) {
        return OwnFrame.of(new Sitting(request), title, self.mine().title(), door.demo() ? Words.say("in.demo") : "");
    }

    /** Back to a page, with what became of an act. */
    static ResponseEntity<String> said(HttpServletRequest request, Told told, String sentence, String to) {
        boolean refused = !(told instanceof Told.Done);
        String said = told instanceof Told.Refused it ? it.sentence() : Words.say(refused ? "mine.gone" : sentence);
        new Sitting(request).say(new Frame.Said(said, refused, ""));
        return Html.to(to);
    }
}
