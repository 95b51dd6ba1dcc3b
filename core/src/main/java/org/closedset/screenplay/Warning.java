package org.closedset.screenplay;

/** Something a reader noticed and read on past: what, in one sentence, and where. */
public record Warning(Place at, String message) {}
