package org.closedset.web.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.closedset.access.Codes;
import org.closedset.access.DoorLog;
import org.closedset.access.Sessions;
import org.closedset.actions.Basis;
import org.closedset.actions.Form;
import org.closedset.actions.Hand;
import org.closedset.actions.SayCode;
import org.closedset.actions.Told;
import org.closedset.people.Account;
import org.closedset.people.OwnCode;
import org.closedset.people.PersonId;
import org.closedset.views.Recorded;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.WebUtils;

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
        return here.mine(self -> page(request, self, OnceShown.NOTHING));
    }

    private ResponseEntity<String> page(HttpServletRequest request, Here.Self self, OnceShown shown) {
        Account account = self.mine().account();
        boolean proved = sessions.proved(request);
        return html.page(
                "owncode",
                new OwnCodePage(
                        here.frame(request, self, Words.say("owncode.head")),
                        hand.newForm(Basis.ofCodes(account)),
                        proved,
                        account.ownCode().isPresent(),
                        account.ownCode().filter(OwnCode::handed).isPresent(),
                        proved && account.codeAsked(),
                        proved && account.secondCode().isPresent(),
                        shown.first(),
                        shown.second()));
    }

    /** The same act sent again does nothing and is answered alike, also while the first is still at it. */
    @PostMapping(HERE)
    ResponseEntity<String> code(
            HttpServletRequest request, @RequestParam(name = "what", defaultValue = "") String what) {
        return here.proved(
                request,
                HERE,
                self -> Here.form(request, HERE, form -> {
                    synchronized (WebUtils.getSessionMutex(request.getSession())) {
                        return OnceShown.of(request, form.act())
                                .map(it -> show(request, it))
                                .orElseGet(() -> done(new Asked(request, self, form), what));
                    }
                }));
    }

    /** What somebody asked for on their page. */
    private record Asked(HttpServletRequest request, Here.Self self, Form form) {
        Recorded recorded() {
            return self.found().recorded();
        }

        PersonId person() {
            return self.found().person();
        }
    }

    private ResponseEntity<String> done(Asked it, String what) {
        SayCode say = new SayCode(hand);
        return switch (what) {
            case "own" -> own(it);
            case "ask" -> said(it, say.asked(it.recorded(), it.form(), it.person(), true));
            case "unask" -> said(it, say.asked(it.recorded(), it.form(), it.person(), false));
            case "second" -> second(it);
            case "change" -> change(it);
            case "end" -> said(it, say.second(it.recorded(), it.form(), it.person(), Optional.empty()));
            default -> Html.to(HERE);
        };
    }

    private ResponseEntity<String> own(Asked it) {
        if (Sessions.stay().atTablet()) {
            return Html.to(HERE);
        }
        Codes.Code code = fresh(it.self());
        OwnCode kept = kept(code);
        Told told = new SayCode(hand).own(it.recorded(), it.form(), it.person(), kept);
        return shown(it, told, kept.hash(), new OnceShown(it.form().act(), code.printed(), ""));
    }

    private ResponseEntity<String> second(Asked it) {
        Codes.Code code = fresh(it.self());
        String hash = codes.hash(code.secret());
        Told told = new SayCode(hand).second(it.recorded(), it.form(), it.person(), Optional.of(hash));
        return shown(it, told, hash, new OnceShown(it.form().act(), "", code.printed()));
    }

    private ResponseEntity<String> change(Asked it) {
        Codes.Code code = fresh(it.self());
        OwnCode kept = kept(code);
        sessions.goesOnWith(it.request(), kept.hash());
        Told told = new SayCode(hand).changed(it.recorded(), it.form(), it.person(), kept);
        return shown(it, told, kept.hash(), new OnceShown(it.form().act(), code.printed(), ""));
    }

    /** Under the public part they have, so that who knows their codes has to learn the rest alone; else nobody's. */
    private Codes.Code fresh(Here.Self self) {
        Set<String> taken = SayCode.taken(self.found().recorded());
        return self.mine().account().ownCode().map(it -> codes.own(it.id())).orElseGet(() -> codes.own(taken));
    }

    private OwnCode kept(Codes.Code code) {
        return new OwnCode(code.id(), codes.hash(code.secret()), true);
    }

    /** Only a code that is theirs now is shown: an act that was done long ago made another. */
    private ResponseEntity<String> shown(Asked it, Told told, String hash, OnceShown shown) {
        if (!(told instanceof Told.Done)) {
            return said(it, told);
        }
        return here.mine(now -> {
            if (!holds(now.mine().account(), hash)) {
                return Here.stale(it.request(), HERE);
            }
            DoorLog.known(DoorLog.Known.OWN_CODE_CHANGED, it.self().member());
            return show(it.request(), shown);
        });
    }

    private static boolean holds(Account account, String hash) {
        return account.ownCode().filter(it -> it.hash().equals(hash)).isPresent()
                || account.secondCode().filter(hash::equals).isPresent();
    }

    private ResponseEntity<String> show(HttpServletRequest request, OnceShown shown) {
        return here.mine(now -> {
            ResponseEntity<String> page = page(request, now, shown);
            shown.keep(request);
            return page;
        });
    }

    private static ResponseEntity<String> said(Asked it, Told told) {
        if (told instanceof Told.Done) {
            DoorLog.known(DoorLog.Known.OWN_CODE_CHANGED, it.self().member());
        }
        return Here.said(it.request(), told, "owncode.said", HERE);
    }
}
