package org.closedset.store.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What will be known once a transaction is durable; thrown away when it is not. */
final class Draft<S> {
    private final Folding<S> folding;
    private final Past<S> past;
    private final List<Held> added = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<KeyId> erasing = new ArrayList<>();
    private final Map<ActId, Span> acts = new HashMap<>();
    private final Set<KeyId> erased = new HashSet<>();
    private long head;
    private S state;

    Draft(Folding<S> folding, Past<S> past) {
        this.folding = folding;
        this.past = past;
        this.head = past.head().facts();
        this.state = past.state();
    }

    /** A fact that is in the archive already. */
    void found(Held held, ActId act) {
        Fact fact = held.fact();
        added.add(held);
        acts.merge(act, new Span(fact.sequence(), fact.sequence()), (one, two) -> new Span(one.first(), two.last()));
        head = fact.sequence();
        state = folding.apply(state, fact);
    }

    /** Keys that the archive says are erased, before the facts that came after. */
    void foundErased(Collection<KeyId> keys) {
        if (erased.addAll(keys) && !(past.facts().isEmpty() && added.isEmpty())) {
            state = without(erased);
        }
    }

    /** The state with these keys erased too. */
    S without(Collection<KeyId> keys) {
        S made = folding.empty();
        for (Held held : past.facts()) {
            made = folding.apply(made, lost(held, keys) ? held.erased().fact() : held.fact());
        }
        for (Held held : added) {
            made = folding.apply(made, lost(held, keys) ? held.erased().fact() : held.fact());
        }
        return made;
    }

    private boolean lost(Held held, Collection<KeyId> keys) {
        return erased.contains(held.key()) || keys.contains(held.key());
    }

    /** One act's facts, folded to {@code after}, with the keys it erases first. */
    Span keep(ActId act, Collection<KeyId> gone, List<Held> facts, List<Row> sealed, S after) {
        if (erased.addAll(gone)) {
            added.replaceAll(held -> gone.contains(held.key()) ? held.erased() : held);
            erasing.addAll(gone);
        }
        added.addAll(facts);
        rows.addAll(sealed);
        Span span = new Span(head + 1, head + facts.size());
        acts.put(act, span);
        head = span.last();
        state = after;
        return span;
    }

    Optional<Span> span(ActId act) {
        Span here = acts.get(act);
        return Optional.ofNullable(here == null ? past.acts().get(act) : here);
    }

    boolean isErased(KeyId key) {
        return erased.contains(key) || past.erased().contains(key);
    }

    /** What is to be written: sealed facts, and the keys to erase. */
    List<Row> rows() {
        return rows;
    }

    List<KeyId> erasing() {
        return erasing;
    }

    List<Held> added() {
        return added;
    }

    Map<ActId, Span> acts() {
        return acts;
    }

    Set<KeyId> erased() {
        return erased;
    }

    long head() {
        return head;
    }

    S state() {
        return state;
    }
}
