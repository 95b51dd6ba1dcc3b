package org.closedset.actions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.asks.Asked;
import org.closedset.choreography.Rule;
import org.closedset.choreography.Score;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.production.Agreements;
import org.closedset.production.AskFact;
import org.closedset.production.Asks;
import org.closedset.production.Production;
import org.closedset.production.PublishedScore;
import org.closedset.production.ScoreFact;
import org.closedset.production.VersionFact;
import org.closedset.views.Recorded;

/** Publishes the choreography of a scene as it is written, takes it back, and gives it to whoever stands in for somebody. */
public final class PublishScore {
    private final Hand hand;

    public PublishScore(Hand hand) {
        this.hand = hand;
    }

    /**
     * By a form whose page showed {@link Basis#of(Score, PublishedScore)}. {@code label} is the scene's number as printed,
     * {@code called} whom each of its people plays. What does not fit the agreements in every way is not published.
     */
    public Told published(
            Recorded recorded, Form form, String script, String scene, String label, Map<PersonId, String> called) {
        return hand.keep(recorded, form.act(), production -> {
            Score score = production.scores().of(script, scene);
            PublishedScore before = production.scores().published(script, scene);
            boolean same = before.label().equals(label) && before.called().equals(called);
            if (before.anything() && before.score().equals(score) && same) {
                return Hand.Telling.nothing();
            }
            if (!form.basis().equals(Basis.of(score, before))
                    || !called.keySet().equals(score.people())) {
                return Hand.Telling.refused(Sentences.say("score.published.otherwise"));
            }
            if (score.beats().isEmpty() || !ready(production, script, score)) {
                return Hand.Telling.refused(Sentences.say("score.published.unready"));
            }
            if (outside(production, script, score, before)) {
                return Hand.Telling.refused(Sentences.say("score.published.standin"));
            }
            return answering(
                    production,
                    script,
                    scene,
                    new ScoreFact.Published(script, before.next(), label, score, called),
                    again(script, scene, before));
        });
    }

    /** What is published answers all that is asked for the scene as its pages stand, also where nothing is. */
    private static Hand.Telling answering(
            Production production, String script, String scene, ScoreFact.Published now, ScoreFact.Published before) {
        Optional<Asked.Answer> answered = production.asks().of(script, scene).answered();
        return Asks.answer(production, script, scene)
                .<Hand.Telling>map(it -> new Hand.Telling.Facts(
                        List.of(now, new AskFact.Answered(script, scene, Optional.of(it))),
                        List.of(before, new AskFact.Answered(script, scene, answered))))
                .orElseGet(() -> Hand.Telling.facts(now, before));
    }

    /** Whether it does not fit what somebody agreed to who stands in for one of those in it. */
    private boolean outside(Production production, String script, Score score, PublishedScore before) {
        Set<PersonId> people = score.people();
        return before.handed().entrySet().stream()
                .filter(it -> people.contains(it.getValue()) && !people.contains(it.getKey()))
                .anyMatch(it -> !ready(production, script, score.with(it.getKey(), it.getValue())));
    }

    /** Nothing of the scene is published any more. */
    public Told takenBack(Recorded recorded, Form form, String script, String scene) {
        return hand.keep(recorded, form.act(), production -> {
            PublishedScore before = production.scores().published(script, scene);
            if (!before.anything()) {
                return Hand.Telling.nothing();
            }
            return form.basis().equals(Basis.of(production.scores().of(script, scene), before))
                    ? Hand.Telling.facts(none(script, scene, before), again(script, scene, before))
                    : Hand.Telling.refused(Sentences.say("score.published.otherwise"));
        });
    }

    /** What is published, told as it stands. */
    private static ScoreFact.Published again(String script, String scene, PublishedScore it) {
        return it.anything()
                ? new ScoreFact.Published(script, it.version(), it.label(), it.score(), it.called())
                : none(script, scene, it);
    }

    private static ScoreFact.Published none(String script, String scene, PublishedScore before) {
        return new ScoreFact.Published(
                script, Math.max(1, before.version()), before.label(), Score.none(scene), Map.of());
    }

    /** Whether it is theirs to do in another's place: an understudy, a replacement, a double; or no longer. */
    public Told handed(
            Recorded recorded, String act, String script, String scene, PersonId who, PersonId of, boolean handed) {
        return hand.about(recorded, act, who, known -> {
            Production production = known.production();
            PublishedScore published = production.scores().published(script, scene);
            Optional<PersonId> before = Optional.ofNullable(published.handed().get(who));
            if (before.equals(handed ? Optional.of(of) : Optional.empty())) {
                return Hand.Telling.nothing();
            }
            if (!handed) {
                PersonId place = before.orElse(of);
                return Hand.Telling.facts(
                        new VersionFact.Handed(who, script, scene, place, false),
                        new VersionFact.Handed(who, script, scene, place, true));
            }
            return refusal(production, script, published, who, of)
                    .map(it -> Hand.Telling.refused(Sentences.say(it)))
                    .orElseGet(() -> new Hand.Telling.Facts(
                            List.of(new VersionFact.Handed(who, script, scene, of, true)),
                            List.of(before.map(it -> new VersionFact.Handed(who, script, scene, it, true))
                                    .orElseGet(() -> new VersionFact.Handed(who, script, scene, of, false)))));
        });
    }

    private Optional<String> refusal(
            Production production, String script, PublishedScore published, PersonId who, PersonId of) {
        Set<PersonId> people = published.score().people();
        boolean plays = production
                .people()
                .person(who)
                .filter(it -> it.here() && it.is(Role.PERFORMER))
                .isPresent();
        if (!plays) {
            return Optional.of("score.handed.performer");
        }
        if (!people.contains(of)) {
            return Optional.of("score.handed.nobody");
        }
        if (people.contains(who)) {
            return Optional.of("score.handed.themselves");
        }
        return ready(production, script, published.score().with(who, of))
                ? Optional.empty()
                : Optional.of("score.handed.outside");
    }

    /** Whether every move of it fits in every way, and no shot shows more. */
    private boolean ready(Production production, String script, Score score) {
        Rule rule = new Rule(Agreements.of(production, script, score, hand.now()));
        return score.unready(rule).isEmpty() && score.unframed(rule).isEmpty();
    }
}
