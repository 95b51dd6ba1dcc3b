package org.closedset.actions;

import java.util.List;
import org.closedset.people.PersonId;
import org.closedset.people.Tie;
import org.closedset.production.About;
import org.closedset.production.Content;
import org.closedset.production.PersonFact;
import org.closedset.production.ProductionFact;
import org.closedset.views.Recorded;

/** Tells what everybody reads before a first answer: who stands behind the production, and the coordinator's ties. */
public final class TellAbout {
    private final Hand hand;

    public TellAbout(Hand hand) {
        this.hand = hand;
    }

    public Told about(Recorded recorded, String act, About about) {
        return hand.keep(
                recorded,
                act,
                production -> production.about().filter(about::equals).isPresent()
                        ? Hand.Telling.nothing()
                        : new Hand.Telling.Facts(
                                List.of(new ProductionFact.AboutTold(about)),
                                production.about().map(ProductionFact.AboutTold::new).stream()
                                        .map(Content.class::cast)
                                        .toList()));
    }

    /** A tie the coordinator has with somebody. One that bars them is told like any other: everybody is to see it. */
    public Told tied(Recorded recorded, String act, PersonId coordinator, Tie tie) {
        return hand.about(
                recorded,
                act,
                coordinator,
                known -> known.person().ties().contains(tie)
                        ? Hand.Telling.nothing()
                        : Hand.Telling.facts(
                                new PersonFact.TieDeclared(coordinator, tie),
                                new PersonFact.TieEnded(coordinator, tie)));
    }

    /** A tie that is no more, or was declared in error; that it was declared stays in the record. */
    public Told untied(Recorded recorded, String act, PersonId coordinator, Tie tie) {
        return hand.about(
                recorded,
                act,
                coordinator,
                known -> known.person().ties().contains(tie)
                        ? Hand.Telling.facts(
                                new PersonFact.TieEnded(coordinator, tie), new PersonFact.TieDeclared(coordinator, tie))
                        : Hand.Telling.nothing());
    }
}
