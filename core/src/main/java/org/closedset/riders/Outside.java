package org.closedset.riders;

/** In what something is outside of a clause; the later, the nearer it came. */
public enum Outside {
    ZONE,
    PARTNER,
    SIDE,
    MEANS,
    ACTION,
    LEVEL,
    COUNTS,
    /** The degree in the room. */
    ROOM,
    /** The degree in the picture. */
    PICTURE,
    CONDITION,
    NOTHING
}
