package org.closedset.disclosure;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.closedset.people.Appointment;
import org.closedset.people.People;
import org.closedset.people.Person;
import org.closedset.people.Role;
import org.closedset.people.Tie;
import org.closedset.production.About;
import org.closedset.production.Production;

/** What everybody on a production sees of it: what it is called, where it stands, who coordinates and who stands behind. */
public record FrontPage(
        String title,
        Optional<ZoneId> zone,
        Production.Life life,
        Optional<Behind> behind,
        List<Coordinator> coordinators) {
    /** Who stands behind it, in the coordinator's words, once all of it is written. */
    public record Behind(String paidBy, String server, String keys, String courts, String erased) {
        static Behind of(About about) {
            return new Behind(about.paidBy(), about.server(), about.keys(), about.courts(), about.erased());
        }
    }

    /** A coordinator, by name, with what they declared; {@code barred} where by a tie of theirs they may not coordinate. */
    public record Coordinator(String name, String pronouns, List<Declared> ties, boolean barred) {
        @Override
        public String toString() {
            return "Coordinator[confidential]";
        }
    }

    /** What there is between a coordinator and somebody who directs, produces or casts. */
    public record Declared(String with, Tie.Kind kind) {
        @Override
        public String toString() {
            return "Declared[confidential]";
        }
    }

    static FrontPage of(Production production) {
        return new FrontPage(
                production.title(),
                production.zone(),
                production.life(),
                production.about().filter(About::whole).map(Behind::of),
                production.people().with(Role.COORDINATOR).stream()
                        .map(person -> coordinator(production.people(), person))
                        .sorted(Comparator.comparing(Coordinator::name).thenComparing(Coordinator::pronouns))
                        .toList());
    }

    private static Coordinator coordinator(People people, Person person) {
        return new Coordinator(
                person.addressed().name(),
                person.addressed().pronouns(),
                declared(people, person),
                Appointment.barred(people, person));
    }

    static List<Declared> declared(People people, Person person) {
        return person.ties().stream()
                .map(tie -> new Declared(Names.of(people, tie.with()), tie.kind()))
                .sorted(Comparator.comparing(Declared::with).thenComparing(Declared::kind))
                .toList();
    }

    @Override
    public String toString() {
        return "FrontPage[confidential]";
    }
}
