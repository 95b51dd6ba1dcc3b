package org.closedset.actions;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                what.stream().flatMap(EraseOwn::classes).collect(Collectors.toSet());
        return hand.of(id)
                .about(
                        recorded,
                        form,
                        id,
                        it -> Basis.ofSaid(it.own()),
                        known -> known.person().own().aside().isPresent()
                                        || known.production().limits(id).aside().isPresent()
                                ? Hand.Telling.refused(Sentences.say("own.unheard"))
                                : new Hand.Telling.Erasing(Hand.keys(id, classes), new AccountFact.Erased(id, what)));
    }

    private static Stream<Keeping.RecordClass> classes(Erasable what) {
        return switch (what) {
            case SAID -> Keeping.SAID.stream();
            case PERSONAL -> Stream.of(Keeping.RecordClass.PERSONAL);
        };
    }
}
