package org.closedset.web.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedset.actions.Basis;
import org.closedset.actions.Hand;
import org.closedset.actions.SayOwn;
import org.closedset.actions.Told;
import org.closedset.disclosure.OwnRecord;
import org.closedset.people.Addressed;
import org.closedset.people.Easing;
import org.closedset.people.Own;
import org.closedset.people.Person;
import org.closedset.web.Frame;
import org.closedset.web.Html;
import org.closedset.web.Sitting;
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
    private static final String WORDS = "/mine/words";
    private static final String SUPPORT = "/mine/support";
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

    @GetMapping(WORDS)
    ResponseEntity<String> words(HttpServletRequest request) {
        return here.mine(self -> {
            OwnRecord record = self.mine().own();
            String basis = Basis.ofWords(record.addressed(), record.said());
            return words(
                    request, self, new Said(record.addressed(), record.said().words()), basis, Wrong.NOTHING);
        });
    }

    /** What stands in the fields of a form. */
    private record Said(Addressed addressed, List<Own.OwnWord> words) {
        String word(String form) {
            return words.stream()
                    .filter(it -> it.form().equals(form))
                    .findFirst()
                    .map(Own.OwnWord::own)
                    .orElse("");
        }
    }

    /** Why nothing was kept, and what stands where they may not know. */
    private record Wrong(HttpStatus status, String sentence, List<String> stands) {
        static final Wrong NOTHING = new Wrong(HttpStatus.OK, "", List.of());

        static Wrong overtaken(List<String> stands) {
            return new Wrong(HttpStatus.CONFLICT, Words.say("own.overtaken.typed"), stands);
        }
    }

    private ResponseEntity<String> words(
            HttpServletRequest request, Here.Self self, Said said, String basis, Wrong wrong) {
        return html.page(
                wrong.status(),
                "words",
                new WordsPage(
                        here.frame(request, self, Words.say("words.head")),
                        hand.newForm(basis),
                        said.addressed().name(),
                        said.addressed().pronouns(),
                        said.addressed().language(),
                        FORMS.stream()
                                .map(it -> new WordsPage.Word(it, said.word(it)))
                                .toList(),
                        wrong.sentence(),
                        wrong.stands(),
                        withheld(self)));
    }

    @PostMapping(WORDS)
    ResponseEntity<String> words(
            HttpServletRequest request,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "pronouns", defaultValue = "") String pronouns,
            @RequestParam(name = "language", defaultValue = "") String language) {
        return here.mine(self -> Here.form(request, WORDS, form -> {
            List<Own.OwnWord> own = own(request);
            Addressed before = self.mine().own().addressed();
            if (name.isBlank()) {
                Wrong nameless = new Wrong(HttpStatus.UNPROCESSABLE_CONTENT, Words.say("words.noname"), List.of());
                return words(request, self, new Said(before, own), form.basis(), nameless);
            }
            Said said = new Said(new Addressed(cut(name), cut(pronouns), cut(language)), own);
            Told told = new SayOwn(hand)
                    .spoken(self.found().recorded(), form, self.found().person(), said.addressed(), said.words());
            return told instanceof Told.Overtaken it
                    ? overtaken(request, self, said, it.there())
                    : said(request, told, self.mine().own().met() || before.equals(said.addressed()));
        }));
    }

    /** With what they typed, to be said again, beside what stands. */
    private ResponseEntity<String> overtaken(HttpServletRequest request, Here.Self self, Said said, Person there) {
        String basis = Basis.ofWords(there.addressed(), there.own());
        List<String> stands = OwnSentences.spoken(there.addressed(), there.own());
        return words(request, self, said, basis, Wrong.overtaken(stands));
    }

    /** What they are called is not changed for somebody whom nobody has met. */
    private static ResponseEntity<String> said(HttpServletRequest request, Told told, boolean whole) {
        if (told instanceof Told.Done && !whole) {
            new Sitting(request).say(new Frame.Said(Words.say("words.unmet"), true, ""));
            return Html.to("/mine");
        }
        return Here.said(request, told, "words.said", "/mine");
    }

    private static List<Own.OwnWord> own(HttpServletRequest request) {
        List<Own.OwnWord> own = new ArrayList<>();
        FORMS.forEach(form -> {
            String word = cut(String.valueOf(request.getParameter("word-" + form)));
            if (!word.isEmpty()) {
                own.add(new Own.OwnWord(form, word));
            }
        });
        return own;
    }

    private static String cut(String text) {
        String plain = text.equals("null") ? "" : text.strip();
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    @GetMapping(SUPPORT)
    ResponseEntity<String> support(HttpServletRequest request) {
        return here.mine(self -> {
            Own own = self.mine().own().said();
            Set<Easing> chosen = own.eased().map(Own.Eased::of).orElse(Set.of());
            return support(request, self, own, chosen, Wrong.NOTHING);
        });
    }

    private ResponseEntity<String> support(
            HttpServletRequest request, Here.Self self, Own there, Set<Easing> chosen, Wrong wrong) {
        Instant now = clock.instant();
        String from = there.eased()
                .filter(it -> now.isBefore(it.from()))
                .map(it -> Words.say("support.from", FROM.format(it.from().atZone(clock.getZone()))))
                .orElse("");
        return html.page(
                wrong.status(),
                "support",
                new SupportPage(
                        here.frame(request, self, Words.say("support.head")),
                        hand.newForm(Basis.ofSupport(there)),
                        Arrays.stream(Easing.values())
                                .map(it -> new SupportPage.Less(
                                        it.code(), Words.say("easing." + it.code()), chosen.contains(it)))
                                .toList(),
                        from,
                        wrong.sentence(),
                        wrong.stands(),
                        withheld(self)));
    }

    @PostMapping(SUPPORT)
    ResponseEntity<String> support(
            HttpServletRequest request, @RequestParam(name = "less", required = false) List<String> less) {
        return here.mine(self -> Here.form(request, SUPPORT, form -> {
            List<String> codes = less == null ? List.of() : less;
            Set<Easing> wanted = Arrays.stream(Easing.values())
                    .filter(it -> codes.contains(it.code()))
                    .collect(Collectors.toSet());
            Told told = new SayOwn(hand)
                    .support(self.found().recorded(), form, self.found().person(), wanted);
            if (told instanceof Told.Overtaken it) {
                Own there = it.there().own();
                Wrong wrong = Wrong.overtaken(OwnSentences.support(there, clock.getZone()));
                return support(request, self, there, wanted, wrong);
            }
            return Here.said(request, told, "support.said", SUPPORT);
        }));
    }

    /** What a coordinator who came after does not read without a yes. */
    private static String withheld(Here.Self self) {
        return self.mine().own().said().withheld() ? Words.say("successor.withheld") : "";
    }
}
