package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedset.actions.Basis;
import org.closedset.actions.Form;
import org.closedset.actions.Hand;
import org.closedset.actions.SignRiders;
import org.closedset.actions.Told;
import org.closedset.riders.Evidence;
import org.closedset.riders.Rider;
import org.closedset.riders.Scan;
import org.closedset.views.Shown;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.closedset.web.papers.RiderPapers;
import org.closedset.web.papers.Scans;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A rider that its performer signed on paper: entered with the scan of it and who saw it signed. */
@Controller
final class PaperRiderPages {
    private static final Logger LOG = LoggerFactory.getLogger(PaperRiderPages.class);
    private static final String PAPER = RiderPages.HERE + "/signed-on-paper";

    private final OnProduction on;
    private final OnRider riders;
    private final RiderPapers papers;
    private final Hand hand;
    private final Clock clock;
    private final Frames frames;
    private final Html html;

    PaperRiderPages(
            OnProduction on, RiderPapers papers, Hand hand, Clock clock, Frames frames, Html html, Missing missing) {
        this.on = on;
        this.riders = new OnRider(on, missing);
        this.papers = papers;
        this.hand = hand;
        this.clock = clock;
        this.frames = frames;
        this.html = html;
    }

    /** What was typed, so that nothing of it is lost. */
    private record Typed(String digits, String witness, String when) {
        private static final Typed NOTHING = new Typed("", "", "");
    }

    @GetMapping(PAPER)
    ResponseEntity<String> ask(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @PathVariable("person") String person,
            @PathVariable("rider") String rider) {
        return riders.rider(
                request,
                production,
                person,
                rider,
                found -> asked(found)
                        ? page(request, found, HttpStatus.OK, "", Typed.NOTHING)
                        : Html.to(RidersPages.href(found.recorded(), found.rider())));
    }

    private static boolean asked(OnRider.Found found) {
        return found.rider().state() instanceof Rider.Countersigned
                && PersonLimitsPages.hidden(found.production(), found.person()).isEmpty();
    }

    @PostMapping(PAPER)
    ResponseEntity<String> enter(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @PathVariable("person") String person,
            @PathVariable("rider") String rider,
            @RequestParam("act") String act,
            @RequestParam(name = "basis", defaultValue = "") String basis,
            @RequestParam(name = "file", required = false) Optional<MultipartFile> file,
            @RequestParam(name = "digits", defaultValue = "") String digits,
            @RequestParam(name = "witness", defaultValue = "") String witness,
            @RequestParam(name = "when", defaultValue = "") String when)
            throws IOException {
        byte[] bytes = file.filter(it -> it.getSize() <= Scan.most()).isPresent()
                ? file.get().getBytes()
                : new byte[0];
        Typed typed = new Typed(digits.strip(), witness.strip(), when.strip());
        return riders.rider(request, production, person, rider, found -> {
            if (!OnProduction.isAct(act)) {
                return on.stale(request);
            }
            try {
                Evidence.OnPaper evidence = evidence(bytes, typed, zone(found));
                Told told = new SignRiders(hand)
                        .onPaper(
                                found.recorded(),
                                new Form(act, basis),
                                found.person().id(),
                                rider,
                                typed.digits(),
                                evidence);
                if (told instanceof Told.Done) {
                    issued(request, found.now());
                }
                return on.said(
                        request,
                        found.recorded(),
                        act,
                        told,
                        Words.say("rider.paper.done"),
                        RidersPages.href(found.recorded(), found.rider()),
                        answer -> page(
                                request,
                                found.now(),
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                CrewPages.sentence(answer),
                                typed));
            } catch (IllegalArgumentException unsayable) {
                String why = String.valueOf(unsayable.getMessage());
                return page(request, found, HttpStatus.UNPROCESSABLE_CONTENT, why, typed);
            }
        });
    }

    /** That its sealed paper cannot be made now takes nothing from what was signed: its performer's page tries it again. */
    private void issued(HttpServletRequest request, OnRider.Found found) {
        try {
            papers.issue(found.recorded(), found.rider(), String.valueOf(request.getHeader("Host")));
        } catch (RuntimeException unsealed) {
            LOG.error("a paper was not issued: {}", unsealed.getClass().getName());
        }
    }

    private static Evidence.OnPaper evidence(byte[] bytes, Typed typed, ZoneId zone) {
        Scan scan = Unsayable.said("rider.paper.scan", () -> Scan.of(bytes));
        Instant at = when(typed.when(), zone);
        return Unsayable.said("rider.paper.witness.wrong", () -> new Evidence.OnPaper(scan, typed.witness(), at));
    }

    private static Instant when(String typed, ZoneId zone) {
        try {
            return LocalDateTime.parse(typed).atZone(zone).toInstant();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(Words.say("rider.paper.when.wrong"), e);
        }
    }

    private ZoneId zone(OnRider.Found found) {
        return found.production().zone().orElse(clock.getZone());
    }

    private ResponseEntity<String> page(
            HttpServletRequest request, OnRider.Found found, HttpStatus status, String wrong, Typed typed) {
        String name = found.person().addressed().name();
        String rider = RidersPages.href(found.recorded(), found.rider());
        return html.page(
                status,
                "paperrider",
                new PaperRiderPage(
                        frames.record(request, found.recorded(), Words.say("rider.paper.head", name)),
                        rider,
                        hand.newAct(),
                        Basis.of(found.rider()),
                        wrong,
                        name,
                        RiderStates.scenes(found.rider()),
                        zone(found).getId().replace('_', ' '),
                        typed.digits(),
                        typed.witness(),
                        typed.when()));
    }

    /** The scan as it was handed in. */
    @GetMapping(RiderPages.HERE + "/scan")
    ResponseEntity<byte[]> scan(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @PathVariable("person") String person,
            @PathVariable("rider") String rider) {
        List<ResponseEntity<byte[]>> file = new ArrayList<>();
        ResponseEntity<String> page = riders.rider(request, production, person, rider, found -> {
            Optional<Scan> scan =
                    PersonLimitsPages.hidden(found.production(), found.person()).isEmpty()
                            ? Scans.of(found.rider())
                            : Optional.empty();
            scan.ifPresent(it -> {
                on.shows(found.recorded(), List.of(found.person()), Set.of(Shown.SAID));
                file.add(Scans.answer(it));
            });
            return Html.to(RidersPages.href(found.recorded(), found.rider()));
        });
        return file.stream()
                .findFirst()
                .orElseGet(() -> ResponseEntity.status(page.getStatusCode())
                        .headers(page.getHeaders())
                        .body(
                                page.getBody() == null
                                        ? new byte[0]
                                        : page.getBody().getBytes(StandardCharsets.UTF_8)));
    }
}
