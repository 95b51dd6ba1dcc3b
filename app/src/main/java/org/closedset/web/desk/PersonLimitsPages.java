package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.actions.Basis;
import org.closedset.actions.Form;
import org.closedset.actions.Hand;
import org.closedset.actions.SayLimits;
import org.closedset.actions.Told;
import org.closedset.boundaries.Answer;
import org.closedset.boundaries.Boundary;
import org.closedset.boundaries.Limits;
import org.closedset.boundaries.Means;
import org.closedset.boundaries.OfZone;
import org.closedset.boundaries.OwnLimits;
import org.closedset.boundaries.Place;
import org.closedset.boundaries.Question;
import org.closedset.disclosure.Gate;
import org.closedset.disclosure.OwnRecord;
import org.closedset.people.Person;
import org.closedset.production.Production;
import org.closedset.views.Recorded;
import org.closedset.views.Shown;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.Zone;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.closedset.web.mine.LimitWords;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody's boundaries on the desk: asked, read, gone through together, and written down for them. */
@Controller
final class PersonLimitsPages {
    private static final String HERE = "/record/{production}/person/{person}/limits";
    private static final DateTimeFormatter FROM = DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.ENGLISH);

    private final OnProduction on;
    private final QuestionsFor questions;
    private final Hand hand;
    private final Clock clock;
    private final Frames frames;
    private final Html html;

    PersonLimitsPages(OnProduction on, Scripts scripts, Hand hand, Clock clock, Frames frames, Html html) {
        this.on = on;
        this.questions = new QuestionsFor(scripts);
        this.hand = hand;
        this.clock = clock;
        this.frames = frames;
        this.html = html;
    }

    @GetMapping(HERE)
    ResponseEntity<String> limits(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @PathVariable("person") String person) {
        return on.person(request, production, person, found -> page(request, found, HttpStatus.OK, ""));
    }

    @PostMapping(HERE + "/ask")
    ResponseEntity<String> ask(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @PathVariable("person") String person,
            @RequestParam("act") String act) {
        return on.person(request, production, person, found -> {
            List<Question> asks = questions.of(found.recorded(), found.person());
            return after(
                    request,
                    found,
                    act,
                    say -> say.asked(
                            found.recorded(),
                            Form.act(act, "ask"),
                            found.person().id(),
                            asks),
                    Words.count(
                            "plimits.asked",
                            asks.size(),
                            found.person().addressed().name()));
        });
    }

    @PostMapping(HERE + "/witness")
    ResponseEntity<String> witness(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @PathVariable("person") String person,
            @RequestParam("act") String act,
            @RequestParam(name = "basis", defaultValue = "") String basis) {
        return on.person(
                request,
                production,
                person,
                found -> after(
                        request,
                        found,
                        act,
                        say -> say.witnessed(
                                found.recorded(),
                                new Form(act, basis),
                                found.person().id()),
                        Words.say("plimits.witnessed")));
    }

    @PostMapping(HERE + "/write")
    ResponseEntity<String> write(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @PathVariable("person") String person,
            @RequestParam("act") String act,
            @RequestParam(name = "zone", defaultValue = "") String zone,
            @RequestParam(name = "means", defaultValue = "") String means,
            @RequestParam(name = "answer", defaultValue = "") String answer,
            @RequestParam(name = "level", defaultValue = "") String level) {
        return on.person(request, production, person, found -> {
            Optional<Zone> of =
                    zones(found).stream().filter(it -> it.code().equals(zone)).findFirst();
            Optional<Answer> said = answer(answer, level);
            if (of.isEmpty() || said.isEmpty()) {
                return page(request, found, HttpStatus.UNPROCESSABLE_CONTENT, Words.say("plimits.nothing"));
            }
            OfZone written = written(found, of.get(), means, said.get());
            return after(
                    request,
                    found,
                    act,
                    say -> say.written(
                            found.recorded(), new Form(act, ""), found.person().id(), written),
                    Words.say("plimits.written", found.person().addressed().name()));
        });
    }

    private OfZone written(OnProduction.Found found, Zone zone, String means, Answer answer) {
        Limits limits = limits(found.recorded().production(), found.person());
        OfZone before = limits.withNoted().of(zone);
        Place place = Arrays.stream(Means.values())
                .filter(it -> it.code().equals(means))
                .findFirst()
                .map(Place.of(zone)::by)
                .orElseGet(() -> Place.of(zone));
        Map<Place, Answer> answers = new LinkedHashMap<>(before.answers());
        answers.put(place, answer);
        return new OfZone(zone, answers, before.degrees());
    }

    private static Optional<Answer> answer(String answer, String level) {
        return switch (answer) {
            case "ask" -> Optional.of(new Answer.AskMe());
            case "closed" -> Optional.of(new Answer.Closed());
            case "open" ->
                Arrays.stream(Level.values())
                        .filter(it -> it.code().equals(level))
                        .findFirst()
                        .map(it -> new Answer.Open(it, Set.of()));
            default -> Optional.empty();
        };
    }

    private interface Says {
        Told by(SayLimits say);
    }

    private ResponseEntity<String> after(
            HttpServletRequest request, OnProduction.Found found, String act, Says says, String sentence) {
        if (!OnProduction.isAct(act)) {
            return on.stale(request);
        }
        if (!hidden(found.recorded().production(), found.person()).isEmpty()) {
            return page(request, found, HttpStatus.UNPROCESSABLE_CONTENT, "");
        }
        return on.said(
                request,
                found.recorded(),
                act,
                says.by(new SayLimits(hand)),
                sentence,
                OnProduction.of(found.recorded(), found.person()) + "/limits",
                answer -> page(request, found, HttpStatus.UNPROCESSABLE_CONTENT, CrewPages.sentence(answer)));
    }

    /** Why nothing of what they say is shown, or "". */
    static String hidden(Production production, Person person) {
        if (!production.withheld(person)) {
            return "";
        }
        String name = person.addressed().name();
        if (!person.here()) {
            return Words.say("plimits.left", name);
        }
        if (person.account().declined()) {
            return Words.say("way.no");
        }
        return Words.say(person.own().withheld() ? "way.withheld" : "way.barred");
    }

    private Limits limits(Production production, Person person) {
        return production.limits(person.id()).limits().at(clock.instant());
    }

    private ResponseEntity<String> page(
            HttpServletRequest request, OnProduction.Found found, HttpStatus status, String wrong) {
        Recorded recorded = found.recorded();
        Production production = recorded.production();
        Person there = production.people().person(found.person().id()).orElse(found.person());
        String hidden = hidden(production, there);
        boolean shows = hidden.isEmpty();
        if (shows) {
            on.shows(recorded, List.of(there), Set.of(Shown.SAID));
        }
        OwnLimits all = production.limits(there.id());
        Limits limits = shows ? all.limits().at(clock.instant()) : Limits.UNSAID;
        List<OwnRecord.Partner> partners =
                Gate.own(there.id(), production).map(OwnRecord::partners).orElse(List.of());
        LimitWords words = new LimitWords(there.own().ownWords(), partners);
        List<Question> asks = questions.of(recorded, there);
        return html.page(
                status,
                "personlimits",
                new PersonLimitsPage(
                        frames.record(
                                request,
                                recorded,
                                Words.say("plimits.head", there.addressed().name())),
                        OnProduction.of(recorded, there),
                        hand.newAct(),
                        wrong,
                        there.addressed().name(),
                        hidden,
                        there.account().joined() && !there.met() ? Words.say("way.unmet") : "",
                        asked(all.asked(), limits.wanted()),
                        !asks.isEmpty() && !asks.equals(all.asked()),
                        asks.isEmpty() ? Words.say("plimits.ask.none") : Words.count("plimits.ask", asks.size()),
                        words.lines(limits.now()),
                        limits.waiting()
                                .map(it -> words.changed(limits.now(), it.to()))
                                .orElse(List.of()),
                        limits.waiting().map(this::from).orElse(""),
                        limits.waiting().map(Limits.Waiting::witnessed).orElse(true),
                        Basis.ofWaiting(limits),
                        limits.noted()
                                .map(it -> words.changed(limits.now(), it))
                                .orElse(List.of()),
                        zones(found).stream()
                                .map(it -> new CrewPage.Choice(it.code(), words.zone(it), false))
                                .toList(),
                        means(),
                        Arrays.stream(Level.values())
                                .map(it -> new CrewPage.Choice(
                                        it.code(), Words.say("limits.level." + it.code()), it == Level.SKIN))
                                .toList(),
                        production.people().age(there.id()).countsAsMinor()));
    }

    private static String asked(List<Question> asked, Boundary wanted) {
        if (asked.isEmpty()) {
            return Words.say("plimits.asked.none");
        }
        long open = asked.stream().filter(it -> !wanted.answers(it)).count();
        return Words.count("plimits.state", asked.size(), open);
    }

    private String from(Limits.Waiting waiting) {
        return Words.say(
                waiting.witnessed() ? "plimits.from" : "plimits.until",
                FROM.format(waiting.from().atZone(clock.getZone())));
    }

    /** Nothing intimate is written down for somebody whose age is not known. */
    private static List<Zone> zones(OnProduction.Found found) {
        boolean young =
                found.recorded().production().people().age(found.person().id()).countsAsMinor();
        return Arrays.stream(Zone.values())
                .filter(it -> !it.alwaysClosed() && !(young && !it.ofCare()))
                .toList();
    }

    private static List<CrewPage.Choice> means() {
        List<CrewPage.Choice> all = new ArrayList<>();
        all.add(new CrewPage.Choice("", Words.say("plimits.means.all"), true));
        for (Means means : Means.values()) {
            all.add(new CrewPage.Choice(means.code(), Words.say("limits.means." + means.code()), false));
        }
        return all;
    }
}
