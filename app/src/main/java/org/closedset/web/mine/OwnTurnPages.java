package org.closedset.web.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.closedset.disclosure.Rotas;
import org.closedset.people.Role;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Somebody's own turns in closed scenes, and all of them for whoever calls these as the first AD; as last published. */
@Controller
final class OwnTurnPages {
    static final String HERE = "/mine/turns";

    private final Here here;
    private final Clock clock;
    private final Html html;

    OwnTurnPages(Here here, Clock clock, Html html) {
        this.here = here;
        this.clock = clock;
        this.html = html;
    }

    @GetMapping(HERE)
    ResponseEntity<String> turns(HttpServletRequest request) {
        return here.mine(self -> {
            Rotas rotas =
                    self.found().recorded().gated(clock).rotas(self.found().person());
            boolean all = self.mine().own().roles().contains(Role.FIRST_AD)
                    && self.mine().own().roles().stream().noneMatch(Role::hires);
            return html.page(
                    "ownturns",
                    new OwnTurnsPage(
                            here.frame(request, self, Words.say("turns.head")),
                            Words.say(all ? "turns.lead.all" : "turns.lead"),
                            rotas.scenes().stream()
                                    .map(it -> new OwnTurnsPage.Scene(
                                            it.label(),
                                            it.setUps().stream()
                                                    .map(one -> setUp(one, all))
                                                    .toList()))
                                    .toList()));
        });
    }

    private static OwnTurnsPage.SetUp setUp(Rotas.Called called, boolean all) {
        return new OwnTurnsPage.SetUp(
                called.name(),
                called.turns().stream()
                        .map(it -> all ? Words.say("turns.turn", it.job(), it.name()) : it.job())
                        .toList());
    }
}
