package org.closedset.store.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The record in a real PostgreSQL. */
final class PostgresRecordTest extends RecordContract {
    private static @Nullable RealPostgres server;

    @BeforeAll
    static void starts() throws Exception {
        server = RealPostgres.start();
    }

    @AfterAll
    static void ends() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void acts_are_forced_to_disk_whatever_the_server_is_set_to() throws Exception {
        Ground ground = ground();
        ground.made().close();
        try (Database archive = Database.open(ground.archivePlace(), Use.ARCHIVE)) {
            for (int i = 0; i < 3; i++) {
                assertThat(archive.<String>write(sql -> sql.client()
                                .sql("SHOW synchronous_commit")
                                .query(String.class)
                                .single()))
                        .isEqualTo("on");
            }
        }
    }

    @Test
    void a_connection_may_be_read_from_first() throws Exception {
        Ground ground = ground();
        ground.made().close();
        try (Database archive = Database.open(ground.archivePlace(), Use.ARCHIVE)) {
            List<ProductionId> seen =
                    archive.read(one -> archive.read(two -> archive.read(three -> archive.read(Rows::productions))));
            assertThat(seen).containsExactly(Ground.FILM);
        }
    }

    @Test
    void a_key_destroyed_while_all_are_wrapped_anew_stays_destroyed() throws Exception {
        Ground ground = ground();
        try (Ground.Open open = ground.made()) {
            open.add(1, "hers");
        }
        try (Database one = Database.open(ground.keyPlace(), Use.KEYS);
                Database two = Database.open(ground.keyPlace(), Use.KEYS)) {
            KeyId id = one.write(sql -> {
                KeyRow row = KeyRows.all(sql).getFirst();
                two.write(other -> {
                    KeyRows.destroy(other, Ground.FILM, List.of(row.id()));
                    return row;
                });
                KeyRows.rewrap(sql, row.id(), new byte[] {1, 2, 3});
                return row.id();
            });
            List<KeyRow> after = two.read(KeyRows::all);
            assertThat(after).extracting(KeyRow::id).containsExactly(id);
            assertThat(after.getFirst().wrapped()).isNull();
        }
    }

    @Test
    void keys_whose_making_was_cut_short_are_made_on() throws Exception {
        Ground ground = ground();
        Database.create(ground.keyPlace(), Use.KEYS).close();
        Keys.create(ground.keyPlace(), Ground.VARIABLE, Ground.CHANCE).close();
        Keys.open(ground.keyPlace(), Ground.VARIABLE, Ground.CHANCE).close();
        assertThatThrownBy(() -> Keys.create(ground.keyPlace(), Ground.VARIABLE, Ground.CHANCE))
                .hasMessageContaining("is there already");
    }

    @Override
    Ground ground() throws Exception {
        if (server == null) {
            throw new IllegalStateException("no server");
        }
        return server.ground();
    }
}
