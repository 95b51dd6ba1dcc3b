package org.closedset.web.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.closedset.access.Sessions;
import org.closedset.actions.Basis;
import org.closedset.actions.Form;
import org.closedset.actions.Hand;
import org.closedset.actions.SayLimits;
import org.closedset.actions.Told;
import org.closedset.boundaries.Boundary;
import org.closedset.boundaries.ContractNotice;
import org.closedset.boundaries.Limits;
import org.closedset.boundaries.OfZone;
import org.closedset.boundaries.Question;
import org.closedset.boundaries.Questions;
import org.closedset.disclosure.FrontPage;
import org.closedset.disclosure.OwnRecord;
import org.closedset.disclosure.Trusted;
import org.closedset.drawings.BodyArea;
import org.closedset.drawings.BodyFigure;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.people.Shared;
import org.closedset.views.Recorded;
import org.closedset.vocabulary.Zone;
import org.closedset.web.Frame;
import org.closedset.web.Html;
import org.closedset.web.Sitting;
import org.closedset.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How somebody may be touched and seen, said by themselves: by a figure, by a list, or question by question. */
@Controller
final class LimitsPages {
    static final String HERE = "/mine/limits";
    private static final DateTimeFormatter FROM = DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.ENGLISH);

    private final Here here;
    private final Hand hand;
    private final Clock clock;
    private final Html html;

    LimitsPages(Here here, Hand hand, Clock clock, Html html) {
        this.here = here;
        this.hand = hand;
        this.clock = clock;
        this.html = html;
    }

    /** Whoever performs here, and nobody else: nobody else is touched or shown. */
    private ResponseEntity<String> theirs(Function<Here.Self, ResponseEntity<String>> then) {
        return here.mine(self -> performs(self) ? then.apply(self) : Html.to("/mine"));
    }

    /** As {@link #theirs}, to say something; what only closes is heard whatever they still have to read. */
    private ResponseEntity<String> heard(Function<Here.Self, ResponseEntity<String>> then) {
        return here.theirs(self -> performs(self) && self.mine().here() ? then.apply(self) : Html.to("/mine"));
    }

    private static boolean performs(Here.Self self) {
        OwnRecord own = self.mine().own();
        return own.roles().contains(Role.PERFORMER) || !own.parts().isEmpty();
    }

    private static ResponseEntity<String> readFirst(HttpServletRequest request) {
        new Sitting(request).say(new Frame.Said(Words.say("limits.notice"), true, ""));
        return Html.to(ChangedPages.HERE);
    }

    @GetMapping(HERE)
    ResponseEntity<String> limits(HttpServletRequest request) {
        return theirs(self -> {
            OwnRecord own = self.mine().own();
            Limits limits = now(self);
            LimitWords words = words(own);
            List<Integer> open = open(questions(own), limits.wanted());
            return html.page(
                    "limits",
                    new LimitsPage(
                            here.frame(request, self, Words.say("limits.head")),
                            hand.newForm(Basis.ofNoted(limits)),
                            Here.coordinator(self),
                            questions(own).size(),
                            open.size(),
                            open.isEmpty() ? "" : HERE + "/ask/" + open.getFirst(),
                            figure(Optional.empty()),
                            !limits.equals(Limits.UNSAID),
                            limits.waiting()
                                    .map(it -> words.changed(limits.now(), it.to()))
                                    .orElse(List.of()),
                            limits.waiting().map(this::from).orElse(""),
                            why(self, limits),
                            called(self),
                            told(self),
                            limits.noted()
                                    .map(it -> words.changed(limits.now(), it))
                                    .orElse(List.of()),
                            own.said().withheld() ? Words.say("successor.withheld") : ""));
        });
    }

    private String from(Limits.Waiting waiting) {
        String when = FROM.format(waiting.from().atZone(clock.getZone()));
        return Words.say(waiting.witnessed() ? "limits.waits.from" : "limits.waits.until", when);
    }

    /** Why it waits that long: for a day, or for the contract's notice. */
    private static String why(Here.Self self, Limits limits) {
        ContractNotice notice = self.mine().notice();
        boolean longer = notice.time().compareTo(Limits.COOLING) > 0;
        Duration waits = limits.waiting()
                .map(it -> Duration.between(it.since(), it.from()))
                .orElse(Limits.COOLING);
        if (longer && waits.equals(notice.time())) {
            return notice.source().isEmpty()
                    ? Words.say("limits.waits.notice", notice.hours())
                    : Words.say("limits.waits.clause", notice.hours(), notice.source());
        }
        return waits.equals(Limits.COOLING)
                ? Words.say("limits.waits.day")
                : Words.say("limits.waits.notice", waits.toHours());
    }

    /** Whether they are called today, so that nothing wider can be said here. */
    private boolean called(Here.Self self) {
        ZoneId zone = self.mine().front().flatMap(FrontPage::zone).orElse(ZoneOffset.UTC);
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return self.mine().own().riders().stream().anyMatch(it -> it.calledOn(today, zone));
    }

    /** Who is told that something wider waits. */
    private static String told(Here.Self self) {
        List<String> names = self.mine().trusted().speak().stream()
                .filter(it ->
                        it.counts() == Trusted.Counts.YES && it.shared().news().contains(Shared.News.WIDER))
                .map(Trusted.Named::name)
                .toList();
        return names.isEmpty() ? Words.say("limits.told.nobody") : Words.say("limits.told", String.join(", ", names));
    }

    /** What they are asked; of whoever is not known to be grown up what care and affection need. */
    private static List<Question> questions(OwnRecord own) {
        return own.limits().asked().stream()
                .filter(it -> !own.age().countsAsMinor() || Questions.ofCare(it))
                .toList();
    }

    /** The numbers, from 1, of the questions nothing was said to yet. */
    private static List<Integer> open(List<Question> asked, Boundary wanted) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            if (!wanted.answers(asked.get(i))) {
                open.add(i + 1);
            }
        }
        return open;
    }

    static String figure(Optional<BodyArea> marked) {
        return BodyFigure.svg(
                Words.say("limits.figure"),
                Words.say("limits.front"),
                Words.say("limits.back"),
                marked,
                area -> area.zones().size() == 1
                        ? HERE + "/zone/" + area.zones().getFirst().code()
                        : HERE + "/list?area=" + area.code(),
                area -> Words.say("area." + area.code()));
    }

    /** Whether any question for their scenes is still without an answer. */
    static boolean open(OwnRecord own, Instant now) {
        return !open(questions(own), own.limits().limits().at(now).wanted()).isEmpty();
    }

    @GetMapping(HERE + "/list")
    ResponseEntity<String> list(
            HttpServletRequest request, @RequestParam(name = "area", defaultValue = "") String area) {
        return theirs(self -> {
            LimitWords words = words(self.mine().own());
            Boundary wanted = now(self).wanted();
            List<LimitsListPage.Area> areas = Arrays.stream(BodyArea.values())
                    .filter(it -> area.isEmpty() || it.code().equals(area))
                    .map(it -> new LimitsListPage.Area(
                            Words.say("area." + it.code()),
                            it.zones().stream()
                                    .filter(zone -> said(self, zone))
                                    .map(zone -> line(words, wanted.of(zone)))
                                    .toList(),
                            it.zones().stream().allMatch(zone -> said(self, zone)) ? "" : Words.say("limits.young")))
                    .toList();
            return areas.isEmpty()
                    ? Html.to(HERE + "/list")
                    : html.page(
                            "limitslist",
                            new LimitsListPage(here.frame(request, self, Words.say("limits.list.head")), areas));
        });
    }

    /** Nobody is asked about more than care and affection before it is known that they are grown up. */
    private static boolean said(Here.Self self, Zone zone) {
        return !young(self) || zone.ofCare();
    }

    private static boolean young(Here.Self self) {
        return self.mine().own().age().countsAsMinor();
    }

    private static LimitWords.Line line(LimitWords words, OfZone said) {
        List<String> sentences = words.sentences(said);
        return new LimitWords.Line(
                said.zone().code(),
                words.zone(said.zone()),
                words.clinical(said.zone()),
                sentences.isEmpty() ? List.of(Words.say("limits.unsaid")) : sentences);
    }

    @GetMapping(HERE + "/zone/{zone}")
    ResponseEntity<String> zone(HttpServletRequest request, @PathVariable("zone") String code) {
        return zone(
                code,
                zone -> theirs(self -> said(self, zone)
                        ? zonePage(request, self, now(self).wanted().of(zone), HttpStatus.OK, "")
                        : Html.to(HERE + "/list?area=" + BodyArea.of(zone).code())));
    }

    @PostMapping(HERE + "/zone/{zone}")
    ResponseEntity<String> said(HttpServletRequest request, @PathVariable("zone") String code) {
        return zone(
                code,
                zone -> heard(self -> {
                    OfZone said = new ZoneForm(zone, partners(self))
                            .said(now(self).wanted().of(zone), field(request), many(request));
                    return kept(
                            request,
                            self,
                            said,
                            HERE + "/list?area=" + BodyArea.of(zone).code(),
                            (stands, wrong) -> zonePage(request, stands, said, HttpStatus.CONFLICT, wrong));
                }));
    }

    private static ResponseEntity<String> zone(String code, Function<Zone, ResponseEntity<String>> then) {
        return Arrays.stream(Zone.values())
                .filter(it -> it.code().equals(code) && !it.alwaysClosed())
                .findFirst()
                .map(then)
                .orElseGet(() -> Html.to(HERE + "/list"));
    }

    @GetMapping(HERE + "/ask/{number}")
    ResponseEntity<String> ask(HttpServletRequest request, @PathVariable("number") String number) {
        return asked(number, (self, n) -> {
            if (self.readsAgain()) {
                return Html.to(ChangedPages.HERE);
            }
            Question question = questions(self.mine().own()).get(n - 1);
            return askPage(request, self, n, now(self).wanted().of(question.zone()), HttpStatus.OK, "");
        });
    }

    @PostMapping(HERE + "/ask/{number}")
    ResponseEntity<String> answered(HttpServletRequest request, @PathVariable("number") String number) {
        return asked(number, (self, n) -> {
            List<Question> asked = questions(self.mine().own());
            Question question = asked.get(n - 1);
            boolean asks = question.means().isEmpty()
                    ? request.getParameter("room") != null
                    : request.getParameter("a-" + question.means().get().code()) != null;
            OfZone before = now(self).wanted().of(question.zone());
            if (!asks) {
                return askPage(request, self, n, before, HttpStatus.CONFLICT, Words.say("limits.otherwise"));
            }
            ZoneForm form = new ZoneForm(question.zone(), ZoneSlots.partners(question, before));
            OfZone said = question.means()
                    .map(means -> form.asked(means, before, field(request), many(request)))
                    .orElseGet(() -> form.seen(before, field(request)));
            String next = n < asked.size() ? HERE + "/ask/" + (n + 1) : HERE;
            return kept(
                    request,
                    self,
                    said,
                    next,
                    (stands, wrong) -> askPage(request, stands, n, said, HttpStatus.CONFLICT, wrong));
        });
    }

    private interface Asked {
        ResponseEntity<String> with(Here.Self self, int number);
    }

    private ResponseEntity<String> asked(String number, Asked then) {
        return heard(self -> {
            int asked = questions(self.mine().own()).size();
            int n = number.matches("[1-9][0-9]?[0-9]?") ? Integer.parseInt(number) : 0;
            return n < 1 || n > asked ? Html.to(HERE) : then.with(self, n);
        });
    }

    private ResponseEntity<String> kept(
            HttpServletRequest request,
            Here.Self self,
            OfZone said,
            String to,
            BiFunction<Here.Self, String, ResponseEntity<String>> again) {
        if (self.readsAgain() && !said.within(now(self).wanted())) {
            return readFirst(request);
        }
        Optional<Form> form = Here.sent(request);
        if (form.isEmpty()) {
            return again.apply(self, Words.say("own.stale"));
        }
        SayLimits.Heard heard = new SayLimits(hand)
                .heard(
                        self.found().recorded(),
                        form.get(),
                        self.found().person(),
                        said,
                        Sessions.stay().atTablet());
        return switch (heard.told()) {
            case Told.Done done
            when heard.less() -> again.apply(here.self().orElse(self), Words.say("limits.called.less"));
            case Told.Done done -> Html.to(to);
            case Told.Overtaken over -> again.apply(self, Words.say("limits.overtaken"));
            case Told.Refused it -> again.apply(self, it.sentence());
            case Told.Gone gone -> Html.to("/in");
        };
    }

    @PostMapping(HERE)
    ResponseEntity<String> act(
            HttpServletRequest request, @RequestParam(name = "what", defaultValue = "") String what) {
        return heard(self -> self.readsAgain() && what.equals("right")
                ? readFirst(request)
                : Here.form(request, HERE, form -> act(request, self, form, what)));
    }

    private ResponseEntity<String> act(HttpServletRequest request, Here.Self self, Form form, String what) {
        SayLimits say = new SayLimits(hand);
        Recorded recorded = self.found().recorded();
        PersonId person = self.found().person();
        boolean lent = Sessions.stay().atTablet();
        return switch (what) {
            case "close" -> said(request, say.closed(recorded, form, person), "limits.closed");
            case "keep" -> said(request, say.kept(recorded, form, person), "limits.kept");
            case "right" -> said(request, say.noted(recorded, form, person, true, lent), "limits.right");
            case "wrong" -> said(request, say.noted(recorded, form, person, false, lent), "limits.wrong");
            default -> Html.to(HERE);
        };
    }

    private static ResponseEntity<String> said(HttpServletRequest request, Told told, String sentence) {
        return Here.said(request, told, sentence, HERE);
    }

    private ResponseEntity<String> zonePage(
            HttpServletRequest request, Here.Self self, OfZone shown, HttpStatus status, String wrong) {
        Zone zone = shown.zone();
        LimitWords words = words(self.mine().own());
        List<PersonId> partners = partners(self);
        return html.page(
                status,
                "limitszone",
                ZoneSlots.page(shown, words, partners, !young(self))
                        .page(
                                here.frame(request, self, words.zone(zone)),
                                hand.newForm(Basis.of(now(self).wanted().of(zone))),
                                HERE + "/zone/" + zone.code(),
                                figure(Optional.of(BodyArea.of(zone))),
                                wrong,
                                HERE + "/list?area=" + BodyArea.of(zone).code(),
                                Here.coordinator(self)));
    }

    private ResponseEntity<String> askPage(
            HttpServletRequest request, Here.Self self, int number, OfZone shown, HttpStatus status, String wrong) {
        OwnRecord own = self.mine().own();
        List<Question> asked = questions(own);
        Question question = asked.get(number - 1);
        Zone zone = question.zone();
        LimitWords words = words(own);
        return html.page(
                status,
                "limitszone",
                ZoneSlots.asked(shown, words, question, number, asked.size())
                        .page(
                                here.frame(request, self, words.zone(zone)),
                                hand.newForm(Basis.of(now(self).wanted().of(zone))),
                                HERE + "/ask/" + number,
                                figure(Optional.of(BodyArea.of(zone))),
                                wrong,
                                number > 1 ? HERE + "/ask/" + (number - 1) : HERE,
                                Here.coordinator(self)));
    }

    private Limits now(Here.Self self) {
        return self.mine().own().limits().limits().at(clock.instant());
    }

    private static List<PersonId> partners(Here.Self self) {
        return self.mine().own().partners().stream().map(OwnRecord.Partner::id).toList();
    }

    private static LimitWords words(OwnRecord own) {
        return new LimitWords(own.said().ownWords(), own.partners());
    }

    private static Function<String, String> field(HttpServletRequest request) {
        return name -> Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private static Function<String, List<String>> many(HttpServletRequest request) {
        return name -> Optional.ofNullable(request.getParameterValues(name))
                .map(List::of)
                .orElse(List.of());
    }
}
