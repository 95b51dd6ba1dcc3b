package org.closedset.web.desk;

import java.util.HashSet;
import java.util.Set;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.production.Production;

/** Who works a scene by the rota that production was given. */
final class Working {
    private Working() {}

    /** How many of camera do. */
    static int camera(ScorePages.Place place) {
        Production production = place.recorded().production();
        Set<PersonId> working = new HashSet<>();
        production
                .sets()
                .of(place.script().id(), place.own())
                .given()
                .ifPresent(given -> given.rota()
                        .setUps()
                        .forEach(it -> working.addAll(given.rota().at(it).values())));
        return (int) production.people().with(Role.CAMERA).stream()
                .filter(it -> it.here() && working.contains(it.id()))
                .count();
    }
}
