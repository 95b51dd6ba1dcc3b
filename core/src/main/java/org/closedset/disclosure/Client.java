package org.closedset.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.closedset.boundaries.Limits;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.people.Shared;
import org.closedset.people.Shared.News;
import org.closedset.production.Production;

/**
 * A performer who named somebody to speak for them, and as much of their riders as they let them see; {@code wider} from
 * when something may count that is wider than what they allow, as long as it waits and where they let them know it.
 */
public record Client(String name, List<ClientRider> riders, Optional<Instant> wider) {
    public Client {
        riders = List.copyOf(riders);
    }

    /** As {@code who} sees them; no rider of whoever said no to what they say being kept. */
    static Client of(Production now, Person person, PersonId who, Instant moment) {
        Shared shared = Objects.requireNonNullElse(person.shared().get(who), Shared.NOTHING);
        return new Client(
                person.addressed().name(),
                person.account().declined()
                        ? List.of()
                        : now.riders().of(person.id()).stream()
                                .flatMap(it -> ClientRider.of(now, it, shared, who).stream())
                                .toList(),
                wider(now, person, shared, moment));
    }

    private static Optional<Instant> wider(Production now, Person person, Shared shared, Instant moment) {
        return Optional.of(now.limits(person.id()).limits().at(moment))
                .filter(it ->
                        shared.news().contains(News.WIDER) && !person.account().declined())
                .flatMap(Limits::waiting)
                .map(Limits.Waiting::from)
                .filter(moment::isBefore);
    }

    @Override
    public String toString() {
        return "Client[confidential]";
    }
}
