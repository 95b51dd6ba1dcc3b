package org.closedset.web.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.closedset.actions.Form;
import org.closedset.actions.Hand;
import org.closedset.actions.NameTrusted;
import org.closedset.actions.Told;
import org.closedset.disclosure.Trusted;
import org.closedset.people.Role;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom a performer names to speak for them and to follow up on what they report; un-named also once they left. */
@Controller
final class TrustedPages {
    static final String HERE = "/mine/trusted";
    private static final String SPEAK = "speak";
    private static final String FOLLOW = "follow";
    private static final Map<String, NameTrusted.As> AS =
            Map.of(SPEAK, NameTrusted.As.SPEAKS, FOLLOW, NameTrusted.As.FOLLOWS_UP);
    private static final int LONGEST = 60;

    private final Here here;
    private final Hand hand;
    private final Html html;

    TrustedPages(Here here, Hand hand, Html html) {
        this.here = here;
        this.hand = hand;
        this.html = html;
    }

    /** Whether the page is theirs: who performs here, or left and still names somebody. */
    static boolean isOf(Here.Self self) {
        Trusted trusted = self.mine().trusted();
        boolean names = !trusted.speak().isEmpty() || !trusted.follow().isEmpty();
        return names || self.mine().here() && self.mine().own().roles().contains(Role.PERFORMER);
    }

    @GetMapping(HERE)
    ResponseEntity<String> trusted(HttpServletRequest request) {
        return here.theirs(self -> isOf(self) ? page(request, self, new Wrong("", "", "")) : Html.to("/mine"));
    }

    /** Why nobody was named, for what, and by which name. */
    private record Wrong(String sentence, String as, String typed) {}

    private ResponseEntity<String> page(HttpServletRequest request, Here.Self self, Wrong wrong) {
        Trusted trusted = self.mine().trusted();
        return html.page(
                wrong.sentence().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                "trusted",
                new TrustedPage(
                        here.frame(request, self, Words.say("trusted.head")),
                        hand.newForm(""),
                        Here.coordinator(self),
                        self.mine().here(),
                        wrong.sentence(),
                        List.of(
                                part(SPEAK, trusted.speak(), trusted.speakers(), wrong),
                                part(FOLLOW, trusted.follow(), trusted.carers(), wrong))));
    }

    private static TrustedPage.Part part(String code, List<Trusted.Named> named, List<String> all, Wrong wrong) {
        List<String> already = named.stream().map(Trusted.Named::name).toList();
        return new TrustedPage.Part(
                code,
                named.stream()
                        .map(it -> new TrustedPage.Named(
                                it.name(), uncounted(it.counts()), code.equals(SPEAK) ? SharedPages.of(it.name()) : ""))
                        .toList(),
                all.stream().filter(it -> !already.contains(it)).toList(),
                wrong.as().equals(code) ? wrong.typed() : "");
    }

    static String uncounted(Trusted.Counts counts) {
        return switch (counts) {
            case YES -> "";
            case HIRED -> Words.say("trusted.hired");
            case LEFT -> Words.say("trusted.left");
        };
    }

    @PostMapping(HERE)
    ResponseEntity<String> named(
            HttpServletRequest request,
            @RequestParam(name = "as", defaultValue = "") String as,
            @RequestParam(name = "name", defaultValue = "") String name) {
        return here.mine(self -> Here.form(
                request, HERE, form -> AS.containsKey(as) ? named(request, self, form, as, cut(name)) : Html.to(HERE)));
    }

    private static String cut(String name) {
        String plain = name.strip();
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }

    private ResponseEntity<String> named(
            HttpServletRequest request, Here.Self self, Form form, String as, String name) {
        Told told = new NameTrusted(hand)
                .named(self.found().recorded(), form, self.found().person(), Objects.requireNonNull(AS.get(as)), name);
        return told instanceof Told.Refused it && isOf(self)
                ? page(request, self, new Wrong(it.sentence(), as, name))
                : Here.said(request, told, "trusted." + as + ".said", HERE);
    }

    /** Un-naming counts by whatever form it comes. */
    @PostMapping(HERE + "/no")
    ResponseEntity<String> ended(
            HttpServletRequest request,
            @RequestParam(name = "as", defaultValue = "") String as,
            @RequestParam(name = "name", defaultValue = "") String name) {
        return here.theirs(self -> AS.containsKey(as) ? ended(request, self, as, name) : Html.to(HERE));
    }

    private ResponseEntity<String> ended(HttpServletRequest request, Here.Self self, String as, String name) {
        Told told = new NameTrusted(hand)
                .ended(
                        self.found().recorded(),
                        hand.newAct(),
                        self.found().person(),
                        Objects.requireNonNull(AS.get(as)),
                        name);
        return Here.said(request, told, "trusted." + as + ".ended", HERE);
    }
}
