package org.closedset.riders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedset.people.PersonId;

/**
 * A rider as it stands: of which script, what it says, in which state, what the performer says of its clauses, and who signed
 * it when and how. {@code handed} is what was served last. {@code offered} is what production signs or signed: it stays the same while the rider becomes narrower.
 * {@code issued} is its sealed paper in base64, with the hash it shows. {@code advice} is the last that each who speaks for the
 * performer said of it.
 */
public record RiderRecord(
        String script,
        RiderSheet sheet,
        Rider state,
        Map<String, Mark> marks,
        Optional<Handed> handed,
        Optional<RiderSheet> offered,
        Optional<Countersigning> countersigned,
        Optional<Signing> signed,
        Optional<Issue> issued,
        Map<PersonId, Advice> advice) {
    /** What was handed over as what is to be signed, and when. */
    public record Handed(RiderSheet sheet, Instant at) {
        @Override
        public String toString() {
            return "Handed[confidential]";
        }
    }

    /** Who signed for production, when, and what. */
    public record Countersigning(PersonId by, Instant at, String hash) {}

    /** When it was told that the performer signed, and how it is shown. */
    public record Signing(Instant at, Evidence evidence) {
        /** When they signed: on paper that is before it was told. */
        public Instant when() {
            return evidence instanceof Evidence.OnPaper it ? it.at() : at;
        }

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
                Optional.empty(),
                Optional.empty(),
                Map.of());
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

    /** Whether this day, as it is counted there, is that of the call it was handed over for, or lies before them for. */
    public boolean calledOn(LocalDate day, ZoneId zone) {
        Stream<RiderSheet> lies = state instanceof Rider.Drafted ? Stream.empty() : Stream.of(sheet);
        return Stream.concat(handed.stream().map(Handed::sheet), lies)
                .flatMap(it -> it.process().call().stream())
                .anyMatch(it -> it.atZoneSameInstant(zone).toLocalDate().equals(day));
    }

    /** What may be done and seen by it now, or nothing. */
    public Optional<Terms> inForce() {
        return state.inForce();
    }

    /** The same in other words. */
    public RiderRecord with(RiderSheet now) {
        return new RiderRecord(script, now, state, marks, handed, offered, countersigned, signed, issued, advice);
    }

    /** The same in another state. */
    public RiderRecord with(Rider now) {
        return new RiderRecord(script, sheet, now, marks, handed, offered, countersigned, signed, issued, advice);
    }

    /** With what the performer says of its clauses. */
    public RiderRecord marked(Map<String, Mark> now) {
        return new RiderRecord(script, sheet, state, now, handed, offered, countersigned, signed, issued, advice);
    }

    /** With what one who speaks for the performer says of it. */
    public RiderRecord advised(PersonId by, Advice now) {
        Map<PersonId, Advice> all = new LinkedHashMap<>(advice);
        all.put(by, now);
        return new RiderRecord(
                script,
                sheet,
                state,
                marks,
                handed,
                offered,
                countersigned,
                signed,
                issued,
                Collections.unmodifiableMap(all));
    }

    /** As if nobody had said anything of its clauses. */
    public RiderRecord unsaid() {
        return new RiderRecord(
                script, sheet, state, Map.of(), handed, offered, countersigned, signed, issued, Map.of());
    }

    /** Whether it is said of these words as they stand, or as they were handed over to be signed as they were. */
    public boolean still(Advice said) {
        return said.hash().equals(hash())
                || signed.isPresent()
                        && handed.filter(it -> said.hash().equals(RiderText.hash(RiderText.of(it.sheet()))))
                                .isPresent();
    }

    /**
     * Its words to whom its performer lets read it: as it was handed over last, or before it ever was as it lies before them;
     * as it stands where what they took out is told too. Nothing of what is only being written.
     */
    public Optional<RiderSheet> readable(boolean asItStands) {
        Optional<RiderSheet> last = handed.map(Handed::sheet);
        if (state instanceof Rider.Drafted) {
            return last;
        }
        boolean agreed = signed.isPresent() || open();
        return Optional.of(asItStands && agreed ? sheet : last.orElse(sheet));
    }

    /** With who signed what it was offered with. */
    public RiderRecord countersigned(Countersigning now) {
        return new RiderRecord(script, sheet, state, marks, handed, offered, Optional.of(now), signed, issued, advice);
    }

    /** With how the performer signed it. */
    public RiderRecord signed(Signing now) {
        return new RiderRecord(
                script, sheet, state, marks, handed, offered, countersigned, Optional.of(now), issued, advice);
    }

    /** With its paper. */
    public RiderRecord issued(Optional<Issue> now) {
        return new RiderRecord(script, sheet, state, marks, handed, offered, countersigned, signed, now, advice);
    }

    /**
     * Handed over in these words, whatever became of drafts of it before: what production was offered stands where this goes
     * no further, and so does what it signed of that.
     */
    public RiderRecord served(RiderSheet words, Instant at) {
        boolean stands = offers(words);
        Optional<Countersigning> still = stands ? countersigned : Optional.empty();
        Paper paper = words.paper(words.matter().terms());
        return new RiderRecord(
                script,
                words,
                still.isPresent() ? new Rider.Countersigned(paper, at) : new Rider.Served(paper, at),
                marks,
                Optional.of(new Handed(words, at)),
                stands ? offered : Optional.of(offer(words)),
                still,
                signed,
                issued,
                advice);
    }

    /** What is offered anew opens what the offer before did, as long as these go no further: what was struck shows to nobody. */
    private RiderSheet offer(RiderSheet words) {
        return offered.filter(it -> it.kind() == words.kind() && it.matter().covers(words.matter()))
                .map(words::opening)
                .orElse(words);
    }

    /** Whether this goes no further than what production was offered, and is otherwise the same. */
    public boolean offers(RiderSheet words) {
        return offered.filter(it -> it.besides(words) && it.matter().covers(words.matter()))
                .isPresent();
    }

    /** Whether it is on its way, and neither in force nor over. */
    public boolean open() {
        return state instanceof Rider.Drafted
                || state instanceof Rider.Released
                || state instanceof Rider.Served
                || state instanceof Rider.Countersigned;
    }

    /** As it stands without drafts and marks: as it was last handed over; nothing where it never was. */
    public Optional<RiderRecord> agreed() {
        return open() ? handed.map(it -> served(it.sheet(), it.at()).unsaid()) : Optional.of(unsaid());
    }

    /** How late its performer signed it; nothing where they did in time, or not at all. */
    public Optional<Late> late() {
        return signed.flatMap(it -> Late.of(sheet.process(), it.when()));
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
