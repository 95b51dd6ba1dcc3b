package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.closedset.people.PersonId;
import org.closedset.views.Look;
import org.closedset.views.Shown;
import org.junit.jupiter.api.Test;

/** Where it cannot be written who looks, everything can still be read, and it is written as soon as it can be. */
final class LookedTroubleTest {
    private static final String TROUBLE = "Something about the record does not work right now";

    @Test
    void a_page_is_shown_and_says_so_and_the_look_is_kept_with_the_next() throws Exception {
        try (OpenDoor door = OpenDoor.alone()) {
            String desk = door.holder();
            PersonId samir = new PersonId(door.person("Samir Cohen"));
            String page = "/record/" + door.production().id() + "/person/" + samir.text();
            told(door, "CREATE TRIGGER full BEFORE INSERT ON sighting BEGIN SELECT RAISE(FAIL, 'no'); END");
            Stranger.Answer shown = door.stranger.get(page, desk);
            assertThat(shown.status()).isEqualTo(200);
            assertThat(shown.body()).contains("Samir Cohen", TROUBLE, "archive.db");
            assertThat(door.production().looks().of(samir).looks()).isEmpty();
            told(door, "DROP TRIGGER full");
            Stranger.Answer later =
                    door.stranger.get("/record/" + door.production().id(), desk);
            assertThat(later.status()).isEqualTo(200);
            assertThat(later.body()).doesNotContain(TROUBLE);
            assertThat(door.production().looks().of(samir).looks())
                    .extracting(Look::what)
                    .containsExactly(Shown.LIST, Shown.PAGE);
        }
    }

    private static void told(OpenDoor door, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + door.records.archive());
                Statement one = connection.createStatement()) {
            for (String pragma : List.of("PRAGMA busy_timeout = 10000", statement)) {
                one.execute(pragma);
            }
        }
    }
}
