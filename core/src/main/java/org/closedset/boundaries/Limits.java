package org.closedset.boundaries;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A person's boundary as it stands: what counts, what is to count once it has waited, and what somebody wrote down for them
 * that they have not made their own. Nothing of what was said before is in it.
 */
public record Limits(Boundary now, Optional<Waiting> waiting, Optional<Boundary> noted) {
    /** Nothing was said yet. */
    public static final Limits UNSAID = new Limits(Boundary.UNSAID, Optional.empty(), Optional.empty());

    /** The shortest time that anything wider waits, whatever a contract says. */
    public static final Duration COOLING = Duration.ofHours(24);

    /** Something wider: from when it counts, and whether the coordinator was there when it was said. */
    public record Waiting(Boundary to, Instant from, boolean witnessed) {
        @Override
        public String toString() {
            return "Waiting[confidential]";
        }
    }

    /** How something is said. */
    public enum Saying {
        /** In preparation, before anything was served to them: what was never answered may be opened at once. */
        BEGINNING,
        /** With the coordinator there. */
        WITNESSED,
        /** By themselves. */
        ALONE
    }

    /**
     * They say it anew. What is narrower counts at once; what is wider counts after {@code notice} or {@link #COOLING},
     * whichever is longer, and only once the coordinator has been there. It takes the place of whatever waited.
     */
    public Limits said(Boundary anew, Saying how, Instant at, Duration notice) {
        Boundary before = at(at).now;
        Boundary counts = how == Saying.BEGINNING ? before.begun(anew) : before.meet(anew);
        boolean wider = !anew.within(counts);
        Duration wait = notice.compareTo(COOLING) > 0 ? notice : COOLING;
        return new Limits(
                counts,
                wider ? Optional.of(new Waiting(anew, at.plus(wait), how == Saying.WITNESSED)) : Optional.empty(),
                Optional.empty());
    }

    /** The coordinator was there when what waits was gone through again; it waits no longer for that. */
    public Limits witnessed() {
        return new Limits(now, waiting.map(it -> new Waiting(it.to, it.from, true)), noted);
    }

    /** Takes back what waits. */
    public Limits kept() {
        return new Limits(now, Optional.empty(), noted);
    }

    /** The coordinator writes down what they said: it counts at once where it narrows, and opens nothing until it is theirs. */
    public Limits noted(Boundary anew, Instant at) {
        Limits here = at(at);
        return new Limits(
                here.now.meet(anew),
                here.waiting.map(it -> new Waiting(it.to.meet(anew), it.from, it.witnessed)),
                anew.within(here.now) ? Optional.empty() : Optional.of(anew));
    }

    /** As it stands at this moment, once what has waited long enough counts. */
    public Limits at(Instant moment) {
        return waiting.filter(it -> it.witnessed && !moment.isBefore(it.from))
                .map(it -> new Limits(it.to, Optional.empty(), noted))
                .orElse(this);
    }

    @Override
    public String toString() {
        return "Limits[confidential]";
    }
}
