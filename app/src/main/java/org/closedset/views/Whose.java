package org.closedset.views;

/** Whose a script is, and so where what is decided about it is kept. */
public sealed interface Whose {
    /** No production's yet: decisions lie beside the script. */
    record Nobodys() implements Whose {}

    /** A production's, whose record keeps the decisions. */
    record Of(Recorded recorded) implements Whose {}

    /** A production's whose record is locked, or does not lie here. */
    record Closed() implements Whose {}
}
