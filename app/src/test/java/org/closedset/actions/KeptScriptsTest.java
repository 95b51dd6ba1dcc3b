package org.closedset.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedset.breakdown.Decision;
import org.closedset.breakdown.Review;
import org.closedset.people.Addressed;
import org.closedset.production.ScriptFact;
import org.closedset.production.ScriptRecord;
import org.closedset.store.DecisionFile;
import org.closedset.store.UnreadableDecisions;
import org.closedset.views.Desk;
import org.closedset.views.OpenScript;
import org.closedset.views.Recorded;
import org.closedset.views.Records;
import org.closedset.views.Standing;
import org.closedset.views.Whose;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Scripts whose decisions are facts of a production, kept in a record on disk. */
@Timeout(120)
final class KeptScriptsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-02-20T05:00:00Z"), ZoneOffset.UTC);
    private static final char[] PASSPHRASE = "a passphrase for tests".toCharArray();
    private static final String QUAY = """
            INT. KITCHEN - NIGHT #1#

            Tom kisses Mara on the mouth.

            MARA
            Stay.

            INT. OFFICE - DAY #2#

            Mara reads the post.
            """;

    @TempDir
    private Path folder;

    private final Hand hand = new Hand(CLOCK, new SecureRandom());
    private Records records;
    private Recorded film;
    private Desk desk;
    private Pen pen;

    @BeforeEach
    void begin() throws Exception {
        records = Records.in(folder, new SecureRandom());
        records.begin(PASSPHRASE.clone());
        film = production("Quay");
        open();
    }

    private Recorded production(String title) {
        return switch (new BeginProduction(hand)
                .of(records, title, ZoneId.of("Europe/Lisbon"), new Addressed("Signe Aalto", "", "en"))) {
            case BeginProduction.Begun.Done done -> done.production();
            case BeginProduction.Begun.Refused refused -> throw new AssertionError(refused.sentence());
        };
    }

    private void open() throws Exception {
        desk = Desk.in(folder, records);
        pen = new Pen(desk, CLOCK, "coordinator", hand);
    }

    @AfterEach
    void close() {
        desk.close();
        records.close();
    }

    @Test
    void what_is_decided_about_a_script_of_a_production_is_told_in_its_record_and_lies_nowhere_else() throws Exception {
        OpenScript script = added(film, "quay.fountain");
        assertThat(kept().decisions()).isEmpty();
        confirm(script);
        assertThat(kept().decisions()).containsExactly(new Decision.Confirmed("s1", passage(script)));
        assertThat(state(script)).isEqualTo(Review.State.CONFIRMED);
        assertThat(Files.readString(script.book().decisions().path()))
                .contains(film.id())
                .doesNotContain("Tom", "KITCHEN", "confirmed");
        assertThat(script.standing().orElseThrow().outside()).isEqualTo(Standing.Outside.NOTHING);
    }

    @Test
    void a_restart_shows_it_again_and_nothing_before_the_record_is_unlocked() throws Exception {
        confirm(added(film, "quay.fountain"));
        close();
        records = Records.in(folder, new SecureRandom());
        open();
        OpenScript locked = desk.scripts().scripts().getFirst();
        while (locked.state() instanceof OpenScript.State.Waiting
                || locked.state() instanceof OpenScript.State.Reading) {
            Thread.onSpinWait();
        }
        assertThat(locked.state()).isInstanceOf(OpenScript.State.Closed.class);
        assertThat(desk.whose(locked)).isInstanceOf(Whose.Closed.class);
        records.unlock(PASSPHRASE.clone());
        film = records.productions().getFirst();
        OpenScript script = desk.script(locked.id()).orElseThrow();
        read(script);
        assertThat(state(script)).isEqualTo(Review.State.CONFIRMED);
        assertThat(new UndoLast(pen).of(script).outcome()).isEqualTo(new Outcome.Done());
        assertThat(state(script)).isEqualTo(Review.State.PROPOSED);
    }

    @Test
    void a_script_that_was_nobodys_comes_into_the_record_with_what_was_decided() throws Exception {
        Files.writeString(folder.resolve("quay.fountain"), QUAY);
        OpenScript script = desk.scripts().scripts().getFirst();
        read(script);
        confirm(script);
        String before = Files.readString(script.book().decisions().path());
        String act = hand.newAct();
        assertThat(new KeepScript(desk, hand).of(script, film, act)).isEqualTo(new Outcome.Done());
        assertThat(new KeepScript(desk, hand).of(script, film, act)).isEqualTo(new Outcome.Done());
        assertThat(kept().decisions()).containsExactly(new Decision.Confirmed("s1", passage(script)));
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(it -> it.toString().endsWith(".json")).toList())
                    .as("no copy of it stays in the clear")
                    .containsExactly(script.book().decisions().path());
        }
        assertThat(before).contains("confirmed");
        assertThat(state(script)).isEqualTo(Review.State.CONFIRMED);
        assertThat(new UndoLast(pen).of(script).where()).isInstanceOf(UndoLast.Where.Nowhere.class);
        assertThatThrownBy(() -> DecisionFile.beside(script.book().script()).read())
                .isInstanceOfSatisfying(
                        UnreadableDecisions.class,
                        it -> assertThat(it.why()).isEqualTo(UnreadableDecisions.Why.RECORDED))
                .hasMessageContaining("quay.closedset.json");
    }

    @Test
    void what_somebody_else_decided_meanwhile_is_shown_and_not_overwritten() throws Exception {
        OpenScript script = added(film, "quay.fountain");
        read(script);
        String passage = passage(script);
        Decision theirs = new Decision.Rejected("s1", passage);
        hand.keep(
                film,
                hand.newAct(),
                production -> new Hand.Telling.Facts(
                        List.of(new ScriptFact.Decided(script.id(), List.of(theirs))), List.of()));
        Outcome mine = new ConfirmPassage(pen).of(script, "s1", passage, basis(script));
        assertThat(mine)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class, it -> assertThat(it.sentence()).contains("another window"));
        assertThat(state(script)).isEqualTo(Review.State.REJECTED);
        assertThat(script.standing().orElseThrow().outside()).isEqualTo(Standing.Outside.DECISIONS);
        assertThat(kept().decisions()).containsExactly(theirs);
    }

    @Test
    void decisions_are_carried_to_a_new_draft_and_the_draft_is_told_with_the_first_of_its_own() throws Exception {
        OpenScript script = added(film, "quay.fountain");
        confirm(script);
        byte[] pink = (QUAY + "\nEXT. QUAY - DAY #3#\n\nRain.\n").getBytes(StandardCharsets.UTF_8);
        assertThat(new AddScript(desk, hand).draft(script, "pink.fountain", pink))
                .isInstanceOf(AddScript.Added.Begun.class);
        Standing now = read(script);
        assertThat(now.fromNewDraft()).isTrue();
        assertThat(state(script)).isEqualTo(Review.State.CONFIRMED);
        assertThat(kept().carried()).isEmpty();
        String office = now.breakdown().scenes().get(1).scene().id().own();
        assertThat(new ReadScene(pen)
                        .of(
                                script,
                                office,
                                true,
                                Basis.of(now.review(), now.scene(office).orElseThrow())))
                .isEqualTo(new Outcome.Done());
        assertThat(kept().carried()).isPresent();
        assertThat(kept().draft().screenplay().scenes()).hasSize(3);
        assertThat(kept().decisions())
                .containsExactly(new Decision.Confirmed("s1", passage(script)), new Decision.SceneRead(office, true));
        assertThat(script.standing().orElseThrow().redrafted().orElseThrow().stayed())
                .isEqualTo(1);
    }

    @Test
    void a_script_of_another_production_keeps_its_name_and_its_bytes() throws Exception {
        Recorded other = production("Harbour");
        OpenScript ours = added(film, "quay.fountain");
        confirm(ours);
        OpenScript theirs = added(other, "quay.fountain");
        assertThat(theirs.file()).isEqualTo("quay (2).fountain");
        assertThat(state(ours)).isEqualTo(Review.State.CONFIRMED);
        assertThat(state(theirs)).isEqualTo(Review.State.PROPOSED);
        assertThat(other.production().scripts()).hasSize(1);
        assertThat(film.production().scripts()).hasSize(1);
        assertThat(added(other, "quay.fountain").file()).isEqualTo("quay (2).fountain");
    }

    @Test
    void a_record_that_has_lost_the_script_takes_it_again_with_the_next_decision() throws Exception {
        OpenScript script = added(film, "quay.fountain");
        confirm(script);
        hand.keep(
                film,
                hand.newAct(),
                production -> new Hand.Telling.Facts(List.of(new ScriptFact.Removed(script.id())), List.of()));
        desk.script(script.id());
        read(script);
        assertThat(state(script)).isEqualTo(Review.State.PROPOSED);
        confirm(script);
        assertThat(kept().decisions()).hasSize(1);
    }

    @Test
    void a_second_try_after_the_record_had_it_and_the_folder_did_not_loses_nothing_decided_between() throws Exception {
        Files.writeString(folder.resolve("quay.fountain"), QUAY);
        OpenScript script = desk.scripts().scripts().getFirst();
        read(script);
        KeepScript keep = new KeepScript(desk, hand);
        assertThat(keep.of(script, film, hand.newAct())).isEqualTo(new Outcome.Done());
        Files.delete(script.book().decisions().path());
        read(script);
        confirm(script);
        assertThat(keep.of(script, film, hand.newAct())).isEqualTo(new Outcome.Done());
        assertThat(kept().decisions()).containsExactly(new Decision.Confirmed("s1", passage(script)));
        assertThat(state(script)).isEqualTo(Review.State.CONFIRMED);
    }

    @Test
    void what_the_record_refuses_is_not_put_down_in_the_clear() throws Exception {
        new ChangeProduction(hand).archived(film, hand.newAct());
        AddScript.Added added =
                new AddScript(desk, hand).of(film, "quay.fountain", QUAY.getBytes(StandardCharsets.UTF_8), true);
        assertThat(added)
                .isInstanceOfSatisfying(
                        AddScript.Added.Refused.class,
                        it -> assertThat(it.sentence()).contains("put away"));
        assertThat(folder.resolve("quay.fountain")).doesNotExist();
    }

    @Test
    void a_script_of_no_production_is_not_replaced_by_one_who_does_not_see_it() throws Exception {
        Files.writeString(folder.resolve("quay.fountain"), QUAY);
        String theirs = QUAY.replace("Stay", "Go");
        AddScript.Added added =
                new AddScript(desk, hand).of(film, "quay.fountain", theirs.getBytes(StandardCharsets.UTF_8), false);
        assertThat(added).isInstanceOf(AddScript.Added.Begun.class);
        assertThat(folder.resolve("quay.fountain")).hasContent(QUAY);
        assertThat(folder.resolve("quay (2).fountain")).hasContent(theirs);
    }

    @Test
    void a_folder_that_lost_the_script_is_given_its_file_back_by_the_record() throws Exception {
        OpenScript script = added(film, "quay.fountain");
        confirm(script);
        AddScript add = new AddScript(desk, hand);
        assertThat(add.back(film, script.id())).isInstanceOf(AddScript.Added.Refused.class);
        Files.delete(folder.resolve("quay.fountain"));
        Files.delete(script.book().decisions().path());
        assertThat(desk.scripts().scripts()).isEmpty();
        AddScript.Added back = add.back(film, script.id());
        assertThat(back).isInstanceOfSatisfying(AddScript.Added.Begun.class, it -> {
            assertThat(it.script().id()).isEqualTo(script.id());
            read(it.script());
            assertThat(state(it.script())).isEqualTo(Review.State.CONFIRMED);
        });
        assertThat(folder.resolve("quay.fountain")).hasContent(QUAY);
        assertThat(kept().decisions()).hasSize(1);
    }

    @Test
    void a_file_is_not_put_back_over_decisions_in_the_clear() throws Exception {
        OpenScript script = added(film, "quay.fountain");
        Files.delete(folder.resolve("quay.fountain"));
        Files.writeString(script.book().decisions().path(), "{}");
        assertThat(new AddScript(desk, hand).back(film, script.id()))
                .isInstanceOfSatisfying(
                        AddScript.Added.Refused.class,
                        it -> assertThat(it.sentence()).contains("quay.fountain"));
        assertThat(script.book().decisions().path()).hasContent("{}");
        assertThat(folder.resolve("quay.fountain")).doesNotExist();
    }

    @Test
    void the_file_of_a_new_draft_is_kept_with_the_first_decision_on_it() throws Exception {
        OpenScript script = added(film, "quay.fountain");
        confirm(script);
        byte[] pink = (QUAY + "\nEXT. QUAY - DAY #3#\n\nRain.\n").getBytes(StandardCharsets.UTF_8);
        assertThat(new AddScript(desk, hand).draft(script, "pink.fountain", pink))
                .isInstanceOf(AddScript.Added.Begun.class);
        Standing now = read(script);
        assertThat(kept().file().orElseThrow().bytes()).isEqualTo(QUAY.getBytes(StandardCharsets.UTF_8));
        String office = now.breakdown().scenes().get(1).scene().id().own();
        new ReadScene(pen)
                .of(
                        script,
                        office,
                        true,
                        Basis.of(now.review(), now.scene(office).orElseThrow()));
        assertThat(kept().file().orElseThrow().bytes()).isEqualTo(pink);
        assertThat(kept().keeps(kept().draft())).isTrue();
    }

    @Test
    void a_file_too_large_for_the_record_stays_in_the_folder_alone() throws Exception {
        String large = QUAY + "\n\n".repeat(5 << 20);
        AddScript.Added added =
                new AddScript(desk, hand).of(film, "quay.fountain", large.getBytes(StandardCharsets.UTF_8), true);
        assertThat(added).isInstanceOf(AddScript.Added.Begun.class);
        assertThat(kept().file()).isEmpty();
        assertThat(kept().draft().screenplay().scenes()).hasSize(2);
    }

    @Test
    void episodes_are_told_and_scripts_are_theirs_until_they_are_taken_out() throws Exception {
        OpenScript script = added(film, "quay.fountain");
        TellEpisodes tell = new TellEpisodes(hand);
        tell.told(film, hand.newAct(), "101", "The Quay");
        assertThat(tell.placed(film, hand.newAct(), script.id(), "102")).isInstanceOf(Told.Gone.class);
        assertThat(tell.placed(film, hand.newAct(), script.id(), "101")).isInstanceOf(Told.Done.class);
        assertThat(kept().episode()).isEqualTo("101");
        Told removed = tell.removed(film, hand.newAct(), "101");
        assertThat(film.production().episodes()).isEmpty();
        assertThat(kept().episode()).isEmpty();
        assertThat(removed)
                .isInstanceOfSatisfying(Told.Done.class, done -> new TakeBackTold(hand).of(film, hand.newAct(), done));
        assertThat(film.production().episodes()).containsExactly(Map.entry("101", "The Quay"));
        assertThat(kept().episode()).isEqualTo("101");
        confirm(script);
    }

    @Test
    void scripts_of_a_production_that_was_deleted_are_nobodys_to_see() throws Exception {
        OpenScript script = added(film, "quay.fountain");
        new ChangeProduction(hand).deleted(film, hand.newAct());
        desk.script(script.id());
        assertThat(desk.whose(script)).isInstanceOf(Whose.Closed.class);
        assertThat(new ConfirmPassage(pen).of(script, "s1", "none", "")).isNotEqualTo(new Outcome.Done());
    }

    private OpenScript added(Recorded recorded, String name) throws Exception {
        AddScript.Added added =
                new AddScript(desk, hand).of(recorded, name, QUAY.getBytes(StandardCharsets.UTF_8), true);
        assertThat(added).isInstanceOf(AddScript.Added.Begun.class);
        OpenScript script = ((AddScript.Added.Begun) added).script();
        read(script);
        return script;
    }

    private Standing read(OpenScript script) {
        Optional<Standing> standing = desk.script(script.id()).orElseThrow().standing();
        while (standing.isEmpty()) {
            assertThat(script.state()).isNotInstanceOf(OpenScript.State.Refused.class);
            Thread.onSpinWait();
            standing = script.standing();
        }
        return standing.get();
    }

    private ScriptRecord kept() {
        return film.production().scripts().values().stream().findFirst().orElseThrow();
    }

    private void confirm(OpenScript script) {
        assertThat(new ConfirmPassage(pen).of(script, "s1", passage(script), basis(script)))
                .isEqualTo(new Outcome.Done());
    }

    private static String passage(OpenScript script) {
        return script.standing()
                .orElseThrow()
                .scene("s1")
                .orElseThrow()
                .passages()
                .getFirst()
                .id();
    }

    private static Review.Item item(OpenScript script) {
        Standing standing = script.standing().orElseThrow();
        return Basis.item(standing.review(), standing.scene("s1").orElseThrow(), passage(script))
                .orElseThrow();
    }

    private static String basis(OpenScript script) {
        return Basis.of(item(script));
    }

    private static Review.State state(OpenScript script) {
        return item(script).state();
    }
}
