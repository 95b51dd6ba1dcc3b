package org.closedset.web.desk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.closedset.asks.Asked;
import org.closedset.background.Background;
import org.closedset.breakdown.Review;
import org.closedset.choreography.Rule;
import org.closedset.choreography.Score;
import org.closedset.choreography.Standing;
import org.closedset.closedset.ClosedSet;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.production.Agreements;
import org.closedset.production.Asks;
import org.closedset.production.Production;
import org.closedset.production.PublishedScore;
import org.closedset.riders.Rider;
import org.closedset.riders.RiderRecord;
import org.closedset.web.Words;

/** How far the preparation of one scene is, part by part. */
final class OverviewView {
    private final ScorePages.Place place;
    private final Production production;
    private final String script;
    private final ClosedSet set;
    private final PublishedScore published;
    private final Clock clock;

    OverviewView(ScorePages.Place place, Clock clock) {
        this.place = place;
        this.production = place.recorded().production();
        this.script = place.script().id();
        this.set = production.sets().of(script, place.own());
        this.published = place.published();
        this.clock = clock;
    }

    /** Whether it needs care, or anything was prepared for it. */
    boolean concerns() {
        return place.standing().review().items(place.scene()).stream().anyMatch(Review.Item::stands)
                || cells().stream().anyMatch(it -> !it.says().isEmpty());
    }

    /** Those of whose boundaries a cell tells whether they still allow what is published. */
    Stream<Person> people() {
        return published.asked().stream()
                .flatMap(it -> production.people().person(it).stream())
                .filter(it -> !production.withheld(it));
    }

    OverviewPage.Row row() {
        return new OverviewPage.Row(
                Paths.to(place.script(), place.scene().scene()),
                place.label(),
                Names.heading(place.scene().scene()),
                cells());
    }

    private List<OverviewPage.Cell> cells() {
        return List.of(asked(), riders(), choreography(), notice(), rota(), background());
    }

    private OverviewPage.Cell asked() {
        Asked asked = production.asks().of(script, place.own());
        boolean plan = published.anything();
        boolean waits = plan
                && Asks.answer(production, script, place.own())
                        .filter(it -> !it.beats().isEmpty())
                        .isPresent();
        String says = asked.beats().isEmpty()
                ? ""
                : plan && !waits
                        ? Words.say("overview.asked.answered")
                        : Words.count("overview.asked", asked.beats().size());
        return new OverviewPage.Cell(
                says, Paths.asks(place.script(), place.scene().scene()), waits || !says.isEmpty() && !plan);
    }

    private OverviewPage.Cell riders() {
        List<RiderRecord> all = production.riders().of(script, place.own()).stream()
                .filter(it -> !(it.state() instanceof Rider.Superseded))
                .toList();
        long performers = all.stream().map(RiderRecord::performer).distinct().count();
        long signed = all.stream()
                .filter(it -> it.inForce().isPresent())
                .map(RiderRecord::performer)
                .distinct()
                .count();
        boolean waits = signed < performers || all.stream().anyMatch(RiderRecord::open);
        String says = all.isEmpty() ? "" : Words.say("overview.riders", signed, performers);
        return new OverviewPage.Cell(says, OnProduction.of(place.recorded()) + "/riders", waits);
    }

    private OverviewPage.Cell choreography() {
        Score written = place.score();
        if (!published.anything()) {
            boolean any = !written.beats().isEmpty();
            return new OverviewPage.Cell(any ? Words.say("overview.score.written") : "", place.path(), any);
        }
        Set<PersonId> asked = published.asked();
        long confirmed = asked.stream()
                .filter(it -> published.standing(it) == Standing.CONFIRMED)
                .count();
        boolean differs = !written.equals(published.score());
        boolean outside = asked.stream().anyMatch(this::outside);
        String says = Words.say("overview.score.published", published.version(), confirmed, asked.size());
        boolean not = asked.stream()
                .anyMatch(it -> published.heard(it).filter(one -> !one.so()).isPresent());
        String more = outside
                ? Words.say("overview.score.outside", says)
                : not
                        ? Words.say("overview.score.not", says)
                        : differs ? Words.say("overview.score.differs", says) : says;
        return new OverviewPage.Cell(more, place.path(), outside || not || differs || confirmed < asked.size());
    }

    /** Whether what is published no longer fits what is agreed, as this person does it. */
    private boolean outside(PersonId who) {
        Score score = published.as(who);
        Rule rule = new Rule(Agreements.of(production, script, score, clock.instant()));
        return !score.unready(rule).isEmpty() || !score.unframed(rule).isEmpty();
    }

    private OverviewPage.Cell notice() {
        String says = set.notice()
                .map(it -> Words.count("overview.notice", it.readers().size()))
                .orElse("");
        return new OverviewPage.Cell(
                says,
                Paths.notice(place.script(), place.scene().scene()),
                set.notice().filter(it -> it.readers().isEmpty()).isPresent());
    }

    private OverviewPage.Cell rota() {
        boolean written = !set.rota().jobs().isEmpty();
        Optional<String> given = set.given().map(it -> Words.say("overview.given"));
        return new OverviewPage.Cell(
                given.orElse(written ? Words.say("overview.written") : ""),
                Paths.rota(place.script(), place.scene().scene()),
                written
                        && set.given()
                                .filter(it -> it.rota().equals(set.rota()))
                                .isEmpty());
    }

    /** Whether what production was given is what is written. */
    private static boolean stands(Background background) {
        return background
                .given()
                .filter(it -> Optional.of(it.booking()).equals(background.booking())
                        && it.placed().equals(background.placed()))
                .isPresent();
    }

    private OverviewPage.Cell background() {
        Background background = set.background();
        String says = background.given().isPresent()
                ? Words.say("overview.given")
                : background.asked().isPresent()
                        ? Words.say("overview.background.asked")
                        : background.booking().isPresent() ? Words.say("overview.written") : "";
        return new OverviewPage.Cell(
                says, Paths.background(place.script(), place.scene().scene()), !says.isEmpty() && !stands(background));
    }
}
