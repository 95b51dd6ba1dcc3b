package org.closedset.web.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.closedset.access.DoorLog;
import org.closedset.access.Sessions;
import org.closedset.access.Tablets;
import org.closedset.actions.Hand;
import org.closedset.actions.Join;
import org.closedset.actions.Told;
import org.closedset.views.Members;
import org.closedset.views.Mine;
import org.closedset.web.Frame;
import org.closedset.web.Html;
import org.closedset.web.OwnFrame;
import org.closedset.web.Sitting;
import org.closedset.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A lent device: asks whoever holds it for their own code, and for the next one's once they are done. It names nobody. */
@Controller
final class TabletPages {
    private static final String HERE = Sessions.TABLET;

    private final Tablets tablets;
    private final OwnCodes own;
    private final Sessions sessions;
    private final Members members;
    private final Hand hand;
    private final Html html;

    TabletPages(Tablets tablets, OwnCodes own, Sessions sessions, Members members, Hand hand, Html html) {
        this.tablets = tablets;
        this.own = own;
        this.sessions = sessions;
        this.members = members;
        this.hand = hand;
        this.html = html;
    }

    @GetMapping(HERE)
    ResponseEntity<String> tablet(HttpServletRequest request) {
        if (Sessions.stay().atTablet()) {
            return Html.to("/mine");
        }
        Coming.end(request);
        return tablets.here(request).isPresent()
                ? page(request, HttpStatus.OK, "")
                : page(request, HttpStatus.NOT_FOUND, "", "");
    }

    @PostMapping(HERE)
    ResponseEntity<String> code(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "code", defaultValue = "") String typed) {
        return lent(request, lent -> {
            Optional<OwnCodes.Recognised> known = own.handed(request, typed, lent.production());
            if (known.isEmpty()) {
                return page(request, HttpStatus.UNPROCESSABLE_CONTENT, Words.say("code.wrong"));
            }
            Coming coming = new Coming(known.get(), false);
            boolean knowsIt = mine(coming)
                    .filter(it -> it.by().account().noticeRead().isPresent()
                            && it.by().account().dataUse().isPresent())
                    .isPresent();
            if (knowsIt) {
                return in(request, response, lent, coming);
            }
            coming.keep(request);
            return Html.to(HERE + "/notice");
        });
    }

    private ResponseEntity<String> in(
            HttpServletRequest request, HttpServletResponse response, Tablets.Lent lent, Coming coming) {
        var member = coming.known().member();
        sessions.open(
                request,
                response,
                member,
                coming.known().with(Words.say("tablet.device")),
                coming.known().stay(lent.handle()));
        DoorLog.known(DoorLog.Known.SIGNED_IN, member);
        return Html.to("/mine");
    }

    @GetMapping(HERE + "/notice")
    ResponseEntity<String> notice(HttpServletRequest request) {
        return coming(request, (lent, coming, mine) -> notice(request, mine, "read"));
    }

    @PostMapping(HERE + "/read")
    ResponseEntity<String> read(HttpServletRequest request) {
        return coming(request, (lent, coming, mine) -> {
            new Coming(coming.known(), true).keep(request);
            return Html.to(HERE + "/data");
        });
    }

    @GetMapping(HERE + "/data")
    ResponseEntity<String> data(HttpServletRequest request) {
        return coming(
                request,
                (lent, coming, mine) -> coming.read() ? notice(request, mine, "data") : Html.to(HERE + "/notice"));
    }

    @PostMapping(HERE + "/data")
    ResponseEntity<String> data(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "agree", defaultValue = "") String agree) {
        return coming(request, (lent, coming, mine) -> {
            if (!coming.read() || agree.isEmpty()) {
                return Html.to(HERE + "/notice");
            }
            boolean agreed = agree.equals("true");
            Told told = new Join(hand).answered(mine.recorded(), hand.newAct(), mine.person(), Notices.VERSION, agreed);
            if (told instanceof Told.Done && agreed) {
                return in(request, response, lent, coming);
            }
            Sessions.leave(request);
            String said = told instanceof Told.Refused it ? it.sentence() : Words.say("join.declined");
            new Sitting(request).say(new Frame.Said(said, !(told instanceof Told.Done), ""));
            return Html.to(HERE);
        });
    }

    /** Ends what is open; going back in the browser leads to the page that asks for a code. */
    @PostMapping(HERE + "/done")
    ResponseEntity<String> done(HttpServletRequest request) {
        Sessions.member().ifPresent(it -> DoorLog.known(DoorLog.Known.SIGNED_OUT, it));
        Sessions.leave(request);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", HERE)
                .header("Clear-Site-Data", "\"cache\", \"storage\"")
                .build();
    }

    private interface AtLent {
        ResponseEntity<String> answer(Tablets.Lent lent);
    }

    private ResponseEntity<String> lent(HttpServletRequest request, AtLent then) {
        return tablets.here(request).map(then::answer).orElseGet(() -> Html.to(HERE));
    }

    private interface Step {
        ResponseEntity<String> take(Tablets.Lent lent, Coming coming, Members.Found<Mine> mine);
    }

    /** Whoever gave no code yet begins there. */
    private ResponseEntity<String> coming(HttpServletRequest request, Step step) {
        return lent(
                request,
                lent -> Coming.of(request)
                        .flatMap(coming -> mine(coming).map(mine -> step.take(lent, coming, mine)))
                        .orElseGet(() -> Html.to(HERE)));
    }

    private Optional<Members.Found<Mine>> mine(Coming coming) {
        var member = coming.known().member();
        return members.mine(member.production(), member.person());
    }

    private ResponseEntity<String> notice(HttpServletRequest request, Members.Found<Mine> mine, String step) {
        Mine by = mine.by();
        return html.page(
                "notice",
                new NoticePage(
                        OwnFrame.of(new Sitting(request), "", by.title(), "").atTablet(),
                        step,
                        HERE,
                        mine.name(),
                        by.title(),
                        Notices.coordinators(by),
                        Notices.behind(by)));
    }

    private ResponseEntity<String> page(HttpServletRequest request, HttpStatus status, String wrong) {
        return page(request, status, wrong, HERE);
    }

    private ResponseEntity<String> page(HttpServletRequest request, HttpStatus status, String wrong, String action) {
        boolean there = !action.isEmpty();
        return html.page(
                status,
                "code",
                new CodePage(
                        OwnFrame.of(new Sitting(request), Words.say("tablet.title"), "", ""),
                        Words.say(there ? "code.head" : "tablet.none.head"),
                        Words.say(there ? "tablet.lead" : "tablet.none"),
                        action,
                        "",
                        wrong,
                        there ? Words.say("tablet.after") : "",
                        there));
    }
}
