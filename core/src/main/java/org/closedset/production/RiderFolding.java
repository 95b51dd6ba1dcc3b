package org.closedset.production;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
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
                same(rider, it.hash()).filter(there -> unsigned(there.state())).map(there -> there.marked(it.marks()));
            case RiderFact.Served it ->
                Optional.of(rider)
                        .filter(there -> there.sheet().equals(it.sheet()))
                        .flatMap(there -> there.served(at));
            case RiderFact.Countersigned it ->
                Optional.of(rider)
                        .filter(there -> there.offer().equals(it.hash())
                                && there.countersigned().isEmpty())
                        .map(there -> there.countersigned(new RiderRecord.Countersigning(it.signer(), at, it.hash())))
                        .map(there -> there.after(new Step.Countersign()).orElse(there));
            case RiderFact.Signed it ->
                Optional.of(rider)
                        .filter(there -> there.sheet().equals(it.sheet()))
                        .flatMap(there -> there.after(new Step.Sign(at)))
                        .map(there -> there.signed(new RiderRecord.Signing(at, it.evidence())));
            case RiderFact.Issued it -> Optional.of(rider.issued(new RiderRecord.Issue(it.hash(), it.pdf())));
            case RiderFact.Narrowed it ->
                rider.after(new Step.Narrow(it.sheet().matter().terms(), at)).map(there -> there.with(it.sheet()));
            case RiderFact.Withdrawn it -> rider.after(new Step.Withdraw(at));
            case RiderFact.Lapsed it -> rider.after(new Step.Lapse(at));
        };
    }

    /** The rider, where it says what the fact was told of. */
    private static Optional<RiderRecord> same(RiderRecord rider, String hash) {
        return Optional.of(rider).filter(it -> it.hash().equals(hash));
    }

    /** Whether it lies before the performer and is not in force. */
    static boolean unsigned(Rider state) {
        return state instanceof Rider.Released || state instanceof Rider.Served || state instanceof Rider.Countersigned;
    }

    /** What is narrower and otherwise the same leaves production's signature standing. */
    private static Optional<RiderRecord> drafted(RiderRecord rider, RiderSheet anew) {
        return rider.after(new Step.Redraft(anew.matter().terms())).map(there -> {
            boolean stays = there.state() instanceof Rider.Countersigned
                    && rider.sheet().besides(anew);
            Rider state = stays
                    ? there.state()
                    : new Rider.Drafted(anew.paper(anew.matter().terms()));
            return there.with(anew).with(state).marked(Map.of());
        });
    }
}
