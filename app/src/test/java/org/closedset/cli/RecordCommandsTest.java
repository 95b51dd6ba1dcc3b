package org.closedset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.closedset.actions.AddScript;
import org.closedset.actions.BeginProduction;
import org.closedset.actions.ChangeProduction;
import org.closedset.actions.Hand;
import org.closedset.actions.Told;
import org.closedset.people.Addressed;
import org.closedset.production.Production;
import org.closedset.store.record.Archive;
import org.closedset.store.record.Keys;
import org.closedset.store.record.Pace;
import org.closedset.store.record.Place;
import org.closedset.store.record.Sequencer;
import org.closedset.store.record.Unlocking;
import org.closedset.views.Desk;
import org.closedset.views.Recorded;
import org.closedset.views.Records;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Looking after a record from the terminal. */
final class RecordCommandsTest {
    private static final String PASSPHRASE = "seven boats at the quay";

    @TempDir
    private Path folder;

    private Path film;
    private Path right;
    private Path wrong;
    private String said = "";

    @BeforeEach
    void aRecord() throws Exception {
        film = folder.resolve("film");
        right = Files.writeString(folder.resolve("right"), PASSPHRASE + "\n");
        wrong = Files.writeString(folder.resolve("wrong"), "something else entirely\n");
        begin(film);
    }

    private static void begin(Path film) throws Exception {
        try (Records records = Records.in(film, new SecureRandom())) {
            records.begin(PASSPHRASE.toCharArray());
            records.begin();
        }
    }

    private int run(String... words) {
        StringWriter out = new StringWriter();
        CommandLine line =
                new CommandLine(new Main()).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(out, true));
        int code = line.execute(words);
        said = out.toString();
        return code;
    }

    private int run(String command, Path passphrase, String... more) {
        return run(Stream.concat(
                        Stream.of(command, film.toString(), "--passphrase-file", passphrase.toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void a_sound_record_is_said_to_be_sound() {
        assertThat(run("fsck", right)).as(said).isZero();
        assertThat(said).contains("All of it is sound.");
    }

    @Test
    void a_wrong_passphrase_opens_nothing_and_is_said_to_be_wrong() {
        for (String command : List.of("fsck", "rotate-keys")) {
            assertThat(run(command, wrong)).isEqualTo(1);
            assertThat(said).contains("This passphrase does not open");
        }
    }

    @Test
    void without_a_terminal_the_passphrase_is_asked_for_in_a_file() {
        assertThat(run("fsck", film.toString())).isEqualTo(1);
        assertThat(said).contains("--passphrase-file");
    }

    @Test
    void a_folder_without_a_record_is_named() {
        Path none = folder.resolve("none");
        assertThat(run("fsck", none.toString(), "--passphrase-file", right.toString()))
                .isEqualTo(1);
        assertThat(said).contains("keys.db");
    }

    @Test
    void a_copy_is_taken_and_put_back() throws Exception {
        Path archives = folder.resolve("copies");
        Path keys = folder.resolve("elsewhere");
        assertThat(run("backup", right, "--archives", archives.toString(), "--keys", keys.toString()))
                .as(said)
                .isZero();
        try (Stream<Path> copies = Files.list(archives);
                Stream<Path> kept = Files.list(keys)) {
            Path copy = copies.findFirst().orElseThrow();
            assertThat(kept.count()).isEqualTo(1);
            assertThat(run("restore", right, "--copy", copy.toString()))
                    .as(said)
                    .isZero();
        }
        assertThat(said).contains("is in place and sound", "before-");
        assertThat(run("fsck", right)).isZero();
    }

    @Test
    void copies_of_keys_and_archive_never_lie_together() {
        String one = folder.resolve("copies").toString();
        assertThat(run("backup", right, "--archives", one, "--keys", one)).isEqualTo(1);
        assertThat(said).contains("must not lie with");
        assertThat(Path.of(one)).doesNotExist();
    }

    @Test
    void after_a_change_of_passphrase_only_the_new_one_opens() throws Exception {
        Path fresh = Files.writeString(folder.resolve("fresh"), "nine lanterns on the pier\n");
        assertThat(run("rotate-keys", right, "--new-passphrase-file", fresh.toString()))
                .as(said)
                .isZero();
        assertThat(run("fsck", right)).isEqualTo(1);
        assertThat(run("fsck", fresh)).isZero();
    }

    @Test
    void a_new_passphrase_that_is_too_short_changes_nothing() throws Exception {
        Path fresh = Files.writeString(folder.resolve("fresh"), "short\n");
        assertThat(run("rotate-keys", right, "--new-passphrase-file", fresh.toString()))
                .isEqualTo(1);
        assertThat(said).contains("12 characters or more");
        assertThat(run("fsck", right)).isZero();
    }

    @Test
    void what_is_sound_is_rebuilt_as_it_is_and_told_to_be() throws Exception {
        assertThat(run("rebuild", right)).as(said).isZero();
        assertThat(said).contains(" 0 things in them written anew");
        assertThat(run("rebuild", wrong)).isEqualTo(1);
        assertThat(said).contains("This passphrase does not open");
    }

    @Test
    void the_ledger_is_written_out_for_anybody_to_see() throws Exception {
        begun();
        Path out = folder.resolve("public");
        assertThat(run("publish", right, "--to", out.toString())).as(said).isZero();
        assertThat(said).contains("how many epochs");
        try (Stream<Path> files = Files.walk(out)) {
            assertThat(files.filter(file -> file.endsWith("checkpoint")).count())
                    .isEqualTo(2);
        }
        assertThat(run("publish", right)).isEqualTo(2);
    }

    /** Both logs of the film are begun, as they are in the background while a record is open. */
    private void begun() throws Exception {
        Place keysPlace = new Place.File(film.resolve("record-keys").resolve("keys.db"));
        Place archivePlace = new Place.File(film.resolve("record").resolve("archive.db"));
        Unlocking unlocking = new Unlocking.Passphrase(PASSPHRASE.toCharArray());
        try (Keys keys = Keys.open(keysPlace, unlocking, new SecureRandom());
                Archive archive = Archive.open(archivePlace);
                Sequencer sequencer = archive.sequencer(
                        archive.productions().getFirst(), keys, new Pace(Pace.USUAL, Clock.systemUTC()))) {
            sequencer.turn();
        }
    }

    @Test
    void a_production_that_was_deleted_is_nowhere_and_its_ledger_still_verifies() throws Exception {
        Hand hand = new Hand(Clock.systemUTC(), new SecureRandom());
        String id;
        try (Records records = Records.in(film, new SecureRandom());
                Desk desk = Desk.in(film, records)) {
            records.unlock(PASSPHRASE.toCharArray());
            new BeginProduction(hand)
                    .of(records, "Harbour Light", ZoneOffset.UTC, new Addressed("Signe Aalto", "", ""));
            Recorded quay = records.productions().getLast();
            id = quay.id();
            byte[] script = "INT. QUAY - DAY\n\nThey kiss.\n".getBytes(StandardCharsets.UTF_8);
            new AddScript(desk, hand).of(quay, "quay.fountain", script, true);
            assertThat(quay.production().scripts()).hasSize(1);
            assertThat(new ChangeProduction(hand).deleted(quay, hand.newAct())).isInstanceOf(Told.Done.class);
            assertThat(quay.production().life()).isEqualTo(Production.Life.DELETED);
            assertThat(quay.production().people().byId()).isEmpty();
            assertThat(quay.production().scripts()).isEmpty();
            assertThat(new ChangeProduction(hand).renamed(quay, hand.newAct(), "Quay"))
                    .isInstanceOf(Told.Refused.class);
        }
        assertThat(film.resolve("quay.fountain")).exists();
        assertThat(run("fsck", film.toString(), "--passphrase-file", right.toString()))
                .as(said)
                .isZero();
        try (Records records = Records.in(film, new SecureRandom())) {
            records.unlock(PASSPHRASE.toCharArray());
            Production left = records.production(id).orElseThrow().production();
            assertThat(left.life()).isEqualTo(Production.Life.DELETED);
            assertThat(left.title()).isEmpty();
            assertThat(left.erased()).isPositive();
        }
    }
}
