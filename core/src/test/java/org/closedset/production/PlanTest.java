package org.closedset.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What production is let know, as it is published and taken back. */
final class PlanTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);

    private static Plan plan(Content... contents) {
        Production production = Production.NONE;
        for (Content content : contents) {
            production = production.with(Told.fact(content));
        }
        return production.plan();
    }

    private static PlanFact.ScenesPublished published(String script, String title) {
        return new PlanFact.ScenesPublished(script, title, Told.scenes());
    }

    private static PlanFact.PublicationsFixed fixed(int hour) {
        return new PlanFact.PublicationsFixed(List.of(LocalTime.of(hour, 0)), FIRST);
    }

    @Test
    void scenes_published_again_take_the_place_of_the_first() {
        assertThat(plan(published("s1", "Harbour"), published("s1", "Harbour Light"))
                        .scripts())
                .containsExactly(java.util.Map.entry("s1", new Plan.Scenes("Harbour Light", Told.scenes())));
    }

    @Test
    void an_empty_list_takes_a_scripts_scenes_back() {
        PlanFact.ScenesPublished none = new PlanFact.ScenesPublished("s1", "Harbour", List.of());
        assertThat(plan(published("s1", "Harbour"), published("s2", "Quay"), none)
                        .scripts())
                .containsOnlyKeys("s2");
        assertThat(plan(none)).isEqualTo(Plan.NONE);
    }

    @Test
    void a_script_that_is_removed_takes_its_scenes_along() {
        ScriptFact.Added added = new ScriptFact.Added("s1", "", Told.draft("a.fountain"), List.of());
        assertThat(plan(added, published("s1", "Harbour"), new ScriptFact.Removed("s1"))
                        .scripts())
                .isEmpty();
    }

    @Test
    void times_fixed_again_are_kept_beside_the_first_with_when_they_were_told() {
        Instant later = Told.WHEN.plusSeconds(60);
        Production production = Production.NONE
                .with(Told.fact(fixed(7)))
                .with(new Fact(Told.ACT, Optional.of(Told.NURA), later, fixed(18)));
        assertThat(production.plan().fixed())
                .containsExactly(
                        new Plan.Fixed(Told.WHEN, List.of(LocalTime.of(7, 0)), FIRST),
                        new Plan.Fixed(later, List.of(LocalTime.of(18, 0)), FIRST));
    }

    @Test
    void a_plan_already_shown_never_changes() {
        Plan shown = plan(published("s1", "Harbour"), fixed(7));
        Plan later = shown.after(Told.WHEN, published("s2", "Quay")).after(Told.WHEN, fixed(9));
        assertThat(shown.scripts()).hasSize(1);
        assertThat(shown.fixed()).hasSize(1);
        assertThat(later.scripts()).hasSize(2);
        assertThat(later.fixed()).hasSize(2);
    }

    @Test
    void no_part_of_a_plan_prints_what_it_says() {
        PlanFact.ScenesPublished published = published("s1", "Harbour");
        assertThat(published.toString() + plan(published) + Told.scenes())
                .doesNotContain("Harbour")
                .doesNotContain("QUAY");
    }
}
