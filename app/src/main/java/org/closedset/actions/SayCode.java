package org.closedset.actions;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.closedset.people.OwnCode;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.production.AccountFact;
import org.closedset.production.Content;
import org.closedset.views.Recorded;

/** What somebody does with their own code from their own page: makes one, has it asked after the key, sets a second. */
public final class SayCode {
    private final Hand hand;

    public SayCode(Hand hand) {
        this.hand = hand;
    }

    /** A code of one's own making, in one's own hands; only once they are met, as it opens the tablet too. */
    public Told own(Recorded recorded, String act, PersonId id, OwnCode code) {
        return about(
                recorded,
                act,
                id,
                known -> known.person().met()
                        ? told(made(id, code))
                        : Hand.Telling.refused(Sentences.say("code.unmet")));
    }

    /** Without a code there is nothing to ask for. */
    public Told asked(Recorded recorded, String act, PersonId id, boolean asked) {
        return about(
                recorded,
                act,
                id,
                known -> known.person().account().ownCode().isEmpty()
                        ? Hand.Telling.refused(Sentences.say("code.none"))
                        : told(List.of(new AccountFact.CodeAsked(id, asked))));
    }

    /** A second code by this hash of what stands behind the public part, or none. */
    public Told second(Recorded recorded, String act, PersonId id, Optional<String> hash) {
        return about(
                recorded,
                act,
                id,
                known -> known.person().account().ownCode().isEmpty()
                        ? Hand.Telling.refused(Sentences.say("code.none"))
                        : told(List.of(new AccountFact.SecondCode(id, hash))));
    }

    /** The code there is becomes the second one, and this one takes its place. */
    public Told changed(Recorded recorded, String act, PersonId id, OwnCode fresh) {
        return about(
                recorded,
                act,
                id,
                known -> known.person()
                        .account()
                        .ownCode()
                        .map(it -> told(List.of(
                                new AccountFact.SecondCode(id, Optional.of(it.hash())),
                                new AccountFact.CodeMade(id, fresh.id(), fresh.hash()),
                                new AccountFact.CodeHanded(id, fresh.id()))))
                        .orElseGet(() -> Hand.Telling.refused(Sentences.say("code.none"))));
    }

    private static List<Content> made(PersonId id, OwnCode code) {
        return List.of(new AccountFact.CodeMade(id, code.id(), code.hash()), new AccountFact.CodeHanded(id, code.id()));
    }

    private static Hand.Telling told(List<Content> told) {
        return new Hand.Telling.Facts(told, List.of());
    }

    /** Whoever coordinates has the desk, which a second code could not hide. */
    private Told about(Recorded recorded, String act, PersonId id, Function<Hand.Known, Hand.Telling> decide) {
        return hand.of(id)
                .about(
                        recorded,
                        act,
                        id,
                        known -> known.person().is(Role.COORDINATOR)
                                ? Hand.Telling.refused(Sentences.say("code.desk"))
                                : decide.apply(known));
    }
}
