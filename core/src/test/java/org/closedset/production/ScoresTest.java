package org.closedset.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.boundaries.Limits;
import org.closedset.choreography.Agreement;
import org.closedset.choreography.Beat;
import org.closedset.choreography.Score;
import org.closedset.people.Addressed;
import org.closedset.people.Age;
import org.closedset.people.AgeCheck;
import org.closedset.people.DocumentKind;
import org.closedset.people.Role;
import org.junit.jupiter.api.Test;

/** Choreographies of a production, and what they are held against. */
final class ScoresTest {
    private static final Score EMPTY = new Score("sc-2", List.of(new Beat("b1", "They wait.", Map.of())));

    private static Production told(Content... contents) {
        Production production = Production.NONE;
        for (Content content : contents) {
            production = production.with(Told.fact(content));
        }
        return production;
    }

    @Test
    void what_is_written_takes_the_place_of_what_was_and_nothing_takes_it_away() {
        Production written = told(
                new ScoreFact.Written("s1", Told.score()),
                new ScoreFact.Written("s1", EMPTY),
                new ScoreFact.Written("s2", EMPTY));
        assertThat(written.scores().of("s1", "sc-1")).isEqualTo(Told.score());
        assertThat(written.scores().of("s1")).containsOnlyKeys("sc-1", "sc-2");
        assertThat(written.scores().of("s1", "sc-9")).isEqualTo(Score.none("sc-9"));
        Production less = written.with(Told.fact(new ScoreFact.Written("s1", Score.none("sc-2"))));
        assertThat(less.scores().of("s1")).containsOnlyKeys("sc-1");
        assertThat(written.scores().of("s1")).as("what was shown stays").containsOnlyKeys("sc-1", "sc-2");
        assertThat(less.with(Told.fact(new ScoreFact.Written("s1", Score.none("sc-1"))))
                        .scores()
                        .scripts())
                .containsOnlyKeys("s2");
    }

    @Test
    void a_script_taken_out_takes_its_choreographies_along() {
        Production written = told(
                new ScriptFact.Added("s1", "", Told.draft("quay.pdf"), List.of()),
                new ScoreFact.Written("s1", Told.score()),
                new ScoreFact.Written("s2", EMPTY),
                new ScriptFact.Removed("s1"));
        assertThat(written.scores().scripts()).containsOnlyKeys("s2");
    }

    @Test
    void it_is_kept_in_the_working_class_and_says_nothing_of_itself() {
        Content content = new ScoreFact.Written("s1", Told.score());
        assertThat(content.keeping()).isEqualTo(Keeping.WORKING);
        assertThat(content.toString()).isEqualTo("Written[confidential]");
        assertThat(told(content).scores().toString()).isEqualTo("Scores[confidential]");
    }

    @Test
    void everybody_in_it_is_held_against_their_age_and_what_they_said_as_far_as_that_may_be_read() {
        Instant now = Told.WHEN;
        Production open = told(
                named("Nura"),
                new PersonFact.Told(Told.JONAS, new Addressed("Jonas", "", "")),
                new PersonFact.RoleGiven(Told.JONAS, Role.COORDINATOR),
                new PersonFact.AgeChecked(
                        Told.NURA,
                        Optional.of(
                                new AgeCheck(Set.of(Told.JONAS), DocumentKind.PASSPORT, LocalDate.of(2026, 11, 2)))),
                new OwnFact.LimitsSaid(Told.NURA, Told.limits()));
        Map<org.closedset.people.PersonId, Agreement> all = Agreements.of(open, "s1", Told.score(), now);
        assertThat(all.keySet()).isEqualTo(Told.score().people());
        assertThat(all.get(Told.NURA))
                .isEqualTo(new Agreement(
                        Age.VERIFIED_ADULT,
                        Optional.empty(),
                        Optional.of(Told.limits().at(now).now()),
                        Optional.empty()));
        assertThat(all.get(Told.CASTS)).as("nobody known").isEqualTo(Agreement.UNKNOWN);
        assertThat(Agreements.of(open, "s1", Told.score(), now).get(Told.JONAS))
                .extracting(Agreement::boundary)
                .as("nothing said yet")
                .isEqualTo(Optional.of(Limits.UNSAID.now()));
        Production no = open.with(Told.fact(new AccountFact.DataUseSaid(Told.NURA, 1, false)));
        assertThat(Agreements.of(no, "s1", Told.score(), now).get(Told.NURA))
                .extracting(Agreement::boundary)
                .isEqualTo(Optional.empty());
        Production left = open.with(Told.fact(new PersonFact.Left(Told.NURA, true)));
        assertThat(Agreements.of(left, "s1", Told.score(), now).get(Told.NURA))
                .extracting(Agreement::boundary)
                .isEqualTo(Optional.empty());
    }

    private static PersonFact.Told named(String name) {
        return new PersonFact.Told(Told.NURA, new Addressed(name, "", ""));
    }
}
