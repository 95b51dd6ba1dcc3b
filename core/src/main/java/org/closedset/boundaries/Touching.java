package org.closedset.boundaries;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Side;
import org.closedset.vocabulary.Zone;

/**
 * How somebody may be touched: answers by place, of which the nearest counts, and of two that overlap the narrower. Where
 * there is none nothing is allowed. Two are equal where they say the same of the same places.
 */
public final class Touching {
    /** Nothing was said yet. */
    public static final Touching UNSAID = new Touching(Map.of());

    private static final Comparator<Map.Entry<Place, Answer>> NEAREST_FIRST = Comparator.comparingInt(
                    (Map.Entry<Place, Answer> it) -> it.getKey().nearness())
            .reversed();

    private final Map<Place, Answer> answers;
    private final Map<Zone, List<Map.Entry<Place, Answer>>> byZone = new EnumMap<>(Zone.class);

    private Touching(Map<Place, Answer> answers) {
        this.answers = Map.copyOf(answers);
        this.answers
                .entrySet()
                .forEach(it -> byZone.computeIfAbsent(it.getKey().zone(), zone -> new ArrayList<>())
                        .add(it));
        byZone.values().forEach(said -> said.sort(NEAREST_FIRST));
    }

    /** These answers; one that opens a zone that is always closed is an {@link IllegalArgumentException}. */
    public static Touching of(Map<Place, Answer> answers) {
        answers.forEach((place, answer) -> {
            if (place.zone().alwaysClosed() && answer instanceof Answer.Open) {
                throw new IllegalArgumentException("nobody's consent opens this zone");
            }
        });
        return new Touching(answers);
    }

    /** What was said, by place. */
    public Map<Place, Answer> answers() {
        return answers;
    }

    /** The same with one answer said anew. */
    public Touching with(Place place, Answer answer) {
        return of(with(answers, place, answer));
    }

    /**
     * What counts in this place: of all answers that hold there those that no narrower one that holds lies inside of, and the
     * narrowest of these; or what the zone is before anybody says anything. So an exception counts before what it is an
     * exception from, and of two that overlap neither opens what the other closes.
     */
    public Optional<Answer> at(Place place) {
        return counting(place.zone(), it -> it.holds(place)).or(() -> before(place.zone()));
    }

    private static Optional<Answer> before(Zone zone) {
        return zone.closedByDefault() ? Optional.of(new Answer.Closed()) : Optional.empty();
    }

    private Optional<Answer> counting(Zone zone, Predicate<Place> holds) {
        List<Map.Entry<Place, Answer>> said = byZone.getOrDefault(zone, List.of());
        Optional<Answer> counts = Optional.empty();
        List<Place> counted = new ArrayList<>();
        for (Map.Entry<Place, Answer> it : said) {
            Place place = it.getKey();
            if (holds.test(place) && counted.stream().noneMatch(place::holds)) {
                counted.add(place);
                Answer answer = it.getValue();
                counts = Optional.of(counts.map(answer::meet).orElse(answer));
            }
        }
        return counts;
    }

    /** Whether it is allowed; one on both sides, or of which no side is said, where it is on each. */
    public Reach allows(Contact contact) {
        if (!contact.on().sided()) {
            return allows(contact, Optional.empty());
        }
        if (contact.side() == Side.L || contact.side() == Side.R) {
            return allows(contact, Optional.of(contact.side()));
        }
        Reach left = allows(contact, Optional.of(Side.L));
        return left.allowed() ? allows(contact, Optional.of(Side.R)) : left;
    }

    private Reach allows(Contact contact, Optional<Side> side) {
        Optional<Answer> said = counting(contact.on(), it -> holds(it, contact, side));
        if (said.isEmpty()) {
            return contact.on().closedByDefault() ? new Reach.Closed() : new Reach.NotSaid();
        }
        return switch (said.get()) {
            case Answer.AskMe ask -> new Reach.ToBeAsked();
            case Answer.Closed closed -> new Reach.Closed();
            case Answer.Open open -> open(open, contact);
        };
    }

    private static boolean holds(Place place, Contact contact, Optional<Side> side) {
        return (place.partner().isEmpty() || place.partner().get().equals(contact.partner()))
                && (place.means().isEmpty() || place.means().get() == contact.means())
                && (place.side().isEmpty() || place.side().equals(side));
    }

    private static Reach open(Answer.Open open, Contact contact) {
        if (!contact.level().noDeeperThan(open.upTo())) {
            return new Reach.TooDeep(open.upTo());
        }
        if (contact.met().containsAll(open.only())) {
            return new Reach.Allowed();
        }
        Set<Condition> missing = EnumSet.copyOf(open.only());
        missing.removeAll(contact.met());
        return new Reach.Missing(missing);
    }

    /** Whether this allows nothing that the other does not. */
    public boolean within(Touching other) {
        return zones(this, other).stream()
                .flatMap(zone -> places(zone, this, other).stream())
                .allMatch(place -> within(at(place), other.at(place)));
    }

    private static boolean within(Optional<Answer> mine, Optional<Answer> theirs) {
        Answer nothing = new Answer.AskMe();
        return mine.orElse(nothing).within(theirs.orElse(nothing));
    }

    /** What both allow, in as few answers as say it. */
    public Touching meet(Touching other) {
        return laid(other, false);
    }

    /** What both allow, and where nothing was said here yet, what the other says. */
    public Touching begun(Touching other) {
        return laid(other, true);
    }

    /** {@code beginning} tells whether the other's answer stands where this says nothing. */
    private Touching laid(Touching other, boolean beginning) {
        Map<Place, Answer> all = new LinkedHashMap<>();
        for (Zone zone : zones(this, other)) {
            Touching here = UNSAID;
            for (Place place : places(zone, this, other)) {
                Optional<Answer> said = both(at(place), other.at(place), beginning);
                if (said.isPresent() && !here.at(place).equals(said)) {
                    here = new Touching(with(here.answers, place, said.get()));
                }
            }
            all.putAll(here.answers);
        }
        return new Touching(all);
    }

    /** Where one of them was silent, the other's no stands; a yes only at the beginning. */
    private static Optional<Answer> both(Optional<Answer> mine, Optional<Answer> theirs, boolean beginning) {
        if (mine.isEmpty() && (theirs.isEmpty() || beginning)) {
            return theirs;
        }
        Answer ask = new Answer.AskMe();
        return Optional.of(mine.orElse(ask).meet(theirs.orElse(ask)));
    }

    private static Map<Place, Answer> with(Map<Place, Answer> answers, Place place, Answer answer) {
        Map<Place, Answer> now = new LinkedHashMap<>(answers);
        now.put(place, answer);
        return now;
    }

    private static Set<Zone> zones(Touching one, Touching other) {
        Set<Zone> zones = EnumSet.noneOf(Zone.class);
        zones.addAll(one.byZone.keySet());
        zones.addAll(other.byZone.keySet());
        return zones;
    }

    /** Every place on the zone in which either may say something else than in a wider one, the wider ones first. */
    private static List<Place> places(Zone zone, Touching one, Touching other) {
        Set<PersonId> partners = new TreeSet<>(Comparator.comparing(PersonId::text));
        one.byZone
                .getOrDefault(zone, List.of())
                .forEach(it -> it.getKey().partner().ifPresent(partners::add));
        other.byZone
                .getOrDefault(zone, List.of())
                .forEach(it -> it.getKey().partner().ifPresent(partners::add));
        List<Place> places = places(zone, partners);
        places.sort(Comparator.comparingInt(Place::nearness));
        return places;
    }

    private static List<Place> places(Zone zone, Set<PersonId> partners) {
        List<Place> places = new ArrayList<>(List.of(Place.of(zone)));
        if (zone.sided()) {
            places.add(Place.of(zone).side(Side.L));
            places.add(Place.of(zone).side(Side.R));
        }
        for (Place place : List.copyOf(places)) {
            for (Means means : Means.values()) {
                places.add(place.by(means));
            }
        }
        for (Place place : List.copyOf(places)) {
            partners.forEach(partner -> places.add(place.with(partner)));
        }
        return places;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Touching touching && touching.answers.equals(answers);
    }

    @Override
    public int hashCode() {
        return answers.hashCode();
    }

    @Override
    public String toString() {
        return "Touching[confidential]";
    }
}
