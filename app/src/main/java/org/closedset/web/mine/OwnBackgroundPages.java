package org.closedset.web.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.closedset.actions.Basis;
import org.closedset.actions.Form;
import org.closedset.actions.Hand;
import org.closedset.actions.SayItem;
import org.closedset.actions.Told;
import org.closedset.disclosure.OwnBackground;
import org.closedset.disclosure.Placings;
import org.closedset.people.Item;
import org.closedset.people.ItemKind;
import org.closedset.people.PersonId;
import org.closedset.views.Mine;
import org.closedset.views.Recorded;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody of the background is asked for each scene, first what they keep if they skip an item, and what they say of it. */
@Controller
final class OwnBackgroundPages {
    static final String HERE = "/mine/background";
    private static final String ONE = "/mine/background/{id}/{own}";

    private final Here here;
    private final Hand hand;
    private final Clock clock;
    private final Html html;

    OwnBackgroundPages(Here here, Hand hand, Clock clock, Html html) {
        this.here = here;
        this.hand = hand;
        this.clock = clock;
        this.html = html;
    }

    /** Whether an item waits for somebody who may answer. */
    static boolean open(Mine mine) {
        return !mine.account().declined() && mine.own().backgrounds().stream().anyMatch(it -> it.open() > 0);
    }

    @GetMapping(HERE)
    ResponseEntity<String> backgrounds(HttpServletRequest request) {
        return here.mine(self -> {
            List<Placings.Scene> placed = self.found()
                    .recorded()
                    .gated(clock)
                    .placings(self.found().person())
                    .scenes();
            List<OwnBackgroundsPage.Scene> scenes = new ArrayList<>();
            self.mine().own().backgrounds().forEach(it -> scenes.add(scene(it, self, placed, scenes.size())));
            return html.page(
                    "ownbackgrounds",
                    new OwnBackgroundsPage(
                            here.frame(request, self, Words.say("ownback.head")),
                            Here.coordinator(self),
                            self.mine().own().said().withheld() ? Words.say("successor.withheld") : "",
                            scenes));
        });
    }

    private OwnBackgroundsPage.Scene scene(OwnBackground it, Here.Self self, List<Placings.Scene> placed, int number) {
        List<OwnBackgroundsPage.Group> groups = new ArrayList<>();
        for (OwnBackground.Group group : it.groups()) {
            String at = "s" + number + "g" + groups.size() + "i";
            List<OwnBackgroundsPage.Asked> items = new ArrayList<>();
            group.items().forEach(one -> items.add(asked(it, one, at + items.size())));
            groups.add(new OwnBackgroundsPage.Group(group.name(), group.theirs(), items));
        }
        return new OwnBackgroundsPage.Scene(
                HERE + "/" + it.script() + "/" + it.scene(),
                Words.scene(title(it, placed), it.label()),
                it.kept(),
                it.rule(),
                in(it, self, placed),
                it.open() == 0 ? "" : Words.count("ownback.open", (int) it.open()),
                groups);
    }

    /** The title of its script, where production was given a group of theirs there, and there are several scripts. */
    private static String title(OwnBackground it, List<Placings.Scene> placed) {
        return placed.stream()
                .filter(one -> one.script().equals(it.script()))
                .map(Placings.Scene::title)
                .findFirst()
                .orElse("");
    }

    /** The group production was told that they are in; "" where it is told of none. */
    private static String in(OwnBackground it, Here.Self self, List<Placings.Scene> placed) {
        return placed.stream()
                .filter(one -> one.script().equals(it.script()) && one.scene().equals(it.scene()))
                .flatMap(one -> one.groups().stream())
                .filter(one -> one.people().contains(self.found().name()))
                .map(Placings.Placed::name)
                .findFirst()
                .orElse("");
    }

    private OwnBackgroundsPage.Asked asked(OwnBackground it, OwnBackground.Asked asked, String at) {
        return new OwnBackgroundsPage.Asked(
                at,
                hand.newForm(Basis.ofItem(it.keptHash(), asked.item(), asked.say())),
                asked.item().kind().code(),
                asked.item().kind().witness(),
                asked.item().line(),
                asked.say().code());
    }

    /** What narrows counts also where something else is to be read first, from an old page, and of words that are others now. */
    @PostMapping(ONE)
    ResponseEntity<String> said(
            HttpServletRequest request,
            @PathVariable("id") String id,
            @PathVariable("own") String own,
            @RequestParam(name = "kind", defaultValue = "") String kind,
            @RequestParam(name = "line", defaultValue = "") String line,
            @RequestParam(name = "at", defaultValue = "") String at,
            @RequestParam(name = "answer", defaultValue = "") String answer) {
        String to = at.matches("s\\d{1,3}g\\d{1,3}i\\d{1,3}") ? HERE + "#" + at : HERE;
        boolean narrows = answer.equals("out") || answer.equals("not-fine");
        Function<Here.Self, ResponseEntity<String>> then = self -> Here.form(
                request,
                HERE,
                form -> item(kind, line)
                        .flatMap(it -> told(
                                self.found().recorded(),
                                form,
                                self.found().person(),
                                new SayItem.Scene(id, own),
                                it,
                                answer))
                        .map(it -> Here.said(request, it, "ownback.kept", it instanceof Told.Done ? to : HERE))
                        .orElseGet(() -> Here.stale(request, HERE)));
        return narrows ? here.theirs(then) : here.mine(then);
    }

    private static Optional<Item> item(String kind, String line) {
        try {
            return Optional.of(new Item(ItemKind.ofCode(kind), line));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private Optional<Told> told(
            Recorded recorded, Form form, PersonId who, SayItem.Scene scene, Item item, String answer) {
        SayItem say = new SayItem(hand);
        return switch (answer) {
            case "fine" -> Optional.of(say.fine(recorded, form, who, scene, item));
            case "out" -> Optional.of(say.out(recorded, form, who, scene, item));
            case "not-fine" -> Optional.of(say.notFine(recorded, form, who, scene, item));
            case "not-out" -> Optional.of(say.notOut(recorded, form, who, scene, item));
            default -> Optional.empty();
        };
    }
}
