package org.closedset.production;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.closedset.riders.Advice;
import org.closedset.riders.Rider;
import org.closedset.riders.RiderRecord;
import org.closedset.riders.RiderSheet;
import org.closedset.riders.Step;

/** What a fact makes of a rider that is there; nothing where it leads nowhere from where the rider stands. */
final class RiderFolding {
    private RiderFolding() {}

    static Optional<RiderRecord> after(RiderRecord rider, Instant at, RiderFact fact) {
        return switch (fact) {
            case RiderFact.Drafted it -> drafted(rider, it.sheet());
            case RiderFact.Dropped it -> Optional.empty();
            case RiderFact.Released it -> same(rider, it.hash()).flatMap(there -> there.after(new Step.Release()));
            case RiderFact.Marked it ->
                same(rider, it.hash())
                        .filter(there -> there.open() && !(there.state() instanceof Rider.Drafted))
                        .map(there -> there.marked(it.marks()));
            case RiderFact.Advised it -> Optional.of(rider.advised(it.by(), new Advice(it.hash(), it.marks())));
            case RiderFact.Served it ->
                Optional.of(rider).filter(RiderRecord::open).map(there -> there.served(it.sheet(), at));
            case RiderFact.Countersigned it ->
                Optional.of(rider)
                        .filter(there -> there.offer().equals(it.hash())
                                && there.countersigned().isEmpty())
                        .map(there -> there.countersigned(new RiderRecord.Countersigning(it.signer(), at, it.hash())))
                        .map(there -> there.after(new Step.Countersign()).orElse(there));
            case RiderFact.Signed it ->
                Optional.of(rider)
                        .filter(there -> there.offers(it.sheet()))
                        .map(there -> there.with(it.sheet()))
                        .flatMap(there -> there.after(new Step.Sign(at)))
                        .map(there -> signed(there, it, at));
            case RiderFact.Issued it -> Optional.of(issued(rider, it));
            case RiderFact.Narrowed it ->
                Optional.of(rider)
                        .filter(there -> there.sheet().besides(it.sheet())
                                && there.sheet().matter().covers(it.sheet().matter()))
                        .flatMap(there ->
                                there.after(new Step.Narrow(it.sheet().matter().terms(), at)))
                        .map(there -> there.with(it.sheet()).issued(Optional.empty()));
            case RiderFact.Withdrawn it -> withdrawn(rider, at);
            case RiderFact.Lapsed it -> lapsed(rider, at);
        };
    }

    private static RiderRecord signed(RiderRecord rider, RiderFact.Signed fact, Instant at) {
        RiderSheet sheet = fact.sheet();
        Rider state = new Rider.Signed(
                sheet.paper(sheet.matter().terms()),
                rider.handed().map(RiderRecord.Handed::at).orElse(at),
                at);
        return rider.with(state).signed(new RiderRecord.Signing(at, fact.evidence()));
    }

    /** A paper of other words than it has now is none of it. */
    private static RiderRecord issued(RiderRecord rider, RiderFact.Issued fact) {
        return rider.hash().equals(fact.hash())
                ? rider.issued(Optional.of(new RiderRecord.Issue(fact.hash(), fact.pdf())))
                : rider;
    }

    /** What is out of date allows nothing any more, and stays so; what was offered can be taken back while it is written anew. */
    private static Optional<RiderRecord> withdrawn(RiderRecord rider, Instant at) {
        return switch (rider.state()) {
            case Rider.Lapsed it -> Optional.of(rider);
            case Rider.Drafted it -> rider.handed().map(handed -> rider.with(new Rider.Withdrawn(it.paper(), at)));
            case Rider other -> rider.after(new Step.Withdraw(at));
        };
    }

    /** Also what was offered and is being written anew. */
    private static Optional<RiderRecord> lapsed(RiderRecord rider, Instant at) {
        return rider.state() instanceof Rider.Drafted it
                ? rider.handed().map(handed -> rider.with(new Rider.Lapsed(it.paper(), at)))
                : rider.after(new Step.Lapse(at));
    }

    /** The rider, where it says what the fact was told of. */
    private static Optional<RiderRecord> same(RiderRecord rider, String hash) {
        return Optional.of(rider).filter(it -> it.hash().equals(hash));
    }

    /** What is narrower and otherwise the same leaves production's signature standing. */
    private static Optional<RiderRecord> drafted(RiderRecord rider, RiderSheet anew) {
        return rider.after(new Step.Redraft(anew.matter().terms())).map(there -> {
            boolean stays = there.state() instanceof Rider.Countersigned
                    && rider.sheet().besides(anew)
                    && rider.sheet().matter().covers(anew.matter());
            Rider state = stays
                    ? there.state()
                    : new Rider.Drafted(anew.paper(anew.matter().terms()));
            return there.with(anew).with(state).marked(Map.of());
        });
    }
}
