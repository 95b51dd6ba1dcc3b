package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.closedset.actions.ChangeProduction;
import org.closedset.actions.Hand;
import org.closedset.actions.Told;
import org.closedset.production.Closing;
import org.closedset.views.Recorded;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Picture has wrapped: what becomes of what people said, told before it is done, and erased when its day has come. */
@Controller
final class ClosingPages {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final OnProduction on;
    private final Hand hand;
    private final ChangeProduction change;
    private final Clock clock;
    private final Frames frames;
    private final Html html;

    ClosingPages(OnProduction on, Hand hand, Clock clock, Frames frames, Html html) {
        this.on = on;
        this.hand = hand;
        this.change = new ChangeProduction(hand);
        this.clock = clock;
        this.frames = frames;
        this.html = html;
    }

    @GetMapping("/record/{production}/closing")
    ResponseEntity<String> closing(HttpServletRequest request, @PathVariable("production") String production) {
        return on.production(request, production, recorded -> page(request, recorded, HttpStatus.OK, ""));
    }

    @PostMapping("/record/{production}/closing")
    ResponseEntity<String> closing(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @RequestParam(name = "act", defaultValue = "") String act,
            @RequestParam(name = "does", defaultValue = "") String does) {
        return on.production(request, production, recorded -> {
            if (!OnProduction.isAct(act)) {
                return on.stale(request);
            }
            return switch (does) {
                case "wrap" -> said(request, recorded, act, change.wrapped(recorded, act), "closing.wrapped.said");
                case "erase" -> said(request, recorded, act, change.saidErased(recorded, act), "closing.erased.said");
                default -> on.stale(request);
            };
        });
    }

    private ResponseEntity<String> said(
            HttpServletRequest request, Recorded recorded, String act, Told told, String sentence) {
        return on.said(
                request,
                recorded,
                act,
                told,
                Words.say(sentence),
                OnProduction.of(recorded) + "/closing",
                refused -> page(request, recorded, HttpStatus.UNPROCESSABLE_CONTENT, CrewPages.sentence(refused)));
    }

    private ResponseEntity<String> page(
            HttpServletRequest request, Recorded recorded, HttpStatus status, String wrong) {
        ZoneId zone = recorded.production().zone().orElse(clock.getZone());
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Optional<Closing> closing = recorded.production().closing();
        return html.page(
                status,
                "closing",
                new ClosingPage(
                        frames.record(request, recorded, Words.say("closing.head")),
                        OnProduction.of(recorded) + "/closing",
                        hand.newAct(),
                        wrong,
                        closing.map(it -> state(it, today)).orElse("open"),
                        Closing.days(),
                        closing.map(it -> sentences(it, state(it, today))).orElse(List.of())));
    }

    private static String state(Closing closing, LocalDate today) {
        return closing.erased() ? "erased" : closing.due(today) ? "due" : "wrapped";
    }

    private static List<String> sentences(Closing closing, String state) {
        String wrapped = Words.say("closing.wrapped", DAY.format(closing.wrapped()));
        return switch (state) {
            case "erased" -> List.of(wrapped, Words.say("closing.erased"));
            case "due" -> List.of(wrapped, Words.say("closing.due", DAY.format(closing.until())));
            default ->
                List.of(
                        wrapped,
                        Words.say(
                                "closing.until",
                                DAY.format(closing.askedBy()),
                                DAY.format(closing.until()),
                                DAY.format(closing.erasedOn())),
                        Words.say("closing.reopen"));
        };
    }
}
