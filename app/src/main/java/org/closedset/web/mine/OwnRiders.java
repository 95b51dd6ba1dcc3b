package org.closedset.web.mine;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.closedset.disclosure.OwnRecord;
import org.closedset.riders.Evidence;
import org.closedset.riders.Mark;
import org.closedset.riders.Rider;
import org.closedset.riders.RiderRecord;
import org.closedset.riders.Source;
import org.closedset.web.Words;

/** What one's own riders are called, where each stands in one sentence, and which of them waits for its performer. */
final class OwnRiders {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter CALL =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private OwnRiders() {}

    /** The scenes it is for. */
    static String head(RiderRecord rider) {
        return head(rider.sheet().source().scenes().stream()
                .map(Source.Scene::label)
                .toList());
    }

    /** Scenes of these numbers. */
    static String head(List<String> labels) {
        return Words.say(labels.size() == 1 ? "myrider.scene" : "myrider.scenes", String.join(", ", labels));
    }

    /** Where it stands. */
    static String stands(RiderRecord rider, ZoneId zone) {
        return switch (rider.state()) {
            case Rider.Drafted it -> Words.say("myrider.is.drafted");
            case Rider.Released it -> Words.say("myrider.is.released");
            case Rider.Served it -> Words.say("myrider.is.served", day(it.at(), zone), call(rider));
            case Rider.Countersigned it -> Words.say("myrider.is.countersigned", call(rider));
            case Rider.Signed it ->
                Words.say(
                        "myrider.is.signed",
                        day(rider.signed().map(RiderRecord.Signing::when).orElse(it.at()), zone));
            case Rider.Amended it -> Words.say("myrider.is.amended", day(it.at(), zone));
            case Rider.Narrowed it -> Words.say("myrider.is.narrowed", day(it.at(), zone));
            case Rider.Withdrawn it -> Words.say("myrider.is.withdrawn", day(it.at(), zone));
            case Rider.Lapsed it -> Words.say("myrider.is.lapsed", day(it.at(), zone));
            case Rider.Superseded it -> Words.say("myrider.is.superseded", day(it.at(), zone));
        };
    }

    /** How it was signed on paper, or "". */
    static String onPaper(RiderRecord rider, ZoneId zone) {
        return rider.signed()
                .map(it -> it.evidence() instanceof Evidence.OnPaper paper
                        ? Words.say("myrider.onpaper", day(paper.at(), zone), paper.witness())
                        : "")
                .orElse("");
    }

    private static String day(Instant at, ZoneId zone) {
        return DAY.format(at.atZone(zone));
    }

    private static String call(RiderRecord rider) {
        Optional<OffsetDateTime> call = rider.sheet().process().call();
        return call.map(it -> Words.say("myrider.call", CALL.format(it))).orElse("");
    }

    /** Whether it lies before its performer and is not signed. */
    static boolean open(RiderRecord rider) {
        return rider.state() instanceof Rider.Released
                || rider.state() instanceof Rider.Served
                || rider.state() instanceof Rider.Countersigned;
    }

    /** Whether it can be taken back. */
    static boolean withdrawable(RiderRecord rider) {
        return open(rider) || rider.inForce().isPresent();
    }

    /** Whether somebody said of something in it that it is to be talked over or taken out. */
    static boolean questioned(RiderRecord rider) {
        return rider.marks().values().stream().anyMatch(it -> it != Mark.FINE);
    }

    /** The first that its performer has not read yet, or may sign; not one that is the coordinator's to look at again. */
    static Optional<RiderRecord> waits(OwnRecord own) {
        return own.riders().stream()
                .filter(it -> open(it) && !own.otherPages().contains(it.id()))
                .filter(it -> it.state() instanceof Rider.Countersigned
                        ? !questioned(it)
                        : it.marks().isEmpty() && !it.sheet().matter().parts().isEmpty())
                .findFirst();
    }

    /** The one of these with this id. */
    static Optional<RiderRecord> rider(OwnRecord own, String id) {
        return own.riders().stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
