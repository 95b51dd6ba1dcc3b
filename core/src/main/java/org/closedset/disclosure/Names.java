package org.closedset.disclosure;

import java.util.Collection;
import java.util.List;
import org.closedset.people.People;
import org.closedset.people.PersonId;

/** How persons are named to those who may not know their ids. */
final class Names {
    private Names() {}

    /** The name somebody goes by, "" where nothing is left of them. */
    static String of(People people, PersonId id) {
        return people.person(id).map(person -> person.addressed().name()).orElse("");
    }

    /** Their names, sorted. */
    static List<String> of(People people, Collection<PersonId> ids) {
        return ids.stream().map(id -> of(people, id)).sorted().toList();
    }
}
