package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.closedset.access.Codes;
import org.closedset.access.Door;
import org.closedset.access.DoorLog;
import org.closedset.access.Member;
import org.closedset.access.Sessions;
import org.closedset.actions.Hand;
import org.closedset.actions.Invite;
import org.closedset.actions.Told;
import org.closedset.drawings.QrPicture;
import org.closedset.people.Invitation;
import org.closedset.web.Frame;
import org.closedset.web.Html;
import org.closedset.web.Sitting;
import org.closedset.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Invites somebody of a production, and matches the code that says it was they who came in. */
@Controller
final class InvitePages {
    private static final Duration GOOD_FOR = Duration.ofDays(7);
    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private final OnProduction on;
    private final Codes codes;
    private final Door door;
    private final Hand hand;
    private final Sessions sessions;
    private final Clock clock;
    private final Frames frames;
    private final Html html;

    InvitePages(
            OnProduction on,
            Codes codes,
            Door door,
            Hand hand,
            Sessions sessions,
            Clock clock,
            Frames frames,
            Html html) {
        this.on = on;
        this.codes = codes;
        this.door = door;
        this.hand = hand;
        this.sessions = sessions;
        this.clock = clock;
        this.frames = frames;
        this.html = html;
    }

    @PostMapping("/record/{production}/person/{person}/invite")
    ResponseEntity<String> invite(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @PathVariable("person") String person,
            @RequestParam("act") String act) {
        return on.person(request, production, person, found -> {
            if (!OnProduction.isAct(act)) {
                return on.stale(request);
            }
            if (!door.shared()) {
                return alone(request, found);
            }
            Codes.Code code = codes.invitation();
            String secret = codes.linkSecret();
            Instant until = clock.instant().plus(GOOD_FOR);
            Invitation invitation = new Invitation(code.id(), Codes.linkHash(secret), codes.hash(code.secret()), until);
            Told told = new Invite(hand)
                    .invited(found.recorded(), act, found.person().id(), invitation);
            if (!(told instanceof Told.Done done) || done.undo().isEmpty()) {
                return back(request, found, told, "invite.twice");
            }
            String address = door.address("/join") + "#" + secret;
            QrPicture qr = QrPicture.of(address);
            return html.page(
                    "invitation",
                    new InvitationPage(
                            frame(request, found),
                            found.person().addressed().name(),
                            address,
                            qr.size(),
                            qr.path(),
                            code.printed(),
                            UNTIL.format(until.atZone(clock.getZone())),
                            OnProduction.of(found.recorded(), found.person()),
                            ""));
        });
    }

    private ResponseEntity<String> alone(HttpServletRequest request, OnProduction.Found found) {
        return html.page(
                "invitation",
                new InvitationPage(
                        frame(request, found),
                        found.person().addressed().name(),
                        "",
                        0,
                        "",
                        "",
                        "",
                        OnProduction.of(found.recorded(), found.person()),
                        Words.say("invite.alone")));
    }

    private Frame frame(HttpServletRequest request, OnProduction.Found found) {
        return frames.record(
                request, found.recorded(), found.person().addressed().name());
    }

    @PostMapping("/record/{production}/person/{person}/invite/end")
    ResponseEntity<String> end(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @PathVariable("person") String person,
            @RequestParam("act") String act) {
        return on.person(
                request,
                production,
                person,
                found -> !OnProduction.isAct(act)
                        ? on.stale(request)
                        : back(
                                request,
                                found,
                                new Invite(hand)
                                        .ended(
                                                found.recorded(),
                                                act,
                                                found.person().id()),
                                "invite.ended"));
    }

    @PostMapping("/record/{production}/person/{person}/met")
    ResponseEntity<String> met(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @PathVariable("person") String person,
            @RequestParam("act") String act,
            @RequestParam(name = "code", defaultValue = "") String heard,
            @RequestParam(name = "doubt", defaultValue = "") String doubt) {
        return on.person(request, production, person, found -> {
            if (!OnProduction.isAct(act)) {
                return on.stale(request);
            }
            Invite invite = new Invite(hand);
            if (doubt.isEmpty()) {
                String plain = heard.replaceAll("[^0-9]", "");
                return back(
                        request,
                        found,
                        invite.met(found.recorded(), act, found.person().id(), plain),
                        "met.said");
            }
            Told told = invite.doubted(found.recorded(), act, found.person().id());
            if (told instanceof Told.Done) {
                Member closed = new Member(production, person);
                sessions.endAll(closed);
                DoorLog.known(DoorLog.Known.WAY_CLOSED, closed);
            }
            return back(request, found, told, "met.doubted");
        });
    }

    private static ResponseEntity<String> back(
            HttpServletRequest request, OnProduction.Found found, Told told, String sentence) {
        boolean refused = !(told instanceof Told.Done);
        String said = refused
                ? CrewPages.sentence(told)
                : Words.say(sentence, found.person().addressed().name());
        new Sitting(request).say(new Frame.Said(said, refused, ""));
        return Html.to(OnProduction.of(found.recorded(), found.person()));
    }
}
