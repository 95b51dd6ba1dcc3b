package org.closedset.store.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** No room, no permission, somebody else at it: one sentence each, and nothing that failed is shown. */
final class FullDiskTest {
    private static final Place PLACE = new Place.File(Path.of("archive.db"));

    @TempDir
    private Path folder;

    @Test
    void without_room_the_act_fails_whole_and_the_next_one_goes_on() throws Exception {
        Ground ground =
                new Ground(new Place.File(folder.resolve("archive.db")), new Place.File(folder.resolve("keys.db")));
        try (Ground.Open open = ground.made()) {
            open.add(1, "one");
            String much = "much ".repeat(100_000);
            limit(open, pages(open) + 2);
            assertThatThrownBy(() -> open.add(2, much))
                    .isInstanceOf(RecordFailure.class)
                    .hasMessage("There is no room left for archive.db. Nothing was lost; make room, then do it again.");
            assertThat(open.journal().state().texts()).containsExactly("one");
            assertThat(open.add(2, "little")).isEqualTo(2);
            assertThat(open.archive().fsck(open.keys()).sound()).isTrue();
        }
        try (Ground.Open open = ground.opened()) {
            assertThat(open.journal().state().texts()).containsExactly("one", "little");
        }
    }

    @Test
    void on_a_full_disk_nothing_confirmed_is_lost_and_with_room_it_goes_on() throws Exception {
        try (Mounted small = Mounted.inMemory(folder.resolve("small"), "2m")) {
            Ground ground = new Ground(
                    new Place.File(small.at().resolve("archive.db")),
                    new Place.File(small.at().resolve("keys.db")));
            int kept;
            try (Ground.Open open = ground.made()) {
                kept = untilFull(open);
                assertThat(open.journal().state().texts()).hasSize(kept);
            }
            small.room("16m");
            try (Ground.Open open = ground.opened()) {
                assertThat(open.journal().state().texts()).hasSize(kept);
                assertThat(open.add(1_000, "goes on")).isEqualTo(kept + 1);
                assertThat(open.archive().fsck(open.keys()).sound()).isTrue();
            }
        }
    }

    /** How many acts were confirmed before there was no room. */
    private static int untilFull(Ground.Open open) {
        String much = "much ".repeat(8_000);
        int kept = 0;
        while (true) {
            try {
                open.add(kept + 1, much + kept);
                kept++;
            } catch (RecordFailure full) {
                assertThat(full)
                        .hasMessage("There is no room left for archive.db. Nothing was lost; make room, then do it"
                                + " again.");
                return kept;
            }
        }
    }

    private static int pages(Ground.Open open) throws RecordFailure {
        return open.archive()
                .database()
                .read(sql -> sql.client()
                        .sql("PRAGMA page_count")
                        .query(Integer.class)
                        .single());
    }

    /** The limit is the writing connection's own, and ends with it. */
    private static void limit(Ground.Open open, int pages) throws RecordFailure {
        open.archive()
                .database()
                .write(sql -> sql.client()
                        .sql("PRAGMA max_page_count = " + pages)
                        .query(Integer.class)
                        .single());
    }

    @Test
    void each_trouble_of_sqlite_has_its_sentence() {
        assertThat(List.of(
                        said(SQLiteErrorCode.SQLITE_FULL),
                        said(SQLiteErrorCode.SQLITE_READONLY_DIRECTORY),
                        said(SQLiteErrorCode.SQLITE_BUSY_SNAPSHOT),
                        said(SQLiteErrorCode.SQLITE_IOERR_FSYNC),
                        said(SQLiteErrorCode.SQLITE_CANTOPEN),
                        said(SQLiteErrorCode.SQLITE_CORRUPT)))
                .containsExactly(
                        RecordFailure.Why.FULL,
                        RecordFailure.Why.READ_ONLY,
                        RecordFailure.Why.BUSY,
                        RecordFailure.Why.UNREACHABLE,
                        RecordFailure.Why.UNREACHABLE,
                        RecordFailure.Why.DAMAGED);
    }

    private static RecordFailure.Why said(SQLiteErrorCode code) {
        return Troubles.of(new SQLiteException("", code), PLACE).why();
    }

    @Test
    void a_bug_is_not_the_databases_fault() {
        assertThatThrownBy(() -> Troubles.of(new IllegalStateException("a bug"), PLACE))
                .hasMessage("a bug");
    }
}
