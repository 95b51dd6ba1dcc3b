package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.closedset.actions.CheckAge;
import org.closedset.actions.Engage;
import org.closedset.actions.GiveRole;
import org.closedset.actions.Hand;
import org.closedset.actions.TellPerson;
import org.closedset.actions.Told;
import org.closedset.people.Account;
import org.closedset.people.Addressed;
import org.closedset.people.AgeCheck;
import org.closedset.people.Appointment;
import org.closedset.people.DocumentKind;
import org.closedset.people.Easing;
import org.closedset.people.ItemSaid;
import org.closedset.people.Own;
import org.closedset.people.OwnCode;
import org.closedset.people.Part;
import org.closedset.people.PerformerClass;
import org.closedset.people.Person;
import org.closedset.people.Role;
import org.closedset.production.Production;
import org.closedset.sheets.PeopleSheet;
import org.closedset.views.Recorded;
import org.closedset.views.Shown;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One person of a production, and what is said about them. */
@Controller
final class PersonPages {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter FROM = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.ENGLISH);

    private final OnProduction on;
    private final Parts parts;
    private final Hand hand;
    private final Clock clock;
    private final Frames frames;
    private final Html html;

    PersonPages(OnProduction on, Parts parts, Hand hand, Clock clock, Frames frames, Html html) {
        this.on = on;
        this.parts = parts;
        this.hand = hand;
        this.clock = clock;
        this.frames = frames;
        this.html = html;
    }

    @GetMapping("/record/{production}/person/{person}")
    ResponseEntity<String> person(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @PathVariable("person") String person) {
        return on.person(request, production, person, found -> page(request, found, HttpStatus.OK, "", found.person()));
    }

    @PostMapping("/record/{production}/person/{person}/told")
    ResponseEntity<String> told(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @PathVariable("person") String person,
            @RequestParam("act") String act,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "pronouns", defaultValue = "") String pronouns,
            @RequestParam(name = "language", defaultValue = "") String language,
            @RequestParam("seen-name") String seenName,
            @RequestParam(name = "seen-pronouns", defaultValue = "") String seenPronouns,
            @RequestParam(name = "seen-language", defaultValue = "") String seenLanguage) {
        return on.person(request, production, person, found -> {
            if (name.isBlank() || seenName.isBlank()) {
                String wrong = Words.say("crew.noname");
                return page(request, found, HttpStatus.UNPROCESSABLE_CONTENT, wrong, found.person());
            }
            Addressed now = new Addressed(name.strip(), pronouns.strip(), language.strip());
            Addressed seen = new Addressed(seenName, seenPronouns, seenLanguage);
            return after(
                    request,
                    found,
                    act,
                    it -> new TellPerson(hand).changed(found.recorded(), act, it.id(), seen, now),
                    Words.say("person.told", now.name()),
                    found.person().addressed(now));
        });
    }

    @PostMapping("/record/{production}/person/{person}/role")
    ResponseEntity<String> role(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @PathVariable("person") String person,
            @RequestParam("act") String act,
            @RequestParam("role") String code,
            @RequestParam(name = "end", defaultValue = "") String end) {
        return on.person(request, production, person, found -> {
            Optional<Role> role = Roles.role(code);
            if (role.isEmpty()) {
                return on.stale(request);
            }
            GiveRole give = new GiveRole(hand);
            boolean ends = !end.isEmpty();
            return after(
                    request,
                    found,
                    act,
                    it -> ends
                            ? give.ended(found.recorded(), act, it.id(), role.get())
                            : give.given(found.recorded(), act, it.id(), role.get()),
                    Words.say(
                            ends ? "person.role.ended" : "person.role.given",
                            found.person().addressed().name(),
                            Roles.of(role.get())),
                    found.person());
        });
    }

    @PostMapping("/record/{production}/person/{person}/part")
    ResponseEntity<String> part(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @PathVariable("person") String person,
            @RequestParam("act") String act,
            @RequestParam(name = "script", defaultValue = "") String script,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam("class") String code,
            @RequestParam(name = "end", defaultValue = "") String end) {
        return on.person(request, production, person, found -> {
            if (name.isBlank()) {
                String wrong = Words.say("person.nopart");
                return page(request, found, HttpStatus.UNPROCESSABLE_CONTENT, wrong, found.person());
            }
            Optional<PerformerClass> performerClass = Roles.performerClass(code);
            if (performerClass.isEmpty()) {
                return on.stale(request);
            }
            Part part = new Part(script, PeopleSheet.plays(name), performerClass.get());
            Engage engage = new Engage(hand);
            boolean ends = !end.isEmpty();
            return after(
                    request,
                    found,
                    act,
                    it -> ends
                            ? engage.released(found.recorded(), act, it.id(), part)
                            : engage.engaged(found.recorded(), act, it.id(), part),
                    Words.say(
                            ends ? "person.part.ended" : "person.part.given",
                            found.person().addressed().name(),
                            part.name()),
                    found.person());
        });
    }

    @PostMapping("/record/{production}/person/{person}/age")
    ResponseEntity<String> age(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @PathVariable("person") String person,
            @RequestParam("act") String act,
            @RequestParam(name = "document", defaultValue = "") String document,
            @RequestParam(name = "day", defaultValue = "") String day,
            @RequestParam(name = "doubt", defaultValue = "") String doubt) {
        return on.person(request, production, person, found -> {
            CheckAge check = new CheckAge(hand);
            String name = found.person().addressed().name();
            if (!doubt.isEmpty()) {
                return after(
                        request,
                        found,
                        act,
                        it -> check.doubted(found.recorded(), act, it.id()),
                        Words.say("person.age.doubted", name),
                        found.person());
            }
            Optional<DocumentKind> seen = Roles.document(document);
            if (seen.isEmpty()) {
                return on.stale(request);
            }
            LocalDate checked;
            try {
                checked = LocalDate.parse(day);
            } catch (DateTimeParseException odd) {
                String wrong = Words.say("person.noday");
                return page(request, found, HttpStatus.UNPROCESSABLE_CONTENT, wrong, found.person());
            }
            if (checked.isAfter(LocalDate.now(clock))) {
                String wrong = Words.say("person.later");
                return page(request, found, HttpStatus.UNPROCESSABLE_CONTENT, wrong, found.person());
            }
            return after(
                    request,
                    found,
                    act,
                    it -> check.found(found.recorded(), act, it.id(), seen.get(), checked),
                    Words.say("person.age.found", name),
                    found.person());
        });
    }

    @PostMapping("/record/{production}/person/{person}/left")
    ResponseEntity<String> left(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @PathVariable("person") String person,
            @RequestParam("act") String act,
            @RequestParam("left") boolean left) {
        return on.person(
                request,
                production,
                person,
                found -> after(
                        request,
                        found,
                        act,
                        it -> new TellPerson(hand).left(found.recorded(), act, it.id(), left),
                        Words.say(
                                left ? "person.left" : "person.back",
                                found.person().addressed().name()),
                        found.person()));
    }

    private ResponseEntity<String> after(
            HttpServletRequest request,
            OnProduction.Found found,
            String act,
            Function<Person, Told> does,
            String sentence,
            Person entered) {
        if (!OnProduction.isAct(act)) {
            return on.stale(request);
        }
        return on.said(
                request,
                found.recorded(),
                act,
                does.apply(found.person()),
                sentence,
                OnProduction.of(found.recorded(), found.person()),
                answer -> page(
                        request,
                        found,
                        answer instanceof Told.Overtaken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT,
                        CrewPages.sentence(answer),
                        entered));
    }

    /** {@code entered} fills the form; what stands is shown beside where it differs. */
    private ResponseEntity<String> page(
            HttpServletRequest request, OnProduction.Found found, HttpStatus status, String wrong, Person entered) {
        Recorded recorded = found.recorded();
        Person there =
                recorded.production().people().person(found.person().id()).orElse(found.person());
        Addressed stands = there.addressed();
        boolean differs = !stands.equals(entered.addressed());
        boolean adult = !recorded.production().people().age(there.id()).countsAsMinor();
        PersonPage.Way way = way(recorded.production(), there);
        Set<Shown> shown = way.said().isEmpty() ? Set.of(Shown.PAGE) : Set.of(Shown.PAGE, Shown.SAID);
        on.shows(recorded, List.of(there), shown);
        return html.page(
                status,
                "person",
                new PersonPage(
                        frames.record(request, recorded, stands.name()),
                        OnProduction.of(recorded, there),
                        hand.newAct(),
                        wrong,
                        entered.addressed().name(),
                        entered.addressed().pronouns(),
                        entered.addressed().language(),
                        new PersonPage.Seen(stands.name(), stands.pronouns(), stands.language()),
                        differs ? Words.say("person.there", stands.name(), stands.pronouns(), stands.language()) : "",
                        Arrays.stream(Role.values())
                                .filter(there::is)
                                .map(role -> new PersonPage.Role(role.code(), Roles.of(role)))
                                .toList(),
                        CrewPages.choices("").stream()
                                .filter(role -> !there.is(Role.ofCode(role.value())))
                                .toList(),
                        there.parts().stream()
                                .map(part -> new PersonPage.Part(
                                        part.script(),
                                        part.name(),
                                        part.performerClass().code(),
                                        Roles.of(part.performerClass())))
                                .toList(),
                        CrewPages.classes("principal"),
                        parts.all(recorded),
                        there.ageCheck().map(check -> age(recorded, check)).orElse(Words.say("age.not.long")),
                        adult,
                        documents(),
                        LocalDate.now(clock).toString(),
                        there.here(),
                        there.is(Role.COORDINATOR),
                        way));
    }

    /** Who quietly asks for another coordinator is heard by whoever is there now, whatever else is withheld. */
    private List<String> said(Production production, Person person) {
        List<String> said = new ArrayList<>();
        Own own = person.own();
        if (person.here() && own.otherCoordinator()) {
            said.add(Words.say("way.other"));
        }
        if (production.withheld(person)) {
            return said;
        }
        own.words().forEach(it -> said.add(Words.say("way.word", Words.say("zone." + it.form()), it.own())));
        person.representatives().stream()
                .flatMap(it -> production.people().person(it).stream())
                .filter(it -> it.here() && !it.everHired())
                .map(it -> it.addressed().name())
                .sorted()
                .forEach(it -> said.add(Words.say("way.speaks", it)));
        own.eased().ifPresent(it -> it.of().stream().sorted().forEach(less -> said.add(less(less, it.from()))));
        own.noticed()
                .forEach(it -> it.away().stream()
                        .sorted()
                        .forEach(where -> said.add(Words.say("way.notice." + where.code(), it.label()))));
        own.items().stream()
                .filter(it -> it.say() == ItemSaid.Say.OUT)
                .map(it -> Words.say("way.item", it.label(), it.item().line()))
                .sorted()
                .forEach(said::add);
        return said;
    }

    private String less(Easing less, Instant from) {
        return Words.say("way.less", Words.say("easing." + less.code()), FROM.format(from.atZone(clock.getZone())));
    }

    private PersonPage.Way way(Production production, Person person) {
        Account account = person.account();
        String state = person.met()
                ? "met"
                : account.joined()
                        ? "joined"
                        : account.invitation()
                                        .filter(it -> clock.instant().isBefore(it.until()))
                                        .isPresent()
                                ? "out"
                                : "none";
        String key = state.equals("met") && !account.joined() ? "way.is.met.tablet" : "way.is." + state;
        String code = account.ownCode().filter(OwnCode::handed).isPresent() ? " " + Words.say("way.handed") : "";
        String no = account.declined() ? Words.say("way.no") + " " : "";
        String erased = account.erased() ? Words.say("way.erased") + " " : "";
        String withheld = person.own().withheld() ? " " + Words.say("way.withheld") : "";
        String barred = Appointment.barred(production.people()) ? " " + Words.say("way.barred") : "";
        return new PersonPage.Way(
                state,
                erased + no + Words.say(key, person.addressed().name()) + code + withheld + barred,
                said(production, person));
    }

    private static String age(Recorded recorded, AgeCheck check) {
        List<String> by = check.by().stream()
                .map(id -> recorded.production()
                        .people()
                        .person(id)
                        .map(person -> person.addressed().name())
                        .orElse(Words.say("age.somebody")))
                .sorted()
                .toList();
        return Words.say(
                "age.long",
                Words.say("document." + check.document().code()),
                DAY.format(check.day()),
                String.join(", ", by));
    }

    private static List<CrewPage.Choice> documents() {
        return Arrays.stream(DocumentKind.values())
                .map(it -> new CrewPage.Choice(it.code(), Words.say("document." + it.code()), false))
                .toList();
    }
}
