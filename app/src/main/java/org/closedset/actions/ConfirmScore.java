package org.closedset.actions;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.closedset.choreography.Aloud;
import org.closedset.choreography.Standing;
import org.closedset.people.PersonId;
import org.closedset.production.PublishedScore;
import org.closedset.production.VersionFact;
import org.closedset.views.Recorded;

/** What a performer says of their own part of a published choreography. */
public final class ConfirmScore {
    private final Hand hand;

    public ConfirmScore(Hand hand) {
        this.hand = hand;
    }

    /** They confirm it as their page showed it: {@link Basis#of(int, Optional)}. */
    public Told confirmed(Recorded recorded, Form form, PersonId id, String script, String scene) {
        return said(recorded, form, id, script, scene, (known, published) -> {
            if (published.standing(id) == Standing.CONFIRMED) {
                return Hand.Telling.nothing();
            }
            return new Hand.Telling.Facts(
                    List.of(new VersionFact.Confirmed(id, script, published.version(), published.part(id))), List.of());
        });
    }

    /** They want to talk about it before they do it, which takes back a yes there was; or no longer. */
    public Told talk(Recorded recorded, Form form, PersonId id, String script, String scene, boolean wanted) {
        return said(recorded, form, id, script, scene, (known, published) -> {
            if (known.person().account().declined()) {
                return Hand.Telling.refused(Sentences.say("data.declined"));
            }
            if (published.talks().contains(id) == wanted) {
                return Hand.Telling.nothing();
            }
            VersionFact talk = new VersionFact.TalkWanted(id, script, scene, wanted);
            boolean unsays = wanted && published.confirmed(id).isPresent();
            return new Hand.Telling.Facts(
                    unsays ? List.of(new VersionFact.TakenBack(id, script, scene), talk) : List.of(talk), List.of());
        });
    }

    /** Of all that was entered as agreed aloud of their part, as their page showed it: {@link Basis#ofAloud}. */
    public Told heard(Recorded recorded, Form form, PersonId id, String script, String scene, boolean so) {
        return hand.of(id).about(recorded, form.act(), id, known -> {
            PublishedScore published = known.production().scores().published(script, scene);
            Optional<String> not = SignRiders.unheard(known).or(() -> Hand.unsayable(known));
            if (not.isPresent()) {
                return Hand.Telling.refused(Sentences.say(not.get()));
            }
            List<Aloud> changes = published.aloud(id);
            if (changes.isEmpty() || !form.basis().equals(Basis.ofAloud(published.version(), changes))) {
                return new Hand.Telling.Not(new Told.Overtaken(known.person()));
            }
            return published.heard(id).filter(it -> it.so() == so).isPresent()
                    ? Hand.Telling.nothing()
                    : new Hand.Telling.Facts(
                            List.of(new VersionFact.AloudHeard(id, script, scene, published.version(), changes, so)),
                            List.of());
        });
    }

    private Told said(
            Recorded recorded,
            Form form,
            PersonId id,
            String script,
            String scene,
            BiFunction<Hand.Known, PublishedScore, Hand.Telling> decides) {
        return hand.of(id).about(recorded, form.act(), id, known -> {
            PublishedScore published = known.production().scores().published(script, scene);
            Optional<String> not = SignRiders.unheard(known).or(() -> Hand.unsayable(known));
            if (not.isPresent()) {
                return Hand.Telling.refused(Sentences.say(not.get()));
            }
            if (published.standing(id) == Standing.NOT_IN) {
                return Hand.Telling.refused(Sentences.say("score.confirmed.gone"));
            }
            return form.basis().equals(basis(known, published))
                    ? decides.apply(known, published)
                    : new Hand.Telling.Not(new Told.Overtaken(known.person()));
        });
    }

    private static String basis(Hand.Known known, PublishedScore published) {
        Optional<String> instead = Optional.ofNullable(
                        published.handed().get(known.person().id()))
                .flatMap(known.production().people()::person)
                .map(it -> it.addressed().name());
        return Basis.of(published.version(), instead);
    }

    /** What they confirmed counts no longer: at any time, whatever their page showed. */
    public Told takenBack(Recorded recorded, String act, PersonId id, String script, String scene) {
        return hand.of(id)
                .about(
                        recorded,
                        act,
                        id,
                        known -> known.production()
                                .scores()
                                .published(script, scene)
                                .confirmed(id)
                                .<Hand.Telling>map(it -> new Hand.Telling.Facts(
                                        List.of(new VersionFact.TakenBack(id, script, scene)), List.of()))
                                .orElseGet(Hand.Telling::nothing));
    }
}
