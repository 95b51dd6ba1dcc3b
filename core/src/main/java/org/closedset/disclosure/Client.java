package org.closedset.disclosure;

import java.util.List;
import java.util.Objects;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.people.Shared;
import org.closedset.production.Production;

/** A performer who named somebody to speak for them, and as much of their riders as they let them see. */
public record Client(String name, List<ClientRider> riders) {
    public Client {
        riders = List.copyOf(riders);
    }

    /** As {@code who} sees them; no rider of whoever said no to what they say being kept. */
    static Client of(Production now, Person person, PersonId who) {
        Shared shared = Objects.requireNonNullElse(person.shared().get(who), Shared.NOTHING);
        return new Client(
                person.addressed().name(),
                person.account().declined()
                        ? List.of()
                        : now.riders().of(person.id()).stream()
                                .flatMap(it -> ClientRider.of(now, it, shared, who).stream())
                                .toList());
    }

    @Override
    public String toString() {
        return "Client[confidential]";
    }
}
