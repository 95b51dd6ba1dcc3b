package org.closedset.web.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.closedset.production.Production;
import org.closedset.riders.PlainGroups;
import org.closedset.riders.Process;
import org.closedset.riders.Rider;
import org.closedset.riders.RiderRecord;
import org.closedset.riders.Source;
import org.closedset.vocabulary.Language;
import org.closedset.web.Words;

/** Where a rider stands and what is to be done with it next, as the coordinator reads it. */
final class RiderStates {
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);

    private final Production production;
    private final Clock clock;
    private final ZoneId zone;

    RiderStates(Production production, Clock clock) {
        this.production = production;
        this.clock = clock;
        this.zone = production.zone().orElse(clock.getZone());
    }

    RidersPage.Row row(RiderRecord rider, String href) {
        return new RidersPage.Row(
                href,
                rider.sheet().identity().name(),
                rider.sheet().identity().character(),
                scenes(rider),
                new PlainGroups(rider.sheet(), Language.ENGLISH).kind(),
                state(rider),
                todo(rider));
    }

    static String scenes(RiderRecord rider) {
        return rider.sheet().source().scenes().stream().map(Source.Scene::label).collect(Collectors.joining(", "));
    }

    String state(RiderRecord rider) {
        return switch (rider.state()) {
            case Rider.Drafted it ->
                Words.say(rider.offered().isPresent() ? "rider.state.again" : "rider.state.drafted");
            case Rider.Released it -> Words.say("rider.state.released");
            case Rider.Served it -> Words.say("rider.state.served", at(it.at()));
            case Rider.Countersigned it -> Words.say("rider.state.countersigned");
            case Rider.Signed it -> Words.say("rider.state.signed", at(it.at()));
            case Rider.Amended it -> Words.say("rider.state.amended", at(it.at()));
            case Rider.Narrowed it -> Words.say("rider.state.narrowed", at(it.at()));
            case Rider.Withdrawn it -> Words.say("rider.state.withdrawn", at(it.at()));
            case Rider.Lapsed it -> Words.say("rider.state.lapsed", at(it.at()));
            case Rider.Superseded it -> Words.say("rider.state.superseded", at(it.at()));
        };
    }

    /** What it waits for, or "". Other pages, a boundary that became narrower and a late signature come first. */
    String todo(RiderRecord rider) {
        return other(rider).or(() -> late(rider)).orElseGet(() -> switch (rider.state()) {
            case Rider.Drafted it -> Words.say("rider.todo.drafted");
            case Rider.Released it -> Words.say("rider.todo.released");
            case Rider.Served it -> Words.say("rider.todo.served");
            case Rider.Countersigned it -> Words.say("rider.todo.countersigned");
            case Rider.Signed it -> "";
            case Rider.Amended it -> "";
            case Rider.Narrowed it -> "";
            case Rider.Withdrawn it -> Words.say("rider.todo.withdrawn");
            case Rider.Lapsed it -> Words.say("rider.todo.lapsed");
            case Rider.Superseded it -> "";
        });
    }

    private Optional<String> other(RiderRecord rider) {
        boolean over = rider.state() instanceof Rider.Withdrawn
                || rider.state() instanceof Rider.Lapsed
                || rider.state() instanceof Rider.Superseded;
        if (over) {
            return Optional.empty();
        }
        if (production.otherPages(rider)) {
            return Optional.of(Words.say("rider.todo.pages"));
        }
        return withheld(rider) || inside(rider) ? Optional.empty() : Optional.of(Words.say("rider.todo.wider"));
    }

    private boolean withheld(RiderRecord rider) {
        return production
                .people()
                .person(rider.performer())
                .filter(it -> !production.withheld(it))
                .isEmpty();
    }

    private boolean inside(RiderRecord rider) {
        return rider.sheet()
                .matter()
                .within(production
                        .limits(rider.performer())
                        .limits()
                        .at(clock.instant())
                        .now());
    }

    /** Served with less notice before the call than the rider promises. */
    private Optional<String> late(RiderRecord rider) {
        Optional<Instant> call = rider.sheet().process().call().map(java.time.OffsetDateTime::toInstant);
        int hours = rider.sheet().process().hours();
        Optional<Instant> at = served(rider.state());
        return call.filter(it -> rider.sheet().process().basis() == Process.Basis.CALL)
                .flatMap(it -> at.filter(served -> served.isAfter(it.minusSeconds(hours * 3_600L)))
                        .map(served -> Words.say("rider.todo.late", hours)));
    }

    private static Optional<Instant> served(Rider state) {
        return switch (state) {
            case Rider.Served it -> Optional.of(it.at());
            case Rider.Countersigned it -> Optional.of(it.served());
            case Rider.Signed it -> Optional.of(it.served());
            case Rider.Amended it -> Optional.of(it.served());
            case Rider.Narrowed it -> Optional.of(it.served());
            case Rider.Drafted it -> Optional.empty();
            case Rider.Released it -> Optional.empty();
            case Rider.Withdrawn it -> Optional.empty();
            case Rider.Lapsed it -> Optional.empty();
            case Rider.Superseded it -> Optional.empty();
        };
    }

    private String at(Instant moment) {
        return AT.format(moment.atZone(zone));
    }
}
