package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.closedset.access.Sessions;
import org.closedset.actions.Hand;
import org.closedset.actions.Told;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.production.Production;
import org.closedset.views.Recorded;
import org.closedset.views.Records;
import org.closedset.views.Shown;
import org.closedset.web.Frame;
import org.closedset.web.Html;
import org.closedset.web.Sitting;
import org.closedset.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Finds the production and person a request is about, and says what became of an act. */
final class OnProduction {
    private static final String UNDO = "record-undo";

    private final Records records;
    private final Missing missing;
    private final Clock clock;

    OnProduction(Records records, Missing missing, Clock clock) {
        this.records = records;
        this.missing = missing;
        this.clock = clock;
    }

    /** Keeps, before they are shown, that these people's things are shown to whoever sits here. */
    void shows(Recorded recorded, Collection<Person> of, Set<Shown> what) {
        Optional<PersonId> by = Sessions.member()
                .filter(it -> it.production().equals(recorded.id()))
                .map(it -> new PersonId(it.person()));
        ZoneId zone = recorded.production().zone().orElse(clock.getZone());
        LocalDate day = LocalDate.ofInstant(clock.instant(), zone);
        recorded.looks().show(by, of.stream().map(Person::id).toList(), what, day);
    }

    /** What an act would take back, until the next one. */
    private record Undo(String production, String act, Told.Done done) {}

    /** Leads to the page that unlocks the record where it is locked. */
    ResponseEntity<String> production(
            HttpServletRequest request, String id, Function<Recorded, ResponseEntity<String>> then) {
        if (records.state() != Records.State.OPEN) {
            return Html.to("/record");
        }
        return records.production(id)
                .filter(OnProduction::theirs)
                .filter(OnProduction::kept)
                .map(then)
                .orElseGet(() -> missing.page(request));
    }

    /** Whether anything of it is left. */
    static boolean kept(Recorded recorded) {
        return recorded.production().life() != Production.Life.DELETED;
    }

    /** Asked here too, behind the door: whoever signed in has no production but their own. */
    static boolean theirs(Recorded recorded) {
        return Sessions.member()
                .map(it -> it.production().equals(recorded.id()))
                .orElse(true);
    }

    ResponseEntity<String> person(
            HttpServletRequest request, String id, String person, Function<Found, ResponseEntity<String>> then) {
        return production(
                request, id, recorded -> found(recorded, person).map(then).orElseGet(() -> missing.page(request)));
    }

    /** Somebody on a production. */
    record Found(Recorded recorded, Person person) {}

    private static Optional<Found> found(Recorded recorded, String person) {
        return person.matches("[0-9a-f]{32}")
                ? recorded.production().people().person(new PersonId(person)).map(it -> new Found(recorded, it))
                : Optional.empty();
    }

    /** Goes to the page that shows it, with the sentence and the way back; what was refused goes to {@code refused}. */
    ResponseEntity<String> said(
            HttpServletRequest request,
            Recorded recorded,
            String act,
            Told told,
            String sentence,
            String to,
            Function<Told, ResponseEntity<String>> refused) {
        return switch (told) {
            case Told.Done done -> {
                boolean changed = !done.undo().isEmpty();
                if (changed) {
                    request.getSession().setAttribute(UNDO, new Undo(recorded.id(), act, done));
                }
                String undo = changed ? of(recorded) + "/undo/" + act : "";
                new Sitting(request).say(new Frame.Said(sentence, false, undo));
                yield Html.to(to);
            }
            case Told.Gone gone -> missing.page(request);
            case Told.Refused it -> refused.apply(it);
            case Told.Overtaken it -> refused.apply(it);
        };
    }

    /** What this act came to, where it was the last one done here on this production; once. */
    Optional<Told.Done> undo(HttpServletRequest request, Recorded recorded, String act) {
        if (!(request.getSession().getAttribute(UNDO) instanceof Undo undo)
                || !undo.production().equals(recorded.id())
                || !undo.act().equals(act)) {
            return Optional.empty();
        }
        request.getSession().removeAttribute(UNDO);
        return Optional.of(undo.done());
    }

    static String of(Recorded recorded) {
        return "/record/" + recorded.id();
    }

    static String of(Recorded recorded, Person person) {
        return of(recorded) + "/person/" + person.id().text();
    }

    /** A form's id of an act; one that no page made is refused. */
    static boolean isAct(String act) {
        return Hand.isAct(act);
    }

    ResponseEntity<String> stale(HttpServletRequest request) {
        return missing.refused(
                request, HttpStatus.BAD_REQUEST, Words.say("failed.request.head"), Words.say("failed.request"));
    }
}
