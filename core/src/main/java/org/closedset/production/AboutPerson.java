package org.closedset.production;

import org.closedset.people.PersonId;

/** Facts about one person, kept under that person's key. */
public sealed interface AboutPerson extends Content permits PersonFact, AccountFact, OwnFact {
    PersonId person();

    @Override
    default Keeping keeping() {
        return Keeping.working(person());
    }
}
