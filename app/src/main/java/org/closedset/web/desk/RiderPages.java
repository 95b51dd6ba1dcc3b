package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.closedset.actions.Basis;
import org.closedset.actions.Form;
import org.closedset.actions.Hand;
import org.closedset.actions.Told;
import org.closedset.actions.WriteRiders;
import org.closedset.boundaries.Boundary;
import org.closedset.disclosure.Gate;
import org.closedset.disclosure.OwnRecord;
import org.closedset.people.Person;
import org.closedset.production.Production;
import org.closedset.riders.Evidence;
import org.closedset.riders.PlainGroups;
import org.closedset.riders.Process;
import org.closedset.riders.Rider;
import org.closedset.riders.RiderRecord;
import org.closedset.riders.RiderSheet;
import org.closedset.views.Shown;
import org.closedset.vocabulary.Language;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.closedset.web.mine.LimitWords;
import org.closedset.web.papers.RiderPapers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One rider on the desk: written beside the boundary it has to stay in, and given to be read. */
@Controller
final class RiderPages {
    static final String HERE = "/record/{production}/person/{person}/rider/{rider}";

    private static final DateTimeFormatter SIGNED = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private final OnProduction on;
    private final OnRider riders;
    private final Hand hand;
    private final Clock clock;
    private final RiderPapers papers;
    private final Frames frames;
    private final Html html;

    RiderPages(OnProduction on, Hand hand, Clock clock, RiderPapers papers, Frames frames, Html html, Missing missing) {
        this.on = on;
        this.hand = hand;
        this.clock = clock;
        this.papers = papers;
        this.frames = frames;
        this.html = html;
        this.riders = new OnRider(on, missing);
    }

    @GetMapping(HERE)
    ResponseEntity<String> rider(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @PathVariable("person") String person,
            @PathVariable("rider") String rider) {
        return riders.rider(request, production, person, rider, found -> page(request, found));
    }

    @PostMapping(HERE + "/write")
    ResponseEntity<String> write(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @PathVariable("person") String person,
            @PathVariable("rider") String rider,
            @RequestParam("act") String act,
            @RequestParam(name = "basis", defaultValue = "") String basis) {
        return riders.rider(request, production, person, rider, found -> {
            if (!OnProduction.isAct(act)) {
                return on.stale(request);
            }
            RiderFields fields = RiderFields.sent(request);
            try {
                RiderSheet anew = fields.next(found.rider().sheet(), zone(found.production()));
                Told told = new WriteRiders(hand)
                        .rewritten(
                                found.recorded(),
                                new Form(act, basis),
                                found.person().id(),
                                anew);
                return said(request, found, act, told, Words.say("rider.kept"), fields);
            } catch (IllegalArgumentException unsayable) {
                String why = Words.say("rider.form.wrong", String.valueOf(unsayable.getMessage()));
                return page(request, found, HttpStatus.UNPROCESSABLE_CONTENT, why, fields);
            }
        });
    }

    @PostMapping(HERE + "/do")
    ResponseEntity<String> does(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @PathVariable("person") String person,
            @PathVariable("rider") String rider,
            @RequestParam("act") String act,
            @RequestParam(name = "basis", defaultValue = "") String basis,
            @RequestParam(name = "does", defaultValue = "") String does) {
        return riders.rider(request, production, person, rider, found -> {
            if (!OnProduction.isAct(act)) {
                return on.stale(request);
            }
            WriteRiders write = new WriteRiders(hand);
            Form form = new Form(act, basis).to(does);
            var who = found.person().id();
            Optional<Told> told = switch (does) {
                case "repage" -> Optional.of(write.repaged(found.recorded(), form, who, rider));
                case "release" -> Optional.of(write.released(found.recorded(), form, who, rider));
                case "drop" -> Optional.of(write.dropped(found.recorded(), form, who, rider));
                case "lapse" -> Optional.of(write.lapsed(found.recorded(), form, who, rider));
                default -> Optional.empty();
            };
            return told.map(it -> said(
                            request,
                            found,
                            form.act(),
                            it,
                            Words.say("rider.did." + does),
                            RiderFields.of(found.rider().sheet(), zone(found.production()))))
                    .orElseGet(() -> on.stale(request));
        });
    }

    private ResponseEntity<String> said(
            HttpServletRequest request,
            OnRider.Found found,
            String act,
            Told told,
            String sentence,
            RiderFields fields) {
        boolean there = found.production().riders().rider(found.rider().id()).isPresent();
        String to = there
                ? RidersPages.href(found.recorded(), found.rider())
                : OnProduction.of(found.recorded(), found.person()) + "/riders";
        return on.said(
                request,
                found.recorded(),
                act,
                told,
                sentence,
                to,
                answer -> page(
                        request, found.now(), HttpStatus.UNPROCESSABLE_CONTENT, CrewPages.sentence(answer), fields));
    }

    @GetMapping(HERE + "/paper.pdf")
    ResponseEntity<byte[]> paper(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @PathVariable("person") String person,
            @PathVariable("rider") String rider,
            @RequestParam(name = "size", defaultValue = "") String size) {
        List<byte[]> drawn = new ArrayList<>();
        ResponseEntity<String> page = riders.rider(request, production, person, rider, found -> {
            String hidden = PersonLimitsPages.hidden(found.production(), found.person());
            if (!hidden.isEmpty()) {
                return page(request, found);
            }
            on.shows(found.recorded(), List.of(found.person()), Set.of(Shown.SAID));
            boolean large = size.equals("large");
            drawn.add(RiderPapers.issued(found.rider())
                    .filter(it -> !large)
                    .orElseGet(() ->
                            papers.binding(found.rider().sheet(), String.valueOf(request.getHeader("Host")), large)));
            return ResponseEntity.ok("");
        });
        return drawn.isEmpty()
                ? ResponseEntity.status(page.getStatusCode())
                        .headers(page.getHeaders())
                        .body(String.valueOf(page.getBody()).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                : ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"rider.pdf\"")
                        .body(drawn.getFirst());
    }

    private String at(Evidence.OnPaper paper, Production production) {
        return SIGNED.format(paper.at().atZone(zone(production)));
    }

    private ZoneId zone(Production production) {
        return production.zone().orElse(clock.getZone());
    }

    private ResponseEntity<String> page(HttpServletRequest request, OnRider.Found found) {
        return page(
                request, found, HttpStatus.OK, "", RiderFields.of(found.rider().sheet(), zone(found.production())));
    }

    private ResponseEntity<String> page(
            HttpServletRequest request, OnRider.Found found, HttpStatus status, String wrong, RiderFields fields) {
        Production production = found.production();
        RiderRecord rider = found.rider();
        RiderSheet sheet = rider.sheet();
        String hidden = PersonLimitsPages.hidden(production, found.person());
        boolean shows = hidden.isEmpty();
        if (shows) {
            on.shows(found.recorded(), List.of(found.person()), Set.of(Shown.SAID));
        }
        RiderStates states = new RiderStates(production, clock);
        PlainGroups groups = new PlainGroups(sheet, Language.ENGLISH);
        Boundary boundary = shows
                ? production
                        .limits(rider.performer())
                        .limits()
                        .at(clock.instant())
                        .now()
                : Boundary.UNSAID;
        return html.page(
                status,
                "rider",
                new RiderPage(
                        frames.record(
                                request,
                                found.recorded(),
                                Words.say(
                                        "rider.head", found.person().addressed().name())),
                        OnProduction.of(found.recorded(), found.person()),
                        RidersPages.href(found.recorded(), rider),
                        hand.newAct(),
                        Basis.of(rider),
                        wrong,
                        found.person().addressed().name(),
                        hidden,
                        Words.say("rider.of", groups.kind(), sheet.identity().character(), RiderStates.scenes(rider)),
                        states.state(rider),
                        states.todo(rider),
                        rider.open(),
                        rider.signed()
                                .map(it -> it.evidence() instanceof Evidence.OnPaper paper
                                        ? Words.say("rider.on.paper", at(paper, production), paper.witness())
                                        : "")
                                .orElse(""),
                        does(rider, production.otherPages(rider)),
                        RiderView.about(sheet.matter()),
                        RiderView.clauses(sheet, fields, boundary, RiderView.Said.of(production, rider)),
                        boundary(production, found.person(), boundary),
                        fields.one("story"),
                        fields.one("call"),
                        zone(production).getId().replace('_', ' '),
                        fields.one("hours"),
                        fields.choices("from", Process.Basis.values(), it -> Words.say("rider.basis." + it.code())),
                        RiderView.likeness(sheet.matter(), fields),
                        sheet.around().isPresent() ? RiderView.around(fields, groups) : List.of(),
                        fields.one("days"),
                        fields.one("months"),
                        RiderView.uses(sheet.matter(), fields, groups),
                        RiderView.said(sheet, groups)));
    }

    /** What can be done with it next; by {@code other} pages it is written for those first. */
    private static List<String> does(RiderRecord rider, boolean other) {
        List<String> all = new ArrayList<>();
        if (rider.open() && other) {
            all.add("repage");
        }
        if (rider.state() instanceof Rider.Drafted && !other) {
            all.add("release");
        }
        if (rider.state() instanceof Rider.Countersigned && !other) {
            all.add("paper");
        }
        if (rider.state() instanceof Rider.Drafted && rider.handed().isEmpty()) {
            all.add("drop");
        } else if (rider.open() || rider.inForce().isPresent()) {
            all.add("lapse");
        }
        return all;
    }

    private static List<LimitWords.Line> boundary(Production production, Person person, Boundary boundary) {
        List<OwnRecord.Partner> partners =
                Gate.own(person.id(), production).map(OwnRecord::partners).orElse(List.of());
        return new LimitWords(person.own().ownWords(), partners).lines(boundary);
    }
}
