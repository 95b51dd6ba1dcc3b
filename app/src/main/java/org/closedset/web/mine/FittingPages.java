package org.closedset.web.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.closedset.actions.Basis;
import org.closedset.actions.Hand;
import org.closedset.actions.SayFitting;
import org.closedset.actions.Told;
import org.closedset.disclosure.OwnFitting;
import org.closedset.disclosure.OwnRecord;
import org.closedset.people.Fitting;
import org.closedset.people.Role;
import org.closedset.vocabulary.Coded;
import org.closedset.vocabulary.Irritant;
import org.closedset.vocabulary.Language;
import org.closedset.vocabulary.Terms;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody says of themselves for fittings: all of it or nothing, and nobody is told which. */
@Controller
final class FittingPages {
    static final String HERE = "/mine/fitting";

    private static final Terms TERMS = Terms.of(Language.ENGLISH);

    private final Here here;
    private final Hand hand;
    private final Html html;

    FittingPages(Here here, Hand hand, Html html) {
        this.here = here;
        this.hand = hand;
        this.html = html;
    }

    /** Whether there is such a page for somebody: who performs, and whoever said or was told something there. */
    static boolean isFor(OwnRecord own) {
        return own.roles().contains(Role.PERFORMER)
                || !own.said().fitting().equals(Fitting.NOTHING)
                || !own.fittings().isEmpty();
    }

    /** What became of a form: what stands in its fields now, and what was wrong with it. */
    private record Typed(Fitting fitting, String basis, HttpStatus status, String wrong, List<String> stands) {}

    @GetMapping(HERE)
    ResponseEntity<String> fitting(HttpServletRequest request) {
        return here.mine(self -> {
            Fitting said = self.mine().own().said().fitting();
            String basis = Basis.ofFitting(self.mine().own().said());
            return page(request, self, new Typed(said, basis, HttpStatus.OK, "", List.of()));
        });
    }

    @PostMapping(HERE)
    ResponseEntity<String> said(
            HttpServletRequest request, @RequestParam(name = "do", defaultValue = "save") String does) {
        return does.equals("empty")
                ? emptied(request)
                : here.mine(self -> Here.form(request, HERE, form -> {
                    Fitting typed = typed(request);
                    Told told = new SayFitting(hand)
                            .said(self.found().recorded(), form, self.found().person(), typed);
                    return switch (told) {
                        case Told.Overtaken it -> overtaken(request, self, typed, it);
                        case Told.Refused it -> refused(request, self, typed, it);
                        case Told other ->
                            Here.said(
                                    request,
                                    other,
                                    self.mine().heard() ? "fitting.said" : "fitting.said.unheard",
                                    HERE);
                    };
                }));
    }

    /** Counts also where something else is to be read first, and from an old page. */
    private ResponseEntity<String> emptied(HttpServletRequest request) {
        return here.theirs(self -> Here.said(
                request,
                new SayFitting(hand)
                        .emptied(self.found().recorded(), self.found().person()),
                "fitting.emptied",
                HERE));
    }

    /** With what they typed, to be said again, beside what stands. */
    private ResponseEntity<String> overtaken(
            HttpServletRequest request, Here.Self self, Fitting typed, Told.Overtaken told) {
        return page(
                request,
                self,
                new Typed(
                        typed,
                        Basis.ofFitting(told.there().own()),
                        HttpStatus.CONFLICT,
                        Words.say("own.overtaken.typed"),
                        OwnSentences.fitting(told.there().own().fitting())));
    }

    /** With what they typed, which is kept nowhere else. */
    private ResponseEntity<String> refused(
            HttpServletRequest request, Here.Self self, Fitting typed, Told.Refused told) {
        String basis = Basis.ofFitting(self.mine().own().said());
        return page(request, self, new Typed(typed, basis, HttpStatus.CONFLICT, told.sentence(), List.of()));
    }

    @PostMapping(HERE + "/{script}/{own}")
    ResponseEntity<String> opened(
            HttpServletRequest request, @PathVariable("script") String script, @PathVariable("own") String own) {
        return here.theirs(self -> Here.said(
                request,
                new SayFitting(hand)
                        .opened(self.found().recorded(), self.found().person(), new SayFitting.Scene(script, own)),
                "fitting.opened",
                HERE));
    }

    private static Fitting typed(HttpServletRequest request) {
        Map<Fitting.Field, String> said = new EnumMap<>(Fitting.Field.class);
        for (Fitting.Field field : Fitting.Field.values()) {
            String sent = String.valueOf(request.getParameter(field.code()));
            String text = sent.equals("null") ? "" : KitShown.line(sent, field.longest());
            if (!text.isEmpty()) {
                said.put(field, text);
            }
        }
        Set<Irritant> notBorne = EnumSet.noneOf(Irritant.class);
        Stream.ofNullable(request.getParameterValues("not"))
                .flatMap(Stream::of)
                .forEach(code -> Arrays.stream(Irritant.values())
                        .filter(it -> it.code().equals(code))
                        .forEach(notBorne::add));
        String test = String.valueOf(request.getParameter("test"));
        Optional<Fitting.SkinTest> tried = Arrays.stream(Fitting.SkinTest.values())
                .filter(it -> it.code().equals(test))
                .findFirst();
        return new Fitting(said, notBorne, tried);
    }

    private ResponseEntity<String> page(HttpServletRequest request, Here.Self self, Typed typed) {
        OwnRecord own = self.mine().own();
        Fitting fitting = typed.fitting();
        return html.page(
                typed.status(),
                "fitting",
                new FittingPage(
                        here.frame(request, self, Words.say("fitting.head")),
                        hand.newForm(typed.basis()),
                        Here.coordinator(self),
                        Arrays.stream(Fitting.Field.values())
                                .filter(it -> it != Fitting.Field.OTHER)
                                .map(it -> field(fitting, it))
                                .toList(),
                        field(fitting, Fitting.Field.OTHER),
                        Arrays.stream(Irritant.values())
                                .map(it -> new FittingPage.Choice(
                                        it.code(),
                                        TERMS.say(it),
                                        gloss(it),
                                        fitting.notBorne().contains(it)))
                                .toList(),
                        tests(fitting),
                        own.fittings().stream().map(FittingPages::settled).toList(),
                        typed.wrong(),
                        typed.stands(),
                        own.said().withheld() ? Words.say("successor.withheld") : ""));
    }

    private static String gloss(Coded word) {
        return TERMS.term(word).gloss();
    }

    private static FittingPage.Field field(Fitting fitting, Fitting.Field field) {
        return new FittingPage.Field(
                field.code(),
                Words.say("fitting.field." + field.code()),
                Words.say("fitting.hint." + field.code()),
                field.longest(),
                fitting.of(field));
    }

    private static List<FittingPage.Choice> tests(Fitting fitting) {
        return Stream.concat(
                        Stream.of(new FittingPage.Choice(
                                "none",
                                Words.say("fitting.test.choose.none"),
                                "",
                                fitting.test().isEmpty())),
                        Arrays.stream(Fitting.SkinTest.values())
                                .map(it -> new FittingPage.Choice(
                                        it.code(),
                                        Words.say("fitting.test.choose." + it.code()),
                                        "",
                                        fitting.test().equals(Optional.of(it)))))
                .toList();
    }

    private static FittingPage.Settled settled(OwnFitting fitting) {
        return new FittingPage.Settled(
                Words.say("plays.scene", fitting.label()),
                KitShown.names(fitting.settled().worn().stream().sorted().toList()),
                fitting.settled().line(),
                HERE + "/" + fitting.script() + "/" + fitting.scene());
    }
}
