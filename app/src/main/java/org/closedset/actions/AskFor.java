package org.closedset.actions;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.closedset.asks.Ask;
import org.closedset.asks.Asked;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.production.AskFact;
import org.closedset.production.Asks;
import org.closedset.views.Recorded;

/** Keeps what whoever directs asks for in a scene, and that a published plan answers it. */
public final class AskFor {
    private final Hand hand;

    public AskFor(Hand hand) {
        this.hand = hand;
    }

    /** All beats, in place of those of before; by a form whose page showed {@link Basis#ofAsked}. */
    public Told written(Recorded recorded, Form form, PersonId director, String script, String scene, List<Ask> beats) {
        return directing(recorded, form.act(), director, known -> {
            List<Ask> before = known.production().asks().of(script, scene).beats();
            if (before.equals(beats)) {
                return Hand.Telling.nothing();
            }
            return form.basis().equals(Basis.ofAsked(before))
                    ? Hand.Telling.facts(
                            new AskFact.Written(script, scene, beats), new AskFact.Written(script, scene, before))
                    : Hand.Telling.refused(Sentences.say("asks.overtaken"));
        });
    }

    /** They were sent although the plan that is published answers the scene, which whoever coordinates is told. */
    public Told tried(Recorded recorded, String act, PersonId director, String script, String scene, List<Ask> beats) {
        return directing(
                recorded,
                act,
                director,
                known -> new Hand.Telling.Facts(List.of(new AskFact.Tried(script, scene, beats)), List.of()));
    }

    private Told directing(
            Recorded recorded, String act, PersonId director, Function<Hand.Known, Hand.Telling> decide) {
        return hand.about(
                recorded,
                act,
                director,
                known -> known.person().here() && known.person().is(Role.DIRECTOR)
                        ? decide.apply(known)
                        : new Hand.Telling.Not(new Told.Gone()));
    }

    /** The plan as it is published answers all that is asked for the scene as its pages stand. */
    public Told answered(Recorded recorded, String act, String script, String scene) {
        return hand.keep(recorded, act, production -> {
            if (!production.scores().published(script, scene).anything()) {
                return Hand.Telling.refused(Sentences.say("asks.noplan"));
            }
            Optional<Asked.Answer> before = production.asks().of(script, scene).answered();
            return Asks.answer(production, script, scene)
                    .map(it -> Hand.Telling.facts(
                            new AskFact.Answered(script, scene, Optional.of(it)),
                            new AskFact.Answered(script, scene, before)))
                    .orElseGet(Hand.Telling::nothing);
        });
    }
}
