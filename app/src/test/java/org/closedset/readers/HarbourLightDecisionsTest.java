package org.closedset.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.closedset.breakdown.Breakdown;
import org.closedset.breakdown.CarriedDecisions;
import org.closedset.breakdown.Decision;
import org.closedset.breakdown.Passage;
import org.closedset.breakdown.PassageIds;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.screenplay.DraftMatch;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.Scene;
import org.closedset.screenplay.Screenplay;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Mode;
import org.junit.jupiter.api.Test;

/** A coordinator has put in every expectation and read every scene of the white draft; then the pink one comes. */
final class HarbourLightDecisionsTest {
    private final Screenplay white = HarbourLight.white();
    private final DraftMatch match = DraftMatch.of(white, HarbourLight.pink());
    private final List<Decision> decisions = new ArrayList<>();
    private final CarriedDecisions carried;

    HarbourLightDecisionsTest() {
        Map<String, Integer> nth = new HashMap<>();
        for (HarbourLight.Expected row : HarbourLight.expectations()) {
            if (!row.kind().equals("none") && !row.kind().equals("flag")) {
                Scene scene = HarbourLight.scene(white, row.scene());
                decisions.add(new Decision.Added(scene.id().own(), passage(row, scene, nth)));
            }
        }
        white.scenes()
                .forEach(
                        scene -> decisions.add(new Decision.SceneRead(scene.id().own(), true)));
        carried = CarriedDecisions.of(Review.of(nothing(white), decisions), match, nothing(match.carried()));
    }

    @Test
    void nothing_decided_is_lost_without_being_named() {
        long added = decisions.stream().filter(Decision.Added.class::isInstance).count();
        long kept = carried.decisions().stream()
                .filter(Decision.Added.class::isInstance)
                .count();
        assertThat(kept + carried.again().size()).isEqualTo(added);
    }

    @Test
    void what_was_rewritten_or_went_is_asked_again_and_nothing_else() {
        Map<String, Integer> asked = new TreeMap<>();
        carried.again().forEach(again -> asked.merge(again.before().label() + " " + again.why(), 1, Integer::sum));
        assertThat(asked)
                .containsOnly(
                        Map.entry("9 WORDS_CHANGED", 2),
                        Map.entry("30 WORDS_CHANGED", 3),
                        Map.entry("34 WORDS_CHANGED", 1),
                        Map.entry("42 WORDS_CHANGED", 6),
                        Map.entry("57 WORDS_CHANGED", 6),
                        Map.entry("57 PEOPLE_OR_MODE_CHANGED", 2),
                        Map.entry("59 SCENE_GONE", 3),
                        Map.entry("66 WORDS_CHANGED", 3));
    }

    @Test
    void a_scene_stays_read_only_where_it_was_left_alone() {
        List<String> read = carried.decisions().stream()
                .filter(Decision.SceneRead.class::isInstance)
                .map(Decision.SceneRead.class::cast)
                .map(Decision.SceneRead::scene)
                .toList();
        List<String> alone = match.links().stream()
                .filter(link -> link.before().isPresent() && link.now().isPresent())
                .filter(link -> link.changes().isEmpty())
                .map(link -> link.before().get())
                .filter(scene -> !scene.omitted())
                .map(scene -> scene.id().own())
                .toList();
        assertThat(read).containsExactlyInAnyOrderElementsOf(alone);
    }

    private static Passage passage(HarbourLight.Expected row, Scene scene, Map<String, Integer> nth) {
        int at = 0;
        while (!scene.elements().get(at).type().printed()
                || !scene.elements().get(at).text().contains(row.where())) {
            at++;
        }
        Element element = scene.elements().get(at);
        Kind kind = Kind.ofCode(row.kind());
        int count = nth.merge(scene.id().own() + " " + kind + " " + element.text(), 1, Integer::sum) - 1;
        return new Passage(
                PassageIds.of(kind, element.text(), count),
                kind,
                "",
                Mode.ofCode(row.mode()),
                row.people(),
                List.of(),
                List.of(),
                element.lines(),
                at,
                at,
                List.of(),
                1,
                "",
                "");
    }

    private static Breakdown nothing(Screenplay screenplay) {
        return new Breakdown(
                screenplay,
                screenplay.scenes().stream()
                        .map(scene -> new SceneBreakdown(scene, List.of(), List.of()))
                        .toList());
    }
}
