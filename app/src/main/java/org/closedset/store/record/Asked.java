package org.closedset.store.record;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What somebody waits for: an act, or only to see what others have done. */
abstract sealed class Asked<S> {
    private @Nullable Throwable failed;

    void fail(Throwable why) {
        failed = why;
    }

    /** Whether something is destroyed by it, which then must have happened before it is answered. */
    boolean erases() {
        return false;
    }

    /** Whether something is to be written for it. */
    boolean writes() {
        return false;
    }

    /** Each who waited is told in a stack of their own. */
    void told() throws RecordFailure {
        Throwable why = failed;
        switch (why) {
            case null -> {}
            case RecordFailure failure -> throw failure.again();
            case RuntimeException bug -> throw bug;
            case Error bug -> throw bug;
            default -> throw new IllegalStateException(why);
        }
    }

    /** Only to see. */
    static final class Look<S> extends Asked<S> {}

    /** That this is about to be shown. */
    static final class Showing<S> extends Asked<S> {
        private final List<Sighting> sightings;

        Showing(List<Sighting> sightings) {
            this.sightings = List.copyOf(sightings);
        }

        List<Sighting> sightings() {
            return sightings;
        }

        @Override
        boolean writes() {
            return true;
        }
    }

    /** Who was shown what of somebody. */
    static final class Sights<S> extends Asked<S> {
        private final KeyName of;
        private List<SightedDay> found = List.of();

        Sights(KeyName of) {
            this.of = of;
        }

        KeyName of() {
            return of;
        }

        void found(List<SightedDay> days) {
            found = days;
        }

        List<SightedDay> days() throws RecordFailure {
            told();
            return found;
        }
    }

    /** An act, and what became of it. */
    static final class Doing<S, R> extends Asked<S> {
        private final ActId id;
        private final Function<S, Decided<R>> decide;
        private @Nullable Outcome<R> outcome;
        private boolean erases;

        Doing(ActId id, Function<S, Decided<R>> decide) {
            this.id = id;
            this.decide = decide;
        }

        ActId id() {
            return id;
        }

        Decided<R> decided(S state) {
            return decide.apply(state);
        }

        void became(Outcome<R> what, boolean erasing) {
            outcome = what;
            erases = erasing;
        }

        @Override
        boolean erases() {
            return erases;
        }

        @Override
        boolean writes() {
            return true;
        }

        Outcome<R> outcome() throws RecordFailure {
            told();
            Outcome<R> known = outcome;
            if (known == null) {
                throw new IllegalStateException("nobody has decided this act");
            }
            return known;
        }
    }
}
