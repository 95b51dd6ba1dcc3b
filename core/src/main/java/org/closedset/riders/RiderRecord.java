package org.closedset.riders;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.closedset.people.PersonId;

/**
 * A rider as it stands: of which script, what it says, in which state, what the performer says of its clauses, and who signed
 * it when and how. {@code offered} is what production signs or signed: it stays the same while the rider becomes narrower.
 * {@code issued} is its sealed paper in base64, with the hash it shows.
 */
public record RiderRecord(
        String script,
        RiderSheet sheet,
        Rider state,
        Map<String, Mark> marks,
        Optional<RiderSheet> offered,
        Optional<Countersigning> countersigned,
        Optional<Signing> signed,
        Optional<Issue> issued) {
    /** Who signed for production, when, and what. */
    public record Countersigning(PersonId by, Instant at, String hash) {}

    /** When the performer signed, and how it is shown. */
    public record Signing(Instant at, Evidence evidence) {
        @Override
        public String toString() {
            return "Signing[confidential]";
        }
    }

    /** A paper as it was issued. */
    public record Issue(String hash, String pdf) {
        @Override
        public String toString() {
            return "Issue[confidential]";
        }
    }

    /** A draft of a script's scenes. */
    public static RiderRecord drafted(String script, RiderSheet sheet) {
        return new RiderRecord(
                script,
                sheet,
                new Rider.Drafted(sheet.paper(sheet.matter().terms())),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public String id() {
        return sheet.id();
    }

    public PersonId performer() {
        return sheet.identity().performer();
    }

    /** The SHA-256 of its text, in hex. */
    public String hash() {
        return RiderText.hash(RiderText.of(sheet));
    }

    /** Whether it is about this scene. */
    public boolean of(String script, String scene) {
        return this.script.equals(script) && state.paper().scenes().contains(scene);
    }

    /** What may be done and seen by it now, or nothing. */
    public Optional<Terms> inForce() {
        return state.inForce();
    }

    /** The same in other words. */
    public RiderRecord with(RiderSheet now) {
        return new RiderRecord(script, now, state, marks, offered, countersigned, signed, issued);
    }

    /** The same in another state. */
    public RiderRecord with(Rider now) {
        return new RiderRecord(script, sheet, now, marks, offered, countersigned, signed, issued);
    }

    /** With what the performer says of its clauses. */
    public RiderRecord marked(Map<String, Mark> now) {
        return new RiderRecord(script, sheet, state, now, offered, countersigned, signed, issued);
    }

    /** Offered to production as it is now, which it has not signed. */
    private RiderRecord offeredNow() {
        return new RiderRecord(script, sheet, state, marks, Optional.of(sheet), Optional.empty(), signed, issued);
    }

    /** With who signed what it was offered with. */
    public RiderRecord countersigned(Countersigning now) {
        return new RiderRecord(script, sheet, state, marks, offered, Optional.of(now), signed, issued);
    }

    /** With how the performer signed it. */
    public RiderRecord signed(Signing now) {
        return new RiderRecord(script, sheet, state, marks, offered, countersigned, Optional.of(now), issued);
    }

    /** With its paper. */
    public RiderRecord issued(Issue now) {
        return new RiderRecord(script, sheet, state, marks, offered, countersigned, signed, Optional.of(now));
    }

    /** Served: what was offered before stands where this goes no further, and so does what production signed of it. */
    public Optional<RiderRecord> served(Instant at) {
        return after(new Step.Serve(at))
                .flatMap(it -> it.inOffer() ? it.inOfferSigned() : Optional.of(it.offeredNow()));
    }

    private Optional<RiderRecord> inOfferSigned() {
        return countersigned.isPresent() ? after(new Step.Countersign()) : Optional.of(this);
    }

    private boolean inOffer() {
        return offered.filter(it -> it.besides(sheet)
                        && it.matter().terms().covers(sheet.matter().terms()))
                .isPresent();
    }

    /** What production is offered or signed, as its hash; "" before it was served. */
    public String offer() {
        return offered.map(it -> RiderText.hash(RiderText.of(it))).orElse("");
    }

    /** As it is after a step; nothing where none is drawn. */
    public Optional<RiderRecord> after(Step step) {
        return state.after(step).map(this::with);
    }

    @Override
    public String toString() {
        return "RiderRecord[confidential]";
    }
}
