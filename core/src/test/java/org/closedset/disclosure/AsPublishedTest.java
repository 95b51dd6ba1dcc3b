package org.closedset.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.closedset.production.Content;
import org.closedset.production.Fact;
import org.closedset.production.PlanFact;
import org.closedset.production.Production;
import org.closedset.production.ProductionFact;
import org.junit.jupiter.api.Test;

/** The production as it stood at the last time of publishing, wherever facts and times fall. */
final class AsPublishedTest {
    private static final AsPublished BEGUN = AsPublished.NOTHING
            .with(fact("2027-05-01T05:00:00Z", new ProductionFact.Opened("First", ZoneId.of("UTC"))))
            .with(fact(
                    "2027-05-01T05:00:00Z",
                    new PlanFact.PublicationsFixed(List.of(LocalTime.of(8, 0)), LocalDate.of(2027, 6, 1))));

    private static Fact fact(String at, Content content) {
        return new Fact("0".repeat(32), Optional.empty(), Instant.parse(at), content);
    }

    private static Fact renamed(String at, String title) {
        return fact(at, new ProductionFact.Renamed(title));
    }

    private static String published(AsPublished production, String now) {
        return production.published(Instant.parse(now)).title();
    }

    @Test
    void before_the_first_time_of_publishing_there_is_nothing() {
        assertThat(BEGUN.published(Instant.parse("2027-05-01T07:59:59.999Z"))).isEqualTo(Production.NONE);
        assertThat(AsPublished.NOTHING.published(Instant.parse("2027-05-01T07:59:59.999Z")))
                .isEqualTo(Production.NONE);
    }

    @Test
    void what_was_told_before_is_shown_from_then_on() {
        assertThat(published(BEGUN, "2027-05-01T08:00:00Z")).isEqualTo("First");
        AsPublished renamed = BEGUN.with(renamed("2027-05-01T09:00:00Z", "Second"));
        assertThat(published(renamed, "2027-05-02T07:59:59.999Z")).isEqualTo("First");
        assertThat(published(renamed, "2027-05-02T08:00:00Z")).isEqualTo("Second");
        assertThat(renamed.production().title()).isEqualTo("Second");
    }

    @Test
    void what_is_told_at_that_moment_waits_for_the_next() {
        AsPublished two =
                BEGUN.with(renamed("2027-05-01T08:00:00Z", "Second")).with(renamed("2027-05-01T08:00:00Z", "Third"));
        assertThat(published(two, "2027-05-01T08:00:00Z")).isEqualTo("First");
        assertThat(published(two, "2027-05-02T07:59:59.999Z")).isEqualTo("First");
        assertThat(published(two, "2027-05-02T08:00:00Z")).isEqualTo("Third");
    }

    @Test
    void days_without_a_fact_change_nothing() {
        AsPublished later = BEGUN.with(renamed("2027-05-09T12:00:00Z", "Second"));
        assertThat(published(later, "2027-05-09T12:00:00Z")).isEqualTo("First");
        assertThat(published(later.with(renamed("2027-05-09T13:00:00Z", "Third")), "2027-05-09T14:00:00Z"))
                .isEqualTo("First");
        assertThat(published(later, "2027-05-30T12:00:00Z")).isEqualTo("Second");
    }

    @Test
    void a_clock_that_was_set_back_publishes_nothing_twice_and_nothing_early() {
        AsPublished back =
                BEGUN.with(renamed("2027-05-01T09:00:00Z", "Second")).with(renamed("2027-05-01T06:00:00Z", "Third"));
        assertThat(published(back, "2027-05-01T06:30:00Z")).isEqualTo("First");
        assertThat(published(back, "2027-05-01T10:00:00Z")).isEqualTo("First");
        assertThat(published(back, "2027-05-02T08:00:00Z")).isEqualTo("Third");
    }

    @Test
    void what_is_erased_is_counted_and_changes_nothing_that_was_published() {
        AsPublished erased =
                BEGUN.with(renamed("2027-05-01T09:00:00Z", "Second")).withErased();
        assertThat(erased.production().erased()).isEqualTo(1);
        assertThat(published(erased, "2027-05-01T10:00:00Z")).isEqualTo("First");
        assertThat(erased.toString()).doesNotContain("Second");
    }
}
