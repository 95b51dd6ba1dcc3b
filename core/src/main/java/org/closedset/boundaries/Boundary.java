package org.closedset.boundaries;

/** Somebody's own limit, whole: how they may be touched and how much of them may be seen. No reason is part of it. */
public record Boundary(Touching touching, Showing showing) {
    /** Nothing was said yet, so that nothing is allowed. */
    public static final Boundary UNSAID = new Boundary(Touching.UNSAID, Showing.UNSAID);

    /** Whether this allows nothing that the other does not. */
    public boolean within(Boundary other) {
        return touching.within(other.touching) && showing.within(other.showing);
    }

    /** What both allow. */
    public Boundary meet(Boundary other) {
        return new Boundary(touching.meet(other.touching), showing.meet(other.showing));
    }

    /** What both allow, and where nothing was said here yet, what the other says. */
    Boundary begun(Boundary other) {
        return new Boundary(touching.begun(other.touching), showing.begun(other.showing));
    }

    @Override
    public String toString() {
        return "Boundary[confidential]";
    }
}
