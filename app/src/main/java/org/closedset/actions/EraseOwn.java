package org.closedset.actions;

import java.util.Set;
import java.util.stream.Collectors;
import org.closedset.people.Erasable;
import org.closedset.people.PersonId;
import org.closedset.production.AccountFact;
import org.closedset.production.Keeping;
import org.closedset.views.Recorded;

/** Erases what is kept of somebody, at their own word; nothing can read it any more when this is done. */
public final class EraseOwn {
    private final Hand hand;

    public EraseOwn(Hand hand) {
        this.hand = hand;
    }

    /** Not where they said something of themselves since their page was shown. */
    public Told of(Recorded recorded, Form form, PersonId id, Set<Erasable> what) {
        Set<Keeping.RecordClass> classes =
                what.stream().map(EraseOwn::recordClass).collect(Collectors.toSet());
        return hand.of(id)
                .about(
                        recorded,
                        form,
                        id,
                        it -> Basis.ofSaid(it.own()),
                        known -> known.person().own().aside().isPresent()
                                ? Hand.Telling.refused(Sentences.say("own.unheard"))
                                : new Hand.Telling.Erasing(Hand.keys(id, classes), new AccountFact.Erased(id, what)));
    }

    private static Keeping.RecordClass recordClass(Erasable what) {
        return switch (what) {
            case SAID -> Keeping.RecordClass.BOUNDARY;
            case PERSONAL -> Keeping.RecordClass.PERSONAL;
        };
    }
}
