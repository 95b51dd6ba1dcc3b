package org.closedset.web.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.closedset.actions.Hand;
import org.closedset.actions.SayOwn;
import org.closedset.people.Person;
import org.closedset.people.Role;
import org.closedset.views.Mine;
import org.closedset.web.HidePage;
import org.closedset.web.Html;
import org.closedset.web.Sitting;
import org.closedset.web.Words;
import org.closedset.web.door.Notices;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody's own first page, and the page about who coordinates and who stands behind the production. */
@Controller
final class MinePages {
    private final Here here;
    private final Hand hand;
    private final Clock clock;
    private final Html html;

    MinePages(Here here, Hand hand, Clock clock, Html html) {
        this.here = here;
        this.hand = hand;
        this.clock = clock;
        this.html = html;
    }

    @GetMapping("/mine")
    ResponseEntity<String> mine(HttpServletRequest request) {
        return here.mine(self -> {
            Person person = self.mine().self();
            String code = person.met() ? "" : person.account().code().orElse("");
            return html.page(
                    "mine",
                    new MinePage(
                            here.frame(
                                    request,
                                    self,
                                    Words.say("mine.head", self.found().name())),
                            self.found().name(),
                            code,
                            coordinator(self.mine()),
                            ways(person)));
        });
    }

    private static String coordinator(Mine mine) {
        return mine.coordinators().stream()
                .map(Mine.Coordinator::name)
                .findFirst()
                .orElse(Words.say("mine.coordinator"));
    }

    private List<MinePage.Way> ways(Person person) {
        int words = person.own().words().size();
        String support = person.own().eased().isEmpty()
                ? "support.full"
                : person.own().easedAt(clock.instant()).isEmpty() ? "support.soon" : "support.less";
        MinePage.Way own = new MinePage.Way("/mine/words", Words.say("words.head"), Words.count("words.kept", words));
        MinePage.Way help = new MinePage.Way("/mine/support", Words.say("support.head"), Words.say(support));
        MinePage.Way about = new MinePage.Way("/mine/about", Words.say("about.head"), Words.say("about.way"));
        MinePage.Way ways = new MinePage.Way(
                "/mine/ways",
                Words.say("ways.head"),
                Words.count("ways.kept", person.account().passkeys().size()));
        return person.is(Role.PERFORMER) ? List.of(own, help, about, ways) : List.of(own, about, ways);
    }

    /** A plain call sheet, with a way back that only its owner knows to look for. */
    @GetMapping("/mine/hide")
    ResponseEntity<String> hide(HttpServletRequest request) {
        Sitting sitting = new Sitting(request);
        return html.page("hide", new HidePage(sitting.last(), sitting.look()));
    }

    @GetMapping("/mine/about")
    ResponseEntity<String> about(HttpServletRequest request) {
        return here.mine(self -> html.page(
                "about",
                new AboutPage(
                        here.frame(request, self, Words.say("about.head")),
                        Notices.coordinators(self.mine()),
                        Notices.behind(self.mine()),
                        self.mine().self().own().otherCoordinator())));
    }

    @PostMapping("/mine/about")
    ResponseEntity<String> another(HttpServletRequest request, @RequestParam("asked") boolean asked) {
        return here.mine(self -> Here.said(
                request,
                new SayOwn(hand)
                        .otherCoordinator(
                                self.found().recorded(),
                                hand.newAct(),
                                self.found().person(),
                                asked),
                asked ? "about.asked" : "about.unasked",
                "/mine/about"));
    }
}
