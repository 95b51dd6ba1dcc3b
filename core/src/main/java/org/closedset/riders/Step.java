package org.closedset.riders;

import java.time.Instant;
import java.util.Optional;

/** What leads a rider from one state to another; each names from where it may. */
public sealed interface Step {
    /** The rider as it is after it; empty where it may not be done from there. */
    Optional<Rider> from(Rider rider);

    /** The coordinator writes other terms, before anybody has signed. What was released or served is a draft again. */
    record Redraft(Terms terms) implements Step {
        @Override
        public Optional<Rider> from(Rider rider) {
            return switch (rider) {
                case Rider.Drafted it ->
                    Optional.of(new Rider.Drafted(it.paper().with(terms)));
                case Rider.Released it ->
                    Optional.of(new Rider.Drafted(it.paper().with(terms)));
                case Rider.Served it -> Optional.of(new Rider.Drafted(it.paper().with(terms)));
                case Rider.Countersigned it ->
                    narrower(it.paper())
                            ? Optional.of(new Rider.Countersigned(it.paper().with(terms), it.served()))
                            : Optional.of(new Rider.Drafted(it.paper().with(terms)));
                case Rider.Signed it -> Optional.empty();
                case Rider.Amended it -> Optional.empty();
                case Rider.Narrowed it -> Optional.empty();
                case Rider.Withdrawn it -> Optional.empty();
                case Rider.Lapsed it -> Optional.empty();
                case Rider.Superseded it -> Optional.empty();
            };
        }

        /** What is narrower than production's offer needs no new signature of it. */
        private boolean narrower(Paper paper) {
            return paper.terms().covers(terms);
        }

        @Override
        public String toString() {
            return "Redraft[confidential]";
        }
    }

    record Release() implements Step {
        @Override
        public Optional<Rider> from(Rider rider) {
            return rider instanceof Rider.Drafted it ? Optional.of(new Rider.Released(it.paper())) : Optional.empty();
        }
    }

    record Serve(Instant at) implements Step {
        @Override
        public Optional<Rider> from(Rider rider) {
            return rider instanceof Rider.Released it
                    ? Optional.of(new Rider.Served(it.paper(), at))
                    : Optional.empty();
        }
    }

    record Countersign() implements Step {
        @Override
        public Optional<Rider> from(Rider rider) {
            return rider instanceof Rider.Served it
                    ? Optional.of(new Rider.Countersigned(it.paper(), it.at()))
                    : Optional.empty();
        }
    }

    record Sign(Instant at) implements Step {
        @Override
        public Optional<Rider> from(Rider rider) {
            return rider instanceof Rider.Countersigned it
                    ? Optional.of(new Rider.Signed(it.paper(), it.served(), at))
                    : Optional.empty();
        }
    }

    /** The performer makes it narrower, alone and at once; what would allow anything more is none. */
    record Narrow(Terms terms, Instant at) implements Step {
        @Override
        public Optional<Rider> from(Rider rider) {
            return switch (rider) {
                case Rider.Signed it -> narrowed(it.paper(), it.served());
                case Rider.Amended it -> narrowed(it.paper(), it.served());
                case Rider.Narrowed it -> narrowed(it.paper(), it.served());
                case Rider.Drafted it -> Optional.empty();
                case Rider.Released it -> Optional.empty();
                case Rider.Served it -> Optional.empty();
                case Rider.Countersigned it -> Optional.empty();
                case Rider.Withdrawn it -> Optional.empty();
                case Rider.Lapsed it -> Optional.empty();
                case Rider.Superseded it -> Optional.empty();
            };
        }

        private Optional<Rider> narrowed(Paper paper, Instant served) {
            return paper.terms().covers(terms)
                    ? Optional.of(new Rider.Narrowed(paper.with(terms), served, at))
                    : Optional.empty();
        }

        @Override
        public String toString() {
            return "Narrow[confidential]";
        }
    }

    /** One act, at any time, without a reason. */
    record Withdraw(Instant at) implements Step {
        @Override
        public Optional<Rider> from(Rider rider) {
            return switch (rider) {
                case Rider.Released it -> Optional.of(new Rider.Withdrawn(it.paper(), at));
                case Rider.Served it -> Optional.of(new Rider.Withdrawn(it.paper(), at));
                case Rider.Countersigned it -> Optional.of(new Rider.Withdrawn(it.paper(), at));
                case Rider.Signed it -> Optional.of(new Rider.Withdrawn(it.paper(), at));
                case Rider.Amended it -> Optional.of(new Rider.Withdrawn(it.paper(), at));
                case Rider.Narrowed it -> Optional.of(new Rider.Withdrawn(it.paper(), at));
                case Rider.Lapsed it -> Optional.of(new Rider.Withdrawn(it.paper(), at));
                case Rider.Drafted it -> Optional.empty();
                case Rider.Withdrawn it -> Optional.empty();
                case Rider.Superseded it -> Optional.empty();
            };
        }
    }

    /** Its script pages changed, or what it was made for has passed. */
    record Lapse(Instant at) implements Step {
        @Override
        public Optional<Rider> from(Rider rider) {
            return switch (rider) {
                case Rider.Released it -> Optional.of(new Rider.Lapsed(it.paper(), at));
                case Rider.Served it -> Optional.of(new Rider.Lapsed(it.paper(), at));
                case Rider.Countersigned it -> Optional.of(new Rider.Lapsed(it.paper(), at));
                case Rider.Signed it -> Optional.of(new Rider.Lapsed(it.paper(), at));
                case Rider.Amended it -> Optional.of(new Rider.Lapsed(it.paper(), at));
                case Rider.Narrowed it -> Optional.of(new Rider.Lapsed(it.paper(), at));
                case Rider.Drafted it -> Optional.empty();
                case Rider.Withdrawn it -> Optional.empty();
                case Rider.Lapsed it -> Optional.empty();
                case Rider.Superseded it -> Optional.empty();
            };
        }
    }

    /** A rider of the same person for the same scenes was signed as its amendment: what that says counts instead. */
    record Amend(Rider.Signed amendment) implements Step {
        @Override
        public Optional<Rider> from(Rider rider) {
            return switch (rider) {
                case Rider.Signed it -> amended(it.paper(), it.at());
                case Rider.Amended it -> amended(it.paper(), it.at());
                case Rider.Narrowed it -> amended(it.paper(), it.at());
                case Rider.Lapsed it -> amended(it.paper(), it.at());
                case Rider.Drafted it -> Optional.empty();
                case Rider.Released it -> Optional.empty();
                case Rider.Served it -> Optional.empty();
                case Rider.Countersigned it -> Optional.empty();
                case Rider.Withdrawn it -> Optional.empty();
                case Rider.Superseded it -> Optional.empty();
            };
        }

        /** What was signed before they narrowed it, or before it lapsed, brings nothing back. */
        private Optional<Rider> amended(Paper paper, Instant since) {
            Paper now = amendment.paper();
            boolean same =
                    now.performer().equals(paper.performer()) && now.scenes().equals(paper.scenes());
            return same && amendment.at().isAfter(since)
                    ? Optional.of(new Rider.Amended(now, amendment.served(), amendment.at()))
                    : Optional.empty();
        }
    }

    /** Another rider takes its place, once that is signed. */
    record Supersede(Instant at) implements Step {
        @Override
        public Optional<Rider> from(Rider rider) {
            return switch (rider) {
                case Rider.Signed it -> Optional.of(new Rider.Superseded(it.paper(), at));
                case Rider.Amended it -> Optional.of(new Rider.Superseded(it.paper(), at));
                case Rider.Narrowed it -> Optional.of(new Rider.Superseded(it.paper(), at));
                case Rider.Lapsed it -> Optional.of(new Rider.Superseded(it.paper(), at));
                case Rider.Drafted it -> Optional.empty();
                case Rider.Released it -> Optional.empty();
                case Rider.Served it -> Optional.empty();
                case Rider.Countersigned it -> Optional.empty();
                case Rider.Withdrawn it -> Optional.empty();
                case Rider.Superseded it -> Optional.empty();
            };
        }
    }
}
