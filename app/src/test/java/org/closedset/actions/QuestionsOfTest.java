package org.closedset.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.closedset.boundaries.Means;
import org.closedset.boundaries.Question;
import org.closedset.boundaries.Questions;
import org.closedset.breakdown.Finder;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SentenceVectors;
import org.closedset.people.Addressed;
import org.closedset.people.DocumentKind;
import org.closedset.people.People;
import org.closedset.people.Person;
import org.closedset.readers.ScreenplayFile;
import org.closedset.screenplay.Screenplays;
import org.closedset.sheets.PeopleSheet;
import org.closedset.views.Recorded;
import org.closedset.views.Records;
import org.closedset.vocabulary.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each person is asked of a script: what their own passages need, of whom it may be asked. */
final class QuestionsOfTest {
    private static final String SCRIPT = """
            INT. KITCHEN - NIGHT #7#

            TOM
            Stay.

            MARA
            I am here.

            Tom kisses Mara on the mouth.

            INT. OFFICE - DAY #8#

            NORA
            Nothing for us.

            Nora reads the post.
            """;
    private static final String CAST = """
            Name,Role,Character,Type
            Samir Cohen,Actor,MARA,Lead
            Runa Lopes,Actor,MARA,Body double
            Jolana Haddad,Actor,TOM,Lead
            Oona Nwosu,Actor,NORA,Lead
            """;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-02-20T05:00:00Z"), ZoneId.of("Europe/Oslo"));

    private final SecureRandom chance = new SecureRandom();
    private final Hand hand = new Hand(CLOCK, chance);

    @TempDir
    private Path folder;

    private static Review review() throws Exception {
        byte[] bytes = SCRIPT.getBytes(StandardCharsets.UTF_8);
        return Review.of(
                Finder.find(
                        Screenplays.of(ScreenplayFile.read(bytes, "quay.fountain")),
                        SentenceVectors.none(),
                        scene -> {}),
                List.of());
    }

    private Recorded begun(Records records) throws Exception {
        records.begin("nine lanterns on the pier".toCharArray());
        new BeginProduction(hand).of(records, "The Quay", CLOCK.getZone(), new Addressed("Signe Aalto", "", ""));
        Recorded film = records.productions().getFirst();
        new BringPeople(hand)
                .of(
                        film,
                        hand.newAct(),
                        "",
                        PeopleSheet.of(CAST.getBytes(StandardCharsets.UTF_8)).rows());
        return film;
    }

    private static Person person(Recorded film, String name) {
        return film.production().people().all().stream()
                .filter(it -> it.addressed().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void grown(Recorded film, String name) {
        new CheckAge(hand)
                .found(film, hand.newAct(), person(film, name).id(), DocumentKind.PASSPORT, LocalDate.of(2027, 2, 1));
    }

    private static List<Question> asked(Recorded film, String name) throws Exception {
        People people = film.production().people();
        return QuestionsOf.in("quay", review(), people, person(film, name));
    }

    @Test
    void a_kiss_asks_ten_questions_at_most_of_its_scene_and_names_its_partner_and_no_double() throws Exception {
        try (Records records = Records.in(folder, chance)) {
            Recorded film = begun(records);
            for (String name : List.of("Samir Cohen", "Runa Lopes", "Jolana Haddad", "Oona Nwosu")) {
                grown(film, name);
            }
            List<Question> asked = asked(film, "Samir Cohen");
            assertThat(asked).hasSizeBetween(1, 10).allSatisfy(it -> {
                assertThat(it.scenes()).containsExactly("7");
                assertThat(it.partners())
                        .containsExactly(person(film, "Jolana Haddad").id());
            });
            assertThat(asked).anySatisfy(it -> {
                assertThat(it.zone()).isEqualTo(Zone.MOUTH_LINE);
                assertThat(it.means()).isEqualTo(Optional.of(Means.MOUTH));
            });
            assertThat(asked(film, "Oona Nwosu"))
                    .as("nothing of hers needs care")
                    .isEmpty();
            People people = film.production().people();
            assertThat(QuestionsOf.in("quay", review().confirmed(), people, person(film, "Samir Cohen")))
                    .as("nobody confirmed it")
                    .isEmpty();
        }
    }

    @Test
    void whose_age_nobody_checked_is_asked_about_care_alone_and_nobody_is_asked_about_them() throws Exception {
        try (Records records = Records.in(folder, chance)) {
            Recorded film = begun(records);
            grown(film, "Samir Cohen");
            assertThat(asked(film, "Samir Cohen"))
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(it.partners()).isEmpty());
            assertThat(asked(film, "Jolana Haddad"))
                    .isNotEmpty()
                    .allMatch(Questions::ofCare)
                    .noneMatch(it -> it.zone() == Zone.MOUTH_LINE);
        }
    }
}
