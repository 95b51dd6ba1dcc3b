package org.closedset.views;

import java.util.List;
import org.closedset.breakdown.CarriedDecisions;
import org.closedset.breakdown.Passage;
import org.closedset.breakdown.Review;
import org.closedset.store.Act;

/** What became of the decisions when the last draft came: how many stayed, which are asked again, what is to be read again, whose age. */
public record Redrafted(int stayed, List<Again> again, List<String> unread, List<String> gone) {
    public Redrafted {
        again = List.copyOf(again);
        unread = List.copyOf(unread);
        gone = List.copyOf(gone);
    }

    /** A decision that did not carry: the scene's number then, the passage, what was decided, where it went ("" where gone). */
    public record Again(String label, Passage passage, Review.State state, String now, CarriedDecisions.Why why) {}

    static Redrafted of(Act.Carried carried) {
        return new Redrafted(
                carried.decisions().size(),
                carried.again().stream()
                        .map(again ->
                                new Again(again.label(), again.passage(), again.state(), again.now(), again.why()))
                        .toList(),
                carried.unread(),
                carried.gone());
    }
}
