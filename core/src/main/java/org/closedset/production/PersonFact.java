package org.closedset.production;

import java.util.List;
import java.util.Optional;
import org.closedset.boundaries.Question;
import org.closedset.people.Addressed;
import org.closedset.people.AgeCheck;
import org.closedset.people.Part;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.people.Shared;
import org.closedset.people.Tie;

/** Facts about who somebody is on the production. */
public sealed interface PersonFact extends AboutPerson {
    /** Somebody is on the production, and is addressed so; told again where that changes. */
    record Told(PersonId person, Addressed addressed) implements PersonFact {}

    /** No longer on the production ({@code left}), or on it again. */
    record Left(PersonId person, boolean left) implements PersonFact {}

    record RoleGiven(PersonId person, Role role) implements PersonFact {}

    record RoleEnded(PersonId person, Role role) implements PersonFact {}

    /** Engaged for a character or group; told again where the engagement changes. */
    record Engaged(PersonId person, Part part) implements PersonFact {}

    record Released(PersonId person, Part part) implements PersonFact {}

    /** Found to be an adult; nothing where an earlier finding is doubted. */
    record AgeChecked(PersonId person, Optional<AgeCheck> check) implements PersonFact {}

    /** Somebody speaks for them ({@code named}) or no longer does; they say so themselves. */
    record Representative(PersonId person, PersonId representative, boolean named) implements PersonFact {}

    /** What they let one who speaks for them see, in place of what it was before. */
    record SharedWith(PersonId person, PersonId representative, Shared shared) implements PersonFact {}

    /** Somebody receives their reports and follows up ({@code named}) or no longer does. */
    record CareContact(PersonId person, PersonId contact, boolean named) implements PersonFact {}

    /** What they declare to have with somebody who directs, produces or casts. */
    record TieDeclared(PersonId person, Tie tie) implements PersonFact {}

    /** There is no such tie any more, or there never was. */
    record TieEnded(PersonId person, Tie tie) implements PersonFact {}

    /** What the coordinator asks them for their scenes, in place of what was asked before. */
    record Asked(PersonId person, List<Question> questions) implements PersonFact {
        public Asked {
            questions = List.copyOf(questions);
        }
    }

    /** The coordinator matched a code with them, face to face or by voice; taken back where that is doubted. */
    record Met(PersonId person, boolean met) implements PersonFact {}
}
