package org.closedset.web.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.access.Sessions;
import org.closedset.actions.Basis;
import org.closedset.actions.EraseOwn;
import org.closedset.actions.Form;
import org.closedset.actions.Hand;
import org.closedset.actions.SayOwn;
import org.closedset.actions.Told;
import org.closedset.people.Erasable;
import org.closedset.web.Html;
import org.closedset.web.OwnFrame;
import org.closedset.web.Sitting;
import org.closedset.web.Words;
import org.closedset.web.door.Notices;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody takes back what is kept of them: has it erased, or says that nothing more may be kept. */
@Controller
final class ErasePages {
    private static final String ERASE = "/mine/erase";
    private static final String DATA = "/mine/data";
    private static final Map<String, Set<Erasable>> WHAT =
            Map.of("said", Set.of(Erasable.SAID), "all", Set.of(Erasable.values()));

    private final Here here;
    private final Sessions sessions;
    private final Hand hand;
    private final Html html;

    ErasePages(Here here, Sessions sessions, Hand hand, Html html) {
        this.here = here;
        this.sessions = sessions;
        this.hand = hand;
        this.html = html;
    }

    @GetMapping(ERASE)
    ResponseEntity<String> erase(HttpServletRequest request) {
        return here.ownDevice(request, self -> page(request, self, ""));
    }

    private ResponseEntity<String> page(HttpServletRequest request, Here.Self self, String wrong) {
        return html.page(
                wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                "erase",
                new ErasePage(
                        here.frame(request, self, Words.say("erase.head")),
                        hand.newForm(Basis.ofSaid(self.mine().own().said())),
                        sessions.proved(request),
                        wrong));
    }

    @PostMapping(ERASE)
    ResponseEntity<String> erase(
            HttpServletRequest request,
            @RequestParam(name = "what", defaultValue = "") String what,
            @RequestParam(name = "sure", defaultValue = "") String sure) {
        return here.ownDevice(
                request,
                ERASE,
                self -> Here.form(request, ERASE, form -> {
                    Optional<Set<Erasable>> chosen =
                            Optional.ofNullable(WHAT.get(what)).filter(it -> sure.equals("yes"));
                    return chosen.map(it -> erased(request, self, form, it))
                            .orElseGet(() -> page(request, self, Words.say("erase.unsure")));
                }));
    }

    private ResponseEntity<String> erased(HttpServletRequest request, Here.Self self, Form form, Set<Erasable> what) {
        Told told = new EraseOwn(hand)
                .of(self.found().recorded(), form, self.found().person(), what);
        if (!(told instanceof Told.Done) || !what.contains(Erasable.PERSONAL)) {
            return Here.said(request, told, "erase.said.done", ERASE);
        }
        OwnFrame frame = OwnFrame.of(new Sitting(request), Words.say("erased.head"), "", "");
        sessions.endAll(self.member());
        return html.page("erased", new ErasedPage(frame));
    }

    @GetMapping(DATA)
    ResponseEntity<String> data(HttpServletRequest request) {
        return here.theirs(self -> html.page(
                "data",
                new DataPage(
                        here.frame(request, self, Words.say("data.head")),
                        hand.newForm(Basis.ofDataUse(self.mine().account())),
                        self.mine().account().dataUse().isPresent()
                                && !self.mine().account().declined(),
                        self.mine().account().declined(),
                        sessions.proved(request))));
    }

    /** A no counts at once, whatever form it came by; a yes asks for the device first. */
    @PostMapping(DATA)
    ResponseEntity<String> data(
            HttpServletRequest request, @RequestParam(name = "agree", defaultValue = "false") boolean agree) {
        return agree
                ? here.ownDevice(
                        request, DATA, self -> Here.form(request, DATA, form -> data(request, self, form, true)))
                : here.theirs(self -> data(request, self, Here.sent(request).orElseGet(() -> hand.newForm("")), false));
    }

    private ResponseEntity<String> data(HttpServletRequest request, Here.Self self, Form form, boolean agree) {
        Told told = new SayOwn(hand)
                .dataUse(self.found().recorded(), form, self.found().person(), Notices.VERSION, agree);
        return Here.said(request, told, agree ? "data.agreed" : "data.stopped", DATA);
    }
}
