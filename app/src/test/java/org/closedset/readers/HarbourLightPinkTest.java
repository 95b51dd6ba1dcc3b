package org.closedset.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.closedset.screenplay.DraftMatch;
import org.closedset.screenplay.DraftMatch.How;
import org.closedset.screenplay.ElementChange;
import org.closedset.screenplay.Scene;
import org.closedset.screenplay.Screenplay;
import org.junit.jupiter.api.Test;

final class HarbourLightPinkTest {
    private final Screenplay white = HarbourLight.white();
    private final Screenplay pink = HarbourLight.pink();
    private final DraftMatch match = DraftMatch.of(white, pink);

    @Test
    void what_happened_to_every_scene_is_found() {
        List<String> written = HarbourLight.rows("harbour-light-pink.changes.tsv").stream()
                .map(cells -> cells[0] + " -> " + cells[1] + ": " + sorted(Arrays.asList(cells[2].split(", "))))
                .toList();
        List<String> found = new ArrayList<>();
        for (DraftMatch.Link link : match.links()) {
            if (!link.how().contains(How.SAME)) {
                found.add(label(link.before()) + " -> " + label(link.now()) + ": "
                        + sorted(link.how().stream()
                                .map(how -> how.name().toLowerCase(Locale.ROOT))
                                .toList()));
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void a_scene_that_is_not_in_the_table_keeps_id_number_and_words() {
        List<DraftMatch.Link> same = match.links().stream()
                .filter(link -> link.how().contains(How.SAME))
                .toList();
        assertThat(same).hasSizeGreaterThan(40).allSatisfy(link -> {
            assertThat(link.changes()).isEmpty();
            assertThat(link.now().orElseThrow().id())
                    .isEqualTo(link.before().orElseThrow().id());
        });
    }

    @Test
    void only_the_paragraphs_rewritten_in_the_bed_scene_are_named() {
        Scene bed = HarbourLight.scene(white, "42");
        assertThat(match.ofOld(bed.id().own()))
                .singleElement()
                .satisfies(link -> assertThat(link.changes())
                        .hasSize(2)
                        .allMatch(change -> change instanceof ElementChange.Rewritten));
    }

    @Test
    void the_pink_draft_has_the_scenes_of_the_schedule_at_its_lengths() {
        assertThat(pink.warnings()).isEmpty();
        assertThat(List.of("12", "12pt2", "42", "42A", "A43", "51"))
                .extracting(number -> HarbourLight.scene(pink, number).eighths().toString())
                .containsExactly("2 3/8", "4/8", "3 2/8", "6/8", "5/8", "1");
    }

    private static String label(Optional<Scene> scene) {
        return scene.map(Scene::label).orElse("");
    }

    private static String sorted(List<String> words) {
        return words.stream().sorted().collect(Collectors.joining(", "));
    }
}
