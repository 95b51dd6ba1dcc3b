package org.closedset.actions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedset.people.Account;
import org.closedset.people.Invitation;
import org.closedset.people.Passkey;
import org.closedset.people.PersonId;
import org.closedset.people.Recovery;
import org.closedset.production.AccountFact;
import org.closedset.production.Content;
import org.closedset.views.Recorded;

/** Comes in by an invitation or a recovery code, and looks after one's own ways in. */
public final class Join {
    private final Hand hand;

    public Join(Hand hand) {
        this.hand = hand;
    }

    /** What somebody comes in with: their device's passkey, and the printed code for the day it is lost. */
    public record Ways(Passkey passkey, Recovery recovery) {}

    /** In by an invitation, after the notice of this version was read and its data use agreed to; works once. */
    public Told invited(
            Recorded recorded, String act, PersonId id, Invitation invitation, int notice, Ways ways, String code) {
        Instant now = hand.now();
        return hand.of(id).about(recorded, act, id, known -> {
            Optional<Invitation> out = known.person().account().invitation();
            if (out.filter(it -> it.equals(invitation) && now.isBefore(it.until()))
                    .isEmpty()) {
                return Hand.Telling.refused(Sentences.say("invitation.over"));
            }
            return once(List.of(
                    new AccountFact.Joined(id, invitation.id(), code),
                    new AccountFact.NoticeRead(id, notice),
                    new AccountFact.DataUseSaid(id, notice, true),
                    new AccountFact.PasskeyAdded(id, ways.passkey()),
                    new AccountFact.RecoveryMade(id, ways.recovery())));
        });
    }

    /** They do not agree to their data being used: that is kept, the invitation is over, and nothing else is asked. */
    public Told declined(Recorded recorded, String act, PersonId id, int notice) {
        return hand.of(id)
                .about(
                        recorded,
                        act,
                        id,
                        known -> once(List.of(
                                new AccountFact.NoticeRead(id, notice),
                                new AccountFact.DataUseSaid(id, notice, false),
                                new AccountFact.InvitationEnded(id))));
    }

    /** At a lent device, by a code that was handed to them: they read the notice, and said whether their data may be used. */
    public Told answered(Recorded recorded, String act, PersonId id, int notice, boolean agreed) {
        return hand.of(id)
                .about(
                        recorded,
                        act,
                        id,
                        known -> once(List.of(
                                new AccountFact.NoticeRead(id, notice),
                                new AccountFact.DataUseSaid(id, notice, agreed))));
    }

    /** In by the printed code: what was lost opens nothing any more, and who they are stays known. */
    public Told recovered(Recorded recorded, String act, PersonId id, Recovery used, Ways ways) {
        return hand.of(id).about(recorded, act, id, known -> {
            Account account = known.person().account();
            if (account.recovery().filter(used::equals).isEmpty()) {
                return Hand.Telling.refused(Sentences.say("recovery.over"));
            }
            List<Content> told = new ArrayList<>();
            told.add(new AccountFact.RecoveryUsed(id, used.id()));
            account.passkeys().forEach(it -> told.add(new AccountFact.PasskeyRemoved(id, it.id())));
            told.add(new AccountFact.PasskeyAdded(id, ways.passkey()));
            told.add(new AccountFact.RecoveryMade(id, ways.recovery()));
            return once(told);
        });
    }

    public Told added(Recorded recorded, String act, PersonId id, Passkey passkey) {
        return hand.of(id).about(recorded, act, id, known -> once(List.of(new AccountFact.PasskeyAdded(id, passkey))));
    }

    /** The last one stays: without it nobody could come back but by the printed code. */
    public Told removed(Recorded recorded, String act, PersonId id, String passkey) {
        return hand.of(id).about(recorded, act, id, known -> {
            List<Passkey> passkeys = known.person().account().passkeys();
            if (passkeys.stream().noneMatch(it -> it.id().equals(passkey))) {
                return Hand.Telling.nothing();
            }
            return passkeys.size() == 1
                    ? Hand.Telling.refused(Sentences.say("passkey.last"))
                    : once(List.of(new AccountFact.PasskeyRemoved(id, passkey)));
        });
    }

    /** A new printed code; an earlier one opens nothing any more. */
    public Told recovery(Recorded recorded, Form form, PersonId id, Recovery recovery) {
        return hand.of(id)
                .about(
                        recorded,
                        form,
                        id,
                        it -> Basis.ofRecovery(it.account()),
                        known -> once(List.of(new AccountFact.RecoveryMade(id, recovery))));
    }

    private static Hand.Telling once(List<Content> told) {
        return new Hand.Telling.Facts(told, List.of());
    }
}
