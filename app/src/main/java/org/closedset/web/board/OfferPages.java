package org.closedset.web.board;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedset.access.Door;
import org.closedset.access.Sessions;
import org.closedset.actions.Form;
import org.closedset.actions.Hand;
import org.closedset.actions.SignRiders;
import org.closedset.actions.Told;
import org.closedset.disclosure.Offers;
import org.closedset.disclosure.View;
import org.closedset.people.Role;
import org.closedset.views.Members;
import org.closedset.views.Mine;
import org.closedset.web.Frame;
import org.closedset.web.Html;
import org.closedset.web.OwnFrame;
import org.closedset.web.Sitting;
import org.closedset.web.Words;
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

/** What who produces signs first, for everybody in a scene, and what was agreed once all have signed. */
@Controller
public final class OfferPages {
    private static final String HERE = "/board/riders";

    private final Members members;
    private final Sessions sessions;
    private final Door door;
    private final Hand hand;
    private final Clock clock;
    private final RiderPapers papers;
    private final Html html;

    OfferPages(Members members, Sessions sessions, Door door, Hand hand, Clock clock, RiderPapers papers, Html html) {
        this.members = members;
        this.sessions = sessions;
        this.door = door;
        this.hand = hand;
        this.clock = clock;
        this.papers = papers;
        this.html = html;
    }

    /** Whoever produces and was heard, and what they see. */
    private record Producer(Members.Found<Mine> found, Offers offers) {}

    private ResponseEntity<String> producing(Function<Producer, ResponseEntity<String>> then) {
        return producer().map(then).orElseGet(() -> Html.to("/mine"));
    }

    private Optional<Producer> producer() {
        return Sessions.member()
                .flatMap(it -> members.mine(it.production(), it.person()))
                .filter(it ->
                        it.by().own().roles().contains(Role.PRODUCER) && it.by().heard())
                .flatMap(it -> offers(it).map(offers -> new Producer(it, offers)));
    }

    private Optional<Offers> offers(Members.Found<Mine> found) {
        return found.recorded().gated(clock).view(Role.PRODUCER, found.person()) instanceof View.OnBoard it
                ? Optional.of(it.offers())
                : Optional.empty();
    }

    @GetMapping(HERE)
    ResponseEntity<String> riders(HttpServletRequest request) {
        return producing(it -> page(request, it, HttpStatus.OK, ""));
    }

    /** Each {@code offer} is a rider's id, a colon and the hash it was shown with. */
    @PostMapping(HERE + "/sign")
    ResponseEntity<String> sign(
            HttpServletRequest request,
            @RequestParam(name = "act", defaultValue = "") String act,
            @RequestParam(name = "offer", required = false) Optional<List<String>> offered,
            @RequestParam(name = "attest", defaultValue = "") String attest) {
        return producing(it -> {
            if (!sessions.proved(request)) {
                return Html.to("/again?to=" + HERE);
            }
            Map<String, String> offers = new LinkedHashMap<>();
            offered.stream()
                    .flatMap(List::stream)
                    .map(one -> one.split(":", 2))
                    .filter(one -> one.length == 2)
                    .forEach(one -> offers.put(one[0], one[1]));
            if (!Hand.isAct(act) || offers.isEmpty()) {
                return page(request, it, HttpStatus.BAD_REQUEST, Words.say("own.stale"));
            }
            if (it.offers().sets().stream().noneMatch(set -> whole(set, offers))) {
                return page(request, it, HttpStatus.CONFLICT, Words.say("offers.otherwise"));
            }
            Told told = new SignRiders(hand)
                    .countersigned(
                            it.found().recorded(),
                            Form.act(act, offers.toString()),
                            it.found().person(),
                            offers,
                            attest.equals("yes"));
            return switch (told) {
                case Told.Done done -> {
                    new Sitting(request).say(new Frame.Said(Words.say("offers.signed"), false, ""));
                    yield Html.to(HERE);
                }
                case Told.Refused refused -> page(request, it, HttpStatus.UNPROCESSABLE_CONTENT, refused.sentence());
                case Told.Overtaken there -> page(request, it, HttpStatus.CONFLICT, Words.say("offers.otherwise"));
                case Told.Gone gone -> Html.to("/mine");
            };
        });
    }

    /** Whether these are all riders of a set, as they are offered now. */
    private static boolean whole(Offers.OneSet set, Map<String, String> offers) {
        return set.offers().stream()
                .collect(Collectors.toMap(Offers.Offer::rider, Offers.Offer::hash))
                .equals(offers);
    }

    @GetMapping("/board/rider/{rider}/paper.pdf")
    ResponseEntity<byte[]> paper(HttpServletRequest request, @PathVariable("rider") String rider) {
        Optional<Offers.Offer> found = producer().stream()
                .flatMap(it -> it.offers().sets().stream())
                .flatMap(it -> it.offers().stream())
                .filter(it -> it.rider().equals(rider))
                .findFirst();
        return found.map(it -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"rider.pdf\"")
                        .body(drawn(request, it)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header(HttpHeaders.LOCATION, HERE)
                        .build());
    }

    private byte[] drawn(HttpServletRequest request, Offers.Offer offer) {
        return offer.paper()
                .map(it -> Base64.getDecoder().decode(it))
                .orElseGet(() -> papers.binding(offer.sheet(), String.valueOf(request.getHeader("Host")), false));
    }

    private ResponseEntity<String> page(
            HttpServletRequest request, Producer producer, HttpStatus status, String wrong) {
        String demo = door.demo() ? Words.say("in.demo") : "";
        OwnFrame frame = OwnFrame.of(
                new Sitting(request),
                Words.say("offers.head"),
                producer.found().by().title(),
                demo);
        List<OffersPage.OneSet> sets =
                producer.offers().sets().stream().map(OfferPages::set).toList();
        return html.page(status, "offers", new OffersPage(frame, hand.newAct(), wrong, sets));
    }

    private static OffersPage.OneSet set(Offers.OneSet set) {
        String word = set.word().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Stream<OffersPage.Row> rows = set.offers().stream()
                .map(it -> new OffersPage.Row(
                        it.name(),
                        it.character(),
                        "/board/rider/" + it.rider() + "/paper.pdf",
                        it.rider() + ":" + it.hash()));
        return new OffersPage.OneSet(
                Words.say(set.scenes().size() == 1 ? "offers.scene" : "offers.scenes", String.join(", ", set.scenes())),
                Words.say("offers.word." + word),
                Words.say("offers.why." + word),
                set.word() == Offers.Word.TO_SIGN,
                rows.toList());
    }
}
