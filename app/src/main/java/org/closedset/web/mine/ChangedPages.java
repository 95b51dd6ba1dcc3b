package org.closedset.web.mine;

import jakarta.servlet.http.HttpServletRequest;
import org.closedset.actions.Hand;
import org.closedset.actions.SayOwn;
import org.closedset.actions.Told;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.closedset.web.door.Notices;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What somebody read on the way in was told otherwise since: they read it once more before they say anything else. */
@Controller
final class ChangedPages {
    static final String HERE = "/mine/notice";

    private final Here here;
    private final Hand hand;
    private final Html html;

    ChangedPages(Here here, Hand hand, Html html) {
        this.here = here;
        this.hand = hand;
        this.html = html;
    }

    @GetMapping(HERE)
    ResponseEntity<String> changed(HttpServletRequest request) {
        return here.theirs(self -> self.readsAgain()
                ? html.page(
                        "changed",
                        new ChangedPage(
                                here.frame(request, self, Words.say("notice.changed.head")),
                                new SayOwn(hand).noticeForm(self.found().recorded()),
                                Notices.coordinators(self.mine()),
                                Notices.behind(self.mine())))
                : Html.to("/mine"));
    }

    /** Where it was told otherwise once more meanwhile, that is shown. */
    @PostMapping(HERE)
    ResponseEntity<String> read(HttpServletRequest request) {
        return here.theirs(self -> Here.form(request, HERE, form -> {
            Told told = new SayOwn(hand)
                    .noticeRead(self.found().recorded(), form, self.found().person(), Notices.VERSION);
            return told instanceof Told.Done ? Html.to("/mine") : Here.said(request, told, "", HERE);
        }));
    }
}
