package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedset.actions.BringPeople;
import org.closedset.actions.Hand;
import org.closedset.actions.Told;
import org.closedset.sheets.PeopleSheet;
import org.closedset.sheets.UnreadableSheet;
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
import org.springframework.web.multipart.MultipartFile;

/** Brings in a cast or crew list: shown as it was understood first, kept only then. */
@Controller
final class BringPages {
    private static final String HELD = "people-held";
    private static final PeopleSheet NOTHING = new PeopleSheet(List.of(), List.of(), List.of());

    private final OnProduction on;
    private final Hand hand;
    private final BringPeople bring;
    private final Frames frames;
    private final Html html;

    BringPages(OnProduction on, Hand hand, Frames frames, Html html) {
        this.on = on;
        this.hand = hand;
        this.bring = new BringPeople(hand);
        this.frames = frames;
        this.html = html;
    }

    /** A list between its being shown and its being kept. */
    private record Held(String production, byte[] bytes) {
        @Override
        public String toString() {
            return "Held[confidential]";
        }
    }

    @GetMapping("/record/{production}/bring")
    ResponseEntity<String> ask(HttpServletRequest request, @PathVariable("production") String production) {
        return on.production(request, production, recorded -> page(request, recorded, HttpStatus.OK, "", NOTHING));
    }

    @PostMapping("/record/{production}/bring")
    ResponseEntity<String> show(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @RequestParam(name = "file", required = false) MultipartFile file,
            @RequestParam(name = "pasted", defaultValue = "") String pasted)
            throws IOException {
        byte[] bytes = file != null && !file.isEmpty() ? file.getBytes() : pasted.getBytes(StandardCharsets.UTF_8);
        return on.production(request, production, recorded -> {
            if (bytes.length == 0) {
                String wrong = Words.say("bring.nothing");
                return page(request, recorded, HttpStatus.UNPROCESSABLE_CONTENT, wrong, NOTHING);
            }
            try {
                PeopleSheet read = PeopleSheet.of(bytes);
                request.getSession().setAttribute(HELD, new Held(production, bytes));
                return page(request, recorded, HttpStatus.OK, "", read);
            } catch (UnreadableSheet refused) {
                String why = String.valueOf(refused.getMessage());
                return page(request, recorded, HttpStatus.UNPROCESSABLE_CONTENT, why, NOTHING);
            }
        });
    }

    @PostMapping("/record/{production}/bring/keep")
    ResponseEntity<String> keep(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @RequestParam("act") String act) {
        return on.production(request, production, recorded -> {
            if (!OnProduction.isAct(act)
                    || !(request.getSession().getAttribute(HELD) instanceof Held held)
                    || !held.production().equals(production)) {
                String wrong = Words.say("import.again");
                return page(request, recorded, HttpStatus.UNPROCESSABLE_CONTENT, wrong, NOTHING);
            }
            request.getSession().removeAttribute(HELD);
            try {
                Told told =
                        bring.of(recorded, act, "", PeopleSheet.of(held.bytes()).rows());
                return on.said(
                        request,
                        recorded,
                        act,
                        told,
                        Words.say("bring.done"),
                        OnProduction.of(recorded),
                        answer -> page(
                                request,
                                recorded,
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                CrewPages.sentence(answer),
                                NOTHING));
            } catch (UnreadableSheet impossible) {
                throw new IllegalStateException("was read a moment ago", impossible);
            }
        });
    }

    private ResponseEntity<String> page(
            HttpServletRequest request, Recorded recorded, HttpStatus status, String wrong, PeopleSheet read) {
        Set<String> known = recorded.production().people().all().stream()
                .map(person -> person.addressed().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<BringPage.Row> rows = read.rows().stream()
                .map(row -> new BringPage.Row(
                        row.number(),
                        row.addressed().name(),
                        row.addressed().pronouns(),
                        Roles.of(row.roles()),
                        row.part("").map(Roles::part).orElse(""),
                        known.contains(row.addressed().name().toLowerCase(Locale.ROOT))))
                .toList();
        int fresh = (int) rows.stream().filter(row -> !row.known()).count();
        return html.page(
                status,
                "bring",
                new BringPage(
                        frames.record(request, recorded, "bring"),
                        OnProduction.of(recorded) + "/bring",
                        hand.newAct(),
                        wrong,
                        !read.columns().isEmpty(),
                        Words.count("bring.summary", fresh, rows.size() - fresh),
                        read.columns().stream()
                                .map(column -> new ImportPage.Column(
                                        column.heading(),
                                        column.meaning().isEmpty() ? Words.say("import.left") : column.meaning()))
                                .toList(),
                        rows,
                        Stream.concat(
                                        read.unmatched().stream()
                                                .map(row -> Words.say("import.unmatched", row.number(), row.why())),
                                        bring.leftOut(recorded.production(), "", read.rows()).stream()
                                                .map(left -> Words.say("import.unmatched", left.row(), left.why())))
                                .toList()));
    }
}
