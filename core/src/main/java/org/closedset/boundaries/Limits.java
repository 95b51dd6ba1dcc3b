package org.closedset.boundaries;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.closedset.vocabulary.Zone;

/**
 * A person's boundary as it stands: what counts, what is to count once it has waited, and what somebody wrote down for them
 * that they have not made their own. Nothing of what was said before is in it.
 */
public record Limits(Boundary now, Optional<Waiting> waiting, Optional<Boundary> noted) {
    /** Nothing was said yet. */
    public static final Limits UNSAID = new Limits(Boundary.UNSAID, Optional.empty(), Optional.empty());

    /** The shortest time that anything wider waits, whatever a contract says. */
    public static final Duration COOLING = Duration.ofHours(24);

    /** Something wider: since when it waits, from when it counts, and whether the coordinator was there when it was said. */
    public record Waiting(Boundary to, Instant since, Instant from, boolean witnessed) {
        Waiting to(Boundary other) {
            return new Waiting(other, since, from, witnessed);
        }

        /** For the longer of what it was to wait and this. */
        private Waiting atLeast(Duration notice) {
            Instant later = since.plus(notice);
            return later.isAfter(from) ? new Waiting(to, since, later, witnessed) : this;
        }

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

    /** How long something wider waits where a contract gives this notice: nothing makes it shorter than {@link #COOLING}. */
    public static Duration wait(Duration notice) {
        return notice.compareTo(COOLING) > 0 ? notice : COOLING;
    }

    /** Where a contract gives this notice: what waits already waits for it too, and never less than it was to wait. */
    public Limits under(Duration notice) {
        return new Limits(now, waiting.map(it -> it.atLeast(notice)), noted);
    }

    /**
     * They say it anew. What is narrower counts at once; what is wider counts after {@code notice} or {@link #COOLING},
     * whichever is longer, and only once the coordinator has been there. It takes the place of whatever waited; what goes
     * no further than that did waits no longer than it. What the coordinator wrote down of something else stays.
     */
    public Limits said(Boundary anew, Saying how, Instant at, Duration notice) {
        Limits here = at(at);
        Boundary counts = how == Saying.BEGINNING ? here.now.begun(anew) : here.now.meet(anew);
        Waiting fresh = new Waiting(anew, at, at.plus(wait(notice)), how == Saying.WITNESSED);
        Waiting waits = here.waiting
                .filter(it -> anew.within(it.to))
                .map(it -> new Waiting(anew, it.since, it.from, it.witnessed || how == Saying.WITNESSED))
                .orElse(fresh);
        return new Limits(counts, Optional.of(waits).filter(it -> !anew.within(counts)), here.stillNoted(anew));
    }

    /**
     * They say it anew where nothing wider can be said: what it closes counts at once, also of what waits, and what it opens
     * is not taken. What the coordinator wrote down stays.
     */
    public Limits narrowed(Boundary anew, Instant at) {
        Limits here = at(at);
        Boundary counts = here.now.meet(unopened(here.now, anew));
        return new Limits(
                counts,
                here.waiting.map(it -> it.to(it.to.meet(unopened(it.to, anew)))).filter(it -> !it.to.within(counts)),
                here.noted);
    }

    /** What it says where something was said before, and no more than what it closes where nothing was. */
    private static Boundary unopened(Boundary before, Boundary anew) {
        Boundary closings = anew.closings();
        Boundary less = anew;
        for (Zone zone : Zone.values()) {
            OfZone stood = before.of(zone);
            OfZone closes = closings.of(zone);
            if (stood.unsaid()) {
                less = less.without(zone);
                less = closes.unsaid() ? less : less.with(closes);
            } else if (stood.degrees().isEmpty()) {
                less = less.without(zone).with(new OfZone(zone, anew.of(zone).answers(), closes.degrees()));
            }
        }
        return less;
    }

    /** What was written down of what they did not speak of now, as far as that opens more than they do. */
    private Optional<Boundary> stillNoted(Boundary anew) {
        Boundary wanted = wanted();
        Boundary rest = noted.orElse(Boundary.UNSAID);
        for (Zone zone : Zone.values()) {
            if (!anew.of(zone).equals(wanted.of(zone)) || rest.of(zone).within(anew)) {
                rest = rest.without(zone);
            }
        }
        return Optional.of(rest).filter(it -> !it.equals(Boundary.UNSAID));
    }

    /** What they want: what waits, or what counts where nothing does. */
    public Boundary wanted() {
        return waiting.map(Waiting::to).orElse(now);
    }

    /** The coordinator was there when what waits was gone through again; it waits no longer for that. */
    public Limits witnessed() {
        return new Limits(now, waiting.map(it -> new Waiting(it.to, it.since, it.from, true)), noted);
    }

    /** Takes back what waits. */
    public Limits kept() {
        return new Limits(now, Optional.empty(), noted);
    }

    /** What the coordinator wrote down is not theirs. */
    public Limits unnoted() {
        return new Limits(now, waiting, Optional.empty());
    }

    /**
     * The coordinator writes down what they said of these zones: it counts at once where it narrows, and opens nothing until
     * it is theirs.
     */
    public Limits noted(Boundary anew, Instant at) {
        Limits limits = at(at);
        for (Zone zone : Zone.values()) {
            OfZone said = anew.of(zone);
            limits = said.unsaid() ? limits : limits.noted(said);
        }
        return limits;
    }

    private Limits noted(OfZone said) {
        Boundary counts = now.meet(said);
        Boundary rest = noted.orElse(Boundary.UNSAID).without(said.zone());
        Boundary written = said.within(counts) ? rest : rest.with(said);
        return new Limits(
                counts,
                waiting.map(it -> it.to(it.to.meet(said))),
                Optional.of(written).filter(it -> !it.equals(Boundary.UNSAID)));
    }

    /** What they want, with what the coordinator wrote down in its place. */
    public Boundary withNoted() {
        Boundary all = wanted();
        for (Zone zone : Zone.values()) {
            OfZone said = noted.orElse(Boundary.UNSAID).of(zone);
            if (!said.unsaid()) {
                all = all.with(new OfZone(zone, said.answers(), said.degrees().or(all.of(zone)::degrees)));
            }
        }
        return all;
    }

    /** With what was said beside it of the same person: of one place what both allow, of the others what either says. */
    Limits with(Boundary beside) {
        return new Limits(now.with(beside), waiting.map(it -> it.to(it.to.with(beside))), noted);
    }

    /** What it closes, and nothing that it opens. */
    Limits closings() {
        return new Limits(now.closings(), Optional.empty(), noted);
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
