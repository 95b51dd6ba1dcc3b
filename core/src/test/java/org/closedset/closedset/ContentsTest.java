package org.closedset.closedset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.closedset.breakdown.Breakdown;
import org.closedset.breakdown.Decision;
import org.closedset.breakdown.Passage;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.people.Nearness;
import org.closedset.people.PersonId;
import org.closedset.screenplay.Eighths;
import org.closedset.screenplay.Heading;
import org.closedset.screenplay.Lines;
import org.closedset.screenplay.Scene;
import org.closedset.screenplay.SceneId;
import org.closedset.screenplay.Screenplay;
import org.closedset.screenplay.Source;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Mode;
import org.junit.jupiter.api.Test;

/** What a notice is drafted from, and what it cannot say. */
final class ContentsTest {
    private static final PersonId SOMEBODY = new PersonId("1".repeat(32));
    private static final SceneBreakdown SCENE = scene(
            passage("a", Kind.UNDRESS, Mode.DEPICTED),
            passage("b", Kind.SIMULATED_SEX, Mode.HEARD),
            passage("c", Kind.VOICE, Mode.DEPICTED),
            passage("d", Kind.SEXUAL_VIOLENCE, Mode.MENTION),
            passage("e", Kind.KISS, Mode.IMPLIED),
            passage("f", Kind.NUDITY, Mode.SCREEN));

    private static SceneBreakdown scene(Passage... passages) {
        Scene scene = new Scene(
                new SceneId("1", "42A", "s1"),
                new Heading("INT. KITCHEN - DAY", Heading.Setting.INTERIOR, "KITCHEN", "DAY"),
                List.of(),
                Lines.of(1, 9),
                1,
                new Eighths(1),
                false,
                List.of(),
                List.of());
        return new SceneBreakdown(scene, List.of(passages), List.of());
    }

    private static Passage passage(String id, Kind kind, Mode mode) {
        List<String> mara = List.of("MARA");
        return new Passage(id, kind, "", mode, mara, mara, mara, Lines.of(3, 3), 0, 0, List.of(), .9, "", "");
    }

    private static Contents after(Decision... decisions) {
        Screenplay screenplay =
                new Screenplay(Source.FOUNTAIN, List.of(), List.of(SCENE.scene()), List.of(), List.of(), 1, List.of());
        return Contents.of(Review.of(new Breakdown(screenplay, List.of(SCENE)), List.of(decisions)), SCENE);
    }

    private static Decision confirmed(String passage) {
        return new Decision.Confirmed("s1", passage);
    }

    @Test
    void it_is_drafted_from_what_a_person_confirmed_and_from_nothing_that_was_proposed() {
        assertThat(after().seen()).isEmpty();
        assertThat(after().heard()).isEmpty();
        Contents all =
                after(confirmed("a"), confirmed("b"), confirmed("c"), confirmed("d"), new Decision.Rejected("s1", "e"));
        assertThat(all.seen()).containsExactly(Kind.UNDRESS);
        assertThat(all.heard()).containsExactly(Kind.SIMULATED_SEX, Kind.VOICE);
        assertThat(after(confirmed("e"), confirmed("f")).seen()).containsExactly(Kind.NUDITY, Kind.KISS);
    }

    @Test
    void a_notice_says_something_in_one_line_and_is_for_nobody_who_meets_nothing_of_it() {
        Contents nothing = new Contents(Set.of(), Set.of());
        Contents kiss = new Contents(Set.of(Kind.KISS), Set.of());
        assertThat(new Notice("42A", kiss, "", Map.of()).near(SOMEBODY)).isEmpty();
        refused(nothing, "", Map.of());
        refused(kiss, "One.\nTwo.", Map.of());
        refused(kiss, " One.", Map.of());
        refused(kiss, "One.", Map.of(SOMEBODY, Set.of()));
        Map<PersonId, Set<Nearness>> there = Map.of(SOMEBODY, Set.of(Nearness.ON_SET));
        assertThat(new Notice("42A", nothing, "One.", there).near(SOMEBODY)).containsExactly(Nearness.ON_SET);
    }

    private static void refused(Contents contents, String line, Map<PersonId, Set<Nearness>> readers) {
        assertThatThrownBy(() -> new Notice("42A", contents, line, readers))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
