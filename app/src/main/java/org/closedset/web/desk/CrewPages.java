package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedset.actions.BringPeople;
import org.closedset.actions.Hand;
import org.closedset.actions.TakeBackTold;
import org.closedset.actions.Told;
import org.closedset.people.Addressed;
import org.closedset.people.PerformerClass;
import org.closedset.people.Person;
import org.closedset.people.Role;
import org.closedset.sheets.PeopleSheet;
import org.closedset.views.Recorded;
import org.closedset.views.Shown;
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

/** Cast and crew of a production. */
@Controller
final class CrewPages {
    private final OnProduction on;
    private final Parts parts;
    private final Hand hand;
    private final BringPeople bring;
    private final TakeBackTold back;
    private final Frames frames;
    private final Html html;

    CrewPages(OnProduction on, Parts parts, Hand hand, Frames frames, Html html) {
        this.on = on;
        this.parts = parts;
        this.hand = hand;
        this.bring = new BringPeople(hand);
        this.back = new TakeBackTold(hand);
        this.frames = frames;
        this.html = html;
    }

    @GetMapping("/record/{production}")
    ResponseEntity<String> crew(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @RequestParam(name = "plays", defaultValue = "") String plays) {
        return on.production(
                request,
                production,
                recorded -> page(request, recorded, HttpStatus.OK, "", CrewPage.Entered.nothing(plays)));
    }

    @PostMapping("/record/{production}/people")
    ResponseEntity<String> add(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @RequestParam("act") String act,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "pronouns", defaultValue = "") String pronouns,
            @RequestParam(name = "language", defaultValue = "") String language,
            @RequestParam(name = "role", defaultValue = "") String role,
            @RequestParam(name = "plays", defaultValue = "") String plays,
            @RequestParam(name = "class", defaultValue = "principal") String performerClass) {
        CrewPage.Entered entered = new CrewPage.Entered(name, pronouns, language, plays);
        return on.production(request, production, recorded -> {
            if (!OnProduction.isAct(act)) {
                return on.stale(request);
            }
            if (name.isBlank()) {
                return page(request, recorded, HttpStatus.UNPROCESSABLE_CONTENT, Words.say("crew.noname"), entered);
            }
            Optional<PerformerClass> as = Roles.performerClass(performerClass);
            if (as.isEmpty() || !role.isEmpty() && Roles.role(role).isEmpty()) {
                return on.stale(request);
            }
            Set<Role> roles = Roles.role(role).stream().collect(Collectors.toSet());
            PeopleSheet.Row row = new PeopleSheet.Row(
                    0,
                    new Addressed(name.strip(), pronouns.strip(), language.strip()),
                    roles,
                    PeopleSheet.plays(plays),
                    as.get());
            Told told = bring.one(recorded, act, "", row);
            return on.said(
                    request,
                    recorded,
                    act,
                    told,
                    Words.say("crew.added", name.strip()),
                    OnProduction.of(recorded),
                    answer -> page(request, recorded, HttpStatus.UNPROCESSABLE_CONTENT, sentence(answer), entered));
        });
    }

    @PostMapping("/record/{production}/undo/{act}")
    ResponseEntity<String> undo(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @PathVariable("act") String act) {
        return on.production(request, production, recorded -> {
            Told told = on.undo(request, recorded, act)
                    .map(done -> back.of(recorded, hand.newAct(), done))
                    .orElseGet(() -> new Told.Refused(TakeBackTold.tooLate()));
            boolean refused = told instanceof Told.Refused;
            new Sitting(request).say(new Frame.Said(refused ? sentence(told) : Words.say("crew.undone"), refused, ""));
            return Html.to(new Sitting(request).last());
        });
    }

    static String sentence(Told told) {
        return told instanceof Told.Refused refused ? refused.sentence() : Words.say("person.overtaken");
    }

    private ResponseEntity<String> page(
            HttpServletRequest request, Recorded recorded, HttpStatus status, String wrong, CrewPage.Entered entered) {
        List<Person> all = recorded.production().people().all();
        List<Person> gone = gone(recorded);
        on.shows(recorded, Stream.concat(all.stream(), gone.stream()).toList(), Set.of(Shown.LIST));
        return html.page(
                status,
                "crew",
                new CrewPage(
                        frames.record(request, recorded, "crew"),
                        OnProduction.of(recorded),
                        hand.newAct(),
                        wrong,
                        Words.count("crew.summary", all.size()),
                        rows(recorded, all, true),
                        rows(recorded, all, false),
                        gone.stream().map(it -> row(recorded, it)).toList(),
                        parts.open(recorded),
                        entered,
                        choices(""),
                        classes("principal"),
                        parts.all(recorded)));
    }

    private static List<CrewPage.Row> rows(Recorded recorded, List<Person> all, boolean performers) {
        return all.stream()
                .filter(person -> person.is(Role.PERFORMER) == performers)
                .map(person -> row(recorded, person))
                .toList();
    }

    /** Those who left with a role or part, so that they can be found; who was only added by mistake is not among them. */
    private static List<Person> gone(Recorded recorded) {
        return recorded.production().people().byId().values().stream()
                .filter(person -> !person.here()
                        && !(person.roles().isEmpty() && person.parts().isEmpty()))
                .toList();
    }

    private static CrewPage.Row row(Recorded recorded, Person person) {
        boolean adult = !recorded.production().people().age(person.id()).countsAsMinor();
        return new CrewPage.Row(
                person.addressed().name(),
                OnProduction.of(recorded, person),
                person.addressed().pronouns(),
                Roles.besidePerforming(person.roles()),
                String.join(", ", person.parts().stream().map(Roles::part).toList()),
                Words.say(adult ? "age.adult" : "age.not"),
                adult);
    }

    /** Every role but those that are given elsewhere. */
    static List<CrewPage.Choice> choices(String chosen) {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.OPERATOR)
                .map(role -> new CrewPage.Choice(
                        role.code(), Roles.of(role), role.code().equals(chosen)))
                .toList();
    }

    static List<CrewPage.Choice> classes(String chosen) {
        return Arrays.stream(PerformerClass.values())
                .map(it ->
                        new CrewPage.Choice(it.code(), Roles.of(it), it.code().equals(chosen)))
                .toList();
    }
}
