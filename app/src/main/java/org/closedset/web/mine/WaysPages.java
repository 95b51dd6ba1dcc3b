package org.closedset.web.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.closedset.access.Codes;
import org.closedset.access.DoorLog;
import org.closedset.access.PasskeyRefused;
import org.closedset.access.Passkeys;
import org.closedset.access.Sessions;
import org.closedset.actions.Hand;
import org.closedset.actions.Join;
import org.closedset.actions.Told;
import org.closedset.people.Account;
import org.closedset.people.Passkey;
import org.closedset.people.Recovery;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.closedset.web.door.Devices;
import org.closedset.web.door.PasskeyPage;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody's ways in: devices, open sessions, the printed code. What changes them asks for the passkey once more. */
@Controller
final class WaysPages {
    private static final DateTimeFormatter SINCE = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);

    private final Here here;
    private final Sessions sessions;
    private final Passkeys passkeys;
    private final Codes codes;
    private final Hand hand;
    private final Clock clock;
    private final Html html;

    WaysPages(Here here, Sessions sessions, Passkeys passkeys, Codes codes, Hand hand, Clock clock, Html html) {
        this.here = here;
        this.sessions = sessions;
        this.passkeys = passkeys;
        this.codes = codes;
        this.hand = hand;
        this.clock = clock;
        this.html = html;
    }

    @GetMapping("/mine/ways")
    ResponseEntity<String> ways(HttpServletRequest request) {
        return here.ownDevice(request, self -> page(request, self, ""));
    }

    private ResponseEntity<String> page(HttpServletRequest request, Here.Self self, String fresh) {
        Account account = self.mine().account();
        List<WaysPage.Session> open = sessions.of(self.member(), request).stream()
                .map(it -> new WaysPage.Session(
                        it.handle(),
                        Words.say(
                                it.current() ? "ways.session.here" : "ways.session",
                                it.device(),
                                SINCE.format(it.since().atZone(clock.getZone()))),
                        it.current()))
                .toList();
        return html.page(
                "ways",
                new WaysPage(
                        here.frame(request, self, Words.say("ways.head")),
                        account.passkeys().stream()
                                .map(it -> new WaysPage.Device(it.id(), it.device()))
                                .toList(),
                        open,
                        account.recovery().isPresent(),
                        fresh));
    }

    @PostMapping("/mine/ways/end")
    ResponseEntity<String> end(HttpServletRequest request, @RequestParam("session") String handle) {
        return here.ownDevice(request, "/mine/ways", self -> {
            sessions.end(self.member(), handle);
            DoorLog.known(DoorLog.Known.SESSION_ENDED, self.member());
            return Html.to("/mine/ways");
        });
    }

    @GetMapping("/mine/ways/add")
    ResponseEntity<String> add(HttpServletRequest request) {
        return here.ownDevice(request, "/mine/ways/add", self -> add(request, self, ""));
    }

    private ResponseEntity<String> add(HttpServletRequest request, Here.Self self, String wrong) {
        String options = passkeys.toMake(
                request,
                self.member(),
                self.mine().title(),
                self.mine().account().passkeys());
        return html.page(
                wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                "passkey",
                new PasskeyPage(
                        here.frame(request, self, Words.say("passkey.head")),
                        "/mine/ways/add",
                        options,
                        Devices.name(request),
                        wrong));
    }

    @PostMapping("/mine/ways/add")
    ResponseEntity<String> add(
            HttpServletRequest request,
            @RequestParam(name = "credential", defaultValue = "") String credential,
            @RequestParam(name = "device", defaultValue = "") String device) {
        return here.ownDevice(request, "/mine/ways/add", self -> {
            try {
                Passkey made = passkeys.made(request, credential, Devices.called(request, device));
                Told told = new Join(hand)
                        .added(
                                self.found().recorded(),
                                hand.newAct(),
                                self.found().person(),
                                made);
                note(told, DoorLog.Known.PASSKEY_ADDED, self);
                return Here.said(request, told, "ways.added", "/mine/ways");
            } catch (PasskeyRefused refused) {
                DoorLog.refused(DoorLog.Refused.PASSKEY);
                return add(request, self, Words.say("passkey.refused"));
            }
        });
    }

    @PostMapping("/mine/ways/remove")
    ResponseEntity<String> remove(HttpServletRequest request, @RequestParam("passkey") String passkey) {
        return here.ownDevice(request, "/mine/ways", self -> {
            Told told = new Join(hand)
                    .removed(
                            self.found().recorded(), hand.newAct(), self.found().person(), passkey);
            note(told, DoorLog.Known.PASSKEY_REMOVED, self);
            if (told instanceof Told.Done && sessions.endOn(request, passkey)) {
                return Html.to("/in");
            }
            return Here.said(request, told, "ways.removed", "/mine/ways");
        });
    }

    private static void note(Told told, DoorLog.Known what, Here.Self self) {
        if (told instanceof Told.Done) {
            DoorLog.known(what, self.member());
        }
    }

    @PostMapping("/mine/ways/print")
    ResponseEntity<String> print(HttpServletRequest request) {
        return here.ownDevice(request, "/mine/ways", self -> {
            Codes.Code printed = codes.recovery();
            Recovery recovery = new Recovery(printed.id(), codes.hash(printed.secret()));
            Told told = new Join(hand)
                    .recovery(
                            self.found().recorded(), hand.newAct(), self.found().person(), recovery);
            note(told, DoorLog.Known.RECOVERY_CODE_MADE, self);
            return page(request, self, printed.printed());
        });
    }
}
