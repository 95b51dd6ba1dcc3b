package org.closedset.store.record;

/** How facts make a state. States are immutable; the same facts always make the same state. */
public interface Folding<S> {
    S empty();

    S apply(S state, Fact fact);
}
