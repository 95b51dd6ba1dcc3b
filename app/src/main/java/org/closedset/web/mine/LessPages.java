package org.closedset.web.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedset.actions.Basis;
import org.closedset.actions.Hand;
import org.closedset.actions.SignRiders;
import org.closedset.actions.Told;
import org.closedset.riders.RiderRecord;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Taking something out of one's own rider, or all of it back: at once, on any device, by whatever page, also after what was
 * read on the way in changed and once they left.
 */
@Controller
final class LessPages {
    private static final String ONE = "/mine/rider/{rider}";

    private final Here here;
    private final OwnPaper papers;
    private final Hand hand;
    private final Html html;

    LessPages(Here here, OwnPaper papers, Hand hand, Html html) {
        this.here = here;
        this.papers = papers;
        this.hand = hand;
        this.html = html;
    }

    @PostMapping(ONE + "/less")
    ResponseEntity<String> less(HttpServletRequest request, @PathVariable("rider") String id) {
        return here.theirs(self -> OwnRiderPages.one(self, id, (it, rider) -> less(request, it, rider)));
    }

    private ResponseEntity<String> less(HttpServletRequest request, Here.Self self, RiderRecord rider) {
        Set<String> out = Stream.ofNullable(request.getParameterValues("out"))
                .flatMap(Stream::of)
                .collect(Collectors.toUnmodifiableSet());
        if (out.isEmpty()) {
            return Here.said(request, nothing(), "", OwnRiderPages.page(rider));
        }
        Told told = new SignRiders(hand)
                .narrowed(
                        self.found().recorded(),
                        act(request, "less " + new TreeSet<>(out)),
                        self.found().person(),
                        rider.id(),
                        out);
        boolean all = told instanceof Told.Refused && rider.inForce().isPresent();
        return all
                ? Here.said(request, told, "", OwnRiderPages.page(rider) + "/withdraw")
                : lessNow(request, told, rider.id());
    }

    private static Told nothing() {
        return new Told.Refused(Words.say("myrider.less.none"));
    }

    private ResponseEntity<String> lessNow(HttpServletRequest request, Told told, String id) {
        return here.theirs(self -> OwnRiderPages.one(self, id, (it, rider) -> {
            papers.issued(request, it, rider);
            return Here.said(request, told, "myrider.less.done", OwnRiderPages.page(rider));
        }));
    }

    /** What only takes something back counts by whatever form it comes, and once for each thing it takes back. */
    private String act(HttpServletRequest request, String what) {
        return Here.sent(request).map(it -> it.to(what).act()).orElseGet(hand::newAct);
    }

    @GetMapping(ONE + "/withdraw")
    ResponseEntity<String> withdraw(HttpServletRequest request, @PathVariable("rider") String id) {
        return here.theirs(self -> OwnRiderPages.one(
                self,
                id,
                (it, rider) ->
                        OwnRiders.withdrawable(rider) ? page(request, it, rider) : Html.to(OwnRiderPages.page(rider))));
    }

    private ResponseEntity<String> page(HttpServletRequest request, Here.Self self, RiderRecord rider) {
        RiderReading reading = new RiderReading(rider, self.mine().own().said().ownWords());
        List<String> first = reading.groups().first();
        List<String> withdrawal = reading.groups().withdrawal();
        return html.page(
                "ownwithdraw",
                new OwnWithdrawPage(
                        here.frame(request, self, Words.say("myrider.withdraw.head")),
                        hand.newForm(Basis.of(rider)),
                        OwnRiderPages.page(rider),
                        OwnRiders.head(rider),
                        OwnRiderPages.lang(rider),
                        first.subList(0, 2),
                        withdrawal.subList(withdrawal.size() - 2, withdrawal.size()),
                        rider.signed().isPresent(),
                        Here.coordinator(self)));
    }

    @PostMapping(ONE + "/withdraw")
    ResponseEntity<String> withdrawn(HttpServletRequest request, @PathVariable("rider") String id) {
        return here.theirs(self -> OwnRiderPages.one(
                self,
                id,
                (it, rider) -> Here.said(
                        request,
                        new SignRiders(hand)
                                .withdrawn(
                                        it.found().recorded(),
                                        act(request, "withdraw"),
                                        it.found().person(),
                                        rider.id()),
                        "myrider.withdrawn",
                        OwnRiderPages.page(rider))));
    }
}
