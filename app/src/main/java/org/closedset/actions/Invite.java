package org.closedset.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedset.people.Invitation;
import org.closedset.people.OwnCode;
import org.closedset.people.PersonId;
import org.closedset.production.About;
import org.closedset.production.AccountFact;
import org.closedset.production.Content;
import org.closedset.production.PersonFact;
import org.closedset.views.Recorded;

/** Invites somebody, takes an invitation back, and matches the code that says who came in by it. */
public final class Invite {
    private final Hand hand;

    public Invite(Hand hand) {
        this.hand = hand;
    }

    /** Not before everybody can read who stands behind the production. */
    public Told invited(Recorded recorded, String act, PersonId id, Invitation invitation) {
        return hand.about(
                recorded,
                act,
                id,
                known -> known.production().about().filter(About::whole).isPresent()
                        ? Hand.Telling.facts(
                                new AccountFact.Invited(id, invitation), new AccountFact.InvitationEnded(id))
                        : Hand.Telling.refused(Sentences.say("invite.behind")));
    }

    public Told ended(Recorded recorded, String act, PersonId id) {
        return hand.about(
                recorded,
                act,
                id,
                known -> known.person().account().invitation().isEmpty()
                        ? Hand.Telling.nothing()
                        : new Hand.Telling.Facts(List.of(new AccountFact.InvitationEnded(id)), List.of()));
    }

    /** {@code heard} is what the person read out from their own page, face to face or by voice. */
    public Told met(Recorded recorded, String act, PersonId id, String heard) {
        return hand.about(recorded, act, id, known -> {
            if (known.person().met()) {
                return Hand.Telling.nothing();
            }
            return known.person().account().code().filter(heard::equals).isPresent()
                    ? Hand.Telling.facts(new PersonFact.Met(id, true), new PersonFact.Met(id, false))
                    : Hand.Telling.refused(Sentences.say("code.other"));
        });
    }

    /** What comes under their name counts as unknown again, and no way in they have opens anything. */
    public Told doubted(Recorded recorded, String act, PersonId id) {
        return hand.about(recorded, act, id, known -> {
            List<Content> told = new ArrayList<>();
            told.add(new PersonFact.Met(id, false));
            known.person().account().passkeys().forEach(it -> told.add(new AccountFact.PasskeyRemoved(id, it.id())));
            known.person()
                    .account()
                    .ownCode()
                    .filter(OwnCode::handed)
                    .ifPresent(it -> told.add(new AccountFact.CodeEnded(id)));
            told.add(new AccountFact.SecondCode(id, Optional.empty()));
            told.add(new AccountFact.CodeAsked(id, false));
            known.person().account().recovery().ifPresent(it -> told.add(new AccountFact.RecoveryUsed(id, it.id())));
            return new Hand.Telling.Facts(told, List.of());
        });
    }
}
