package org.closedset.screenplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.closedset.screenplay.DraftMatch.How;
import org.closedset.screenplay.DraftMatch.Link;
import org.junit.jupiter.api.Test;

final class DraftMatchTest {
    private static final String KITCHEN = """
            INT. KITCHEN - DAY #1#

            Mara reads the lease by the window and folds it twice.

            MARA
            They want the boat as well as the house.

            """;
    private static final String WALL = """
            EXT. HARBOUR WALL - NIGHT #2#

            Tom walks ahead with the lantern. Rain comes in over the slip.

            TOM
            Nobody has crossed since Thursday.

            """;
    private static final String STORE = """
            INT. NET STORE - DUSK #3#

            Crates to the ceiling. The Keeper counts them under his breath.

            The door swings open and the wind takes his papers.

            KEEPER
            Shut that before the whole year goes out of it.

            """;

    @Test
    void the_same_draft_matches_scene_by_scene() throws UnreadableScreenplay {
        assertThat(match(KITCHEN + WALL + STORE, KITCHEN + WALL + STORE).links())
                .extracting(Link::how)
                .containsOnly(Set.of(How.SAME));
    }

    @Test
    void a_renumbered_scene_keeps_its_own_id() throws UnreadableScreenplay {
        DraftMatch match = match(KITCHEN + WALL, KITCHEN + WALL.replace("#2#", "#2A#"));
        assertThat(match.links().getLast().how()).containsExactly(How.RENUMBERED);
        assertThat(ownIds(match)).containsExactly("s1", "s2");
    }

    @Test
    void a_rewritten_line_is_named_with_both_its_readings() throws UnreadableScreenplay {
        DraftMatch match = match(KITCHEN + WALL, KITCHEN + WALL.replace("since Thursday", "since the storm"));
        Link wall = match.links().getLast();
        assertThat(wall.how()).containsExactly(How.REWRITTEN);
        assertThat(wall.changes()).singleElement().isInstanceOfSatisfying(ElementChange.Rewritten.class, change -> {
            assertThat(change.before().text()).contains("Thursday");
            assertThat(change.now().text()).contains("the storm");
        });
    }

    @Test
    void a_scene_that_changed_place_is_moved_and_the_others_are_not() throws UnreadableScreenplay {
        DraftMatch match = match(KITCHEN + WALL + STORE, STORE + KITCHEN + WALL);
        assertThat(match.links().getFirst().how()).containsExactly(How.MOVED);
        assertThat(match.links().subList(1, 3)).extracting(Link::how).containsOnly(Set.of(How.SAME));
    }

    @Test
    void both_halves_of_a_split_scene_lead_back_to_it() throws UnreadableScreenplay {
        String split = STORE.replace("The door swings", "INT. NET STORE - LATER #3A#\n\nThe door swings");
        DraftMatch match = match(KITCHEN + STORE, KITCHEN + split);
        assertThat(match.ofOld("s2")).hasSize(2).allMatch(link -> link.how().contains(How.SPLIT));
    }

    @Test
    void merged_scenes_both_lead_to_the_one_they_became() throws UnreadableScreenplay {
        String merged = STORE + WALL.substring(WALL.indexOf("Tom walks"));
        DraftMatch match = match(WALL + STORE, merged);
        assertThat(match.links()).hasSize(2).allMatch(link -> link.how().contains(How.MERGED));
        assertThat(match.links())
                .extracting(link -> link.now().orElseThrow())
                .containsOnly(match.carried().scenes().getFirst());
    }

    @Test
    void a_scene_that_went_is_named_last() throws UnreadableScreenplay {
        DraftMatch match = match(KITCHEN + WALL + STORE, KITCHEN + STORE);
        assertThat(match.links().getLast().how()).containsExactly(How.OMITTED);
        assertThat(match.links().getLast().now()).isEmpty();
    }

    @Test
    void a_number_kept_as_omitted_stays_matched() throws UnreadableScreenplay {
        DraftMatch match = match(KITCHEN + WALL, KITCHEN + "EXT. HARBOUR WALL - NIGHT #2#\n\nOMITTED\n");
        assertThat(match.links().getLast().how()).contains(How.OMITTED);
        assertThat(match.links().getLast().now()).isPresent();
    }

    @Test
    void a_number_kept_with_no_heading_but_omitted_stays_matched() throws UnreadableScreenplay {
        DraftMatch match = match(KITCHEN + WALL + STORE, KITCHEN + ".OMITTED #2#\n\n" + STORE);
        assertThat(ownIds(match)).containsExactly("s1", "s2", "s3");
        assertThat(match.links().get(1).how()).containsExactly(How.OMITTED);
    }

    @Test
    void an_omitted_number_that_is_filled_again_is_added_under_its_old_id() throws UnreadableScreenplay {
        DraftMatch match = match(KITCHEN + ".OMITTED #2#\n\n" + STORE, KITCHEN + WALL + ".OMITTED #9#\n\n" + STORE);
        assertThat(ownIds(match)).startsWith("s1", "s2").endsWith("s3");
        assertThat(match.links().get(1).how()).containsExactly(How.ADDED);
    }

    @Test
    void words_that_left_an_omitted_number_are_followed_to_where_they_went() throws UnreadableScreenplay {
        String merged = KITCHEN + ".OMITTED #2#\n\n" + STORE + WALL.substring(WALL.indexOf("Tom walks"));
        DraftMatch match = match(KITCHEN + WALL + STORE, merged);
        assertThat(match.ofOld("s2")).singleElement().satisfies(link -> {
            assertThat(link.how()).containsExactly(How.MERGED);
            assertThat(link.now().orElseThrow().label()).isEqualTo("3");
        });
        assertThat(match.links().get(1).before()).isEmpty();
        assertThat(match.links().get(1).how()).containsExactly(How.OMITTED);
    }

    @Test
    void omitted_numbers_are_never_taken_for_each_other() throws UnreadableScreenplay {
        DraftMatch match = match(KITCHEN + ".OMITTED #7#\n\n" + WALL, ".OMITTED #1#\n\n" + ".OMITTED #7#\n\n" + WALL);
        assertThat(match.links())
                .extracting(Link::how)
                .containsExactly(Set.of(How.OMITTED), Set.of(How.SAME), Set.of(How.SAME));
    }

    @Test
    void two_scenes_that_swap_their_numbers_are_told_by_their_words() throws UnreadableScreenplay {
        DraftMatch match =
                match(KITCHEN + WALL + STORE, KITCHEN + WALL.replace("#2#", "#3#") + STORE.replace("#3#", "#2#"));
        assertThat(ownIds(match)).containsExactly("s1", "s2", "s3");
        assertThat(match.links().subList(1, 3)).extracting(Link::how).containsOnly(Set.of(How.RENUMBERED));
    }

    @Test
    void what_only_orders_the_pages_is_no_change_and_a_note_is_one() throws UnreadableScreenplay {
        DraftMatch match = match(
                KITCHEN + WALL + STORE,
                KITCHEN + "===\n\n# ACT TWO\n\n" + WALL + "[[Two lanterns, one spare.]]\n\n" + STORE);
        assertThat(match.links())
                .extracting(Link::how)
                .containsExactly(Set.of(How.SAME), Set.of(How.REWRITTEN), Set.of(How.SAME));
    }

    @Test
    void a_scene_rewritten_whole_under_its_number_and_set_is_still_that_scene() throws UnreadableScreenplay {
        DraftMatch match = match(
                KITCHEN + WALL + STORE,
                KITCHEN + "EXT. HARBOUR WALL - NIGHT #2#\n\nSnow. Two gulls fight for a crust.\n\n" + STORE);
        assertThat(ownIds(match)).containsExactly("s1", "s2", "s3");
    }

    @Test
    void a_new_scene_never_takes_an_id_that_was_used() throws UnreadableScreenplay {
        DraftMatch match = match(KITCHEN + WALL, KITCHEN + STORE + WALL);
        assertThat(ownIds(match).get(1)).startsWith("n");
        assertThat(match.links().get(1).how()).containsExactly(How.ADDED);
    }

    @Test
    void scenes_without_numbers_or_alike_headings_are_matched_by_their_words() throws UnreadableScreenplay {
        String bare = (KITCHEN + WALL + STORE).replaceAll(" #\\w+#", "");
        String other =
                (STORE + KITCHEN + WALL).replaceAll(" #\\w+#", "").replaceAll("(INT|EXT)\\. .* - ", "INT. STUDIO - ");
        assertThat(ownIds(match(bare, other))).containsExactly("s3", "s1", "s2");
    }

    @Test
    void a_thousand_scenes_are_matched_each_to_itself() throws UnreadableScreenplay {
        StringBuilder old = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            old.append(scene(i, i));
        }
        StringBuilder now = new StringBuilder();
        for (int i = 999; i >= 0; i--) {
            now.append(scene(i, i + 5000));
        }
        List<String> expected = new ArrayList<>();
        for (int i = 1000; i >= 1; i--) {
            expected.add("s" + i);
        }
        assertThat(ownIds(match(old.toString(), now.toString()))).isEqualTo(expected);
    }

    private static String scene(int words, int number) {
        return "INT. ROOM " + words % 7 + " - DAY #" + number + "#\n\nBox" + words + " stands beside lamp" + words * 3
                + " under shelf" + words * 7 + " near door" + words + ".\n\nMARA\nWord" + words + " once more.\n\n";
    }

    @Test
    void a_long_scene_changed_in_one_place_has_one_change() throws UnreadableScreenplay {
        StringBuilder old = new StringBuilder("INT. HALL - DAY\n\n");
        for (int i = 0; i < 3000; i++) {
            old.append("Paragraph ").append(i).append(" goes by.\n\n");
        }
        String now = old.toString().replace("Paragraph 17 ", "Line 17 ").replace("Paragraph 2900 ", "Line 2900 ");
        assertThat(match(old.toString(), now).links().getFirst().changes()).hasSize(2);
    }

    private static List<String> ownIds(DraftMatch match) {
        return match.carried().scenes().stream().map(scene -> scene.id().own()).toList();
    }

    private static DraftMatch match(String old, String now) throws UnreadableScreenplay {
        return DraftMatch.of(Screenplays.of(FountainReader.read(old)), Screenplays.of(FountainReader.read(now)));
    }
}
