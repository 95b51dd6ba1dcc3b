package org.closedset.actions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedset.people.AgeCheck;
import org.closedset.people.DocumentKind;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.production.PersonFact;
import org.closedset.views.Recorded;

/** Says that somebody was found to be an adult from a document, or that this is doubted. */
public final class CheckAge {
    private final Hand hand;

    public CheckAge(Hand hand) {
        this.hand = hand;
    }

    /** Found on this day by whoever acts. */
    public Told found(Recorded recorded, String act, PersonId id, DocumentKind document, LocalDate day) {
        return hand.about(recorded, act, id, known -> {
            Set<PersonId> by =
                    Hand.coordinator(known.production(), List.of()).stream().collect(Collectors.toSet());
            return told(known.person(), Optional.of(new AgeCheck(by, document, day)));
        });
    }

    public Told doubted(Recorded recorded, String act, PersonId id) {
        return hand.about(recorded, act, id, known -> told(known.person(), Optional.empty()));
    }

    private static Hand.Telling told(Person person, Optional<AgeCheck> check) {
        return person.ageCheck().equals(check)
                ? Hand.Telling.nothing()
                : Hand.Telling.facts(
                        new PersonFact.AgeChecked(person.id(), check),
                        new PersonFact.AgeChecked(person.id(), person.ageCheck()));
    }
}
