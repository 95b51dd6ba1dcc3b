package org.closedset.web.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.closedset.access.Door;
import org.closedset.access.Member;
import org.closedset.access.Sessions;
import org.closedset.actions.Form;
import org.closedset.actions.Hand;
import org.closedset.actions.Told;
import org.closedset.disclosure.FrontPage;
import org.closedset.views.Members;
import org.closedset.views.Mine;
import org.closedset.web.Frame;
import org.closedset.web.Html;
import org.closedset.web.OwnFrame;
import org.closedset.web.Sitting;
import org.closedset.web.Words;
import org.closedset.web.door.Notices;
import org.springframework.http.ResponseEntity;

/** Finds whose pages these are, and says what became of what they did. */
final class Here {
    private final Members members;
    private final Sessions sessions;
    private final Door door;
    private final Html html;

    Here(Members members, Sessions sessions, Door door, Html html) {
        this.members = members;
        this.sessions = sessions;
        this.door = door;
        this.html = html;
    }

    /** Somebody on their own pages. */
    record Self(Member member, Members.Found<Mine> found) {
        Mine mine() {
            return found.by();
        }

        /** Whether what they read on the way in was told otherwise since, and they are to read it before they say more. */
        boolean readsAgain() {
            return mine().here() && mine().account().readsAgain(Notices.VERSION);
        }
    }

    /** Pages of whoever is on the production and has read what stands; who left is led to what is theirs. */
    ResponseEntity<String> mine(Function<Self, ResponseEntity<String>> then) {
        return theirs(self -> {
            if (!self.mine().here()) {
                return Html.to("/mine");
            }
            return self.readsAgain() ? Html.to(ChangedPages.HERE) : then.apply(self);
        });
    }

    /** Pages of what is somebody's own, also once they left. */
    ResponseEntity<String> theirs(Function<Self, ResponseEntity<String>> then) {
        return self().map(then).orElseGet(() -> Html.to("/in"));
    }

    /** Whoever sent this request, as they stand now. */
    Optional<Self> self() {
        return Sessions.member()
                .flatMap(it -> members.mine(
                                it.production(), it.person(), Sessions.stay().unsaid())
                        .map(found -> new Self(it, found)));
    }

    /** As {@link #mine}, after they proved a moment ago who they are; else by way of proving it. */
    ResponseEntity<String> proved(
            HttpServletRequest request, String back, Function<Self, ResponseEntity<String>> then) {
        return mine(self -> sessions.proved(request) ? then.apply(self) : Html.to("/again?to=" + back));
    }

    /** As {@link #theirs}, proved a moment ago, and for what is done on a device of one's own alone. */
    ResponseEntity<String> ownDevice(
            HttpServletRequest request, String back, Function<Self, ResponseEntity<String>> then) {
        return ownDevice(request, self -> sessions.proved(request) ? then.apply(self) : Html.to("/again?to=" + back));
    }

    /** As {@link #theirs}, but for pages that are opened on a device of one's own alone. */
    ResponseEntity<String> ownDevice(HttpServletRequest request, Function<Self, ResponseEntity<String>> then) {
        return Sessions.stay().atTablet() ? elsewhere(request) : theirs(then);
    }

    private ResponseEntity<String> elsewhere(HttpServletRequest request) {
        return theirs(self -> html.page(
                "elsewhere", new ElsewherePage(frame(request, self, Words.say("elsewhere.head")), coordinator(self))));
    }

    /** Who coordinates, as the pages name them. */
    static String coordinator(Self self) {
        return self.mine().coordinators().stream()
                .map(FrontPage.Coordinator::name)
                .findFirst()
                .orElse(Words.say("mine.coordinator"));
    }

    /** What stands around a page of theirs; what another page showed once is gone with it. */
    OwnFrame frame(HttpServletRequest request, Self self, String title) {
        OnceShown.end(request);
        String demo = door.demo() ? Words.say("in.demo") : "";
        OwnFrame frame = OwnFrame.of(new Sitting(request), title, self.mine().title(), demo);
        return Sessions.stay().atTablet() ? frame.atTablet() : frame;
    }

    /** Does what a form asks for; where no page made it, the page {@code at} is shown anew. */
    static ResponseEntity<String> form(
            HttpServletRequest request, String at, Function<Form, ResponseEntity<String>> does) {
        return sent(request).map(does).orElseGet(() -> stale(request, at));
    }

    /** What the form that was sent carries back; nothing where no page made it. */
    static Optional<Form> sent(HttpServletRequest request) {
        String act = String.valueOf(request.getParameter("act"));
        return Hand.isAct(act)
                ? Optional.of(new Form(act, String.valueOf(request.getParameter("basis"))))
                : Optional.empty();
    }

    /** The page anew, where nothing was changed. */
    static ResponseEntity<String> stale(HttpServletRequest request, String at) {
        new Sitting(request).say(new Frame.Said(Words.say("own.stale"), true, ""));
        return Html.to(at);
    }

    /** The page as things stand now, where something else was said since the form's page was opened. */
    static ResponseEntity<String> overtaken(HttpServletRequest request, String at) {
        new Sitting(request).say(new Frame.Said(Words.say("own.overtaken"), true, ""));
        return Html.to(at);
    }

    /** Back to a page that shows what stands, with what became of an act. */
    static ResponseEntity<String> said(HttpServletRequest request, Told told, String sentence, String to) {
        String said = switch (told) {
            case Told.Done it -> Words.say(sentence);
            case Told.Refused it -> it.sentence();
            case Told.Overtaken it -> Words.say("own.overtaken");
            case Told.Gone it -> Words.say("mine.gone");
        };
        new Sitting(request).say(new Frame.Said(said, !(told instanceof Told.Done), ""));
        return Html.to(to);
    }
}
