package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.closedset.access.Sessions;
import org.closedset.actions.ChangeProduction;
import org.closedset.actions.Hand;
import org.closedset.actions.Told;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.views.Recorded;
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

/** Renames a production, puts it away, opens it again, and hands it over. */
@Controller
final class LifePages {
    private static final int LONGEST = 200;

    private final OnProduction on;
    private final Hand hand;
    private final ChangeProduction change;
    private final Sessions sessions;
    private final Frames frames;
    private final Html html;

    LifePages(OnProduction on, Hand hand, Sessions sessions, Frames frames, Html html) {
        this.on = on;
        this.hand = hand;
        this.change = new ChangeProduction(hand);
        this.sessions = sessions;
        this.frames = frames;
        this.html = html;
    }

    @GetMapping("/record/{production}/life")
    ResponseEntity<String> life(HttpServletRequest request, @PathVariable("production") String production) {
        return on.production(request, production, recorded -> page(request, recorded, HttpStatus.OK, ""));
    }

    @PostMapping("/record/{production}/life")
    ResponseEntity<String> life(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @RequestParam("act") String act,
            @RequestParam(name = "to", defaultValue = "") String to) {
        return acted(
                request,
                production,
                act,
                recorded -> switch (to) {
                    case "archived" -> Optional.of(change.archived(recorded, act));
                    case "open" -> Optional.of(change.reopened(recorded, act));
                    default -> Optional.empty();
                },
                "life." + to + ".said");
    }

    @PostMapping("/record/{production}/life/title")
    ResponseEntity<String> title(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @RequestParam("act") String act,
            @RequestParam(name = "title", defaultValue = "") String title) {
        String plain = title.strip();
        String cut = plain.substring(0, Math.min(LONGEST, plain.length()));
        if (cut.isEmpty()) {
            return on.production(
                    request,
                    production,
                    recorded -> page(request, recorded, HttpStatus.UNPROCESSABLE_CONTENT, Words.say("record.notitle")));
        }
        return acted(
                request,
                production,
                act,
                recorded -> Optional.of(change.renamed(recorded, act, cut)),
                "life.title.said");
    }

    @PostMapping("/record/{production}/life/hand-over")
    ResponseEntity<String> handOver(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @RequestParam("act") String act,
            @RequestParam(name = "successor", defaultValue = "") String successor) {
        return acted(
                request,
                production,
                act,
                recorded -> {
                    Optional<PersonId> to = successors(recorded).stream()
                            .map(Person::id)
                            .filter(it -> it.text().equals(successor))
                            .findFirst();
                    return coordinator(recorded)
                            .flatMap(from -> to.map(it -> change.handedOver(recorded, act, from.id(), it)));
                },
                "life.over.said");
    }

    /** Only where its title was typed, and by whoever signed in with a key, proved again a moment ago. */
    @PostMapping("/record/{production}/life/delete")
    ResponseEntity<String> delete(
            HttpServletRequest request,
            @PathVariable("production") String production,
            @RequestParam("act") String act,
            @RequestParam(name = "typed", defaultValue = "") String typed) {
        return on.production(request, production, recorded -> {
            if (!OnProduction.isAct(act)) {
                return on.stale(request);
            }
            if (Sessions.member().isPresent() && !sessions.proved(request)) {
                return Html.to("/again?to=" + OnProduction.of(recorded) + "/life");
            }
            if (!typed.strip().equals(recorded.production().title())) {
                return page(request, recorded, HttpStatus.UNPROCESSABLE_CONTENT, Words.say("life.delete.typed"));
            }
            return deleted(request, recorded, change.deleted(recorded, act));
        });
    }

    private ResponseEntity<String> deleted(HttpServletRequest request, Recorded recorded, Told told) {
        if (!(told instanceof Told.Done)) {
            return page(request, recorded, HttpStatus.UNPROCESSABLE_CONTENT, CrewPages.sentence(told));
        }
        new Sitting(request).say(new Frame.Said(Words.say("life.delete.said"), false, ""));
        return Html.to("/record");
    }

    private interface Acts {
        /** Nothing where what was asked for is nothing that the page offers. */
        Optional<Told> on(Recorded recorded);
    }

    private ResponseEntity<String> acted(
            HttpServletRequest request, String production, String act, Acts acts, String sentence) {
        return on.production(request, production, recorded -> {
            Optional<Told> told = OnProduction.isAct(act) ? acts.on(recorded) : Optional.empty();
            return told.isEmpty()
                    ? on.stale(request)
                    : on.said(
                            request,
                            recorded,
                            act,
                            told.get(),
                            Words.say(sentence),
                            OnProduction.of(recorded) + "/life",
                            refused -> page(
                                    request, recorded, HttpStatus.UNPROCESSABLE_CONTENT, CrewPages.sentence(refused)));
        });
    }

    private static Optional<Person> coordinator(Recorded recorded) {
        return recorded.production().people().with(Role.COORDINATOR).stream().findFirst();
    }

    /** A coordinator holds no other role, so that only those are offered who have none. */
    private static List<Person> successors(Recorded recorded) {
        return recorded.production().people().all().stream()
                .filter(person -> person.roles().isEmpty())
                .toList();
    }

    private ResponseEntity<String> page(
            HttpServletRequest request, Recorded recorded, HttpStatus status, String wrong) {
        return html.page(
                status,
                "life",
                new LifePage(
                        frames.record(request, recorded, "life"),
                        OnProduction.of(recorded) + "/life",
                        hand.newAct(),
                        wrong,
                        recorded.production().title(),
                        recorded.production().life().name().toLowerCase(Locale.ROOT),
                        OnProduction.of(recorded) + "/episodes",
                        OnProduction.of(recorded) + "/closing",
                        coordinator(recorded).map(it -> it.addressed().name()).orElse(""),
                        successors(recorded).stream()
                                .map(it -> new CrewPage.Choice(
                                        it.id().text(), it.addressed().name(), false))
                                .toList()));
    }
}
