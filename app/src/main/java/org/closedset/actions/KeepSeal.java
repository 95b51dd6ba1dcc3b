package org.closedset.actions;

import java.util.List;
import java.util.Optional;
import org.closedset.production.ProductionFact;
import org.closedset.views.Recorded;

/** Keeps what a production's papers are sealed with; the program's own act. */
public final class KeepSeal {
    private final Hand hand;

    public KeepSeal(Hand hand) {
        this.hand = hand.byItself();
    }

    /** Those that are kept, in base64, and whose they are by the production's title. */
    public static Seal of(Recorded recorded) {
        return new Seal(recorded.production().title(), recorded.production().seal());
    }

    /** What seals a production of this title, where anything does yet. */
    public record Seal(String title, Optional<String> keys) {
        @Override
        public String toString() {
            return "Seal[confidential]";
        }
    }

    /** These keys, in base64, in place of those that were there before; not where others came to be there since. */
    public Told kept(Recorded recorded, Optional<String> before, String keys) {
        return hand.keep(
                recorded,
                hand.newAct(),
                production -> production.seal().equals(before)
                        ? new Hand.Telling.Facts(List.of(new ProductionFact.SealMade(keys)), List.of())
                        : Hand.Telling.nothing());
    }
}
