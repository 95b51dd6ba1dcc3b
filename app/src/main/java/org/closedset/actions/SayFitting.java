package org.closedset.actions;

import java.util.List;
import java.util.Optional;
import org.closedset.kit.Settled;
import org.closedset.people.Fitting;
import org.closedset.people.PersonId;
import org.closedset.production.OwnFact;
import org.closedset.production.PublishedScore;
import org.closedset.production.VersionFact;
import org.closedset.views.Recorded;

/** What somebody says of themselves for fittings, and what is settled with them in one. */
public final class SayFitting {
    private final Hand hand;

    public SayFitting(Hand hand) {
        this.hand = hand;
    }

    /** All of it, as their page showed what stood before. */
    public Told said(Recorded recorded, Form form, PersonId id, Fitting fitting) {
        Form said = form.to("fitting " + Basis.of(fitting));
        return hand.of(id).says(recorded, said, id, it -> Basis.ofFitting(it.own()), known -> {
            Fitting before = known.person().own().fitting();
            if (!fitting.equals(Fitting.NOTHING) && known.person().account().declined()) {
                return Hand.Telling.refused(Sentences.say("data.declined"));
            }
            return before.equals(fitting)
                    ? Hand.Telling.nothing()
                    : Hand.Telling.facts(new OwnFact.FittingSaid(id, fitting), new OwnFact.FittingSaid(id, before));
        });
    }

    /** Nothing of it any more: whatever their page showed, but not while what was said before is put aside, and stays. */
    public Told emptied(Recorded recorded, PersonId id) {
        return hand.of(id).about(recorded, hand.newAct(), id, known -> {
            if (known.person().own().aside().isPresent()) {
                return Hand.Telling.refused(Sentences.say("own.unheard"));
            }
            return known.person().own().fitting().equals(Fitting.NOTHING)
                    ? Hand.Telling.nothing()
                    : new Hand.Telling.Facts(List.of(new OwnFact.FittingSaid(id, Fitting.NOTHING)), List.of());
        });
    }

    /** The scene of a script, by their ids. */
    public record Scene(String script, String own) {}

    /** They want to wear something else in this scene than was settled: at any time, whatever their page showed. */
    public Told opened(Recorded recorded, PersonId id, Scene scene) {
        return hand.of(id)
                .about(
                        recorded,
                        hand.newAct(),
                        id,
                        known -> published(known, scene).settled(id).isEmpty()
                                ? Hand.Telling.nothing()
                                : new Hand.Telling.Facts(List.of(fitted(id, scene, Optional.empty())), List.of()));
    }

    /** The coordinator writes down what was settled with somebody, or that it is open again; {@link Basis#ofSettled}. */
    public Told settled(Recorded recorded, Form form, PersonId who, Scene scene, Optional<Settled> now) {
        return hand.about(recorded, once(form, who, now), who, known -> {
            PublishedScore published = published(known, scene);
            Optional<Settled> before = published.settled(who);
            if (known.production().withheld(known.person())) {
                return Hand.Telling.refused(Sentences.say("fitting.withheld"));
            }
            if (now.isPresent() && !published.asked().contains(who)) {
                return Hand.Telling.refused(Sentences.say("fitting.notin"));
            }
            if (before.equals(now)) {
                return Hand.Telling.nothing();
            }
            return form.basis().equals(Basis.ofSettled(before))
                    ? Hand.Telling.facts(fitted(who, scene, now), fitted(who, scene, before))
                    : Hand.Telling.refused(Sentences.say("fitting.otherwise"));
        });
    }

    /** The id of the act by which a form settles this with somebody. */
    public static String once(Form form, PersonId who, Optional<Settled> now) {
        return Form.act(form.act(), who.text() + " " + Basis.ofSettled(now));
    }

    private static PublishedScore published(Hand.Known known, Scene scene) {
        return known.production().scores().published(scene.script(), scene.own());
    }

    private static VersionFact.Fitted fitted(PersonId who, Scene scene, Optional<Settled> settled) {
        return new VersionFact.Fitted(who, scene.script(), scene.own(), settled);
    }
}
