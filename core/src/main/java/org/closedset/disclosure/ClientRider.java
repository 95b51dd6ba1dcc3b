package org.closedset.disclosure;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.closedset.people.Shared;
import org.closedset.people.Shared.News;
import org.closedset.production.Production;
import org.closedset.riders.Late;
import org.closedset.riders.Rider;
import org.closedset.riders.RiderRecord;
import org.closedset.riders.RiderSheet;
import org.closedset.riders.Source;

/**
 * A rider as far as its performer lets it be seen: for which scenes it is; what it says; whether its script pages are
 * others now; and what is told of it. Nothing else about it changes any of this.
 */
public record ClientRider(
        String id,
        List<String> scenes,
        Optional<RiderSheet> text,
        boolean otherPages,
        Optional<Notice> served,
        Optional<Instant> signed,
        Optional<Late> late,
        Optional<Less> less) {
    public ClientRider {
        scenes = List.copyOf(scenes);
    }

    /** When it was handed over, for which call, and until when it is signed in time. */
    public record Notice(Instant at, Optional<OffsetDateTime> call, Optional<OffsetDateTime> inTime) {}

    /** That they took something out of it, or took back all of it, and when. */
    public record Less(boolean all, Instant at) {}

    /** Nothing where they let nothing of it be seen. */
    static Optional<ClientRider> of(Production now, RiderRecord rider, Shared shared) {
        boolean tellsLess = shared.news().contains(News.LESS);
        Optional<RiderSheet> text =
                shared.riders().contains(rider.id()) ? text(rider, tellsLess) : Optional.empty();
        ClientRider seen = new ClientRider(
                rider.id(),
                rider.sheet().source().scenes().stream()
                        .map(Source.Scene::label)
                        .toList(),
                text,
                text.isPresent() && now.otherPages(rider),
                shared.news().contains(News.SERVED) ? served(rider) : Optional.empty(),
                shared.news().contains(News.SIGNED) ? rider.signed().map(RiderRecord.Signing::at) : Optional.empty(),
                shared.news().contains(News.LATE) ? rider.late() : Optional.empty(),
                tellsLess ? less(rider.state()) : Optional.empty());
        return Optional.of(seen).filter(ClientRider::any);
    }

    private boolean any() {
        return text.isPresent() || served.isPresent() || signed.isPresent() || late.isPresent() || less.isPresent();
    }

    /**
     * As it was handed over last, or before it ever was as it lies before its performer; as it stands now where they also
     * let it be told what they took out.
     */
    private static Optional<RiderSheet> text(RiderRecord rider, boolean asItStands) {
        Optional<RiderSheet> handed = rider.handed().map(RiderRecord.Handed::sheet);
        if (rider.state() instanceof Rider.Drafted) {
            return handed;
        }
        return Optional.of(asItStands ? rider.sheet() : handed.orElse(rider.sheet()));
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
