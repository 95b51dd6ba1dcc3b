package org.closedset.choreography;

/** How somebody stands to the choreography of a scene as it was published last. */
public enum Standing {
    /** No move of it is theirs. */
    NOT_IN,
    /** Not confirmed yet. */
    ASKED,
    /** Their part is another one since they confirmed it. */
    ASKED_AGAIN,
    /** They want to talk about it first. */
    TALK,
    CONFIRMED
}
