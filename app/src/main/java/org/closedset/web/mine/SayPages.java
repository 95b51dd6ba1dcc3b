package org.closedset.web.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedset.actions.Hand;
import org.closedset.actions.SayOwn;
import org.closedset.actions.Told;
import org.closedset.disclosure.OwnRecord;
import org.closedset.people.Addressed;
import org.closedset.people.Easing;
import org.closedset.people.Own;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody says of themselves: how they are spoken to, their own words, how much support they want. */
@Controller
final class SayPages {
    private static final List<String> FORMS = List.of(
            "head",
            "neck",
            "shoulders",
            "arms",
            "hands",
            "chest",
            "back",
            "belly",
            "hips",
            "bottom",
            "genitals",
            "thighs",
            "legs",
            "feet");
    private static final DateTimeFormatter FROM = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.ENGLISH);
    private static final int LONGEST = 60;

    private final Here here;
    private final Hand hand;
    private final Clock clock;
    private final Html html;

    SayPages(Here here, Hand hand, Clock clock, Html html) {
        this.here = here;
        this.hand = hand;
        this.clock = clock;
        this.html = html;
    }

    @GetMapping("/mine/words")
    ResponseEntity<String> words(HttpServletRequest request) {
        return here.mine(self -> {
            OwnRecord record = self.mine().own();
            Map<String, String> own = new HashMap<>();
            record.said().words().forEach(it -> own.put(it.form(), it.own()));
            return words(request, self, record.addressed(), own, "");
        });
    }

    private ResponseEntity<String> words(
            HttpServletRequest request, Here.Self self, Addressed said, Map<String, String> own, String wrong) {
        return html.page(
                wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                "words",
                new WordsPage(
                        here.frame(request, self, Words.say("words.head")),
                        said.name(),
                        said.pronouns(),
                        said.language(),
                        FORMS.stream()
                                .map(it -> new WordsPage.Word(it, own.getOrDefault(it, "")))
                                .toList(),
                        wrong,
                        withheld(self)));
    }

    @PostMapping("/mine/words")
    ResponseEntity<String> words(
            HttpServletRequest request,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "pronouns", defaultValue = "") String pronouns,
            @RequestParam(name = "language", defaultValue = "") String language) {
        return here.mine(self -> {
            Addressed before = self.mine().own().addressed();
            Map<String, String> entered = new HashMap<>();
            FORMS.forEach(form -> entered.put(form, cut(String.valueOf(request.getParameter("word-" + form)))));
            if (name.isBlank()) {
                return words(request, self, before, entered, Words.say("words.noname"));
            }
            List<Own.OwnWord> own = new ArrayList<>();
            FORMS.stream()
                    .filter(form -> !entered.getOrDefault(form, "").isBlank())
                    .forEach(form -> own.add(new Own.OwnWord(form, entered.getOrDefault(form, ""))));
            SayOwn say = new SayOwn(hand);
            Addressed now = new Addressed(cut(name), cut(pronouns), cut(language));
            Told told = say.words(
                    self.found().recorded(), hand.newAct(), self.found().person(), own);
            if (told instanceof Told.Done) {
                told = say.addressed(
                        self.found().recorded(), hand.newAct(), self.found().person(), now);
            }
            return Here.said(request, told, "words.said", "/mine");
        });
    }

    private static String cut(String text) {
        String plain = text.equals("null") ? "" : text.strip();
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    @GetMapping("/mine/support")
    ResponseEntity<String> support(HttpServletRequest request) {
        return here.mine(self -> {
            Own own = self.mine().own().said();
            Instant now = clock.instant();
            String from = own.eased()
                    .filter(it -> now.isBefore(it.from()))
                    .map(it -> Words.say("support.from", FROM.format(it.from().atZone(clock.getZone()))))
                    .orElse("");
            Set<Easing> chosen = own.eased().map(Own.Eased::of).orElse(Set.of());
            return html.page(
                    "support",
                    new SupportPage(
                            here.frame(request, self, Words.say("support.head")),
                            Arrays.stream(Easing.values())
                                    .map(it -> new SupportPage.Less(
                                            it.code(), Words.say("easing." + it.code()), chosen.contains(it)))
                                    .toList(),
                            from,
                            withheld(self)));
        });
    }

    @PostMapping("/mine/support")
    ResponseEntity<String> support(
            HttpServletRequest request, @RequestParam(name = "less", required = false) List<String> less) {
        return here.mine(self -> {
            List<String> codes = less == null ? List.of() : less;
            Set<Easing> wanted = Arrays.stream(Easing.values())
                    .filter(it -> codes.contains(it.code()))
                    .collect(Collectors.toSet());
            return Here.said(
                    request,
                    new SayOwn(hand)
                            .support(
                                    self.found().recorded(),
                                    hand.newAct(),
                                    self.found().person(),
                                    wanted),
                    "support.said",
                    "/mine/support");
        });
    }

    /** What a coordinator who came after does not read without a yes. */
    private static String withheld(Here.Self self) {
        return self.mine().own().said().withheld() ? Words.say("successor.withheld") : "";
    }
}
