package org.closedset.riders;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.closedset.boundaries.Boundary;
import org.closedset.boundaries.Reach;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.Side;
import org.closedset.vocabulary.Zone;

/**
 * What a rider lets be done with and seen of one person: clause by clause, and everything not listed is closed. It is a
 * ceiling and no plan. Two clauses of one id are an {@link IllegalArgumentException}.
 */
public final class Terms {
    /** Nothing at all. */
    public static final Terms NONE = new Terms(List.of(), List.of(), List.of());

    private final List<ContactClause> contacts;
    private final List<ExposureClause> exposures;
    private final List<Exclusion> exclusions;
    private final Map<Zone, List<ContactClause>> byZone = new EnumMap<>(Zone.class);

    public Terms(List<ContactClause> contacts, List<ExposureClause> exposures, List<Exclusion> exclusions) {
        this.contacts = List.copyOf(contacts);
        this.exposures = List.copyOf(exposures);
        this.exclusions = List.copyOf(exclusions);
        apart();
        this.contacts.forEach(clause -> clause.on()
                .forEach(zone ->
                        byZone.computeIfAbsent(zone, it -> new ArrayList<>()).add(clause)));
    }

    public List<ContactClause> contacts() {
        return contacts;
    }

    public List<ExposureClause> exposures() {
        return exposures;
    }

    public List<Exclusion> exclusions() {
        return exclusions;
    }

    private void apart() {
        Set<String> ids = new HashSet<>();
        Stream.of(
                        contacts.stream().map(ContactClause::id),
                        exposures.stream().map(ExposureClause::id),
                        exclusions.stream().map(Exclusion::id))
                .flatMap(it -> it)
                .forEach(id -> {
                    if (!ids.add(id)) {
                        throw new IllegalArgumentException("two clauses of one id");
                    }
                });
    }

    /** What it says to a touch. */
    public Covered covers(Touch touch) {
        for (Exclusion exclusion : exclusions) {
            if (exclusion.closes(touch)) {
                return new Covered.Excluded(exclusion.id());
            }
        }
        Covered nearest = new Covered.NotListed();
        for (ContactClause clause : byZone.getOrDefault(touch.on(), List.of())) {
            Outside outside = clause.outside(touch);
            if (outside == Outside.NOTHING) {
                return new Covered.By(clause.id());
            }
            nearest = nearer(nearest, clause.id(), outside);
        }
        return nearest;
    }

    /** What it says to how much of a zone is seen. */
    public Covered covers(Bared bared) {
        for (Exclusion exclusion : exclusions) {
            if (exclusion.closes(bared)) {
                return new Covered.Excluded(exclusion.id());
            }
        }
        Covered nearest = new Covered.NotListed();
        for (ExposureClause clause : exposures) {
            Outside outside = clause.outside(bared);
            if (outside == Outside.NOTHING) {
                return new Covered.By(clause.id());
            }
            nearest = nearer(nearest, clause.id(), outside);
        }
        return nearest;
    }

    /** Of two clauses it is outside of, the one it came nearer to; one about another zone is none of them. */
    private static Covered nearer(Covered nearest, String clause, Outside outside) {
        boolean nearer = outside != Outside.ZONE
                && !(nearest instanceof Covered.Not not && not.in().compareTo(outside) >= 0);
        return nearer ? new Covered.Not(clause, outside) : nearest;
    }

    /** The same without the clauses with these ids that open something; what is excluded stays so. */
    public Terms without(Set<String> ids) {
        return new Terms(
                contacts.stream().filter(it -> !ids.contains(it.id())).toList(),
                exposures.stream().filter(it -> !ids.contains(it.id())).toList(),
                exclusions);
    }

    /** Whether everything the other lets be done and seen, this does too. */
    public boolean covers(Terms other) {
        return other.contacts.stream()
                        .flatMap(Terms::extremes)
                        .allMatch(touch ->
                                !other.covers(touch).inside() || covers(touch).inside())
                && other.exposures.stream()
                        .flatMap(Terms::extremes)
                        .allMatch(bared ->
                                !other.covers(bared).inside() || covers(bared).inside());
    }

    /** The furthest a clause goes, once for each way it names: whoever covers these covers all of it. */
    private static Stream<Touch> extremes(ContactClause clause) {
        return clause.on().stream()
                .flatMap(on -> sides(on, clause).stream()
                        .flatMap(side -> clause.by().stream()
                                .flatMap(by -> clause.actions().stream()
                                        .flatMap(action -> clause.partners().stream()
                                                .map(partner -> new Touch(
                                                        on,
                                                        side,
                                                        by,
                                                        action,
                                                        clause.upTo(),
                                                        clause.counts(),
                                                        partner,
                                                        clause.only()))))));
    }

    private static Set<Side> sides(Zone on, ContactClause clause) {
        return on.sided() ? clause.sides() : EnumSet.of(Side.C);
    }

    private static Stream<Bared> extremes(ExposureClause clause) {
        return clause.zones().stream()
                .flatMap(zone -> clause.degrees().room().stream()
                        .flatMap(room -> clause.degrees().picture().stream()
                                .map(picture -> new Bared(zone, room, picture, clause.counts(), clause.only()))));
    }

    /** Whether nothing in it goes beyond this boundary; a draft that does is never served. */
    public boolean within(Boundary boundary) {
        return contacts.stream()
                        .flatMap(Terms::extremes)
                        .allMatch(touch -> within(boundary, touch) && heldOff(boundary, touch))
                && exposures.stream()
                        .flatMap(Terms::extremes)
                        .filter(bared -> covers(bared).inside())
                        .allMatch(bared -> boundary.showing().allows(bared.zone(), bared.room())
                                && boundary.showing().allows(bared.zone(), bared.picture()));
    }

    private boolean within(Boundary boundary, Touch touch) {
        return !covers(touch).inside()
                || boundary.touching().allows(touch.contact()).allowed();
    }

    /** The same held off goes no further where nothing was said of what is near; where something was, that counts. */
    private boolean heldOff(Boundary boundary, Touch touch) {
        boolean unsaid = touch.level() != Level.AIR
                && boundary.touching().allows(touch.near().contact()) instanceof Reach.NotSaid;
        return unsaid || within(boundary, touch.near());
    }

    /** Everybody who is named in it as somebody who touches. */
    public Set<PersonId> partners() {
        Set<PersonId> partners = new HashSet<>();
        contacts.forEach(it -> partners.addAll(it.partners()));
        return Set.copyOf(partners);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Terms terms
                && terms.contacts.equals(contacts)
                && terms.exposures.equals(exposures)
                && terms.exclusions.equals(exclusions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(contacts, exposures, exclusions);
    }

    @Override
    public String toString() {
        return "Terms[confidential]";
    }
}
