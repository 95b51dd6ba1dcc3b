package org.closedset.production;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.boundaries.Boundary;
import org.closedset.choreography.Agreement;
import org.closedset.choreography.Score;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.riders.Terms;

/** What stands at a moment for everybody in a scene, as far as whoever coordinates may know it. */
public final class Agreements {
    private Agreements() {}

    /** Of everybody in this choreography of a script's scene. What somebody does not let be read is unknown. */
    public static Map<PersonId, Agreement> of(Production production, String script, Score score, Instant now) {
        return of(production, script, score.scene(), score.people(), now);
    }

    /** Of these people in a scene of a script. */
    public static Map<PersonId, Agreement> of(
            Production production, String script, String scene, Set<PersonId> people, Instant now) {
        Map<PersonId, Agreement> all = new LinkedHashMap<>();
        people.forEach(it -> all.put(it, of(production, it, production.riders().inForce(it, script, scene), now)));
        return all;
    }

    /** There are no answers of the day in a record yet. */
    private static Agreement of(Production production, PersonId who, Optional<Terms> rider, Instant now) {
        return new Agreement(production.people().age(who), rider, boundary(production, who, now), Optional.empty());
    }

    private static Optional<Boundary> boundary(Production production, PersonId who, Instant now) {
        return production
                .people()
                .person(who)
                .filter(person -> readable(production, person))
                .map(person -> production.limits(who).limits().at(now).now());
    }

    /** Whether whoever coordinates may read what this person says of themselves. */
    private static boolean readable(Production production, Person person) {
        return !production.withheld(person);
    }
}
