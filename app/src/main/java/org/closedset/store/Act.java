package org.closedset.store;

import java.time.Instant;
import java.util.List;
import org.closedset.breakdown.CarriedDecisions;
import org.closedset.breakdown.Decision;
import org.closedset.breakdown.Passage;
import org.closedset.breakdown.Review;

/** Something somebody did to the decisions of one script, with who and when. */
public sealed interface Act {
    String by();

    Instant at();

    List<Decision> decisions();

    /** A person decided. */
    record Decided(String by, Instant at, List<Decision> decisions) implements Act {
        public Decided {
            decisions = List.copyOf(decisions);
        }

        @Override
        public String toString() {
            return "Decided[confidential]";
        }
    }

    /** A person took back the last act that was not taken back yet; {@code decisions} say what stands again. */
    record TakenBack(String by, Instant at, List<Decision> decisions) implements Act {
        public TakenBack {
            decisions = List.copyOf(decisions);
        }

        @Override
        public String toString() {
            return "TakenBack[confidential]";
        }
    }

    /**
     * The decisions were brought to a new draft: only {@code decisions} and later acts stand after it. {@code again} did
     * not carry; {@code unread} are own ids of scenes to be read again, {@code gone} characters whose age is open again.
     */
    record Carried(
            String by, Instant at, List<Decision> decisions, List<Again> again, List<String> unread, List<String> gone)
            implements Act {
        public Carried {
            decisions = List.copyOf(decisions);
            again = List.copyOf(again);
            unread = List.copyOf(unread);
            gone = List.copyOf(gone);
        }

        /** The act that keeps what {@code carried} says. */
        public static Carried of(String by, Instant at, CarriedDecisions carried) {
            return new Carried(
                    by,
                    at,
                    carried.decisions(),
                    carried.again().stream().map(Again::of).toList(),
                    carried.unread().stream().map(scene -> scene.id().own()).toList(),
                    carried.gone());
        }

        @Override
        public String toString() {
            return "Carried[confidential]";
        }
    }

    /** A decision that did not carry: where it was, what it said, the own id of the scene it went to or "", and why. */
    record Again(
            String scene, String label, Passage passage, Review.State state, String now, CarriedDecisions.Why why) {
        static Again of(CarriedDecisions.Again again) {
            return new Again(
                    again.before().id().own(),
                    again.before().label(),
                    again.item().passage(),
                    again.item().state(),
                    again.now().map(scene -> scene.id().own()).orElse(""),
                    again.why());
        }

        @Override
        public String toString() {
            return "Again[confidential]";
        }
    }
}
