package org.closedset.choreography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Barrier;

/** What a move needs and does not say. */
final class Unset {
    private Unset() {}

    static List<Reason> of(Move move) {
        List<Reason> unset = new ArrayList<>();
        if (move.unaddressed()) {
            unset.add(new Reason.NotSet(Reason.What.TO_WHOM));
        }
        need(move.counts(), Reason.What.COUNTS, unset);
        if (move.meets()) {
            need(move.by(), Reason.What.WITH_WHAT, unset);
            need(move.on(), Reason.What.WHERE, unset);
            need(move.level(), Reason.What.LEVEL, unset);
        }
        if (move.needsBarriers()) {
            barriers(move.through(), unset);
        }
        move.undressed()
                .filter(who -> move.exposes().stream().noneMatch(it -> tells(it, who, move)))
                .ifPresent(who -> unset.add(new Reason.NotSet(Reason.What.EXPOSURE)));
        return unset;
    }

    private static void need(Optional<?> set, Reason.What what, List<Reason> unset) {
        if (set.isEmpty()) {
            unset.add(new Reason.NotSet(what));
        }
    }

    /** Whether it says how the undressed person is seen, where it says which zone is undressed there. */
    private static boolean tells(Exposed exposed, PersonId who, Move move) {
        return exposed.who().equals(who)
                && move.on().map(it -> it.zone() == exposed.zone()).orElse(true);
    }

    /** One that each of them wears, and one that they share; of what is worn only garments are known to be on both. */
    private static void barriers(Set<Barrier> through, List<Reason> unset) {
        boolean both = through.contains(Barrier.GARMENTS) && through.stream().anyMatch(Barrier::shared);
        if (!both) {
            unset.add(new Reason.NotSet(Reason.What.BARRIERS));
        }
    }
}
