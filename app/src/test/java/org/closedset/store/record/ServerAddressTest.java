package org.closedset.store.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** A database's address as it is written, as the driver wants it, and as a sentence may show it. */
final class ServerAddressTest {
    private static String jdbc(String written) throws RecordFailure {
        return ServerAddress.read(written).jdbc();
    }

    @Test
    void the_usual_spelling_is_turned_into_the_drivers() throws Exception {
        assertThat(jdbc("postgresql://closedset@localhost:5433/archive"))
                .isEqualTo("jdbc:postgresql://localhost:5433/archive?user=closedset");
        assertThat(jdbc("jdbc:postgresql://localhost/archive?user=closedset"))
                .isEqualTo("jdbc:postgresql://localhost/archive?user=closedset");
        assertThat(jdbc("postgres://a%2Bb@[::1]:5432/archive?currentSchema=record"))
                .isEqualTo("jdbc:postgresql://[::1]:5432/archive?currentSchema=record&user=a%2Bb");
    }

    @Test
    void another_machine_is_spoken_to_by_tls_unless_the_address_says_how() throws Exception {
        assertThat(jdbc("postgresql://db.example.org/archive"))
                .isEqualTo("jdbc:postgresql://db.example.org/archive?sslmode=require");
        assertThat(jdbc("postgresql://db.example.org/archive?sslmode=verify-full&sslrootcert=/etc/ca.pem"))
                .isEqualTo("jdbc:postgresql://db.example.org/archive?sslmode=verify-full&sslrootcert=/etc/ca.pem");
    }

    @Test
    void a_password_in_it_is_refused_and_not_repeated() {
        for (String written : new String[] {
            "postgresql://me:hunter2@localhost/archive",
            "postgresql://me:@localhost/archive",
            "postgresql://localhost/archive?password=hunter2",
            "postgresql://localhost/archive?user=me&PassWord=hunter2",
            "jdbc:postgresql://localhost/archive?user=me&sslpassword=hunter2"
        }) {
            assertThatThrownBy(() -> jdbc(written))
                    .as(written)
                    .hasMessageStartingWith("The password must not stand in the address")
                    .hasMessageNotContaining("hunter2");
        }
    }

    @Test
    void what_is_no_address_of_a_database_is_refused() {
        for (String written : new String[] {
            "",
            "archive",
            "localhost:5432/archive",
            "postgresql://",
            "postgresql:///archive",
            "postgresql://localhost",
            "postgresql://localhost/",
            "postgresql://localhost/a/b",
            "mysql://localhost/archive",
            "https://localhost/archive",
            "jdbc:sqlite:archive.db",
            "postgresql://local host/archive",
            "postgresql://one,two/archive"
        }) {
            assertThatThrownBy(() -> jdbc(written)).as(written).hasMessageStartingWith("This is no address");
        }
    }

    @Test
    void a_sentence_shows_where_it_is_and_not_what_lets_in() throws Exception {
        Place place = Place.server("postgresql://me@localhost:5433/archive?sslkey=/home/me/key", "hunter2");
        assertThat(place.whereabouts()).isEqualTo("postgresql://localhost:5433/archive");
        assertThat(place.called()).isEqualTo("PostgreSQL database archive");
        assertThat(place.toString()).doesNotContain("hunter2", "me@", "5433");
    }
}
