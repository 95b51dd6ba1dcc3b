package org.closedset.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.closedset.people.PersonId;
import org.closedset.production.Content;

/** Something that is told at a moment by somebody; who that is, and whom it is about, has an id only within a world. */
record Happening(Instant at, int by, Function<Ids, Content> what) {
    /** The persons of a world by their number. */
    record Ids(List<PersonId> all) {
        PersonId of(int person) {
            return all.get(person);
        }
    }

    Happening at(Instant other) {
        return new Happening(other, by, what);
    }
}
