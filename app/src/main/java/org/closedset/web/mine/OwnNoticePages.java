package org.closedset.web.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedset.actions.Basis;
import org.closedset.actions.Form;
import org.closedset.actions.Hand;
import org.closedset.actions.SayNotice;
import org.closedset.actions.Told;
import org.closedset.disclosure.OwnNotice;
import org.closedset.exports.Named;
import org.closedset.people.Nearness;
import org.closedset.people.PersonId;
import org.closedset.views.Mine;
import org.closedset.views.Recorded;
import org.closedset.vocabulary.Kind;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The content notices that are for somebody, and where they would rather not be. */
@Controller
final class OwnNoticePages {
    static final String HERE = "/mine/notices";
    private static final String ONE = "/mine/notices/{id}/{own}";

    private final Here here;
    private final Hand hand;
    private final Html html;

    OwnNoticePages(Here here, Hand hand, Html html) {
        this.here = here;
        this.hand = hand;
        this.html = html;
    }

    /** Whether one of them waits to be read by somebody who may answer. */
    static boolean open(Mine mine) {
        return !mine.account().declined() && mine.own().notices().stream().anyMatch(it -> !it.read());
    }

    @GetMapping(HERE)
    ResponseEntity<String> notices(HttpServletRequest request) {
        return here.mine(self -> html.page(
                "ownnotices",
                new OwnNoticesPage(
                        here.frame(request, self, Words.say("ownnotice.head")),
                        Here.coordinator(self),
                        self.mine().own().said().withheld() ? Words.say("successor.withheld") : "",
                        self.mine().own().notices().stream().map(this::one).toList())));
    }

    private OwnNoticesPage.One one(OwnNotice notice) {
        return new OwnNoticesPage.One(
                hand.newForm(Basis.ofNoticed(notice.hash(), notice.away())),
                HERE + "/" + notice.script() + "/" + notice.scene(),
                notice.label(),
                kinds(notice.seen()),
                kinds(notice.heard()),
                notice.line(),
                notice.read(),
                String.join(", ", notice.alone()),
                notice.near().stream()
                        .sorted()
                        .map(it -> new OwnNoticesPage.Place(
                                it.code(), notice.away().contains(it)))
                        .toList());
    }

    private static String kinds(Set<Kind> kinds) {
        return kinds.stream().map(Named::kind).collect(Collectors.joining(", "));
    }

    /** Counts also where something else is to be read first, or from an old page, as far as it only takes them away. */
    @PostMapping(ONE)
    ResponseEntity<String> said(
            HttpServletRequest request,
            @PathVariable("id") String id,
            @PathVariable("own") String own,
            @RequestParam(name = "answer", defaultValue = "") String answer) {
        return here.theirs(self -> Here.form(request, HERE, form -> {
            Recorded recorded = self.found().recorded();
            PersonId who = self.found().person();
            return told(recorded, form, who, new SayNotice.Scene(id, own), answer)
                    .map(it -> Here.said(request, it, "ownnotice.kept", HERE))
                    .orElseGet(() -> Here.stale(request, HERE));
        }));
    }

    private Optional<Told> told(Recorded recorded, Form form, PersonId who, SayNotice.Scene scene, String answer) {
        SayNotice say = new SayNotice(hand);
        if (answer.equals("read")) {
            return Optional.of(say.read(recorded, form, who, scene));
        }
        return near(answer)
                .map(it -> answer.startsWith("away-")
                        ? say.away(recorded, form, who, scene, it)
                        : say.back(recorded, form, who, scene, it));
    }

    private static Optional<Nearness> near(String answer) {
        return Arrays.stream(Nearness.values())
                .filter(it -> answer.equals("away-" + it.code()) || answer.equals("back-" + it.code()))
                .findFirst();
    }
}
