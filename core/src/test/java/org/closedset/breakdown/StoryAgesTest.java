package org.closedset.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.closedset.screenplay.Scene;
import org.closedset.screenplay.Screenplay;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Mode;
import org.junit.jupiter.api.Test;

/** What becomes of flags about ages once the coordinator has said how old somebody is in the story. */
final class StoryAgesTest {
    private static final Screenplay QUAY = Scripts.read("""
            INT. HALL - DAY #1#

            Mara kisses Tom on the mouth.

            MARA
            There.

            TOM
            Oh.

            INT. YARD - DAY #2#

            MARA
            Rain again.

            INT. LOFT - NIGHT #3#

            PIP, 8, waits by the door.

            PIP
            Hello.

            INT. QUAY - NIGHT #4#

            A lamp.
            """);
    private static final Breakdown FOUND = Finder.findByRules(QUAY, scene -> {});

    @Test
    void a_flag_that_names_two_stays_until_both_are_answered() {
        assertThat(unknown(review(adult("MARA")), 0)).containsExactly("TOM");
        assertThat(unknown(review(adult("MARA"), adult("TOM")), 0)).isEmpty();
    }

    @Test
    void the_reason_names_only_those_still_open() {
        SceneFlag flag = review(adult("MARA")).flags(FOUND.scenes().getFirst()).getFirst();
        assertThat(flag.reason()).contains("TOM").doesNotContain("MARA");
    }

    @Test
    void somebody_said_to_be_a_minor_is_near_in_every_scene_they_are_in() {
        Review review = review(minor("MARA"), adult("TOM"));
        assertThat(types(review, 0)).containsExactly(SceneFlag.Type.MINOR);
        assertThat(types(review, 1)).containsExactly(SceneFlag.Type.MINOR);
        assertThat(types(review, 3)).isEmpty();
        assertThat(review.flags(FOUND.scenes().get(1)).getFirst().reason())
                .isEqualTo("MARA: under 18 in the story, as the coordinator says");
    }

    @Test
    void an_answer_that_is_taken_back_leaves_the_age_open_again() {
        Review review = review(adult("MARA"), new Decision.AgeSaid("MARA", StoryAge.UNSAID));
        assertThat(unknown(review, 0)).containsExactly("MARA", "TOM");
        assertThat(review.said(StoryAge.ADULT)).isEmpty();
    }

    @Test
    void a_minor_by_the_page_stays_one_whatever_is_said() {
        assertThat(types(review(adult("PIP")), 2)).containsExactly(SceneFlag.Type.MINOR);
    }

    @Test
    void somebody_the_coordinator_puts_into_a_passage_is_asked_about_too() {
        Review review = review(new Decision.Added("s4", passage(3, List.of("NOOR"))));
        assertThat(unknown(review, 3)).containsExactly("NOOR");
        assertThat(review.agesAsked()).extracting(AgeAsked::character).contains("NOOR");
        assertThat(types(review(new Decision.Added("s4", passage(3, List.of("NOOR"))), adult("NOOR")), 3))
                .isEmpty();
    }

    @Test
    void a_minor_by_the_page_whom_the_coordinator_puts_into_a_passage_is_near() {
        assertThat(types(review(new Decision.Added("s4", passage(3, List.of("PIP")))), 3))
                .containsExactly(SceneFlag.Type.MINOR);
    }

    @Test
    void nobody_is_asked_about_where_every_passage_was_set_aside() {
        Decision[] rejected = FOUND.scenes().getFirst().passages().stream()
                .map(passage -> new Decision.Rejected("s1", passage.id()))
                .toArray(Decision[]::new);
        assertThat(rejected).isNotEmpty();
        assertThat(unknown(review(rejected), 0)).isEmpty();
        assertThat(review(rejected).agesAsked()).isEmpty();
    }

    @Test
    void everybody_asked_about_stands_with_the_answer_and_the_scenes() {
        List<AgeAsked> asked = review(adult("TOM")).agesAsked();
        assertThat(asked).extracting(AgeAsked::character).containsExactly("MARA", "TOM");
        assertThat(asked).extracting(AgeAsked::said).containsExactly(StoryAge.UNSAID, StoryAge.ADULT);
        assertThat(asked.getLast().scenes()).extracting(Scene::label).containsExactly("1");
    }

    @Test
    void the_summary_counts_flags_as_they_stand() {
        assertThat(Summary.of(review()).minors()).hasSize(1);
        assertThat(Summary.of(review(adult("MARA"), adult("TOM"))).minors()).isEmpty();
        assertThat(Summary.of(review(adult("MARA"), minor("TOM"))).minors())
                .extracting(it -> it.flag().type())
                .containsExactly(SceneFlag.Type.MINOR);
    }

    private static Review review(Decision... decisions) {
        return Review.of(FOUND, List.of(decisions));
    }

    private static Decision adult(String character) {
        return new Decision.AgeSaid(character, StoryAge.ADULT);
    }

    private static Decision minor(String character) {
        return new Decision.AgeSaid(character, StoryAge.MINOR);
    }

    private static List<SceneFlag.Type> types(Review review, int scene) {
        return review.flags(FOUND.scenes().get(scene)).stream()
                .map(SceneFlag::type)
                .toList();
    }

    private static Stream<String> unknown(Review review, int scene) {
        return review.flags(FOUND.scenes().get(scene)).stream()
                .filter(flag -> flag.type() == SceneFlag.Type.AGE_UNKNOWN)
                .flatMap(flag -> flag.people().stream());
    }

    private static Passage passage(int scene, List<String> people) {
        return new Passage(
                "own",
                Kind.TOUCH,
                "",
                Mode.DEPICTED,
                people,
                List.of(),
                List.of(),
                FOUND.scenes().get(scene).scene().lines(),
                1,
                1,
                List.of(),
                1,
                "",
                "");
    }
}
