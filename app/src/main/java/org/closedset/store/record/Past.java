package org.closedset.store.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What this process knows to be durable of a production; changed only by whoever has the turn. */
final class Past<S> {
    private final Folding<S> folding;
    private final List<Held> facts = new ArrayList<>();
    private final Map<ActId, Span> acts = new HashMap<>();
    private final Set<KeyId> erased = new HashSet<>();
    private Head head = new Head(0, 0);
    private S state;

    Past(Folding<S> folding) {
        this.folding = folding;
        this.state = folding.empty();
    }

    Draft<S> draft() {
        return new Draft<>(folding, this);
    }

    /** Makes durable what a committed draft held. */
    void take(Draft<S> draft, Head now) {
        if (!draft.erased().isEmpty()) {
            facts.replaceAll(held -> draft.erased().contains(held.key()) ? held.erased() : held);
            erased.addAll(draft.erased());
        }
        facts.addAll(draft.added());
        acts.putAll(draft.acts());
        head = now;
        state = draft.state();
    }

    List<Held> facts() {
        return facts;
    }

    Map<ActId, Span> acts() {
        return acts;
    }

    Set<KeyId> erased() {
        return erased;
    }

    Head head() {
        return head;
    }

    S state() {
        return state;
    }
}
