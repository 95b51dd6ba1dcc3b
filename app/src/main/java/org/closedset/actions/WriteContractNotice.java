package org.closedset.actions;

import org.closedset.boundaries.ContractNotice;
import org.closedset.production.ProductionFact;
import org.closedset.views.Recorded;

/** Writes down what notice the contract gives before something wider counts than a performer allowed. */
public final class WriteContractNotice {
    private final Hand hand;

    public WriteContractNotice(Hand hand) {
        this.hand = hand;
    }

    /** In place of what was written before; what waits already waits for the longer one. */
    public Told of(Recorded recorded, String act, ContractNotice notice) {
        return hand.keep(
                recorded,
                act,
                production -> production.notice().equals(notice)
                        ? Hand.Telling.nothing()
                        : Hand.Telling.facts(
                                new ProductionFact.NoticeWritten(notice),
                                new ProductionFact.NoticeWritten(production.notice())));
    }
}
