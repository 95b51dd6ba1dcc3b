package org.closedset.web.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.closedset.access.DoorLog;
import org.closedset.access.PasskeyRefused;
import org.closedset.access.Passkeys;
import org.closedset.access.Sessions;
import org.closedset.access.SignedBy;
import org.closedset.actions.Basis;
import org.closedset.actions.Form;
import org.closedset.actions.Hand;
import org.closedset.actions.SignRiders;
import org.closedset.actions.Told;
import org.closedset.boundaries.Boundary;
import org.closedset.disclosure.OwnRecord;
import org.closedset.riders.Evidence;
import org.closedset.riders.Rider;
import org.closedset.riders.RiderRecord;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.closedset.web.door.OwnCodes;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.WebUtils;

/** Signing one's own rider: with a key of one's own over its text's hash, or at a lent device with one's code typed again. */
@Controller
final class SignPages {
    private static final String SIGN = "/mine/rider/{rider}/sign";

    private final Here here;
    private final Passkeys passkeys;
    private final OwnCodes codes;
    private final OwnPaper papers;
    private final Hand hand;
    private final Clock clock;
    private final Html html;

    SignPages(Here here, Passkeys passkeys, OwnCodes codes, OwnPaper papers, Hand hand, Clock clock, Html html) {
        this.here = here;
        this.passkeys = passkeys;
        this.codes = codes;
        this.papers = papers;
        this.hand = hand;
        this.clock = clock;
        this.html = html;
    }

    /** Whether production has signed, and its performer has not. */
    static boolean signable(RiderRecord rider) {
        return rider.state() instanceof Rider.Countersigned;
    }

    @GetMapping(SIGN)
    ResponseEntity<String> sign(HttpServletRequest request, @PathVariable("rider") String id) {
        return here.mine(self -> OwnRiderPages.one(
                self,
                id,
                (it, rider) -> signable(rider)
                        ? page(request, it, rider, HttpStatus.OK, "")
                        : Html.to(OwnRiderPages.page(rider))));
    }

    private ResponseEntity<String> page(
            HttpServletRequest request, Here.Self self, RiderRecord rider, HttpStatus status, String wrong) {
        RiderReading reading = new RiderReading(rider, self.mine().own().said().ownWords());
        String way = way(self);
        return html.page(
                status,
                "ownsign",
                new OwnSignPage(
                        here.frame(request, self, Words.say("myrider.sign.head")),
                        hand.newForm(Basis.of(rider)),
                        OwnRiderPages.page(rider),
                        OwnRiders.head(rider),
                        OwnRiders.stands(rider, clock.getZone()),
                        OwnRiderPages.lang(rider),
                        reading.groups().kind(),
                        reading.groups().first(),
                        reading.groups().readers(),
                        OwnRiderPages.hash(rider),
                        rider.sheet().version(),
                        not(self.mine().own(), rider),
                        OwnRiders.questioned(rider),
                        way,
                        way.equals("passkey")
                                ? passkeys.toSign(request, self.mine().account().passkeys(), rider.hash())
                                : "",
                        wrong,
                        Here.coordinator(self)));
    }

    private static String way(Here.Self self) {
        if (Sessions.stay().atTablet()) {
            return "code";
        }
        return self.mine().account().passkeys().isEmpty() ? "none" : "passkey";
    }

    /** Why it cannot be signed as things stand, or "". */
    private String not(OwnRecord own, RiderRecord rider) {
        if (own.otherPages().contains(rider.id())) {
            return Words.say("myrider.changed");
        }
        Boundary boundary = own.limits().limits().at(clock.instant()).now();
        return rider.sheet().matter().within(boundary) ? "" : Words.say("myrider.wider");
    }

    /** One that was signed meanwhile, by a tap before this one, is shown as it stands. */
    @PostMapping(SIGN)
    ResponseEntity<String> signed(
            HttpServletRequest request,
            @PathVariable("rider") String id,
            @RequestParam(name = "credential", defaultValue = "") String credential,
            @RequestParam(name = "code", defaultValue = "") String code) {
        synchronized (WebUtils.getSessionMutex(request.getSession())) {
            return here.mine(self -> OwnRiderPages.one(
                    self,
                    id,
                    (it, rider) -> signable(rider)
                            ? Here.form(request, at(rider), form -> signed(request, it, rider, form, credential, code))
                            : Html.to(OwnRiderPages.page(rider))));
        }
    }

    private static String at(RiderRecord rider) {
        return OwnRiderPages.page(rider) + "/sign";
    }

    private ResponseEntity<String> signed(
            HttpServletRequest request, Here.Self self, RiderRecord rider, Form form, String credential, String code) {
        if (!form.basis().equals(Basis.of(rider))) {
            return Here.overtaken(request, OwnRiderPages.page(rider));
        }
        Optional<Evidence> evidence =
                Sessions.stay().atTablet() ? byCode(request, self, code) : byPasskey(request, self, rider, credential);
        if (evidence.isEmpty()) {
            String wrong = Words.say(Sessions.stay().atTablet() ? "code.wrong" : "myrider.sign.refused");
            return page(request, self, rider, HttpStatus.UNPROCESSABLE_CONTENT, wrong);
        }
        Told told = new SignRiders(hand)
                .signed(self.found().recorded(), form, self.found().person(), rider.id(), evidence.get());
        return told instanceof Told.Done
                ? withPaper(request, told, rider.id())
                : Here.said(request, told, "", OwnRiderPages.page(rider));
    }

    private Optional<Evidence> byCode(HttpServletRequest request, Here.Self self, String code) {
        boolean same = codes.typedAgain(request, code, self.member());
        DoorLog.known(same ? DoorLog.Known.PROVED_AGAIN : DoorLog.Known.NOT_PROVED, self.member());
        return same ? Optional.of(new Evidence.Code()) : Optional.empty();
    }

    private Optional<Evidence> byPasskey(
            HttpServletRequest request, Here.Self self, RiderRecord rider, String credential) {
        try {
            SignedBy it =
                    passkeys.signed(request, credential, self.mine().account().passkeys(), rider.hash());
            return Optional.of(
                    new Evidence.Passkey(it.id(), it.key(), it.client(), it.authenticator(), it.signature()));
        } catch (PasskeyRefused | IllegalArgumentException refused) {
            DoorLog.known(DoorLog.Known.NOT_PROVED, self.member());
            return Optional.empty();
        }
    }

    private ResponseEntity<String> withPaper(HttpServletRequest request, Told told, String id) {
        return here.mine(now -> OwnRiderPages.one(now, id, (it, rider) -> {
            boolean papered = papers.issued(request, it, rider);
            return Here.said(
                    request,
                    told,
                    papered ? "myrider.sign.done" : "myrider.sign.done.later",
                    OwnRiderPages.page(rider));
        }));
    }
}
