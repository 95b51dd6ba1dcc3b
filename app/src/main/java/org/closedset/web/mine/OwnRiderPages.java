package org.closedset.web.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.closedset.access.Sessions;
import org.closedset.actions.Basis;
import org.closedset.actions.Form;
import org.closedset.actions.Hand;
import org.closedset.actions.SignRiders;
import org.closedset.disclosure.Advised;
import org.closedset.disclosure.OwnRecord;
import org.closedset.disclosure.Trusted;
import org.closedset.riders.Mark;
import org.closedset.riders.PlainGroups;
import org.closedset.riders.RiderRecord;
import org.closedset.riders.RiderSheet;
import org.closedset.riders.Scan;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.closedset.web.papers.Scans;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody's own riders: all of them, one read clause by clause, and its papers; also once they left. */
@Controller
final class OwnRiderPages {
    static final String ALL = "/mine/riders";
    private static final String ONE = "/mine/rider/";
    private static final int HASH_SHOWN = 16;

    private final Here here;
    private final OwnPaper papers;
    private final Hand hand;
    private final Clock clock;
    private final Html html;

    OwnRiderPages(Here here, OwnPaper papers, Hand hand, Clock clock, Html html) {
        this.here = here;
        this.papers = papers;
        this.hand = hand;
        this.clock = clock;
        this.html = html;
    }

    /** The page of one. */
    static String page(RiderRecord rider) {
        return ONE + rider.id();
    }

    /** The first digits of what is signed, by which two papers are told apart. */
    static String hash(RiderRecord rider) {
        return rider.hash().substring(0, HASH_SHOWN);
    }

    static String kind(RiderRecord rider) {
        return new PlainGroups(rider.sheet(), rider.sheet().process().reading()).kind();
    }

    static String lang(RiderRecord rider) {
        return rider.sheet().process().reading().code();
    }

    @GetMapping(ALL)
    ResponseEntity<String> riders(HttpServletRequest request) {
        return here.theirs(self -> html.page(
                "ownriders",
                new OwnRidersPage(
                        here.frame(request, self, Words.say("myrider.all.head")),
                        Here.coordinator(self),
                        self.mine().own().riders().stream()
                                .map(it -> line(self.mine().own(), it))
                                .toList())));
    }

    private OwnRidersPage.Line line(OwnRecord own, RiderRecord rider) {
        return new OwnRidersPage.Line(
                page(rider),
                OwnRiders.head(rider),
                kind(rider),
                lang(rider),
                OwnRiders.stands(rider, clock.getZone()),
                own.otherPages().contains(rider.id()));
    }

    /** As one of theirs; what is none of them leads to all of them. */
    static ResponseEntity<String> one(
            Here.Self self, String id, BiFunction<Here.Self, RiderRecord, ResponseEntity<String>> then) {
        return OwnRiders.rider(self.mine().own(), id)
                .map(it -> then.apply(self, it))
                .orElseGet(() -> Html.to(ALL));
    }

    @GetMapping(ONE + "{rider}")
    ResponseEntity<String> rider(HttpServletRequest request, @PathVariable("rider") String id) {
        return here.theirs(self -> one(self, id, (it, rider) -> rider(request, it, rider)));
    }

    /** One that is in force and has no paper yet is given it now. */
    private ResponseEntity<String> rider(HttpServletRequest request, Here.Self self, RiderRecord rider) {
        boolean papered = papers.issued(request, self, rider);
        OwnRecord own = self.mine().own();
        RiderReading reading = new RiderReading(rider, own.said().ownWords(), advice(own, rider));
        boolean changed = own.otherPages().contains(rider.id());
        return html.page(
                "ownrider",
                new OwnRiderPage(
                        here.frame(request, self, OwnRiders.head(rider)),
                        hand.newForm(Basis.ofMarks(rider)),
                        page(rider),
                        OwnRiders.head(rider),
                        OwnRiders.stands(rider, clock.getZone()),
                        changed,
                        lang(rider),
                        reading.groups().kind(),
                        reading.groups().first(),
                        reading.groups().readers(),
                        lets(self, rider),
                        reading.about(),
                        reading.shown(),
                        mode(self, rider),
                        SignPages.signable(rider) && self.mine().here(),
                        OwnRiders.withdrawable(rider),
                        rider.signed().isEmpty() ? "none" : papered ? "there" : "later",
                        OwnRiders.onPaper(rider, clock.getZone()),
                        hash(rider),
                        Here.coordinator(self)));
    }

    static List<Advised> advice(OwnRecord own, RiderRecord rider) {
        return own.advice().stream().filter(it -> it.rider().equals(rider.id())).toList();
    }

    /** Those whom they let read it. */
    private static List<String> lets(Here.Self self, RiderRecord rider) {
        return self.mine().trusted().speak().stream()
                .filter(it -> it.counts() == Trusted.Counts.YES
                        && it.shared().riders().contains(rider.id()))
                .map(Trusted.Named::name)
                .toList();
    }

    private static String mode(Here.Self self, RiderRecord rider) {
        if (rider.inForce().isPresent()) {
            return "less";
        }
        return OwnRiders.open(rider) && self.mine().here() ? "mark" : "";
    }

    /** What they say of its clauses; of those they say nothing of, nothing is kept. */
    @PostMapping(ONE + "{rider}")
    ResponseEntity<String> marked(HttpServletRequest request, @PathVariable("rider") String id) {
        return here.theirs(self -> one(
                self, id, (it, rider) -> Here.form(request, page(rider), form -> marked(request, it, rider, form))));
    }

    /** The same page may be sent with one answer, and then with another. */
    private ResponseEntity<String> marked(HttpServletRequest request, Here.Self self, RiderRecord rider, Form form) {
        Map<String, Mark> marks = marks(request, rider.sheet());
        return Here.said(
                request,
                new SignRiders(hand)
                        .marked(
                                self.found().recorded(),
                                form.to("mark " + new TreeMap<>(marks)),
                                self.found().person(),
                                rider.id(),
                                marks),
                "myrider.marked",
                page(rider));
    }

    /** What a form says of the parts of these words. */
    static Map<String, Mark> marks(HttpServletRequest request, RiderSheet sheet) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        for (String part : sheet.matter().parts()) {
            String said = String.valueOf(request.getParameter("m-" + part));
            for (Mark mark : Mark.values()) {
                if (mark.code().equals(said)) {
                    marks.put(part, mark);
                }
            }
        }
        return marks;
    }

    /** The binding paper, as it was issued where it was; or the reading copy. Not at a device that others hold next. */
    @GetMapping(ONE + "{rider}/paper.pdf")
    ResponseEntity<?> paper(
            HttpServletRequest request,
            @PathVariable("rider") String id,
            @RequestParam(name = "copy", defaultValue = "") String copy,
            @RequestParam(name = "size", defaultValue = "") String size) {
        Optional<Here.Self> self = Sessions.stay().atTablet() ? Optional.empty() : here.self();
        Optional<RiderRecord> rider =
                self.flatMap(it -> OwnRiders.rider(it.mine().own(), id));
        if (self.isEmpty() || rider.isEmpty()) {
            return here.ownDevice(request, it -> Html.to(ALL));
        }
        boolean large = size.equals("large");
        boolean reading = copy.equals("reading");
        OwnRecord own = self.get().mine().own();
        byte[] pdf = reading
                ? papers.reading(request, own, rider.get(), large)
                : papers.binding(request, rider.get(), large);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name(own, rider.get(), reading, large)))
                .body(pdf);
    }

    /** The scan of what they signed on paper. Not at a device that others hold next. */
    @GetMapping(ONE + "{rider}/scan")
    ResponseEntity<?> scan(HttpServletRequest request, @PathVariable("rider") String id) {
        Optional<Here.Self> self = Sessions.stay().atTablet() ? Optional.empty() : here.self();
        Optional<Scan> scan =
                self.flatMap(it -> OwnRiders.rider(it.mine().own(), id)).flatMap(Scans::of);
        return scan.isEmpty() ? here.ownDevice(request, it -> Html.to(ALL)) : Scans.answer(scan.get());
    }

    /** Tells whose it is to nobody who sees it in a folder. */
    private static String name(OwnRecord own, RiderRecord rider, boolean reading, boolean large) {
        int number = own.riders().indexOf(rider) + 1;
        return "rider-" + number + (reading ? "-reading" : "") + (large ? "-large" : "") + ".pdf";
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
