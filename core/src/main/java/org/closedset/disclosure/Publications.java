package org.closedset.disclosure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedset.production.Plan;
import org.closedset.production.Production;

/**
 * When what production is shown changes: at the times of day that were fixed, and for a scene that is shot soon, sooner.
 * A time that the clocks skip is when they have gone on; one that comes twice is the first.
 */
public final class Publications {
    /** How long before a shooting day what holds it is shown at once. */
    static final Duration HORIZON = Duration.ofHours(48);

    /** On the day after it, until when a shooting day lasts, as nights are shot too. */
    static final LocalTime END = LocalTime.NOON;

    private final ZoneId zone;
    private final List<Plan.Fixed> fixed;

    private Publications(ZoneId zone, List<Plan.Fixed> fixed) {
        this.zone = zone;
        this.fixed = fixed;
    }

    /** Those of a production; never any before it is opened. */
    public static Publications of(Production production) {
        return production
                .zone()
                .map(zone -> new Publications(zone, counting(production.plan().fixed(), zone)))
                .orElseGet(() -> new Publications(ZoneOffset.UTC, List.of()));
    }

    /**
     * The first times count from when they were fixed; others from the beginning of the next day, so that nobody publishes at
     * a moment of their choosing by fixing other times.
     */
    private static List<Plan.Fixed> counting(List<Plan.Fixed> fixed, ZoneId zone) {
        List<Plan.Fixed> counting = new ArrayList<>();
        for (Plan.Fixed times : fixed) {
            Instant from = times.from();
            if (!counting.isEmpty()) {
                LocalDate next = from.atZone(zone).toLocalDate().plusDays(1);
                from = Collections.max(List.of(
                        next.atStartOfDay(zone).toInstant(), counting.getLast().from()));
            }
            counting.add(new Plan.Fixed(from, times.times(), times.firstCoveredDay()));
        }
        return List.copyOf(counting);
    }

    /**
     * The last time at which something was published, at {@code now} at the latest; what was told before it, and not what
     * was told then, is what is shown. Other times count from when they were fixed: nothing is published in hindsight.
     */
    public Optional<Instant> last(Instant now) {
        Instant until = now;
        for (Plan.Fixed times : fixed.reversed()) {
            Optional<Instant> last = last(times, until);
            if (last.isPresent()) {
                return last;
            }
            until = times.from().isBefore(until) ? times.from() : until;
        }
        return Optional.empty();
    }

    private Optional<Instant> last(Plan.Fixed times, Instant until) {
        LocalDate day = until.atZone(zone).toLocalDate();
        return around(day, times)
                .filter(at -> at.isAfter(times.from()) && !at.isAfter(until))
                .max(Comparator.naturalOrder());
    }

    /** When something is published next. */
    public Optional<Instant> next(Instant now) {
        for (int i = 0; i < fixed.size(); i++) {
            Instant ends = i + 1 < fixed.size() ? fixed.get(i + 1).from() : Instant.MAX;
            Optional<Instant> next = next(fixed.get(i), now).filter(at -> !at.isAfter(ends));
            if (next.isPresent()) {
                return next;
            }
        }
        return Optional.empty();
    }

    private Optional<Instant> next(Plan.Fixed times, Instant now) {
        Instant after = Collections.max(List.of(now, times.from()));
        return around(after.atZone(zone).toLocalDate(), times)
                .filter(at -> at.isAfter(after))
                .min(Comparator.naturalOrder());
    }

    /** The times of publishing around a day: it, and two on either side, as a zone may once leave a whole day out. */
    private Stream<Instant> around(LocalDate day, Plan.Fixed times) {
        return Stream.of(-2, -1, 0, 1, 2)
                .flatMap(days -> times.times().stream()
                        .map(time ->
                                day.plusDays(days).atTime(time).atZone(zone).toInstant()));
    }

    /**
     * What is shown at {@code now} of a scene that is shot on {@code day}, if it is known when. From 48 hours before that
     * day what is more careful is shown at once, and what is less so when it is published; from its beginning to noon of
     * the next, what is true.
     */
    Status shown(Status published, Status current, Optional<LocalDate> day, Instant now) {
        return switch (day.map(it -> near(it, now)).orElse(Near.NOT)) {
            case NOT -> published;
            case SOON -> published.moreCareful(current);
            case TODAY -> current;
        };
    }

    private enum Near {
        NOT,
        SOON,
        TODAY
    }

    private Near near(LocalDate day, Instant now) {
        Instant begins = day.atStartOfDay(zone).toInstant();
        Instant ends = day.plusDays(1).atTime(END).atZone(zone).toInstant();
        if (now.isBefore(begins.minus(HORIZON)) || !now.isBefore(ends)) {
            return Near.NOT;
        }
        return now.isBefore(begins) ? Near.SOON : Near.TODAY;
    }
}
