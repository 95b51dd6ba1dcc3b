package org.closedset.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedset.asks.Ask;
import org.closedset.asks.Asked;
import org.closedset.asks.Want;
import org.closedset.choreography.Score;
import org.closedset.people.Addressed;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.production.AskFact;
import org.closedset.production.Content;
import org.closedset.production.Fact;
import org.closedset.production.PersonFact;
import org.closedset.production.PlanFact;
import org.closedset.production.PlannedScene;
import org.closedset.production.ProductionFact;
import org.closedset.production.ScoreFact;
import org.closedset.screenplay.Eighths;
import org.closedset.vocabulary.Action;
import org.junit.jupiter.api.Test;

/** Whoever directs reads what they asked for, and that a plan answers it once that is published; nobody else reads any of it. */
final class AskingTest {
    private static final PersonId DIRECTS = new PersonId("d".repeat(32));
    private static final PersonId FIRST = new PersonId("a".repeat(32));
    private static final Instant TOLD = Instant.parse("2027-03-01T06:00:00Z");
    private static final Instant BEFORE = Instant.parse("2027-03-01T07:00:00Z");
    private static final Instant AFTER = Instant.parse("2027-03-01T08:00:01Z");
    private static final List<Ask> BEATS = List.of(
            new Ask("They dance.", List.of(new Want.Done("MARA", Action.LOOK, Optional.of("TOM"), Optional.empty()))));

    private static final Content WRITTEN = new AskFact.Written("s1", "sc-1", BEATS);
    private static final Content PLAN =
            new ScoreFact.Published("s1", 1, "7", Privates.score("sc-1", FIRST, 1), Map.of(FIRST, "MARA"));
    private static final Content NO_PLAN = new ScoreFact.Published("s1", 1, "7", Score.none("sc-1"), Map.of());

    private static Content answered(List<Ask> beats) {
        return new AskFact.Answered("s1", "sc-1", Optional.of(new Asked.Answer("ab".repeat(32), beats)));
    }

    private static AsPublished told(Content... more) {
        AsPublished told = AsPublished.NOTHING;
        Content published = new PlanFact.ScenesPublished(
                "s1",
                "The Quay",
                List.of(
                        new PlannedScene("sc-1", "7", "INT. QUAY", new Eighths(4), PlannedScene.Care.COVERED),
                        new PlannedScene("sc-2", "", "EXT. QUAY", new Eighths(2), PlannedScene.Care.NOT_COVERED)));
        for (Content content : List.of(
                new ProductionFact.Opened("The Quay", ZoneId.of("UTC")),
                new PersonFact.Told(DIRECTS, new Addressed("Dana", "", "")),
                new PersonFact.RoleGiven(DIRECTS, Role.DIRECTOR),
                new PersonFact.Told(FIRST, new Addressed("Finn", "", "")),
                new PersonFact.RoleGiven(FIRST, Role.FIRST_AD),
                new PlanFact.PublicationsFixed(List.of(LocalTime.of(8, 0)), LocalDate.of(2027, 6, 1)),
                published)) {
            told = told.with(fact(TOLD.minusSeconds(86_400), content));
        }
        for (Content content : more) {
            told = told.with(fact(TOLD, content));
        }
        return told;
    }

    private static Fact fact(Instant at, Content content) {
        return new Fact("1".repeat(32), Optional.empty(), at, content);
    }

    private static Asking seen(AsPublished told, PersonId who, Instant at) {
        return Gate.asking(who, told.published(at), told.production());
    }

    @Test
    void what_is_asked_is_read_at_once_by_whoever_directs_and_by_nobody_else() {
        AsPublished told = told(new AskFact.Written("s1", "sc-1", BEATS));
        assertThat(seen(told, DIRECTS, BEFORE).scenes()).hasSize(2).first().satisfies(it -> {
            assertThat(it.beats()).isEqualTo(BEATS);
            assertThat(it.label()).isEqualTo("7");
            assertThat(it.care()).isTrue();
            assertThat(it.answered()).isFalse();
            assertThat(it.toString()).doesNotContain("dance");
        });
        assertThat(seen(told, FIRST, BEFORE)).isEqualTo(Asking.NONE);
        assertThat(seen(told, new PersonId("9".repeat(32)), BEFORE)).isEqualTo(Asking.NONE);
        AsPublished left = told(new PersonFact.Left(DIRECTS, true));
        assertThat(seen(left, DIRECTS, BEFORE)).isEqualTo(Asking.NONE);
    }

    private static List<Boolean> closed(AsPublished told) {
        return seen(told, DIRECTS, AFTER).scenes().stream()
                .map(Asking.OneScene::answered)
                .toList();
    }

    @Test
    void that_a_plan_answers_it_is_told_at_the_next_time_of_publishing_and_not_before() {
        AsPublished told = told(WRITTEN, PLAN, answered(BEATS));
        assertThat(seen(told, DIRECTS, BEFORE)).isEqualTo(seen(told(WRITTEN), DIRECTS, BEFORE));
        assertThat(closed(told)).containsExactly(true, false);
    }

    @Test
    void a_plan_that_was_taken_back_before_it_was_seen_leaves_no_trace() {
        AsPublished back = told(WRITTEN, PLAN, answered(BEATS), NO_PLAN);
        assertThat(seen(back, DIRECTS, AFTER)).isEqualTo(seen(told(WRITTEN), DIRECTS, AFTER));
        AsPublished undone =
                told(WRITTEN, PLAN, answered(BEATS), NO_PLAN, new AskFact.Answered("s1", "sc-1", Optional.empty()));
        assertThat(seen(undone, DIRECTS, AFTER)).isEqualTo(seen(told(WRITTEN), DIRECTS, AFTER));
    }

    @Test
    void a_plan_closes_a_scene_of_which_nothing_was_asked_and_what_is_asked_before_it_is_seen_does_not_open_it() {
        assertThat(closed(told(PLAN, answered(List.of())))).containsExactly(true, false);
        AsPublished since = told(PLAN, answered(List.of()), WRITTEN);
        assertThat(closed(since)).containsExactly(true, false);
        assertThat(since.production().asks().of("s1", "sc-1").allAnsweredFor("ab".repeat(32)))
                .as("it is still to be answered, which the desk alone reads")
                .isFalse();
    }

    @Test
    void what_was_tried_afterwards_is_not_read_by_whoever_tried() {
        AsPublished tried = told(WRITTEN, PLAN, answered(BEATS), new AskFact.Tried("s1", "sc-1", BEATS));
        assertThat(seen(tried, DIRECTS, AFTER)).isEqualTo(seen(told(WRITTEN, PLAN, answered(BEATS)), DIRECTS, AFTER));
        assertThat(tried.production().asks().of("s1", "sc-1").tried()).hasSize(1);
    }
}
