package org.closedset.access;

/** Too many want the same costly thing at this moment; nothing was begun, and the same may be sent again soon. */
public final class Crowded extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
