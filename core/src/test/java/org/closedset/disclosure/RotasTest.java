package org.closedset.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.closedset.ClosedSet;
import org.closedset.closedset.Contents;
import org.closedset.closedset.Job;
import org.closedset.closedset.Notice;
import org.closedset.closedset.Rota;
import org.closedset.closedset.SetUp;
import org.closedset.people.Addressed;
import org.closedset.people.Nearness;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.production.AccountFact;
import org.closedset.production.Content;
import org.closedset.production.Fact;
import org.closedset.production.PersonFact;
import org.closedset.production.PlanFact;
import org.closedset.production.ProductionFact;
import org.closedset.production.SetFact;
import org.closedset.vocabulary.Kind;
import org.junit.jupiter.api.Test;

/** Who reads which turns in closed scenes, and from when. */
final class RotasTest {
    private static final PersonId VERA = id(1);
    private static final PersonId ODILE = id(2);
    private static final PersonId OONA = id(3);
    private static final Instant BEGUN = Instant.parse("2027-02-01T06:00:00Z");
    private static final Instant PUBLISHED = Instant.parse("2027-02-01T12:00:00Z");

    private static PersonId id(int number) {
        return new PersonId(String.format("%032x", number));
    }

    private static Rota drawn(PersonId who) {
        List<Job> jobs = List.of(new Job("Boom", List.of(VERA, ODILE)), new Job("Camera", List.of(ODILE)));
        List<SetUp> setUps = List.of(new SetUp("1", Set.of("Boom", "Camera")), new SetUp("2", Set.of("Boom")));
        return new Rota(jobs, setUps, Map.of("Boom", who, "Camera", ODILE));
    }

    private static AsPublished told(AsPublished before, Instant at, Content... contents) {
        AsPublished now = before;
        for (Content it : contents) {
            now = now.with(new Fact("ab".repeat(16), Optional.empty(), at, it));
        }
        return now;
    }

    private static AsPublished begun() {
        return told(
                AsPublished.NOTHING,
                BEGUN,
                new ProductionFact.Opened("The Quay", ZoneId.of("UTC")),
                new PlanFact.PublicationsFixed(List.of(LocalTime.NOON), LocalDate.of(2027, 3, 1)),
                new PersonFact.Told(VERA, new Addressed("Vera", "", "")),
                new PersonFact.Told(ODILE, new Addressed("Odile", "", "")),
                new PersonFact.Told(OONA, new Addressed("Oona", "", "")),
                new PersonFact.RoleGiven(VERA, Role.CREW),
                new PersonFact.RoleGiven(ODILE, Role.PRODUCER),
                new PersonFact.RoleGiven(OONA, Role.FIRST_AD));
    }

    private static SetFact.RotaGiven given(PersonId who) {
        return new SetFact.RotaGiven("s1", "sc-1", Optional.of(new ClosedSet.Given("42", drawn(who))));
    }

    private static Rotas seen(AsPublished production, PersonId who, Instant at) {
        return Gate.rotas(who, production.published(at), production.production());
    }

    @Test
    void turns_are_read_once_they_are_published_all_by_the_first_ad_and_ones_own_by_everybody_else() {
        AsPublished given = told(begun(), BEGUN.plusSeconds(60), given(VERA));
        for (PersonId who : List.of(VERA, ODILE, OONA)) {
            assertThat(seen(given, who, PUBLISHED.minusMillis(1))).isEqualTo(Rotas.NONE);
        }
        assertThat(seen(given, OONA, PUBLISHED).scenes())
                .containsExactly(new Rotas.Scene(
                        "42",
                        List.of(
                                new Rotas.Called(
                                        "1",
                                        List.of(new Rotas.Turn("Boom", "Vera"), new Rotas.Turn("Camera", "Odile"))),
                                new Rotas.Called("2", List.of(new Rotas.Turn("Boom", "Vera"))))));
        assertThat(seen(given, ODILE, PUBLISHED).scenes())
                .as("who produces reads nothing but turns of their own")
                .containsExactly(new Rotas.Scene(
                        "42", List.of(new Rotas.Called("1", List.of(new Rotas.Turn("Camera", "Odile"))))));
    }

    @Test
    void a_draw_that_is_not_given_is_nobodys_and_another_one_is_seen_when_it_is_published() {
        AsPublished drawn = told(begun(), BEGUN.plusSeconds(60), new SetFact.RotaWritten("s1", "sc-1", drawn(VERA)));
        assertThat(seen(drawn, OONA, PUBLISHED)).isEqualTo(Rotas.NONE);
        AsPublished again =
                told(told(begun(), BEGUN.plusSeconds(60), given(VERA)), PUBLISHED.plusSeconds(60), given(ODILE));
        Instant tomorrow = PUBLISHED.plusSeconds(24 * 3600);
        assertThat(seen(again, VERA, tomorrow.minusMillis(1)).scenes()).hasSize(1);
        assertThat(seen(again, VERA, tomorrow)).isEqualTo(Rotas.NONE);
        assertThat(Dump.of(seen(again, OONA, tomorrow))).contains("Odile").doesNotContain("Vera");
    }

    @Test
    void who_alone_is_named_for_a_function_is_told_so_beside_the_notice_and_nobody_else_is() {
        Notice notice = new Notice(
                "42",
                new Contents(Set.of(Kind.KISS), Set.of()),
                "",
                Map.of(VERA, Set.of(Nearness.ON_SET), ODILE, Set.of(Nearness.ON_SET)));
        AsPublished told = told(
                begun(),
                BEGUN,
                new SetFact.NoticeWritten("s1", "sc-1", Optional.of(notice)),
                new SetFact.RotaWritten("s1", "sc-1", drawn(VERA)));
        assertThat(alone(told, ODILE)).containsExactly("Camera");
        assertThat(alone(told, VERA)).isEmpty();
    }

    private static List<String> alone(AsPublished production, PersonId who) {
        return Gate.own(who, production.production())
                .orElseThrow()
                .notices()
                .getFirst()
                .alone();
    }

    @Test
    void whoever_left_or_was_not_heard_yet_reads_none() {
        AsPublished given = told(begun(), BEGUN.plusSeconds(60), given(VERA));
        AsPublished unheard = told(given, BEGUN.plusSeconds(90), new AccountFact.Joined(VERA, "k7q4m", "204771"));
        assertThat(seen(unheard, VERA, PUBLISHED)).isEqualTo(Rotas.NONE);
        AsPublished left = told(given, BEGUN.plusSeconds(90), new PersonFact.Left(VERA, true));
        assertThat(seen(left, VERA, PUBLISHED)).isEqualTo(Rotas.NONE);
        assertThat(seen(given, id(9), PUBLISHED)).isEqualTo(Rotas.NONE);
    }
}
