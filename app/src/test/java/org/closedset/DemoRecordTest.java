package org.closedset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.closedset.disclosure.Board;
import org.closedset.disclosure.LaidOut;
import org.closedset.disclosure.Status;
import org.closedset.disclosure.View;
import org.closedset.people.Person;
import org.closedset.people.Role;
import org.closedset.views.Desk;
import org.closedset.views.Recorded;
import org.closedset.views.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DemoRecordTest {
    @TempDir
    private Path folder;

    @Test
    void on_the_demos_morning_those_who_plan_see_the_film_as_it_was_published_the_evening_before() throws Exception {
        Clock morning = Clock.fixed(Instant.parse("2027-02-20T05:00:00Z"), ZoneId.of("Europe/Oslo"));
        try (Records records = Records.in(folder, new SecureRandom());
                Desk desk = Desk.in(folder, records)) {
            DemoRecord.in(records, desk, morning);
            Recorded film = records.productions().getFirst();
            Person director = film.production().people().with(Role.DIRECTOR).getFirst();
            View seen = film.gated(morning).view(Role.DIRECTOR, director.id());
            assertThat(seen).isInstanceOf(View.OnBoard.class);
            Board board = ((View.OnBoard) seen).board();
            assertThat(board.since()).contains(Instant.parse("2027-02-19T18:00:00Z"));
            assertThat(board.next()).contains(Instant.parse("2027-02-20T11:00:00Z"));
            assertThat(film.production().scripts()).hasSize(1);
            assertThat(((View.OnBoard) seen).plays().scenes())
                    .singleElement()
                    .satisfies(it -> assertThat(it.label()).isEqualTo("22"));
            Person camera = film.production().people().all().stream()
                    .filter(it -> it.addressed().name().equals("Vito Berg"))
                    .findFirst()
                    .orElseThrow();
            assertThat(film.gated(morning).view(Role.CAMERA, camera.id()))
                    .isInstanceOfSatisfying(
                            View.OfFrames.class,
                            it -> assertThat(it.frames().scenes())
                                    .singleElement()
                                    .satisfies(scene -> assertThat(scene.what()).hasSize(3)));
            Person costume = film.production().people().with(Role.COSTUME).getFirst();
            assertThat(film.gated(morning).view(Role.COSTUME, costume.id()))
                    .isInstanceOfSatisfying(
                            View.OfWardrobe.class,
                            it -> assertThat(it.wardrobe().scenes())
                                    .singleElement()
                                    .satisfies(scene -> assertThat(
                                                    scene.what().getFirst().people())
                                            .extracting(LaidOut.Wearer::called)
                                            .containsExactly("KEEPER", "NAN")));
            assertThat(board.scripts()).singleElement().satisfies(script -> {
                assertThat(script.title()).isEqualTo("Harbour Light");
                assertThat(script.scenes())
                        .hasSize(72)
                        .allSatisfy(scene -> assertThat(scene.status()).isEqualTo(Optional.of(Status.HOLD)));
            });
        }
    }
}
