package org.closedset.actions;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.closedset.choreography.Aloud;
import org.closedset.choreography.Beat;
import org.closedset.choreography.Move;
import org.closedset.choreography.Rule;
import org.closedset.choreography.Score;
import org.closedset.people.PersonId;
import org.closedset.production.Agreements;
import org.closedset.production.Production;
import org.closedset.production.PublishedScore;
import org.closedset.production.ScoreFact;
import org.closedset.views.Recorded;
import org.closedset.vocabulary.Variant;

/** Enters what those in a published scene agreed aloud to change of it: less, or with the other hand, and inside what is agreed. */
public final class AgreeAloud {
    private final Hand hand;

    public AgreeAloud(Hand hand) {
        this.hand = hand;
    }

    /** All of it, in place of what was entered before; by a form whose page showed {@link Basis#ofAloud}. */
    public Told entered(Recorded recorded, Form form, String script, String scene, List<Aloud> changes) {
        return hand.keep(recorded, form.act(), production -> {
            PublishedScore published = production.scores().published(script, scene);
            List<Aloud> now = published.score().ordered(changes);
            if (now.equals(published.aloud()) && now.size() == changes.size()) {
                return Hand.Telling.nothing();
            }
            if (!form.basis().equals(Basis.ofAloud(published.version(), published.aloud()))
                    || now.size() != changes.size()) {
                return Hand.Telling.refused(Sentences.say("aloud.otherwise"));
            }
            if (!said(published.score(), now)) {
                return Hand.Telling.refused(Sentences.say("aloud.more"));
            }
            if (uncovers(published.score(), now)) {
                return Hand.Telling.refused(Sentences.say("aloud.uncovers"));
            }
            if (outside(production, script, published, now)) {
                return Hand.Telling.refused(Sentences.say("aloud.outside"));
            }
            return Hand.Telling.facts(
                    new ScoreFact.AgreedAloud(script, scene, published.version(), now),
                    new ScoreFact.AgreedAloud(script, scene, published.version(), published.aloud()));
        });
    }

    /** Whether a move is left out after which somebody would be seen less, or otherwise, than before it. */
    static boolean uncovers(Score score, List<Aloud> changes) {
        Set<List<Object>> seen = new HashSet<>();
        for (Beat beat : score.beats()) {
            for (Variant variant : Variant.values()) {
                for (Move move : beat.moves(variant)) {
                    boolean left = changes.contains(new Aloud(beat.id(), variant, move.id(), new Aloud.Way.LeftOut()));
                    if (left && move.exposes().stream().anyMatch(it -> seen.contains(List.of(it.who(), it.zone())))) {
                        return true;
                    }
                    move.exposes().forEach(it -> seen.add(List.of(it.who(), it.zone())));
                }
            }
        }
        return false;
    }

    private static boolean said(Score score, List<Aloud> changes) {
        return changes.stream()
                .allMatch(change ->
                        score.only(List.of(change)).moves().allMatch(move -> Aloud.changes(move, change.way())));
    }

    /** Whether with it something is outside the agreements of somebody that is not without it, or is changed and still is. */
    private boolean outside(Production production, String script, PublishedScore published, List<Aloud> changes) {
        for (PersonId who : published.asked()) {
            Score before = published.as(who);
            Rule rule = new Rule(Agreements.of(production, script, before, hand.now()));
            Set<Object> known = new HashSet<>(standing(before, rule));
            changes.forEach(it -> known.remove(List.of(it.beat(), it.variant(), it.move())));
            if (!known.containsAll(standing(before.aloud(changes), rule))) {
                return true;
            }
        }
        return false;
    }

    /** What stands in the way, by its place. */
    private static List<Object> standing(Score score, Rule rule) {
        Stream<Object> moves = score.unready(rule).stream().flatMap(it -> switch (it) {
            case Score.Unready.NoVariant none -> Optional.empty().stream();
            case Score.Unready.TooManyWays ways -> Stream.of(ways);
            case Score.Unready.Outside out -> Stream.of(List.of(out.beat(), out.variant(), out.move()));
        });
        return Stream.concat(moves, score.unframed(rule).stream()).toList();
    }
}
