package org.closedset.riders;

import java.time.Instant;
import java.util.Optional;

/**
 * One performer's rider for one scene or set of scenes, in the state it is in; each state is a type of its own and holds what
 * is known then. Only what {@link Step} draws leads from one to another.
 */
public sealed interface Rider {
    Paper paper();

    /** Being written; nobody but the coordinator sees it. */
    record Drafted(Paper paper) implements Rider {}

    /** Given to the performer, and to whom they chose, to be read and talked over. */
    record Released(Paper paper) implements Rider {}

    /** Handed over as what is to be signed; the notice runs from {@code at}. */
    record Served(Paper paper, Instant at) implements Rider {}

    /** Production has signed, as it does first and for everyone in the scene. */
    record Countersigned(Paper paper, Instant served) implements Rider {}

    /** In force: the performer has signed. */
    record Signed(Paper paper, Instant served, Instant at) implements Rider {}

    /** In force, with what a later rider of their own agreed in its place. */
    record Amended(Paper paper, Instant served, Instant at) implements Rider {}

    /** In force, and narrower than it was signed, by the performer alone. */
    record Narrowed(Paper paper, Instant served, Instant at) implements Rider {}

    /** The performer has withdrawn; nothing of it is allowed any more that was not filmed before. */
    record Withdrawn(Paper paper, Instant at) implements Rider {}

    /** What it was made for has passed, or its script pages changed and it was not looked at again. */
    record Lapsed(Paper paper, Instant at) implements Rider {}

    /** Another rider stands in its place. */
    record Superseded(Paper paper, Instant at) implements Rider {}

    /** What may be done and seen by it now: its terms while it is in force, or nothing. */
    default Optional<Terms> inForce() {
        return switch (this) {
            case Signed it -> Optional.of(it.paper().terms());
            case Amended it -> Optional.of(it.paper().terms());
            case Narrowed it -> Optional.of(it.paper().terms());
            case Drafted it -> Optional.empty();
            case Released it -> Optional.empty();
            case Served it -> Optional.empty();
            case Countersigned it -> Optional.empty();
            case Withdrawn it -> Optional.empty();
            case Lapsed it -> Optional.empty();
            case Superseded it -> Optional.empty();
        };
    }

    /** What it is after a step; empty where nothing is drawn from here to there, and it stays what it is. */
    default Optional<Rider> after(Step step) {
        return step.from(this);
    }
}
