package org.closedset.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedset.people.Part;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.production.Content;
import org.closedset.production.PersonFact;
import org.closedset.views.Recorded;

/** Engages a performer for a character or group of a script, or releases them from it. */
public final class Engage {
    private final Hand hand;

    public Engage(Hand hand) {
        this.hand = hand;
    }

    /** Whoever is engaged for a part is a performer from then on. */
    public Told engaged(Recorded recorded, String act, PersonId id, Part part) {
        return hand.about(recorded, act, id, known -> {
            if (known.person().parts().contains(part)) {
                return Hand.Telling.nothing();
            }
            List<Content> told = new ArrayList<>();
            List<Content> undo = new ArrayList<>();
            if (!known.person().is(Role.PERFORMER)) {
                told.add(new PersonFact.RoleGiven(id, Role.PERFORMER));
                undo.add(new PersonFact.RoleEnded(id, Role.PERFORMER));
            }
            told.add(new PersonFact.Engaged(id, part));
            undo.add(before(known.person(), part)
                    .<Content>map(it -> new PersonFact.Engaged(id, it))
                    .orElseGet(() -> new PersonFact.Released(id, part)));
            return new Hand.Telling.Facts(told, undo);
        });
    }

    private static Optional<Part> before(Person person, Part part) {
        return person.parts().stream()
                .filter(it -> it.script().equals(part.script()) && it.name().equals(part.name()))
                .findFirst();
    }

    public Told released(Recorded recorded, String act, PersonId id, Part part) {
        return hand.about(
                recorded,
                act,
                id,
                known -> known.person().parts().contains(part)
                        ? Hand.Telling.facts(new PersonFact.Released(id, part), new PersonFact.Engaged(id, part))
                        : Hand.Telling.nothing());
    }
}
