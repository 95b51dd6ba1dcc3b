package org.closedset.web.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedset.actions.Basis;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.breakdown.SceneFlag;
import org.closedset.screenplay.Scene;
import org.closedset.views.OpenScript;
import org.closedset.views.Standing;
import org.closedset.vocabulary.Kind;
import org.closedset.web.Frame;
import org.closedset.web.Words;

/** Makes the page of one scene. */
final class SceneView {
    private final OpenScript script;
    private final Standing standing;
    private final SceneBreakdown scene;
    private final int index;

    SceneView(OpenScript script, Standing standing, SceneBreakdown scene) {
        this.script = script;
        this.standing = standing;
        this.scene = scene;
        this.index = standing.breakdown().scenes().indexOf(scene);
    }

    /** Where the scene's choreography is written, how many beats it has, whether it has a content notice, and how many beats are asked for. */
    record Around(String score, int beats, boolean told, int asks) {}

    ScenePage page(Frame frame, String asked, Optional<PassageForm> form, Optional<Around> around) {
        String at = Cards.inHand(standing, scene, asked);
        List<Card> cards = new Cards(script, standing, scene).all(at, asked, form.filter(it -> !it.adds()));
        Review review = standing.review();
        String own = scene.scene().id().own();
        return new ScenePage(
                frame,
                standing.rulesOnly() ? Words.say("notice.rules") : "",
                Drawn.strip(script, standing, own),
                Legends.of(script, standing),
                Sizes.of(standing),
                Paths.of(script) + "/page",
                standing.pagesOf(scene.scene()).stream().findFirst().orElse(1),
                standing.breakdown().screenplay().pages(),
                Sheets.of(script, standing, index, asked),
                title(cards),
                summary(cards),
                review.flags(scene).stream()
                        .map(flag -> new ScenePage.Flag(
                                Words.say("flag.line", Names.of(flag.type()), flag.reason()), answered(flag)))
                        .toList(),
                cards.stream()
                        .filter(card -> !card.rejected() && !card.mention())
                        .toList(),
                cards.stream()
                        .filter(card -> !card.rejected() && card.mention())
                        .toList(),
                cards.stream().filter(Card::rejected).toList(),
                form.filter(PassageForm::adds),
                Paths.of(script, scene.scene()) + "?add=yes#at",
                Paths.of(script, scene.scene()) + "/read",
                Paths.of(script) + "/undo",
                around.map(Around::score).orElse(""),
                around.map(it -> beats(it.beats())).orElse(""),
                around.map(it -> Paths.notice(script, scene.scene())).orElse(""),
                around.map(it -> Words.say(it.told() ? "scene.notice" : "scene.notice.write"))
                        .orElse(""),
                around.map(it -> Paths.rota(script, scene.scene())).orElse(""),
                around.map(it -> Paths.asks(script, scene.scene())).orElse(""),
                around.map(it -> it.asks() == 0 ? Words.say("scene.asks") : Words.count("scene.asks", it.asks()))
                        .orElse(""),
                around.map(it -> Paths.background(script, scene.scene())).orElse(""),
                scene.scene().label(),
                review.isRead(own),
                Names.read(review, scene),
                Basis.of(review, scene),
                neighbour(-1),
                neighbour(1),
                toPassage(-1),
                toPassage(1));
    }

    private static String beats(int beats) {
        return beats == 0 ? Words.say("scene.score") : Words.count("scene.score", beats);
    }

    private String answered(SceneFlag flag) {
        return flag.people().isEmpty() || flag.type() != SceneFlag.Type.AGE_UNKNOWN
                ? ""
                : AgesAsked.at(script, standing, flag.people().getFirst());
    }

    private String title(List<Card> cards) {
        int standing = (int) cards.stream()
                .filter(card -> !card.rejected() && !card.mention())
                .count();
        return scene.scene().label() + " \u00b7 "
                + (standing == 0 ? Words.say("scene.passages.none") : Words.count("scene.passages", standing));
    }

    /** Who is in the passages of the scene. */
    private String summary(List<Card> cards) {
        Set<String> people = new LinkedHashSet<>();
        for (Review.Item item : standing.review().items(scene)) {
            if (item.stands() && item.passage().mode().needsCare()) {
                people.addAll(Names.everyone(item.passage()));
            }
        }
        if (people.isEmpty()) {
            return cards.isEmpty() ? Words.say("scene.nothing") : "";
        }
        return String.join(", ", people);
    }

    private String neighbour(int by) {
        List<SceneBreakdown> scenes = standing.breakdown().scenes();
        int at = index + by;
        return at < 0 || at >= scenes.size()
                ? ""
                : Paths.to(script, scenes.get(at).scene());
    }

    /** The first or last passage of the next or previous scene that has any. */
    private String toPassage(int by) {
        List<SceneBreakdown> scenes = standing.breakdown().scenes();
        for (int at = index + by; at >= 0 && at < scenes.size(); at += by) {
            List<Numbered> there = Numbered.of(standing.review(), scenes.get(at)).stream()
                    .filter(numbered -> numbered.item().stands())
                    .toList();
            if (!there.isEmpty()) {
                Review.Item item =
                        by > 0 ? there.getFirst().item() : there.getLast().item();
                Scene found = scenes.get(at).scene();
                return Paths.of(script, found, item.passage().id());
            }
        }
        return "";
    }

    /** The kinds the film holds. */
    static final class Legends {
        private Legends() {}

        static List<ScenePage.Legend> of(OpenScript script, Standing standing) {
            List<ScenePage.Legend> legends = new ArrayList<>();
            for (Kind kind : Kind.values()) {
                int scenes = (int) standing.breakdown().scenes().stream()
                        .filter(scene -> Tallies.holds(standing.review(), scene, kind))
                        .count();
                if (scenes > 0) {
                    legends.add(new ScenePage.Legend(
                            kind.code(), Names.of(kind), scenes, Paths.of(script) + "/scenes?kind=" + kind.code()));
                }
            }
            return legends;
        }
    }
}
