package org.closedset.production;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.closedset.people.PersonId;
import org.closedset.riders.Rider;
import org.closedset.riders.RiderRecord;
import org.closedset.riders.Step;
import org.closedset.riders.Terms;

/** The riders of a production by their ids, oldest first. A fact that leads nowhere from where a rider stands changes none. */
public record Riders(Map<String, RiderRecord> byId) {
    static final Riders NONE = new Riders(Map.of());

    public Optional<RiderRecord> rider(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Those of one performer. */
    public List<RiderRecord> of(PersonId performer) {
        return all(it -> it.performer().equals(performer));
    }

    /** Those about one scene. */
    public List<RiderRecord> of(String script, String scene) {
        return all(it -> it.of(script, scene));
    }

    private List<RiderRecord> all(Predicate<RiderRecord> which) {
        return byId.values().stream().filter(which).toList();
    }

    /**
     * What somebody agreed to for a scene and stands: by the last rider they signed for it, and by no earlier one, also where
     * that is withdrawn or out of date. What they signed of a likeness or a voice opens nothing before a camera, and takes
     * nothing away there.
     */
    public Optional<Terms> inForce(PersonId performer, String script, String scene) {
        return all(it -> it.performer().equals(performer) && it.of(script, scene)).stream()
                .filter(it -> it.signed().isPresent() && it.sheet().matter().filmed())
                .reduce((one, other) -> at(one).isAfter(at(other)) ? one : other)
                .flatMap(RiderRecord::inForce);
    }

    private static Instant at(RiderRecord rider) {
        return rider.signed().map(RiderRecord.Signing::at).orElse(Instant.EPOCH);
    }

    /** What is so once this is told as well; nothing where the fact leads nowhere. */
    Optional<Riders> after(Instant at, RiderFact fact) {
        if (fact instanceof RiderFact.Drafted it && !byId.containsKey(it.rider())) {
            return Optional.of(with(RiderRecord.drafted(it.script(), it.sheet())));
        }
        if (fact instanceof RiderFact.Served it && !byId.containsKey(it.rider())) {
            return Optional.of(with(RiderRecord.drafted(it.script(), it.sheet()).served(it.sheet(), at)));
        }
        if (fact instanceof RiderFact.Dropped it) {
            return rider(it.rider())
                    .filter(rider -> of(rider, it) && rider.state() instanceof Rider.Drafted)
                    .map(rider -> without(rider.id()));
        }
        return rider(fact.rider())
                .filter(rider -> of(rider, fact))
                .flatMap(rider -> RiderFolding.after(rider, at, fact))
                .map(now -> fact instanceof RiderFact.Signed ? with(now).superseded(now, at) : with(now));
    }

    private static boolean of(RiderRecord rider, RiderFact fact) {
        return rider.performer().equals(fact.person());
    }

    /** What the same person signed before for no other scenes than these is out of force. */
    private Riders superseded(RiderRecord by, Instant at) {
        Riders now = this;
        for (RiderRecord old : of(by.performer())) {
            boolean within = !old.id().equals(by.id())
                    && old.script().equals(by.script())
                    && by.sheet().matter().instead(old.sheet().matter())
                    && by.state()
                            .paper()
                            .scenes()
                            .containsAll(old.state().paper().scenes());
            if (within) {
                now = old.after(new Step.Supersede(at)).map(now::with).orElse(now);
            }
        }
        return now;
    }

    private Riders with(RiderRecord rider) {
        Map<String, RiderRecord> now = new LinkedHashMap<>(byId);
        now.put(rider.id(), rider);
        return new Riders(Collections.unmodifiableMap(now));
    }

    private Riders without(String id) {
        Map<String, RiderRecord> now = new LinkedHashMap<>(byId);
        now.remove(id);
        return new Riders(Collections.unmodifiableMap(now));
    }

    /** As if this performer had never said anything of a clause. */
    Riders unmarked(PersonId who) {
        Riders now = this;
        for (RiderRecord rider : of(who)) {
            now = rider.marks().isEmpty() && rider.advice().isEmpty() ? now : now.with(rider.unsaid());
        }
        return now;
    }

    /** Once what these said is erased: without their marks, and without what was only ever a draft. */
    Riders unsaid(Set<PersonId> who) {
        Map<String, RiderRecord> now = new LinkedHashMap<>();
        byId.forEach((id, rider) -> {
            Optional<RiderRecord> left = who.contains(rider.performer()) ? rider.agreed() : Optional.of(rider);
            left.ifPresent(it -> now.put(id, it));
        });
        return now.equals(byId) ? this : new Riders(Collections.unmodifiableMap(now));
    }

    @Override
    public String toString() {
        return "Riders[confidential]";
    }
}
