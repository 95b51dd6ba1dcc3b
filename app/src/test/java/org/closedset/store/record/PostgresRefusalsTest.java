package org.closedset.store.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import org.closedset.store.record.RecordFailure.Why;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Why a real server cannot keep the record, each in a sentence that says what to do. */
final class PostgresRefusalsTest {
    private static @Nullable RealPostgres started;

    @BeforeAll
    static void starts() throws Exception {
        started = RealPostgres.start();
    }

    @AfterAll
    static void ends() throws Exception {
        server().close();
    }

    private static RealPostgres server() {
        if (started == null) {
            throw new IllegalStateException("no server");
        }
        return started;
    }

    private static void refused(String address, String password, Why why, String sentence) {
        assertThatThrownBy(() -> Archive.there(Place.server(address, password)))
                .isInstanceOfSatisfying(
                        RecordFailure.class,
                        failure -> assertThat(failure.why()).isEqualTo(why))
                .hasMessageContaining(sentence);
    }

    @Test
    void a_server_that_is_not_there() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        refused("postgresql://postgres@localhost:" + port + "/archive", "", Why.UNREACHABLE, "archive does not answer");
    }

    @Test
    void a_database_that_is_not_there() {
        refused(
                "postgresql://postgres@localhost:" + server().port() + "/nowhere",
                "",
                Why.UNREACHABLE,
                "nowhere is not there. Make it first (CREATE DATABASE)");
    }

    @Test
    void a_wrong_password_and_none_at_all() throws Exception {
        String address = server().guarded("keeper", "four boats");
        refused(address, "five boats", Why.UNREACHABLE, "does not let Closed Set in. Check name and password");
        refused(address, "", Why.UNREACHABLE, "does not let Closed Set in");
        assertThat(Archive.there(Place.server(address, "four boats"))).isFalse();
    }

    @Test
    void somebody_who_may_make_no_tables() throws Exception {
        String address = server().guarded("reader", "four boats");
        server().execute("ALTER SCHEMA " + address.substring(address.lastIndexOf('=') + 1) + " OWNER TO postgres");
        server().execute("GRANT USAGE ON SCHEMA " + address.substring(address.lastIndexOf('=') + 1) + " TO reader");
        assertThatThrownBy(() -> Archive.create(Place.server(address, "four boats")))
                .hasMessageContaining("may be read but not written");
    }

    @Test
    void a_server_of_an_older_kind() throws Exception {
        Place.Server place = new Place.Server("jdbc:postgresql://localhost/archive");
        PostgresServer.fit(150_000, place);
        assertThatThrownBy(() -> PostgresServer.fit(140_017, place))
                .hasMessage("PostgreSQL database archive is on PostgreSQL 14, which is too old. Use 15 or newer.");
    }

    @Test
    void an_archive_that_a_newer_program_wrote() throws Exception {
        Place place = Place.server(server().address(), "");
        Archive.create(place).close();
        try (Database archive = Database.open(place, Use.ARCHIVE)) {
            archive.write(sql -> sql.client()
                    .sql("UPDATE archive_history SET \"version\" = '99' WHERE \"version\" = '" + Use.ARCHIVE.version()
                            + "'")
                    .update());
        }
        assertThatThrownBy(() -> Archive.open(place))
                .hasMessage("PostgreSQL database postgres was written by a newer Closed Set. Use that one.");
    }

    @Test
    void keys_of_another_archive() throws Exception {
        Ground one = server().ground();
        Ground other = server().ground();
        try (Ground.Open open = one.made()) {
            open.add(1, "hers");
        }
        other.made().close();
        assertThatThrownBy(() -> new Ground(one.archivePlace(), other.keyPlace()).opened())
                .isInstanceOfSatisfying(
                        RecordFailure.class,
                        failure -> assertThat(failure.why()).isEqualTo(Why.KEYS))
                .hasMessageContaining("These keys belong to another archive");
        try (Ground.Open open = one.opened()) {
            assertThat(open.journal().state().texts()).containsExactly("hers");
        }
    }

    @Test
    void an_archive_and_keys_that_are_not_there() throws Exception {
        Place place = Place.server(server().address(), "");
        assertThat(Archive.there(place)).isFalse();
        assertThatThrownBy(() -> Archive.open(place))
                .hasMessageContaining("There is no archive at PostgreSQL database");
        assertThatThrownBy(() -> Keys.open(place, Ground.VARIABLE, Ground.CHANCE))
                .hasMessageContaining("There are no keys at PostgreSQL database");
    }
}
