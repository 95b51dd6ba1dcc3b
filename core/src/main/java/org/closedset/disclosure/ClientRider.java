package org.closedset.disclosure;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.closedset.people.PersonId;
import org.closedset.people.Shared;
import org.closedset.people.Shared.News;
import org.closedset.production.Production;
import org.closedset.riders.Advice;
import org.closedset.riders.Late;
import org.closedset.riders.Mark;
import org.closedset.riders.Rider;
import org.closedset.riders.RiderRecord;
import org.closedset.riders.RiderSheet;
import org.closedset.riders.RiderText;
import org.closedset.riders.Source;

/**
 * A rider as far as its performer lets it be seen: for which scenes it is; what it says, and what whoever reads it said of
 * that; whether its script pages are others now; and what is told of it. Nothing else about it changes any of this.
 */
public record ClientRider(
        String id,
        List<String> scenes,
        Optional<RiderSheet> text,
        Map<String, Mark> advice,
        boolean otherPages,
        Optional<Notice> served,
        Optional<Instant> signed,
        Optional<Late> late,
        Optional<Less> less) {
    public ClientRider {
        scenes = List.copyOf(scenes);
        advice = Collections.unmodifiableMap(new TreeMap<>(advice));
    }

    /** When it was handed over, for which call, and until when it is signed in time. */
    public record Notice(Instant at, Optional<OffsetDateTime> call, Optional<OffsetDateTime> inTime) {}

    /** That they took something out of it, or took back all of it, and when. */
    public record Less(boolean all, Instant at) {}

    /** Nothing where they let nothing of it be seen. */
    static Optional<ClientRider> of(Production now, RiderRecord rider, Shared shared, PersonId who) {
        boolean tellsLess = shared.news().contains(News.LESS);
        Optional<RiderSheet> text = shared.riders().contains(rider.id()) ? rider.readable(tellsLess) : Optional.empty();
        ClientRider seen = new ClientRider(
                rider.id(),
                rider.sheet().source().scenes().stream()
                        .map(Source.Scene::label)
                        .toList(),
                text,
                text.map(it -> advice(rider, it, who)).orElse(Map.of()),
                text.isPresent() && now.otherPages(rider),
                shared.news().contains(News.SERVED) ? served(rider) : Optional.empty(),
                shared.news().contains(News.SIGNED) ? rider.signed().map(RiderRecord.Signing::when) : Optional.empty(),
                shared.news().contains(News.LATE) ? rider.late() : Optional.empty(),
                tellsLess ? less(rider.state()) : Optional.empty());
        return Optional.of(seen).filter(ClientRider::any);
    }

    private boolean any() {
        return text.isPresent() || served.isPresent() || signed.isPresent() || late.isPresent() || less.isPresent();
    }

    private static Map<String, Mark> advice(RiderRecord rider, RiderSheet text, PersonId who) {
        return Optional.ofNullable(rider.advice().get(who))
                .filter(it -> it.hash().equals(RiderText.hash(RiderText.of(text))))
                .map(Advice::marks)
                .orElse(Map.of());
    }

    private static Optional<Notice> served(RiderRecord rider) {
        return rider.handed()
                .map(it -> new Notice(
                        it.at(),
                        it.sheet().process().call(),
                        it.sheet().process().inTime()));
    }

    private static Optional<Less> less(Rider state) {
        return switch (state) {
            case Rider.Narrowed it -> Optional.of(new Less(false, it.at()));
            case Rider.Withdrawn it -> Optional.of(new Less(true, it.at()));
            case Rider.Drafted it -> Optional.empty();
            case Rider.Released it -> Optional.empty();
            case Rider.Served it -> Optional.empty();
            case Rider.Countersigned it -> Optional.empty();
            case Rider.Signed it -> Optional.empty();
            case Rider.Amended it -> Optional.empty();
            case Rider.Lapsed it -> Optional.empty();
            case Rider.Superseded it -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return "ClientRider[confidential]";
    }
}
