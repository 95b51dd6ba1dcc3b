package org.closedset.views;

import java.util.List;
import java.util.Optional;
import org.closedset.people.Person;
import org.closedset.people.Role;
import org.closedset.people.Tie;
import org.closedset.production.Production;

/** What one person's own pages are made of: their own record, and what everybody on the production reads. */
public record Mine(String title, Person self, Optional<Behind> behind, List<Coordinator> coordinators) {
    /** Who stands behind the production, in the coordinator's words. */
    public record Behind(String paidBy, String server, String keys, String courts) {}

    /** Who coordinates, and what they declared. */
    public record Coordinator(String name, String pronouns, List<Declared> ties) {}

    /** A tie with somebody, by the name and roles everybody knows. */
    public record Declared(String with, Tie.Kind kind) {}

    static Mine of(Production production, Person self) {
        return new Mine(
                production.title(),
                self,
                production.about().map(it -> new Behind(it.paidBy(), it.server(), it.keys(), it.courts())),
                production.people().with(Role.COORDINATOR).stream()
                        .map(it -> coordinator(production, it))
                        .toList());
    }

    private static Coordinator coordinator(Production production, Person person) {
        return new Coordinator(
                person.addressed().name(),
                person.addressed().pronouns(),
                person.ties().stream()
                        .flatMap(tie -> production.people().person(tie.with()).stream()
                                .map(with -> new Declared(with.addressed().name(), tie.kind())))
                        .toList());
    }

    @Override
    public String toString() {
        return "Mine[confidential]";
    }
}
