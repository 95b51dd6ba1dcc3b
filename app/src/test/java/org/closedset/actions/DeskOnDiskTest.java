package org.closedset.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.closedset.breakdown.Decision;
import org.closedset.breakdown.Passage;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.breakdown.StoryAge;
import org.closedset.store.Act;
import org.closedset.store.DecisionFile;
import org.closedset.views.Desk;
import org.closedset.views.OpenScript;
import org.closedset.views.Records;
import org.closedset.views.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the desk makes of files that others write too, and of its own after a restart. */
@Timeout(120)
final class DeskOnDiskTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-02-20T05:00:00Z"), ZoneOffset.UTC);
    private static final String QUAY = """
            INT. KITCHEN - NIGHT #1#

            Tom kisses Mara on the mouth.

            MARA
            Stay.

            He takes off his shirt and stands there bare-chested.

            INT. OFFICE - DAY #2#

            Mara reads the post.
            """;

    @TempDir
    private Path folder;

    private final Hand hand = new Hand(CLOCK, new SecureRandom());
    private Desk desk;
    private Pen pen;

    @BeforeEach
    void open() throws Exception {
        desk = Desk.in(folder, Records.in(folder, new SecureRandom()));
        pen = new Pen(desk, CLOCK, "coordinator", hand);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_script_saved_by_another_program_is_read_again_and_its_decisions_are_carried() throws Exception {
        OpenScript script = given("quay.fountain");
        String kiss = passages(script).getFirst().id();
        confirm(script, kiss);
        Files.writeString(script.book().script(), QUAY + "\nEXT. QUAY - DAY #3#\n\nRain.\n");
        assertThat(desk.script(script.id()).orElseThrow().standing()).isEmpty();
        Standing now = read(script);
        assertThat(now.outside()).isEqualTo(Standing.Outside.SCRIPT);
        assertThat(now.breakdown().scenes()).hasSize(3);
        assertThat(now.changes()).hasSize(1);
        assertThat(state(script, kiss)).isEqualTo(Review.State.CONFIRMED);
    }

    @Test
    void a_script_saved_with_the_same_words_is_not_read_again() throws Exception {
        OpenScript script = given("quay.fountain");
        Standing before = read(script);
        Files.delete(script.book().script());
        Files.writeString(script.book().script(), QUAY);
        assertThat(desk.script(script.id()).orElseThrow().standing()).containsSame(before);
    }

    @Test
    void what_could_not_be_read_is_read_again_once_it_was_saved_anew() throws Exception {
        Path file = Files.write(folder.resolve("half.fountain"), new byte[] {'P', 'K', 3, 4, 0, 0});
        OpenScript script = desk.scripts().scripts().getFirst();
        while (!(script.state() instanceof OpenScript.State.Refused)) {
            Thread.onSpinWait();
        }
        Files.writeString(file, QUAY);
        assertThat(read(script).breakdown().scenes()).hasSize(2);
    }

    @Test
    void decisions_of_another_program_stand_beside_those_of_the_desk() throws Exception {
        OpenScript script = given("quay.fountain");
        List<Passage> passages = passages(script);
        assertThat(passages).hasSizeGreaterThan(1);
        confirm(script, passages.get(0).id());
        write(script, new Decision.Rejected("s1", passages.get(1).id()));
        assertThat(desk.script(script.id())).containsSame(script);
        assertThat(read(script).outside()).isEqualTo(Standing.Outside.DECISIONS);
        assertThat(new ReadScene(pen)
                        .of(script, "s2", true, Basis.of(read(script).review(), scene(script, "s2"))))
                .isEqualTo(new Outcome.Done());
        assertThat(state(script, passages.get(0).id())).isEqualTo(Review.State.CONFIRMED);
        assertThat(state(script, passages.get(1).id())).isEqualTo(Review.State.REJECTED);
        assertThat(script.book().decisions().read().acts()).hasSize(3);
    }

    @Test
    void an_act_on_what_another_program_decided_meanwhile_is_not_written() throws Exception {
        OpenScript script = given("quay.fountain");
        Passage first = passages(script).getFirst();
        String basis = Basis.of(item(script, first.id()));
        write(script, new Decision.Rejected("s1", first.id()));
        desk.script(script.id());
        assertThat(new ConfirmPassage(pen).of(script, "s1", first.id(), basis)).isInstanceOf(Outcome.Overtaken.class);
        assertThat(state(script, first.id())).isEqualTo(Review.State.REJECTED);
    }

    @Test
    void a_write_that_slips_in_between_is_refused_and_then_shown() throws Exception {
        OpenScript script = given("quay.fountain");
        Passage first = passages(script).getFirst();
        String basis = Basis.of(item(script, first.id()));
        write(script, new Decision.SceneRead("s2", true));
        assertThat(new ConfirmPassage(pen).of(script, "s1", first.id(), basis))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.sentence()).contains("changed by another window or program"));
        assertThat(read(script).review().isRead("s2")).isTrue();
        confirm(script, first.id());
        assertThat(read(script).review().isRead("s2")).isTrue();
    }

    @Test
    void a_script_taken_out_of_the_folder_is_not_on_the_desk() throws Exception {
        OpenScript script = given("quay.fountain");
        Files.delete(script.book().script());
        assertThat(desk.script(script.id())).isEmpty();
    }

    @Test
    void what_was_done_last_is_taken_back_after_a_restart() throws Exception {
        OpenScript script = given("quay.fountain");
        List<Passage> passages = passages(script);
        confirm(script, passages.get(0).id());
        confirm(script, passages.get(1).id());
        desk.close();
        open();
        OpenScript again = desk.scripts().scripts().getFirst();
        read(again);
        UndoLast undo = new UndoLast(pen);
        assertThat(undo.of(again).where())
                .isEqualTo(new UndoLast.Where.Scene("s1", passages.get(1).id()));
        assertThat(state(again, passages.get(1).id())).isEqualTo(Review.State.PROPOSED);
        assertThat(state(again, passages.get(0).id())).isEqualTo(Review.State.CONFIRMED);
        assertThat(undo.of(again).where())
                .isEqualTo(new UndoLast.Where.Scene("s1", passages.get(0).id()));
        assertThat(state(again, passages.get(0).id())).isEqualTo(Review.State.PROPOSED);
        assertThat(undo.of(again).where()).isEqualTo(new UndoLast.Where.Nowhere());
    }

    @Test
    void what_was_said_of_an_age_is_kept_with_the_character_and_taken_back_after_a_restart() throws Exception {
        OpenScript script = given("quay.fountain");
        assertThat(new SayAge(pen).of(script, "MARA", StoryAge.ADULT, basis(script, "MARA")))
                .isEqualTo(new Outcome.Done());
        desk.close();
        open();
        OpenScript again = desk.scripts().scripts().getFirst();
        assertThat(read(again).review().ageSaid("MARA")).isEqualTo(StoryAge.ADULT);
        assertThat(new UndoLast(pen).of(again).where()).isEqualTo(new UndoLast.Where.Age("MARA"));
        assertThat(read(again).review().ageSaid("MARA")).isEqualTo(StoryAge.UNSAID);
    }

    @Test
    void of_two_windows_that_say_an_age_the_second_writes_nothing() throws Exception {
        OpenScript script = given("quay.fountain");
        String seen = basis(script, "MARA");
        SayAge say = new SayAge(pen);
        assertThat(say.of(script, "MARA", StoryAge.MINOR, seen)).isEqualTo(new Outcome.Done());
        assertThat(say.of(script, "MARA", StoryAge.ADULT, seen)).isEqualTo(new Outcome.Overtaken(Optional.empty()));
        assertThat(read(script).review().ageSaid("MARA")).isEqualTo(StoryAge.MINOR);
        assertThat(say.of(script, "NOBODY", StoryAge.ADULT, basis(script, "NOBODY")))
                .isEqualTo(new Outcome.Gone());
    }

    @Test
    void what_was_said_of_an_age_is_carried_to_a_new_draft() throws Exception {
        OpenScript script = given("quay.fountain");
        new SayAge(pen).of(script, "MARA", StoryAge.ADULT, basis(script, "MARA"));
        Files.writeString(script.book().script(), QUAY + "\nEXT. QUAY - DAY #3#\n\nRain.\n");
        assertThat(desk.script(script.id()).orElseThrow().standing()).isEmpty();
        assertThat(read(script).review().ageSaid("MARA")).isEqualTo(StoryAge.ADULT);
    }

    private static String basis(OpenScript script, String character) {
        return Basis.ofAge(script.standing().orElseThrow().review(), character);
    }

    @Test
    void what_somebody_else_did_is_not_taken_back_from_the_desk() throws Exception {
        OpenScript script = given("quay.fountain");
        write(script, new Decision.SceneRead("s2", true));
        desk.script(script.id());
        assertThat(new UndoLast(pen).of(script).where()).isEqualTo(new UndoLast.Where.Nowhere());
        assertThat(read(script).review().isRead("s2")).isTrue();
    }

    @Test
    void an_added_passage_is_taken_back_set_aside_and_brought_back_as_it_was_changed() throws Exception {
        OpenScript script = given("quay.fountain");
        Passage model = passages(script).getFirst();
        Passage added = named(model, "own-1", "A hand on a face.");
        assertThat(new AddPassage(pen).of(script, "s1", added)).isEqualTo(new Outcome.Done());
        new UndoLast(pen).of(script);
        assertThat(Basis.item(read(script).review(), scene(script, "s1"), "own-1"))
                .isEmpty();
        new AddPassage(pen).of(script, "s1", added);
        Passage changed = named(model, "own-1", "A hand on a cheek.");
        new ChangePassage(pen).of(script, "s1", changed, Basis.of(item(script, "own-1")));
        new RejectPassage(pen).of(script, "s1", "own-1", Basis.of(item(script, "own-1")));
        assertThat(state(script, "own-1")).isEqualTo(Review.State.REJECTED);
        new ReopenPassage(pen).of(script, "s1", "own-1", Basis.of(item(script, "own-1")));
        assertThat(item(script, "own-1")).isEqualTo(new Review.Item(changed, Review.State.ADDED));
    }

    @Test
    void a_new_draft_carries_the_decisions_of_a_script_whatever_it_is_called() throws Exception {
        OpenScript script = given("Quay [rev! 2] 'b' (c) #3 \u00e9.fountain");
        String kiss = passages(script).getFirst().id();
        confirm(script, kiss);
        var added = new AddScript(desk, hand)
                .draft(
                        script,
                        "pink.txt",
                        (QUAY + "\nEXT. QUAY - DAY #3#\n\nRain.\n").getBytes(StandardCharsets.UTF_8));
        assertThat(added).isEqualTo(new AddScript.Added.Begun(script));
        read(script);
        assertThat(state(script, kiss)).isEqualTo(Review.State.CONFIRMED);
        assertThat(desk.scripts().scripts()).containsExactly(script);
    }

    @Test
    void a_draft_before_that_cannot_be_read_any_more_is_said() throws Exception {
        OpenScript script = given("quay.fountain");
        new AddScript(desk, hand)
                .draft(script, "pink.txt", QUAY.replace("Stay", "Go").getBytes(StandardCharsets.UTF_8));
        read(script);
        Files.write(folder.resolve("older/quay.1.fountain"), new byte[] {'P', 'K', 3, 4, 0, 0});
        desk.close();
        open();
        assertThat(read(desk.scripts().scripts().getFirst()).trouble())
                .startsWith("The draft before this one, quay.1.fountain, can no longer be read");
    }

    private OpenScript given(String name) throws Exception {
        Files.writeString(folder.resolve(name), QUAY);
        OpenScript script = desk.scripts().scripts().getFirst();
        read(script);
        return script;
    }

    /** What stands when the reading is done; asking the desk is what makes it look at the files. */
    private Standing read(OpenScript script) {
        Optional<Standing> standing = desk.script(script.id()).orElseThrow().standing();
        while (standing.isEmpty()) {
            assertThat(script.state()).isNotInstanceOf(OpenScript.State.Refused.class);
            Thread.onSpinWait();
            standing = script.standing();
        }
        return standing.get();
    }

    private void confirm(OpenScript script, String passage) {
        assertThat(new ConfirmPassage(pen).of(script, "s1", passage, Basis.of(item(script, passage))))
                .isEqualTo(new Outcome.Done());
    }

    /** As the command line would. */
    private void write(OpenScript script, Decision decision) throws Exception {
        DecisionFile file = script.book().decisions();
        Act act = new Act.Decided("somebody else", CLOCK.instant(), List.of(decision));
        file.append(file.read(), read(script).opened().draft(), act);
    }

    private List<Passage> passages(OpenScript script) {
        return scene(script, "s1").passages();
    }

    private SceneBreakdown scene(OpenScript script, String own) {
        return script.standing().orElseThrow().scene(own).orElseThrow();
    }

    private Review.Item item(OpenScript script, String passage) {
        return Basis.item(script.standing().orElseThrow().review(), scene(script, "s1"), passage)
                .orElseThrow();
    }

    private Review.State state(OpenScript script, String passage) {
        return item(script, passage).state();
    }

    private static Passage named(Passage model, String id, String reason) {
        return new Passage(
                id,
                model.kind(),
                model.detail(),
                model.mode(),
                model.people(),
                model.groups(),
                model.witnesses(),
                model.lines(),
                model.first(),
                model.last(),
                model.marks(),
                model.confidence(),
                reason,
                model.question());
    }
}
