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
import org.closedset.actions.Basis;
import org.closedset.actions.Form;
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
import org.springframework.web.util.WebUtils;

/** Somebody's ways in: devices, open sessions, the printed code. What changes them asks for the passkey once more. */
@Controller
final class WaysPages {
    private static final String WAYS = "/mine/ways";
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

    @GetMapping(WAYS)
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
                        hand.newForm(Basis.ofRecovery(account)),
                        account.passkeys().stream()
                                .map(it -> new WaysPage.Device(it.id(), it.device()))
                                .toList(),
                        open,
                        account.recovery().isPresent(),
                        fresh));
    }

    @PostMapping("/mine/ways/end")
    ResponseEntity<String> end(HttpServletRequest request, @RequestParam("session") String handle) {
        return here.ownDevice(request, WAYS, self -> {
            sessions.end(self.member(), handle);
            DoorLog.known(DoorLog.Known.SESSION_ENDED, self.member());
            return Html.to(WAYS);
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
                return Here.said(request, told, "ways.added", WAYS);
            } catch (PasskeyRefused refused) {
                DoorLog.refused(DoorLog.Refused.PASSKEY);
                return add(request, self, Words.say("passkey.refused"));
            }
        });
    }

    @PostMapping("/mine/ways/remove")
    ResponseEntity<String> remove(HttpServletRequest request, @RequestParam("passkey") String passkey) {
        return here.ownDevice(
                request,
                WAYS,
                self -> Here.form(request, WAYS, form -> {
                    Told told = new Join(hand)
                            .removed(
                                    self.found().recorded(),
                                    form.act(),
                                    self.found().person(),
                                    passkey);
                    note(told, DoorLog.Known.PASSKEY_REMOVED, self);
                    if (told instanceof Told.Done && sessions.endOn(request, passkey)) {
                        return Html.to("/in");
                    }
                    return Here.said(request, told, "ways.removed", WAYS);
                }));
    }

    private static void note(Told told, DoorLog.Known what, Here.Self self) {
        if (told instanceof Told.Done) {
            DoorLog.known(what, self.member());
        }
    }

    /** The same form sent again makes no other, and is answered with the one it made. */
    @PostMapping("/mine/ways/print")
    ResponseEntity<String> print(HttpServletRequest request) {
        return here.ownDevice(
                request,
                WAYS,
                self -> Here.form(request, WAYS, form -> {
                    synchronized (WebUtils.getSessionMutex(request.getSession())) {
                        return OnceShown.of(request, form.act())
                                .map(it -> show(request, it))
                                .orElseGet(() -> printed(request, self, form));
                    }
                }));
    }

    private ResponseEntity<String> printed(HttpServletRequest request, Here.Self self, Form form) {
        Codes.Code printed = codes.recovery();
        Recovery recovery = new Recovery(printed.id(), codes.hash(printed.secret()));
        Told told = new Join(hand)
                .recovery(self.found().recorded(), form, self.found().person(), recovery);
        if (!(told instanceof Told.Done)) {
            return Here.said(request, told, "", WAYS);
        }
        return here.theirs(now -> {
            if (now.mine().account().recovery().filter(recovery::equals).isEmpty()) {
                return Here.stale(request, WAYS);
            }
            note(told, DoorLog.Known.RECOVERY_CODE_MADE, self);
            return show(request, new OnceShown(form.act(), printed.printed(), ""));
        });
    }

    private ResponseEntity<String> show(HttpServletRequest request, OnceShown shown) {
        return here.theirs(now -> {
            ResponseEntity<String> page = page(request, now, shown.first());
            shown.keep(request);
            return page;
        });
    }
}
