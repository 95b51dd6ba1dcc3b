package org.closedset.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.closedset.screenplay.FountainReader;
import org.closedset.screenplay.Lines;
import org.closedset.screenplay.Scene;
import org.closedset.screenplay.Screenplay;
import org.closedset.screenplay.Screenplays;
import org.closedset.screenplay.UnreadableScreenplay;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Mode;
import org.junit.jupiter.api.Test;

final class SummaryTest {
    private static final String SCRIPT = """
            INT. CLUB - NIGHT #1#

            Thirty dancers and some clients. MARA and TOM watch.

            INT. FLAT - DAY #2#

            MARA and TOM.

            EXT. PIER - DAY #3#

            Gulls.
            """;

    private final List<Decision> decisions = new ArrayList<>();

    @Test
    void scenes_and_their_lengths_are_counted_and_those_that_need_care_apart() throws Exception {
        Summary summary = summary();
        assertThat(summary.scenes()).isEqualTo(3);
        assertThat(summary.needingCare()).isEqualTo(2);
        assertThat(summary.eighths().count()).isEqualTo(3);
        assertThat(summary.careEighths().count()).isEqualTo(2);
    }

    @Test
    void a_rider_is_counted_for_each_person_and_scene_and_each_member_of_a_numbered_group() throws Exception {
        Summary.Riders riders = summary().riders();
        assertThat(riders.forPeople()).isEqualTo(2);
        assertThat(riders.forGroups()).isEqualTo(30);
        assertThat(riders.known()).isEqualTo(32);
    }

    @Test
    void a_group_without_a_number_is_named_and_not_guessed() throws Exception {
        assertThat(summary().riders().unknown()).singleElement().satisfies(unknown -> {
            assertThat(unknown.group()).isEqualTo("CLIENTS");
            assertThat(unknown.scene().label()).isEqualTo("1");
        });
    }

    @Test
    void what_was_rejected_counts_for_nothing() throws Exception {
        decisions.add(new Decision.Rejected("s2", "kiss"));
        Summary summary = summary();
        assertThat(summary.needingCare()).isEqualTo(1);
        assertThat(summary.riders().forPeople()).isZero();
        assertThat(summary.kinds()).extracting(Summary.OfKind::kind).containsExactly(Kind.PERFORMANCE);
    }

    @Test
    void what_was_added_counts() throws Exception {
        decisions.add(new Decision.Added("s3", passage("own", Kind.NUDITY, Mode.DEPICTED, List.of("MARA"), List.of())));
        assertThat(summary().needingCare()).isEqualTo(3);
        assertThat(summary().involved().getFirst().name()).isEqualTo("MARA");
    }

    @Test
    void a_mention_is_nothing_to_perform() throws Exception {
        assertThat(summary().kinds()).extracting(Summary.OfKind::kind).doesNotContain(Kind.VOICE);
    }

    @Test
    void proposals_are_undecided_until_a_person_decides() throws Exception {
        assertThat(summary().undecided()).isEqualTo(3);
        decisions.add(new Decision.Confirmed("s2", "kiss"));
        assertThat(summary().undecided()).isEqualTo(2);
    }

    @Test
    void a_minor_near_is_told_only_where_the_scene_needs_care() throws Exception {
        assertThat(summary().minors())
                .extracting(minor -> minor.scene().label())
                .containsExactly("2");
    }

    @Test
    void what_nobody_confirmed_is_told_from_what_somebody_did() throws Exception {
        assertThat(Summary.of(review().confirmed()).needingCare()).isZero();
        decisions.add(new Decision.Confirmed("s2", "kiss"));
        Summary confirmed = Summary.of(review().confirmed());
        assertThat(confirmed.needingCare()).isEqualTo(1);
        assertThat(confirmed.riders().known()).isEqualTo(2);
        assertThat(confirmed.unread()).isEqualTo(3);
        assertThat(summary().needingCare()).isEqualTo(2);
        decisions.add(new Decision.Reopened("s2", "kiss"));
        assertThat(Summary.of(review().confirmed()).needingCare()).isZero();
    }

    @Test
    void a_group_that_is_only_there_as_dead_bodies_is_told_from_the_living() throws Exception {
        Passage dead = new Passage(
                "dead",
                Kind.EXPOSED,
                "body",
                Mode.DEPICTED,
                List.of(),
                List.of("BODIES", "CLIENTS"),
                List.of(),
                Lines.of(3, 3),
                0,
                0,
                List.of(),
                .9,
                "",
                "");
        decisions.add(new Decision.Added("s1", dead));
        assertThat(summary().involved())
                .filteredOn(Involved::bodies)
                .extracting(Involved::name)
                .containsExactly("BODIES");
    }

    private Summary summary() throws UnreadableScreenplay {
        return Summary.of(review());
    }

    private Review review() throws UnreadableScreenplay {
        Screenplay screenplay = Screenplays.of(FountainReader.read(SCRIPT));
        SceneFlag minor = new SceneFlag(SceneFlag.Type.MINOR, "a child sleeps next door", Lines.of(7, 7));
        List<Scene> scenes = screenplay.scenes();
        Passage dance = passage("dance", Kind.PERFORMANCE, Mode.DEPICTED, List.of(), List.of("DANCERS", "CLIENTS"));
        Passage kiss = passage("kiss", Kind.KISS, Mode.IMPLIED, List.of("MARA", "TOM"), List.of());
        Passage talk = passage("talk", Kind.VOICE, Mode.MENTION, List.of("TOM"), List.of());
        Breakdown breakdown = new Breakdown(
                screenplay,
                List.of(
                        new SceneBreakdown(scenes.get(0), List.of(dance), List.of()),
                        new SceneBreakdown(scenes.get(1), List.of(kiss), List.of(minor)),
                        new SceneBreakdown(scenes.get(2), List.of(talk), List.of(minor))));
        return Review.of(breakdown, decisions);
    }

    private static Passage passage(String id, Kind kind, Mode mode, List<String> people, List<String> groups) {
        return new Passage(id, kind, "", mode, people, groups, List.of(), Lines.of(3, 3), 0, 0, List.of(), .9, "", "");
    }
}
