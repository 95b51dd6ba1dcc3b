package org.closedset.choreography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedset.vocabulary.Barrier;

/** What a move needs and does not say. */
final class Unset {
    private Unset() {}

    static List<Reason> of(Move move) {
        List<Reason> unset = new ArrayList<>();
        need(move.counts(), Reason.What.COUNTS, unset);
        if (move.meets()) {
            need(move.by(), Reason.What.WITH_WHAT, unset);
            need(move.on(), Reason.What.WHERE, unset);
            need(move.level(), Reason.What.LEVEL, unset);
        }
        if (move.meets()
                && move.receiver().person().isPresent()
                && move.action().needsBarriers()) {
            needBarriers(move.through(), unset);
        }
        if (move.bares() && move.exposes().isEmpty()) {
            unset.add(new Reason.NotSet(Reason.What.EXPOSURE));
        }
        return unset;
    }

    private static void need(Optional<?> set, Reason.What what, List<Reason> unset) {
        if (set.isEmpty()) {
            unset.add(new Reason.NotSet(what));
        }
    }

    /** One that each of them wears, and one that they share. */
    private static void needBarriers(Set<Barrier> through, List<Reason> unset) {
        boolean both =
                through.stream().anyMatch(Barrier::worn) && through.stream().anyMatch(Barrier::shared);
        if (!both) {
            unset.add(new Reason.NotSet(Reason.What.BARRIERS));
        }
    }
}
