package org.closedset.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.closedset.production.Fact;
import org.closedset.production.PlanFact;
import org.closedset.production.Production;
import org.closedset.production.ProductionFact;
import org.junit.jupiter.api.Test;

/** When what production is shown changes, to the millisecond and on days when the clocks do. */
final class PublicationsTest {
    private static final String ACT = "0".repeat(32);
    private static final LocalDate DAY = LocalDate.of(2027, 6, 10);
    private static final Optional<LocalDate> SHOT = Optional.of(DAY);

    private static Production zoned(String zone) {
        return told(Production.NONE, "2027-01-01T00:00:00Z", new ProductionFact.Opened("Untitled", ZoneId.of(zone)));
    }

    private static Production told(Production before, String at, org.closedset.production.Content content) {
        return before.with(new Fact(ACT, Optional.empty(), Instant.parse(at), content));
    }

    private static Production fixed(Production before, String at, String... times) {
        return told(
                before,
                at,
                new PlanFact.PublicationsFixed(
                        Arrays.stream(times).map(LocalTime::parse).toList(), LocalDate.of(2027, 7, 1)));
    }

    private static Publications in(String zone, String... times) {
        return Publications.of(fixed(zoned(zone), "2027-01-01T00:00:00Z", times));
    }

    private static void last(Publications publications, String now, String last) {
        assertThat(publications.last(Instant.parse(now))).as(now).contains(Instant.parse(last));
    }

    private static void next(Publications publications, String now, String next) {
        assertThat(publications.next(Instant.parse(now))).as(now).contains(Instant.parse(next));
    }

    @Test
    void nothing_is_published_before_times_are_fixed_or_the_production_is_opened() {
        Instant now = Instant.parse("2027-05-01T00:00:00Z");
        assertThat(Publications.of(zoned("Europe/Lisbon")).last(now)).isEmpty();
        assertThat(Publications.of(zoned("Europe/Lisbon")).next(now)).isEmpty();
        Publications unopened = Publications.of(fixed(Production.NONE, "2027-01-01T00:00:00Z", "08:00"));
        assertThat(unopened.last(now)).isEmpty();
        assertThat(unopened.next(now)).isEmpty();
    }

    @Test
    void it_is_published_at_the_very_millisecond_and_not_one_sooner() {
        Publications daily = in("Europe/Lisbon", "07:30", "18:00");
        last(daily, "2027-05-02T06:29:59.999Z", "2027-05-01T17:00:00Z");
        last(daily, "2027-05-02T06:30:00.000Z", "2027-05-02T06:30:00Z");
        last(daily, "2027-05-02T16:59:59.999Z", "2027-05-02T06:30:00Z");
        last(daily, "2027-05-02T17:00:00.000Z", "2027-05-02T17:00:00Z");
        next(daily, "2027-05-02T06:29:59.999Z", "2027-05-02T06:30:00Z");
        next(daily, "2027-05-02T06:30:00.000Z", "2027-05-02T17:00:00Z");
        next(daily, "2027-05-02T17:00:00.000Z", "2027-05-03T06:30:00Z");
    }

    @Test
    void a_time_that_the_clocks_skip_is_when_they_have_gone_on() {
        Publications night = in("Europe/Lisbon", "01:30");
        last(night, "2027-03-28T01:29:59.999Z", "2027-03-27T01:30:00Z");
        last(night, "2027-03-28T01:30:00Z", "2027-03-28T01:30:00Z");
        last(night, "2027-03-29T00:29:59.999Z", "2027-03-28T01:30:00Z");
        last(night, "2027-03-29T00:30:00Z", "2027-03-29T00:30:00Z");
    }

    @Test
    void a_time_that_comes_twice_is_the_first() {
        Publications night = in("Europe/Lisbon", "01:30");
        last(night, "2027-10-31T00:29:59.999Z", "2027-10-30T00:30:00Z");
        last(night, "2027-10-31T00:30:00Z", "2027-10-31T00:30:00Z");
        last(night, "2027-10-31T01:30:00Z", "2027-10-31T00:30:00Z");
        next(night, "2027-10-31T00:30:00Z", "2027-11-01T01:30:00Z");
    }

    @Test
    void two_times_in_the_skipped_hour_keep_to_two_or_become_one() {
        Publications night = in("Europe/Lisbon", "01:50", "02:10");
        last(night, "2027-03-28T01:49:00Z", "2027-03-28T01:10:00Z");
        last(night, "2027-03-28T01:50:00Z", "2027-03-28T01:50:00Z");
        Publications same = in("Europe/Lisbon", "01:30", "02:30");
        next(same, "2027-03-28T00:00:00Z", "2027-03-28T01:30:00Z");
        next(same, "2027-03-28T01:30:00Z", "2027-03-29T00:30:00Z");
    }

    @Test
    void a_zone_that_leaves_a_whole_day_out_publishes_on_the_days_it_has() {
        Production apia = told(
                Production.NONE,
                "2011-12-01T00:00:00Z",
                new ProductionFact.Opened("Untitled", ZoneId.of("Pacific/Apia")));
        Publications daily = Publications.of(fixed(apia, "2011-12-01T00:00:00Z", "08:00"));
        last(daily, "2011-12-30T17:59:59.999Z", "2011-12-29T18:00:00Z");
        last(daily, "2011-12-30T18:00:00Z", "2011-12-30T18:00:00Z");
        last(daily, "2012-01-01T00:00:00Z", "2011-12-31T18:00:00Z");
    }

    @Test
    void times_count_from_when_they_were_fixed_and_nothing_is_published_in_hindsight() {
        Production first = fixed(zoned("Europe/Lisbon"), "2027-05-02T07:00:00Z", "08:00", "18:00");
        assertThat(Publications.of(first).last(Instant.parse("2027-05-02T07:00:00Z")))
                .isEmpty();
        assertThat(Publications.of(first).last(Instant.parse("2027-05-02T16:59:59.999Z")))
                .isEmpty();
        Publications again = Publications.of(fixed(first, "2027-05-03T10:00:00Z", "09:00", "20:00"));
        last(again, "2027-05-03T09:59:59Z", "2027-05-03T07:00:00Z");
        last(again, "2027-05-03T10:00:00Z", "2027-05-03T07:00:00Z");
        next(again, "2027-05-03T10:00:00Z", "2027-05-03T17:00:00Z");
        last(again, "2027-05-03T19:00:00Z", "2027-05-03T17:00:00Z");
        next(again, "2027-05-03T17:00:00Z", "2027-05-04T08:00:00Z");
        last(again, "2027-05-04T08:00:00Z", "2027-05-04T08:00:00Z");
    }

    @Test
    void other_times_count_from_the_next_day_however_often_they_are_fixed() {
        Production plan = fixed(zoned("Europe/Lisbon"), "2027-05-01T00:00:00Z", "18:00");
        for (int minute = 10; minute < 20; minute++) {
            plan = fixed(plan, "2027-05-03T10:" + minute + ":00Z", "11:" + (minute + 1));
        }
        Publications again = Publications.of(plan);
        next(again, "2027-05-03T10:09:00Z", "2027-05-03T17:00:00Z");
        last(again, "2027-05-03T16:00:00Z", "2027-05-02T17:00:00Z");
        next(again, "2027-05-03T17:00:00Z", "2027-05-04T10:20:00Z");
    }

    @Test
    void times_fixed_at_the_moment_of_publishing_count_from_the_next_day() {
        Production first = fixed(zoned("Europe/Lisbon"), "2027-05-01T00:00:00Z", "08:00");
        Publications again = Publications.of(fixed(first, "2027-05-03T07:00:00Z", "20:00"));
        last(again, "2027-05-03T07:00:00Z", "2027-05-03T07:00:00Z");
        last(again, "2027-05-04T07:00:00Z", "2027-05-03T07:00:00Z");
        last(again, "2027-05-04T19:00:00Z", "2027-05-04T19:00:00Z");
    }

    @Test
    void the_last_time_never_goes_back_and_is_always_one_that_was_announced() {
        Random chance = new Random(20270501);
        for (int round = 0; round < 200; round++) {
            Production production = zoned(List.of("Europe/Lisbon", "America/New_York", "Pacific/Auckland")
                    .get(chance.nextInt(3)));
            Instant at = Instant.parse("2027-03-20T00:00:00Z").plus(Duration.ofDays(chance.nextInt(200)));
            List<Instant> announced = new ArrayList<>();
            Instant before = Instant.MIN;
            for (int step = 0; step < 40; step++) {
                if (chance.nextInt(4) == 0) {
                    production = fixed(
                            production,
                            at.toString(),
                            LocalTime.of(chance.nextInt(24), 30).toString());
                }
                Publications publications = Publications.of(production);
                Instant last = publications.last(at).orElse(Instant.MIN);
                assertThat(last).isAfterOrEqualTo(before);
                assertThat(last.equals(before) || announced.contains(last)).isTrue();
                before = last;
                Optional<Instant> next = publications.next(at);
                while (next.isPresent() && next.get().isBefore(at.plus(Duration.ofDays(3)))) {
                    announced.add(next.get());
                    next = publications.next(next.get());
                }
                at = at.plus(Duration.ofMinutes(1 + chance.nextInt(700)));
            }
        }
    }

    private static Status shown(Status published, Status current, String now) {
        return in("Europe/Lisbon", "08:00").shown(published, current, SHOT, Instant.parse(now));
    }

    @Test
    void without_a_day_what_was_published_is_shown() {
        Publications daily = in("Europe/Lisbon", "08:00");
        for (Status published : Status.values()) {
            for (Status current : Status.values()) {
                assertThat(daily.shown(published, current, Optional.empty(), Instant.parse("2027-06-10T09:00:00Z")))
                        .isEqualTo(published);
            }
        }
    }

    @Test
    void before_the_horizon_nothing_shows_but_what_was_published() {
        assertThat(shown(Status.GO, Status.HOLD, "2027-06-07T22:59:59.999Z")).isEqualTo(Status.GO);
        assertThat(shown(Status.HOLD, Status.GO, "2027-06-07T22:59:59.999Z")).isEqualTo(Status.HOLD);
    }

    @Test
    void within_the_horizon_holding_shows_at_once_and_going_when_it_is_published() {
        for (String now : List.of("2027-06-07T23:00:00Z", "2027-06-09T22:59:59.999Z")) {
            assertThat(shown(Status.GO, Status.HOLD, now)).isEqualTo(Status.HOLD);
            assertThat(shown(Status.GO, Status.STOP, now)).isEqualTo(Status.STOP);
            assertThat(shown(Status.HOLD, Status.GO, now)).isEqualTo(Status.HOLD);
            assertThat(shown(Status.STOP, Status.HOLD, now)).isEqualTo(Status.STOP);
            assertThat(shown(Status.GO, Status.GO, now)).isEqualTo(Status.GO);
        }
    }

    @Test
    void on_the_day_and_until_noon_of_the_next_what_is_true_shows() {
        for (String now : List.of("2027-06-09T23:00:00Z", "2027-06-11T10:59:59.999Z")) {
            assertThat(shown(Status.HOLD, Status.GO, now)).isEqualTo(Status.GO);
            assertThat(shown(Status.GO, Status.HOLD, now)).isEqualTo(Status.HOLD);
        }
        assertThat(shown(Status.HOLD, Status.GO, "2027-06-11T11:00:00Z")).isEqualTo(Status.HOLD);
    }

    @Test
    void the_horizon_is_never_longer_than_48_hours_when_the_clocks_change() {
        Publications daily = in("Europe/Lisbon", "08:00");
        Optional<LocalDate> spring = Optional.of(LocalDate.of(2027, 3, 29));
        Instant begins = Instant.parse("2027-03-28T23:00:00Z");
        assertThat(daily.shown(Status.GO, Status.HOLD, spring, begins.minus(Duration.ofHours(48))))
                .isEqualTo(Status.HOLD);
        assertThat(daily.shown(
                        Status.GO,
                        Status.HOLD,
                        spring,
                        begins.minus(Duration.ofHours(48)).minusMillis(1)))
                .isEqualTo(Status.GO);
    }
}
