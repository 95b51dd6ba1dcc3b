package org.closedset.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.closedset.screenplay.DraftMatch;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.FountainReader;
import org.closedset.screenplay.Scene;
import org.closedset.screenplay.Screenplay;
import org.closedset.screenplay.Screenplays;
import org.closedset.screenplay.UnreadableScreenplay;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Mode;
import org.junit.jupiter.api.Test;

/** The proposals here are one KISS passage for every element with the word "kiss", by whoever the text names. */
final class CarriedDecisionsTest {
    private static final String OLD = """
            INT. KITCHEN - DAY #1#

            Mara and Tom stand at the sink.

            They kiss.

            He dries a plate.

            EXT. HARBOUR WALL - NIGHT #2#

            A lantern goes by.
            """;

    private final List<Decision> decisions = new ArrayList<>();

    @Test
    void a_confirmed_passage_stays_confirmed_where_its_words_stand() throws UnreadableScreenplay {
        confirm();
        CarriedDecisions carried = onto("EXT. PIER - DAY\n\nGulls.\n\n" + OLD);
        assertThat(carried.decisions())
                .containsExactly(new Decision.Confirmed("s1", kiss(OLD).id()));
        assertThat(carried.again()).isEmpty();
    }

    @Test
    void changed_words_are_asked_again() throws UnreadableScreenplay {
        confirm();
        CarriedDecisions carried = onto(OLD.replace("They kiss.", "They kiss for a long time."));
        assertThat(carried.decisions()).isEmpty();
        assertThat(carried.again())
                .singleElement()
                .satisfies(again -> assertThat(again.why()).isEqualTo(CarriedDecisions.Why.WORDS_CHANGED));
    }

    @Test
    void other_people_in_the_same_words_are_asked_again() throws UnreadableScreenplay {
        confirm();
        CarriedDecisions carried = onto(OLD.replace("Mara and Tom", "Mara and the Keeper"));
        assertThat(carried.again())
                .singleElement()
                .satisfies(again -> assertThat(again.why()).isEqualTo(CarriedDecisions.Why.PEOPLE_OR_MODE_CHANGED));
    }

    @Test
    void a_decision_on_a_scene_that_went_is_named() throws UnreadableScreenplay {
        confirm();
        CarriedDecisions carried = onto(OLD.substring(OLD.indexOf("EXT.")));
        assertThat(carried.again())
                .singleElement()
                .satisfies(again -> assertThat(again.why()).isEqualTo(CarriedDecisions.Why.SCENE_GONE));
    }

    @Test
    void a_rejected_passage_stays_rejected_in_a_renumbered_scene() throws UnreadableScreenplay {
        decisions.add(new Decision.Rejected("s1", kiss(OLD).id()));
        assertThat(onto(OLD.replace("#1#", "#1A#")).decisions())
                .containsExactly(new Decision.Rejected("s1", kiss(OLD).id()));
    }

    @Test
    void an_added_passage_moves_with_its_words() throws UnreadableScreenplay {
        Scene kitchen = read(OLD).scenes().getFirst();
        Passage own = passage(kitchen, 3, "added");
        decisions.add(new Decision.Added("s1", own));
        CarriedDecisions carried = onto(OLD.replace("They kiss.", "Nothing.\n\nMore nothing.\n\nThey kiss."));
        assertThat(carried.decisions()).singleElement().isInstanceOfSatisfying(Decision.Added.class, added -> {
            assertThat(added.added().first()).isEqualTo(5);
            assertThat(added.added().lines().from().line()).isEqualTo(11);
        });
    }

    @Test
    void a_confirmed_passage_that_is_no_longer_proposed_is_kept_as_an_addition() throws UnreadableScreenplay {
        confirm();
        DraftMatch match = DraftMatch.of(read(OLD), read(OLD));
        Breakdown silent = new Breakdown(
                match.carried(),
                match.carried().scenes().stream()
                        .map(scene -> new SceneBreakdown(scene, List.of(), List.of()))
                        .toList());
        assertThat(CarriedDecisions.of(review(), match, silent).decisions())
                .singleElement()
                .isInstanceOf(Decision.Added.class);
    }

    @Test
    void a_scene_stays_read_only_while_nothing_in_it_changed() throws UnreadableScreenplay {
        decisions.add(new Decision.SceneRead("s1", true));
        decisions.add(new Decision.SceneRead("s2", true));
        CarriedDecisions carried = onto(OLD.replace("He dries a plate.", "He dries two plates."));
        assertThat(carried.decisions()).containsExactly(new Decision.SceneRead("s2", true));
        assertThat(carried.unread()).extracting(scene -> scene.id().own()).containsExactly("s1");
    }

    @Test
    void a_scene_whose_proposals_changed_must_be_read_again() throws UnreadableScreenplay {
        decisions.add(new Decision.SceneRead("s1", true));
        Screenplay same = read(OLD);
        Review before = Review.of(
                new Breakdown(
                        same,
                        same.scenes().stream()
                                .map(scene -> new SceneBreakdown(scene, List.of(), List.of()))
                                .toList()),
                decisions);
        DraftMatch match = DraftMatch.of(same, same);
        assertThat(CarriedDecisions.of(before, match, breakdown(match.carried()))
                        .decisions())
                .isEmpty();
    }

    @Test
    void decisions_go_to_the_half_of_a_split_scene_that_holds_the_words() throws UnreadableScreenplay {
        confirm();
        CarriedDecisions carried = onto(OLD.replace("They kiss.", "INT. KITCHEN - LATER #1A#\n\nThey kiss.")
                .replace("He dries", "Mara and Tom, close. He dries"));
        assertThat(carried.again()).isEmpty();
        assertThat(carried.decisions())
                .singleElement()
                .isInstanceOfSatisfying(
                        Decision.Confirmed.class, it -> assertThat(it.scene()).startsWith("n"));
    }

    @Test
    void words_that_stand_are_asked_again_when_somebody_in_them_left_the_scene() throws UnreadableScreenplay {
        String washing = """
                INT. WASH HOUSE - DAY #1#

                MARA
                Hold the lamp.

                NAN
                Higher, both of you, and mind the step when you come down.

                They wash his back.

                TOM
                Done.
                """;
        Scene before = read(washing).scenes().getFirst();
        Passage own = new Passage(
                "own",
                Kind.EXPOSED,
                "",
                Mode.DEPICTED,
                List.of("MARA", "NAN", "THE DEAD MAN"),
                List.of(),
                List.of(),
                before.elements().get(5).lines(),
                5,
                5,
                List.of(),
                1,
                "",
                "");
        decisions.add(new Decision.Added("s1", own));
        assertThat(carried(washing, washing.replace("Done.", "That will do.")).again())
                .isEmpty();
        assertThat(carried(washing, washing.replace("MARA", "LENA")).again())
                .singleElement()
                .satisfies(again -> assertThat(again.why()).isEqualTo(CarriedDecisions.Why.PEOPLE_OR_MODE_CHANGED));
    }

    @Test
    void what_was_said_of_an_age_stays_with_the_name_and_one_that_went_is_named() throws UnreadableScreenplay {
        String old = OLD + "\nMARA\nNo.\n\nTOM\nNo.\n";
        decisions.add(new Decision.AgeSaid("MARA", StoryAge.ADULT));
        decisions.add(new Decision.AgeSaid("TOM", StoryAge.MINOR));
        CarriedDecisions carried = carried(old, old.replace("TOM", "TIM"));
        assertThat(carried.decisions()).containsExactly(new Decision.AgeSaid("MARA", StoryAge.ADULT));
        assertThat(carried.gone()).containsExactly("TOM");
    }

    @Test
    void somebody_said_to_be_grown_whom_the_new_page_calls_a_minor_is_asked_about_again() throws UnreadableScreenplay {
        String old = OLD + "\nMARA\nNo.\n";
        decisions.add(new Decision.AgeSaid("MARA", StoryAge.ADULT));
        assertThat(carried(old, old + "\nMARA, 16, waits.\n").gone()).containsExactly("MARA");
    }

    private CarriedDecisions carried(String old, String now) throws UnreadableScreenplay {
        DraftMatch match = DraftMatch.of(read(old), read(now));
        return CarriedDecisions.of(Review.of(breakdown(read(old)), decisions), match, breakdown(match.carried()));
    }

    private void confirm() throws UnreadableScreenplay {
        decisions.add(new Decision.Confirmed("s1", kiss(OLD).id()));
    }

    private static Passage kiss(String text) throws UnreadableScreenplay {
        return breakdown(read(text)).scenes().getFirst().passages().getFirst();
    }

    private CarriedDecisions onto(String text) throws UnreadableScreenplay {
        DraftMatch match = DraftMatch.of(read(OLD), read(text));
        return CarriedDecisions.of(review(), match, breakdown(match.carried()));
    }

    private Review review() throws UnreadableScreenplay {
        return Review.of(breakdown(read(OLD)), decisions);
    }

    private static Screenplay read(String text) throws UnreadableScreenplay {
        return Screenplays.of(FountainReader.read(text));
    }

    private static Breakdown breakdown(Screenplay screenplay) {
        return new Breakdown(
                screenplay,
                screenplay.scenes().stream()
                        .map(CarriedDecisionsTest::proposals)
                        .toList());
    }

    private static SceneBreakdown proposals(Scene scene) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < scene.elements().size(); i++) {
            Element element = scene.elements().get(i);
            if (element.text().contains("kiss")) {
                passages.add(passage(scene, i, PassageIds.of(Kind.KISS, element.text(), 0)));
            }
        }
        return new SceneBreakdown(scene, passages, List.of());
    }

    private static Passage passage(Scene scene, int at, String id) {
        String all = scene.elements().stream().map(Element::text).reduce("", String::concat);
        List<String> people =
                List.of("Mara", "Tom", "Keeper").stream().filter(all::contains).toList();
        return new Passage(
                id,
                Kind.KISS,
                "",
                Mode.DEPICTED,
                people,
                List.of(),
                List.of(),
                scene.elements().get(at).lines(),
                at,
                at,
                List.of(),
                0.9,
                "",
                "");
    }
}
