package org.closedset.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.closedset.screenplay.DraftMatch;
import org.closedset.screenplay.DraftMatch.How;
import org.closedset.screenplay.Screenplay;
import org.junit.jupiter.api.Test;

/** A draft often comes in another format than the last one; that alone must not ask anything again. */
final class HarbourLightFormatsTest {
    private final Screenplay fountain = HarbourLight.white();

    @Test
    void the_same_draft_as_fdx_is_the_same_scene_by_scene() {
        DraftMatch match = DraftMatch.of(fountain, HarbourLight.read("harbour-light.fdx"));
        assertThat(match.links()).extracting(DraftMatch.Link::how).containsOnly(Set.of(How.SAME));
    }

    @Test
    void the_same_draft_as_pdf_differs_only_where_print_cannot_show_a_song() {
        DraftMatch match = DraftMatch.of(fountain, HarbourLight.read("harbour-light.pdf"));
        assertThat(match.links())
                .filteredOn(link -> !link.how().contains(How.SAME))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.before().orElseThrow().label()).isEqualTo("65");
                    assertThat(link.how()).containsExactly(How.REWRITTEN);
                });
    }

    @Test
    void a_new_draft_in_another_format_changes_what_it_changes_in_the_same() {
        DraftMatch same = DraftMatch.of(fountain, HarbourLight.pink());
        DraftMatch other = DraftMatch.of(HarbourLight.read("harbour-light.fdx"), HarbourLight.pink());
        assertThat(other.links())
                .extracting(DraftMatch.Link::how)
                .isEqualTo(same.links().stream().map(DraftMatch.Link::how).toList());
    }
}
