package org.closedset.web.desk;

import java.util.Locale;
import java.util.stream.Collectors;
import org.closedset.boundaries.Reach;
import org.closedset.choreography.Reason;
import org.closedset.people.PersonId;
import org.closedset.riders.Covered;
import org.closedset.vocabulary.Zone;
import org.closedset.web.Words;
import org.closedset.web.mine.MoveWords;

/** What a move was held against and what came of it, each in a plain sentence. */
final class FitWords {
    private final MoveWords moves;

    FitWords(MoveWords moves) {
        this.moves = moves;
    }

    /** What somebody is called. */
    String name(PersonId who) {
        return moves.name(who);
    }

    String say(Reason reason) {
        return switch (reason) {
            case Reason.NotSet it -> Words.say("fit.unset." + it.what().name());
            case Reason.Distant it -> Words.say("fit.distant");
            case Reason.Ends it -> Words.say("fit.ends");
            case Reason.AdultsOnly it -> Words.say("fit.adults", moves.name(it.who()));
            case Reason.LookedAtByPeople it -> Words.say("fit.people", moves.name(it.who()));
            case Reason.NeverOpen it -> Words.say("fit.never", moves.name(it.who()), MoveWords.zone(it.zone()));
            case Reason.NoRider it -> Words.say("fit.norider", moves.name(it.who()));
            case Reason.ByRider it -> rider(it.who(), it.zone(), it.covered());
            case Reason.NoBoundary it -> Words.say("fit.noboundary", moves.name(it.who()));
            case Reason.ByBoundary it -> boundary(it.who(), it.zone(), it.reach());
            case Reason.BySight it ->
                Words.say(
                        it.holds() ? "fit.sight.yes" : "fit.sight.no", moves.name(it.who()), MoveWords.zone(it.zone()));
            case Reason.ByToday it ->
                Words.say("fit.today." + it.day().name().toLowerCase(Locale.ROOT), moves.name(it.who()));
        };
    }

    private String rider(PersonId who, Zone zone, Covered covered) {
        String name = moves.name(who);
        String place = MoveWords.zone(zone);
        return switch (covered) {
            case Covered.By it -> Words.say("fit.rider.by", name, place, it.clause());
            case Covered.Excluded it -> Words.say("fit.rider.excluded", name, place, it.clause());
            case Covered.Not it ->
                Words.say(
                        "fit.rider.not",
                        name,
                        place,
                        it.clause(),
                        Words.say("fit.outside." + it.in().name()));
            case Covered.NotListed it -> Words.say("fit.rider.unlisted", name, place);
        };
    }

    private String boundary(PersonId who, Zone zone, Reach reach) {
        String name = moves.name(who);
        String place = MoveWords.zone(zone);
        return switch (reach) {
            case Reach.Allowed it -> Words.say("fit.boundary.open", name, place);
            case Reach.NotSaid it -> Words.say("fit.boundary.unsaid", name, place);
            case Reach.ToBeAsked it -> Words.say("fit.boundary.ask", name, place);
            case Reach.Closed it -> Words.say("fit.boundary.closed", name, place);
            case Reach.TooDeep it ->
                Words.say(
                        "fit.boundary.deep",
                        name,
                        place,
                        Words.say("move.level." + it.upTo().code()));
            case Reach.Missing it ->
                Words.say(
                        "fit.boundary.only",
                        name,
                        place,
                        it.conditions().stream()
                                .sorted()
                                .map(one -> Words.say("move.met." + one.code()))
                                .collect(Collectors.joining(", ")));
        };
    }
}
