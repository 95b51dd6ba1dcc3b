package org.closedset.screenplay;

/** The format a screenplay was read from. */
public enum Source {
    FOUNTAIN,
    FDX,
    PDF,
    TEXT
}
