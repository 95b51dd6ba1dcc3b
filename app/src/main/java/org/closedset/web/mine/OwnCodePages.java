package org.closedset.web.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.closedset.access.Codes;
import org.closedset.access.DoorLog;
import org.closedset.access.Sessions;
import org.closedset.actions.Hand;
import org.closedset.actions.SayCode;
import org.closedset.actions.Told;
import org.closedset.people.Account;
import org.closedset.people.OwnCode;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody's own code, whether it is asked for after their key, and a second one that opens pages in which nothing is said. */
@Controller
final class OwnCodePages {
    private static final String HERE = "/mine/code";

    private final Here here;
    private final Sessions sessions;
    private final Codes codes;
    private final Hand hand;
    private final Html html;

    OwnCodePages(Here here, Sessions sessions, Codes codes, Hand hand, Html html) {
        this.here = here;
        this.sessions = sessions;
        this.codes = codes;
        this.hand = hand;
        this.html = html;
    }

    @GetMapping(HERE)
    ResponseEntity<String> code(HttpServletRequest request) {
        return here.mine(self -> page(request, self, "", "", ""));
    }

    private ResponseEntity<String> page(
            HttpServletRequest request, Here.Self self, String fresh, String freshSecond, String wrong) {
        Account account = self.mine().account();
        boolean proved = sessions.proved(request);
        return html.page(
                wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                "owncode",
                new OwnCodePage(
                        here.frame(request, self, Words.say("owncode.head")),
                        proved,
                        account.ownCode().isPresent(),
                        account.ownCode().filter(OwnCode::handed).isPresent(),
                        proved && account.codeAsked(),
                        proved && account.secondCode().isPresent(),
                        fresh,
                        freshSecond,
                        wrong));
    }

    @PostMapping(HERE)
    ResponseEntity<String> code(
            HttpServletRequest request, @RequestParam(name = "what", defaultValue = "") String what) {
        return here.proved(request, HERE, self -> switch (what) {
            case "own" -> own(request, self);
            case "ask" ->
                said(
                        request,
                        self,
                        say().asked(self.found().recorded(), act(), self.found().person(), true));
            case "unask" ->
                said(
                        request,
                        self,
                        say().asked(self.found().recorded(), act(), self.found().person(), false));
            case "second" -> second(request, self);
            case "change" -> change(request, self);
            case "end" ->
                said(
                        request,
                        self,
                        say().second(
                                        self.found().recorded(),
                                        act(),
                                        self.found().person(),
                                        Optional.empty()));
            default -> Html.to(HERE);
        });
    }

    private SayCode say() {
        return new SayCode(hand);
    }

    private String act() {
        return hand.newAct();
    }

    private ResponseEntity<String> own(HttpServletRequest request, Here.Self self) {
        if (Sessions.stay().atTablet()) {
            return Html.to(HERE);
        }
        Codes.Code code = fresh(self);
        return shown(
                request,
                self,
                say().own(self.found().recorded(), act(), self.found().person(), kept(code)),
                code.printed(),
                "");
    }

    private ResponseEntity<String> second(HttpServletRequest request, Here.Self self) {
        Codes.Code code = fresh(self);
        Optional<String> hash = Optional.of(codes.hash(code.secret()));
        return shown(
                request,
                self,
                say().second(self.found().recorded(), act(), self.found().person(), hash),
                "",
                code.printed());
    }

    private ResponseEntity<String> change(HttpServletRequest request, Here.Self self) {
        Codes.Code code = fresh(self);
        return shown(
                request,
                self,
                say().changed(self.found().recorded(), act(), self.found().person(), kept(code)),
                code.printed(),
                "");
    }

    /** Under the public part they have, so that one who knows their codes has to learn the rest alone. */
    private Codes.Code fresh(Here.Self self) {
        return self.mine().account().ownCode().map(it -> codes.own(it.id())).orElseGet(codes::own);
    }

    private OwnCode kept(Codes.Code code) {
        return new OwnCode(code.id(), codes.hash(code.secret()), true);
    }

    private ResponseEntity<String> shown(
            HttpServletRequest request, Here.Self self, Told told, String fresh, String freshSecond) {
        if (!(told instanceof Told.Done)) {
            return said(request, self, told);
        }
        DoorLog.known(DoorLog.Known.OWN_CODE_CHANGED, self.member());
        return here.mine(now -> page(request, now, fresh, freshSecond, ""));
    }

    private static ResponseEntity<String> said(HttpServletRequest request, Here.Self self, Told told) {
        if (told instanceof Told.Done) {
            DoorLog.known(DoorLog.Known.OWN_CODE_CHANGED, self.member());
        }
        return Here.said(request, told, "owncode.said", HERE);
    }
}
