package org.closedset.actions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.closedset.people.Appointment;
import org.closedset.people.Part;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.production.Content;
import org.closedset.production.PersonFact;
import org.closedset.production.Production;
import org.closedset.sheets.PeopleSheet;
import org.closedset.views.Recorded;

/**
 * Brings in people, many at once. Whoever is there under the same name is not written down twice: only what the list
 * says and the record does not is added.
 */
public final class BringPeople {
    private final Hand hand;

    public BringPeople(Hand hand) {
        this.hand = hand;
    }

    /** {@code script} is the id of the script the parts belong to, "" while there is none. */
    public Told of(Recorded recorded, String act, String script, List<PeopleSheet.Row> rows) {
        return hand.keep(recorded, act, production -> {
            Bringing bringing = new Bringing(production, script);
            rows.forEach(bringing::row);
            Collections.reverse(bringing.undo);
            return bringing.told.isEmpty()
                    ? Hand.Telling.nothing()
                    : new Hand.Telling.Facts(bringing.told, bringing.undo);
        });
    }

    /** Adds one person by hand, with all that is said of them or not at all; nobody who is there under that name. */
    public Told one(Recorded recorded, String act, String script, PeopleSheet.Row row) {
        return hand.keep(recorded, act, production -> {
            Bringing bringing = new Bringing(production, script);
            if (bringing.byName.containsKey(key(row.addressed().name()))) {
                return Hand.Telling.refused(
                        Sentences.say("people.known", row.addressed().name()));
            }
            bringing.row(row);
            Collections.reverse(bringing.undo);
            return bringing.left.isEmpty()
                    ? new Hand.Telling.Facts(bringing.told, bringing.undo)
                    : Hand.Telling.refused(bringing.left.getFirst().why());
        });
    }

    /** A role that a row of the list gives and may not be given, and why. */
    public record Left(int row, String why) {}

    /** What of the list would be left out as the production stands. */
    public List<Left> leftOut(Production production, String script, List<PeopleSheet.Row> rows) {
        Bringing bringing = new Bringing(production, script);
        rows.forEach(bringing::row);
        return List.copyOf(bringing.left);
    }

    /** The work under way. */
    private final class Bringing {
        private final Production production;
        private final String script;
        private final Map<String, Person> byName = new HashMap<>();
        private final List<Content> told = new ArrayList<>();
        private final List<Content> undo = new ArrayList<>();
        private final List<Left> left = new ArrayList<>();

        Bringing(Production production, String script) {
            this.production = production;
            this.script = script;
            production
                    .people()
                    .all()
                    .forEach(person -> byName.put(key(person.addressed().name()), person));
        }

        void row(PeopleSheet.Row row) {
            Person person = byName.computeIfAbsent(key(row.addressed().name()), name -> fresh(row));
            for (Role role : row.roles()) {
                person = give(row.number(), person, role);
            }
            Optional<Part> part = row.part(script);
            if (part.isPresent()) {
                person = give(row.number(), person, Role.PERFORMER);
                person = engage(person, part.get());
            }
            byName.put(key(row.addressed().name()), person);
        }

        private Person fresh(PeopleSheet.Row row) {
            PersonId id = hand.newPerson();
            told.add(new PersonFact.Told(id, row.addressed()));
            undo.add(new PersonFact.Left(id, true));
            return Person.added(id, row.addressed());
        }

        private Person give(int row, Person person, Role role) {
            if (person.is(role)) {
                return person;
            }
            List<Appointment.Refusal> refusals = Appointment.refusals(production.people(), person, role);
            if (!refusals.isEmpty()) {
                left.add(new Left(row, refusals.getFirst().sentence()));
                return person;
            }
            told.add(new PersonFact.RoleGiven(person.id(), role));
            undo.add(new PersonFact.RoleEnded(person.id(), role));
            return person.with(role);
        }

        private Person engage(Person person, Part part) {
            if (person.parts().contains(part) || !person.is(Role.PERFORMER)) {
                return person;
            }
            told.add(new PersonFact.Engaged(person.id(), part));
            undo.add(new PersonFact.Released(person.id(), part));
            return person.with(part);
        }
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
