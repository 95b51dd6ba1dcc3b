package org.closedset.actions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.closedset.production.Content;
import org.closedset.production.Plan;
import org.closedset.production.PlanFact;
import org.closedset.production.Production;
import org.closedset.views.Recorded;

/**
 * Fixes the times of day at which something is published to production, before the first covered day. Once that day has
 * begun they stay as they are.
 */
public final class FixPublications {
    private final Hand hand;

    public FixPublications(Hand hand) {
        this.hand = hand;
    }

    /** The times are taken to the minute, in the production's time zone. */
    public Told of(Recorded recorded, String act, List<LocalTime> times, LocalDate firstCoveredDay) {
        List<LocalTime> sorted = times.stream()
                .map(time -> time.truncatedTo(ChronoUnit.MINUTES))
                .distinct()
                .sorted()
                .toList();
        if (sorted.isEmpty() || sorted.size() > 2) {
            return refused("publications.times");
        }
        return hand.keep(
                recorded,
                act,
                production -> decide(production, new PlanFact.PublicationsFixed(sorted, firstCoveredDay)));
    }

    private Hand.Telling decide(Production production, PlanFact.PublicationsFixed now) {
        LocalDate today = hand.today(production.zone().orElseThrow());
        Optional<PlanFact.PublicationsFixed> before = production.plan().fixed().stream()
                .reduce((first, second) -> second)
                .map(FixPublications::fact);
        if (before.isPresent() && !before.get().firstCoveredDay().isAfter(today)) {
            return new Hand.Telling.Not(refused("publications.begun"));
        }
        if (!now.firstCoveredDay().isAfter(today)) {
            return new Hand.Telling.Not(refused("publications.day"));
        }
        return before.filter(now::equals).isPresent()
                ? Hand.Telling.nothing()
                : new Hand.Telling.Facts(
                        List.of(now), before.<Content>map(it -> it).stream().toList());
    }

    private static PlanFact.PublicationsFixed fact(Plan.Fixed fixed) {
        return new PlanFact.PublicationsFixed(fixed.times(), fixed.firstCoveredDay());
    }

    private static Told refused(String key) {
        return new Told.Refused(Sentences.say(key));
    }
}
