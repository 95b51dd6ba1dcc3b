package org.closedset.breakdown;

/** A rule that holds for tokens {@code from} to {@code to} (excluded) of a line. */
record Hit(Rule rule, int from, int to) {}
