package org.closedset.store.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.closedset.ledger.Checkpoint;
import org.closedset.ledger.Fault;
import org.closedset.ledger.LogKind;
import org.closedset.ledger.LogProof;
import org.closedset.ledger.Receipt;
import org.closedset.ledger.UnreadableLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody can be given to hold of a fact of theirs, and how others may then check it without the record. */
final class EvidenceTest {
    private static final KeyName MIRA = new KeyName("p-mira", RecordClass.BOUNDARY);

    @TempDir
    private Path folder;

    private final Ticking clock = new Ticking();

    private Ground ground() {
        return new Ground(new Place.File(folder.resolve("archive.db")), new Place.File(folder.resolve("keys.db")));
    }

    private Sequencer sequencer(Ground.Open open) {
        return open.archive().sequencer(Ground.FILM, open.keys(), clock.pace());
    }

    private static Evidence of(Ground.Open open, long sequence) throws RecordFailure {
        return open.archive().evidence(Ground.FILM, sequence, open.keys());
    }

    private static Evidence.Sequenced sequenced(Ground.Open open, long sequence) throws RecordFailure {
        return switch (of(open, sequence)) {
            case Evidence.Sequenced it -> it;
            case Evidence.Kept it -> throw new AssertionError("not in the tree: " + it);
        };
    }

    private static Checkpoint checked(Evidence.Sequenced it, String content) throws UnreadableLedger {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return Receipt.check(it.proof(), bytes, LogKind.PRIVATE, it.verifier());
    }

    @Test
    void a_fact_is_kept_first_and_then_proved_to_stand_in_its_log() throws Exception {
        try (Ground.Open open = ground().made();
                Sequencer sequencer = sequencer(open)) {
            open.add(1, "hers", MIRA);
            assertThat(of(open, 1)).isEqualTo(new Evidence.Kept(1, Log.PRIVATE));
            sequencer.turn();
            assertThat(of(open, 1)).isEqualTo(new Evidence.Kept(1, Log.PRIVATE));
            clock.tick();
            sequencer.turn();
            Evidence.Sequenced first = sequenced(open, 1);
            assertThat(first.content().orElseThrow())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("hers");
            assertThat(checked(first, "hers").size()).isEqualTo(256);
            open.add(2, "his");
            clock.tick();
            sequencer.turn();
            Evidence.Sequenced later = sequenced(open, 1);
            assertThat(later.place()).isEqualTo(first.place());
            assertThat(checked(later, "hers").size()).isEqualTo(512);
            assertThat(checked(first, "hers").size()).isEqualTo(256);
        }
    }

    @Test
    void a_receipt_is_for_its_own_words_and_its_own_log() throws Exception {
        try (Ground.Open open = ground().made();
                Sequencer sequencer = sequencer(open)) {
            sequencer.turn();
            open.add(1, "hers", MIRA);
            open.add(2, "his");
            clock.tick();
            sequencer.turn();
            Evidence.Sequenced hers = sequenced(open, 1);
            Evidence.Sequenced his = sequenced(open, 2);
            assertThatThrownBy(() -> checked(hers, "his"))
                    .isInstanceOfSatisfying(
                            UnreadableLedger.class,
                            refusal -> assertThat(refusal.fault()).isEqualTo(Fault.ROOT_DIFFERS));
            LogProof mixed = LogProof.read(his.proof());
            LogProof swapped =
                    new LogProof(LogProof.read(hers.proof()).extra(), mixed.index(), mixed.path(), mixed.checkpoint());
            assertThatThrownBy(() -> Receipt.check(
                            swapped.bytes(), "hers".getBytes(StandardCharsets.UTF_8), LogKind.PRIVATE, hers.verifier()))
                    .isInstanceOf(UnreadableLedger.class);
            assertThat(hers.toString()).doesNotContain("hers");
        }
    }

    @Test
    void what_is_erased_is_proved_to_have_been_there_and_opens_to_nothing() throws Exception {
        try (Ground.Open open = ground().made();
                Sequencer sequencer = sequencer(open)) {
            sequencer.turn();
            open.add(1, "hers", MIRA);
            open.erase(2, MIRA);
            clock.tick();
            sequencer.turn();
            Evidence.Sequenced erased = sequenced(open, 1);
            assertThat(erased.content()).isEmpty();
            LogProof proof = LogProof.read(erased.proof());
            assertThat(proof.extra()).isEqualTo(Optional.empty());
            assertThat(proof.proves(erased.entry(), erased.verifier()).size()).isEqualTo(256);
        }
    }

    @Test
    void a_receipt_of_a_log_that_ended_still_holds() throws Exception {
        try (Ground.Open open = ground().made();
                Sequencer sequencer = sequencer(open)) {
            sequencer.turn();
            open.add(1, "hers", MIRA);
            clock.tick();
            sequencer.turn();
            open.archive().database().write(LogRows::end);
            open.add(2, "his");
            sequencer.turn();
            clock.tick();
            sequencer.turn();
            assertThat(checked(sequenced(open, 1), "hers").origin())
                    .isNotEqualTo(checked(sequenced(open, 2), "his").origin());
        }
    }

    @Test
    void nothing_is_given_out_that_does_not_hold() throws Exception {
        try (Ground.Open open = ground().made();
                Sequencer sequencer = sequencer(open)) {
            sequencer.turn();
            open.add(1, "hers", MIRA);
            clock.tick();
            sequencer.turn();
            open.archive()
                    .database()
                    .write(sql -> sql.client()
                            .sql("UPDATE leaf SET place = 255 - place")
                            .update());
            assertThatThrownBy(() -> of(open, 1))
                    .isInstanceOf(RecordFailure.class)
                    .hasMessageContaining("cannot be shown");
            assertThatThrownBy(() -> of(open, 7))
                    .isInstanceOf(RecordFailure.class)
                    .hasMessageContaining("no fact 7");
        }
    }

    @Test
    void the_key_store_learns_of_a_checkpoint_before_anybody_is_given_it() throws Exception {
        try (Ground.Open open = ground().made();
                Sequencer sequencer = sequencer(open)) {
            sequencer.turn();
            open.add(1, "hers", MIRA);
            clock.tick();
            sequencer.turn();
            LogRow row = Logs.last(open);
            LogKeys keys = new LogKeys(open.keys());
            byte[] empty = open.archive()
                    .database()
                    .read(sql -> LogRows.epoch(sql, row.id(), 0))
                    .orElseThrow()
                    .checkpoint();
            open.keys().write(sql -> {
                LogKeyRows.remember(sql, row.key(), empty);
                return row;
            });
            assertThat(keys.get(row.key()).remembered().size()).isZero();
            sequenced(open, 1);
            assertThat(keys.get(row.key()).remembered().size()).isEqualTo(256);
        }
    }
}
