package org.closedset.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.closedset.breakdown.Breakdown;
import org.closedset.breakdown.CarriedDecisions;
import org.closedset.breakdown.Decision;
import org.closedset.breakdown.Passage;
import org.closedset.breakdown.PassageIds;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.breakdown.StoryAge;
import org.closedset.golden.Golden;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.FountainReader;
import org.closedset.screenplay.Lines;
import org.closedset.screenplay.Scene;
import org.closedset.screenplay.Screenplay;
import org.closedset.screenplay.Screenplays;
import org.closedset.screenplay.UnreadableScreenplay;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DecisionFileTest {
    static final String SCRIPT = """
            Title: Lamp Street
            Contact: nobody, 1 Nowhere Lane

            INT. KITCHEN - DAY #1#

            MARA (30s) and TOM (40s) stand at the sink.

            They kiss.

            MARA
            Closer.

            EXT. HARBOUR WALL - NIGHT #2#

            Four dancers go by.
            """;
    private static final Instant AT = Instant.parse("2026-11-24T22:10:00Z");

    @TempDir
    private Path folder;

    @Test
    void nothing_is_kept_before_anything_is_decided() throws Exception {
        Kept kept = file().read();
        assertThat(kept.decisions()).isEmpty();
        assertThat(kept.draft()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void every_kind_of_decision_comes_back_as_it_was() throws Exception {
        Kept written = file().append(file().read(), draft(SCRIPT), everything());
        Kept read = file().read();
        assertThat(read).isEqualTo(written);
        assertThat(read.decisions()).isEqualTo(everything().decisions());
        assertThat(read.draft()).contains(draft(SCRIPT));
    }

    @Test
    void the_bytes_are_the_documented_ones() throws Exception {
        file().append(file().read(), draft(SCRIPT), everything());
        Golden.matches(Files.readString(file().path()), "formats/decisions-1.json");
    }

    @Test
    void the_bytes_with_ages_are_the_documented_ones_and_come_back() throws Exception {
        Act ages = new Act.Decided(
                "coordinator",
                AT,
                List.of(
                        new Decision.AgeSaid("MARA", StoryAge.ADULT),
                        new Decision.AgeSaid("PIP", StoryAge.MINOR),
                        new Decision.AgeSaid("MARA", StoryAge.UNSAID)));
        Kept kept = file().append(file().read(), draft(SCRIPT), ages);
        Act carried = new Act.Carried("coordinator", AT, List.of(), List.of(), List.of(), List.of("PIP"));
        Kept after = file().append(kept, draft(SCRIPT), carried);
        assertThat(file().read()).isEqualTo(after);
        assertThat(after.acts()).containsExactly(ages, carried);
        Golden.matches(Files.readString(file().path()), "formats/decisions-3.json");
    }

    @Test
    void acts_are_appended_in_their_order() throws Exception {
        Kept first = file().append(file().read(), draft(SCRIPT), confirmed("a"));
        Kept second = file().append(first, draft(SCRIPT), new Act.Decided("coordinator", AT, List.of()));
        assertThat(second.acts()).hasSize(2).first().isEqualTo(confirmed("a"));
        assertThat(file().read().acts()).isEqualTo(second.acts());
    }

    @Test
    void an_act_that_was_taken_back_is_passed_over_and_the_one_before_it_is_next() throws Exception {
        Kept first = file().append(file().read(), draft(SCRIPT), confirmed("a"));
        Kept second = file().append(first, draft(SCRIPT), confirmed("b"));
        assertThat(second.last())
                .contains(new Kept.Last(confirmed("b"), confirmed("a").decisions()));
        Act back = new Act.TakenBack("coordinator", AT, List.of(new Decision.Reopened("s1", "b")));
        file().append(second, draft(SCRIPT), back);
        Kept read = file().read();
        assertThat(read.acts()).last().isEqualTo(back);
        assertThat(read.decisions()).hasSize(3);
        assertThat(read.last()).contains(new Kept.Last(confirmed("a"), List.of()));
        assertThat(Files.readString(file().path())).contains("\"version\" : 2", "\"takesBack\" : true");
    }

    @Test
    void a_file_in_which_nothing_was_taken_back_stays_readable_for_older_programs() throws Exception {
        file().append(file().read(), draft(SCRIPT), confirmed("a"));
        assertThat(Files.readString(file().path())).contains("\"version\" : 1").doesNotContain("takesBack");
    }

    @Test
    void what_was_brought_to_a_new_draft_replaces_what_stood() throws Exception {
        Kept first = file().append(file().read(), draft(SCRIPT), everything());
        Draft next = draft(SCRIPT.replace("Closer.", "No."));
        Act.Again again =
                new Act.Again("s1", "1", passage("k"), Review.State.CONFIRMED, "", CarriedDecisions.Why.SCENE_GONE);
        Act.Carried carried = new Act.Carried(
                "coordinator", AT, confirmed("a").decisions(), List.of(again), List.of("s1"), List.of());
        file().append(first, next, carried);
        assertThat(file().read().decisions()).isEqualTo(confirmed("a").decisions());
        assertThat(file().read().draft()).contains(next);
        assertThat(file().read().carried()).contains(carried);
        assertThat(file().read().acts()).hasSize(2);
    }

    @Test
    void a_decision_on_another_draft_is_a_bug_of_the_caller() throws Exception {
        Kept first = file().append(file().read(), draft(SCRIPT), everything());
        Draft next = draft(SCRIPT.replace("Closer.", "No."));
        assertThatThrownBy(() -> file().append(first, next, confirmed("a")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_decision_about_a_scene_that_is_not_there_is_a_bug_of_the_caller() throws Exception {
        Act nowhere = new Act.Decided("coordinator", AT, List.of(new Decision.SceneRead("s9", true)));
        assertThatThrownBy(() -> file().append(file().read(), draft(SCRIPT), nowhere))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void what_somebody_else_wrote_in_between_is_left_as_it_is() throws Exception {
        Kept before = file().read();
        file().append(before, draft(SCRIPT), confirmed("a"));
        byte[] theirs = Files.readAllBytes(file().path());
        assertThatThrownBy(() -> file().append(before, draft(SCRIPT), confirmed("b")))
                .isInstanceOfSatisfying(
                        UnreadableDecisions.class,
                        refused -> assertThat(refused.why()).isEqualTo(UnreadableDecisions.Why.CHANGED))
                .hasMessageContaining("changed by another window or program");
        assertThat(Files.readAllBytes(file().path())).isEqualTo(theirs);
    }

    @Test
    void of_many_writers_at_once_exactly_one_wins_and_nothing_is_torn() throws Exception {
        Kept before = file().read();
        List<Callable<Boolean>> writers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Act act = confirmed("p" + i);
            writers.add(() -> wrote(before, act));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            int won = 0;
            for (Future<Boolean> writer : threads.invokeAll(writers)) {
                won += writer.get() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
        assertThat(file().read().decisions()).hasSize(1);
    }

    private boolean wrote(Kept before, Act act) throws UnreadableScreenplay {
        try {
            file().append(before, draft(SCRIPT), act);
            return true;
        } catch (UnreadableDecisions refused) {
            return false;
        }
    }

    @Test
    void a_write_cut_off_by_a_crash_leaves_what_was_there_and_does_not_stop_the_next() throws Exception {
        Kept first = file().append(file().read(), draft(SCRIPT), confirmed("a"));
        Path cut = folder.resolve("lamp.closedset.json.new");
        Files.writeString(cut, "{ \"format\" : \"closedset-dec");
        assertThat(file().read()).isEqualTo(first);
        file().append(first, draft(SCRIPT), confirmed("b"));
        assertThat(file().read().decisions()).hasSize(2);
        assertThat(cut).doesNotExist();
    }

    @Test
    void a_folder_that_will_not_have_it_is_named_and_nothing_changes() throws Exception {
        Kept first = file().append(file().read(), draft(SCRIPT), confirmed("a"));
        Files.createDirectories(folder.resolve("lamp.closedset.json.new/in the way"));
        assertThatThrownBy(() -> file().append(first, draft(SCRIPT), confirmed("b")))
                .isInstanceOf(UnreadableDecisions.class)
                .hasMessage(
                        "lamp.closedset.json could not be written and is as it was before; check that the folder may"
                                + " be written to and that the disk has room.");
        assertThat(file().read()).isEqualTo(first);
    }

    @Test
    void only_its_owner_can_read_it() throws Exception {
        file().append(file().read(), draft(SCRIPT), everything());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file().path())))
                .isEqualTo("rw-------");
    }

    @Test
    void addresses_of_the_title_page_are_not_kept() throws Exception {
        file().append(file().read(), draft(SCRIPT), everything());
        assertThat(Files.readString(file().path())).doesNotContain("Nowhere Lane");
    }

    @Test
    void nothing_kept_shows_in_a_log() throws Exception {
        Kept kept = file().append(file().read(), draft(SCRIPT), everything());
        assertThat(kept + " " + kept.draft() + " " + kept.acts()).doesNotContain("kiss", "KITCHEN", "MARA");
    }

    @Test
    void scripts_that_differ_in_format_alone_share_their_decisions() {
        assertThat(DecisionFile.beside(Path.of("a/lamp.v2.PDF")).path())
                .isEqualTo(DecisionFile.beside(Path.of("a/lamp.v2.fdx")).path())
                .isEqualTo(Path.of("a/lamp.v2.closedset.json"));
        assertThat(DecisionFile.beside(Path.of("a/lamp.v2")).path()).isEqualTo(Path.of("a/lamp.v2.closedset.json"));
    }

    @Test
    void opening_the_same_script_again_brings_its_decisions_unchanged() throws Exception {
        Kept kept = file().append(file().read(), draft(SCRIPT), everything());
        Opened opened = opened(kept, SCRIPT);
        assertThat(opened.carried()).isEmpty();
        assertThat(opened.decisions()).isEqualTo(kept.decisions());
    }

    @Test
    void opening_a_new_draft_carries_what_stands_and_offers_the_act_that_keeps_it() throws Exception {
        Opened fresh = opened(file().read(), SCRIPT);
        Passage kiss = fresh.breakdown().scenes().getFirst().passages().getFirst();
        Act confirmed = new Act.Decided("coordinator", AT, List.of(new Decision.Confirmed("s1", kiss.id())));
        Kept kept = file().append(file().read(), fresh.draft(), confirmed);
        Opened next =
                opened(kept, "INT. HALL - DAY #0#\n\nAn empty hall.\n\n" + SCRIPT.substring(SCRIPT.indexOf("INT.")));
        assertThat(next.decisions()).containsExactly(new Decision.Confirmed("s1", kiss.id()));
        Act carried = next.act("coordinator", AT).orElseThrow();
        Kept after = file().append(kept, next.draft(), carried);
        assertThat(opened(after, "INT. HALL - DAY #0#\n\nAn empty hall.\n\n" + SCRIPT.substring(SCRIPT.indexOf("INT.")))
                        .carried())
                .isEmpty();
    }

    private static Opened opened(Kept kept, String script) throws UnreadableScreenplay {
        return Opened.of(
                kept,
                script.getBytes(StandardCharsets.UTF_8),
                read(script),
                DecisionFileTest::kisses,
                DecisionFileTest::kisses);
    }

    /** Proposes a kiss wherever the word stands in action. */
    private static Breakdown kisses(Screenplay screenplay) {
        List<SceneBreakdown> scenes = new ArrayList<>();
        for (Scene scene : screenplay.scenes()) {
            List<Passage> passages = new ArrayList<>();
            for (int i = 0; i < scene.elements().size(); i++) {
                Element element = scene.elements().get(i);
                if (element.text().contains("kiss")) {
                    String id = PassageIds.of(Kind.KISS, element.text(), 0);
                    passages.add(passage(id).at(element.lines(), i, i, List.of()));
                }
            }
            scenes.add(new SceneBreakdown(scene, passages, List.of()));
        }
        return new Breakdown(screenplay, scenes);
    }

    private DecisionFile file() {
        return DecisionFile.beside(folder.resolve("lamp.fountain"));
    }

    private static Act confirmed(String passage) {
        return new Act.Decided("coordinator", AT, List.of(new Decision.Confirmed("s1", passage)));
    }

    static Act everything() {
        return new Act.Decided(
                "coordinator",
                AT,
                List.of(
                        new Decision.Confirmed("s1", "c0ffee000001"),
                        new Decision.Changed("s1", "c0ffee000002", passage("c0ffee000002")),
                        new Decision.Rejected("s1", "c0ffee000003"),
                        new Decision.Added("s1", passage("own-1")),
                        new Decision.Reopened("s1", "c0ffee000003"),
                        new Decision.SceneRead("s2", true),
                        new Decision.SceneRead("s2", false)));
    }

    static Passage passage(String id) {
        return new Passage(
                id,
                Kind.KISS,
                "near",
                Mode.IMPLIED,
                List.of("MARA", "TOM"),
                List.of("Four dancers"),
                List.of("\u00c9LISE \u201cZ\u201d"),
                Lines.of(8, 8),
                2,
                2,
                List.of(new Passage.Mark(2, 5, 9)),
                0.875,
                "\u201ckiss\u201d: a kiss",
                "Closed or open?");
    }

    static Draft draft(String script) throws UnreadableScreenplay {
        return Draft.of(script.getBytes(StandardCharsets.UTF_8), read(script));
    }

    private static Screenplay read(String script) throws UnreadableScreenplay {
        return Screenplays.of(FountainReader.read(script));
    }
}
