package org.closedset.web.desk;

import java.util.List;
import java.util.Optional;
import org.closedset.actions.Basis;
import org.closedset.breakdown.Passage;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.views.OpenScript;
import org.closedset.views.Standing;
import org.closedset.web.Words;

/** Makes the cards of one scene's passages. */
final class Cards {
    private final OpenScript script;
    private final Standing standing;
    private final SceneBreakdown scene;

    Cards(OpenScript script, Standing standing, SceneBreakdown scene) {
        this.script = script;
        this.standing = standing;
        this.scene = scene;
    }

    /** The cards; {@code at} is the one in hand, {@code asked} the one the address names, where {@code form} stands. */
    List<Card> all(String at, String asked, Optional<PassageForm> form) {
        return Numbered.of(standing.review(), scene).stream()
                .map(numbered -> card(
                        numbered,
                        numbered.item().passage().id().equals(at),
                        numbered.item().passage().id().equals(asked),
                        form.filter(it -> numbered.item().passage().id().equals(asked))))
                .toList();
    }

    /** The passage in hand: the one asked for, else the first undecided one, else the first. */
    static String inHand(Standing standing, SceneBreakdown scene, String asked) {
        List<Review.Item> items = Numbered.of(standing.review(), scene).stream()
                .map(Numbered::item)
                .toList();
        Optional<Review.Item> found = items.stream()
                .filter(item -> item.passage().id().equals(asked))
                .findFirst()
                .or(() -> items.stream().filter(Cards::open).findFirst())
                .or(() -> items.stream().filter(Review.Item::stands).findFirst());
        return found.map(item -> item.passage().id()).orElse("");
    }

    /** The first undecided passage after this one, or before it, or this one. */
    static String following(Standing standing, SceneBreakdown scene, String id) {
        List<Review.Item> items = Numbered.of(standing.review(), scene).stream()
                .map(Numbered::item)
                .toList();
        int here = -1;
        for (int i = 0; i < items.size(); i++) {
            here = items.get(i).passage().id().equals(id) ? i : here;
        }
        for (int i = 1; i <= items.size(); i++) {
            Review.Item next = items.get((here + i) % items.size());
            if (open(next)) {
                return next.passage().id();
            }
        }
        return id;
    }

    private static boolean open(Review.Item item) {
        return item.state() == Review.State.PROPOSED && item.passage().mode().needsCare();
    }

    private Card card(Numbered numbered, boolean current, boolean focused, Optional<PassageForm> form) {
        Review.Item item = numbered.item();
        Passage passage = item.passage();
        boolean proposed = item.state() == Review.State.PROPOSED;
        return new Card(
                numbered.number(),
                passage.id(),
                passage.kind().code(),
                Names.kindAndDetail(passage),
                Names.of(passage.mode()),
                !passage.mode().needsCare(),
                Card.joined(Names.everyone(passage)),
                passage.witnesses().isEmpty() ? "" : Words.say("card.witnesses", Card.joined(passage.witnesses())),
                passage.reason(),
                passage.question(),
                Names.code(item.state()),
                Names.of(item.state()),
                proposed ? Words.say("card.sure", Math.round(passage.confidence() * 100)) : "",
                Names.of(passage.lines()),
                current,
                focused,
                Basis.of(item),
                Paths.of(script, scene.scene()) + "/passage/" + passage.id(),
                Paths.of(script, scene.scene(), passage.id()),
                form);
    }
}
