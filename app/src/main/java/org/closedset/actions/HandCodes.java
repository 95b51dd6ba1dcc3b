package org.closedset.actions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.closedset.people.OwnCode;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.production.AccountFact;
import org.closedset.production.Content;
import org.closedset.production.PersonFact;
import org.closedset.production.Production;
import org.closedset.views.Recorded;

/** Makes codes for the shared tablet, says that they were handed over, and ends them. */
public final class HandCodes {
    private final Hand hand;

    public HandCodes(Hand hand) {
        this.hand = hand;
    }

    /** Each opens nothing before it is handed over, and ends the one before it at once. */
    public Told made(Recorded recorded, String act, Map<PersonId, OwnCode> codes) {
        return about(recorded, act, codes.keySet(), (person, telling) -> {
            OwnCode code = codes.get(person.id());
            if (code != null) {
                telling.told(
                        new AccountFact.CodeMade(person.id(), code.id(), code.hash()),
                        new AccountFact.CodeEnded(person.id()));
            }
        });
    }

    /**
     * Handed over face to face. With {@code met}, that was the meeting, but not for whoever came in by an invitation: who
     * that was is told by the code on their own page alone.
     */
    public Told handed(Recorded recorded, String act, Collection<PersonId> to, boolean met) {
        return about(recorded, act, to, (person, telling) -> {
            person.account()
                    .ownCode()
                    .filter(it -> !it.handed())
                    .ifPresent(it -> telling.told(
                            new AccountFact.CodeHanded(person.id(), it.id()), new AccountFact.CodeEnded(person.id())));
            boolean has = person.account().ownCode().isPresent();
            if (met && has && !person.met() && !person.account().joined()) {
                telling.told(new PersonFact.Met(person.id(), true), new PersonFact.Met(person.id(), false));
            }
        });
    }

    public Told ended(Recorded recorded, String act, Collection<PersonId> of) {
        return about(
                recorded,
                act,
                of,
                (person, telling) -> person.account()
                        .ownCode()
                        .filter(OwnCode::handed)
                        .ifPresent(it -> telling.told(
                                new AccountFact.CodeEnded(person.id()),
                                new AccountFact.CodeHanded(person.id(), it.id()))));
    }

    /** What is told of everybody an act is about, and what would take it back. */
    private record Gathered(List<Content> told, List<Content> undo) {
        void told(Content now, Content back) {
            told.add(now);
            undo.add(back);
        }
    }

    private interface Says {
        void of(Person person, Gathered telling);
    }

    private Told about(Recorded recorded, String act, Collection<PersonId> people, Says says) {
        return hand.keep(recorded, act, production -> telling(production, people, says));
    }

    private static Hand.Telling telling(Production production, Collection<PersonId> people, Says says) {
        Gathered all = new Gathered(new ArrayList<>(), new ArrayList<>());
        people.stream()
                .flatMap(id -> production.people().person(id).stream())
                .filter(Person::mayHoldCode)
                .forEach(person -> says.of(person, all));
        return all.told().isEmpty() ? Hand.Telling.nothing() : new Hand.Telling.Facts(all.told(), all.undo());
    }
}
