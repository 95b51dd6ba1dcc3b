package org.closedset.riders;

import static org.closedset.vocabulary.Action.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedset.boundaries.Answer;
import org.closedset.boundaries.Boundary;
import org.closedset.boundaries.Condition;
import org.closedset.boundaries.Means;
import org.closedset.boundaries.Place;
import org.closedset.boundaries.Question;
import org.closedset.boundaries.Questions;
import org.closedset.boundaries.Showing;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.Side;
import org.closedset.vocabulary.Zone;

/**
 * The terms a rider begins with: of what passages of a script may need, whatever the performer opened, and nothing they did
 * not. Simulated acts are never among them by themselves: those are agreed by name.
 */
public final class Drafting {
    private static final int COUNTS = 8;
    private static final int SEEN = 24;

    private final Boundary boundary;
    private final boolean careAlone;
    private final Map<Touching, Set<Zone>> contacts = new LinkedHashMap<>();
    private final Map<Reaching, Set<Zone>> reached = new LinkedHashMap<>();
    private final Map<Showing.Degrees, Set<Zone>> exposures = new LinkedHashMap<>();

    /** {@code careAlone} for whoever is not known to be an adult. */
    public Drafting(Boundary boundary, boolean careAlone) {
        this.boundary = boundary;
        this.careAlone = careAlone;
    }

    /** What opens zones alike: by what, what, how far, who, which sides, while what is so. */
    private record Touching(
            Set<Zone> by, Set<Action> actions, Level upTo, PersonId partner, Set<Side> sides, Set<Condition> only) {}

    /** What the performer's own hand may do to zones of somebody, and while what is so. */
    private record Reaching(Set<Action> actions, Level upTo, PersonId partner, Set<Side> sides, Set<Condition> only) {}

    /** With what passages of this kind may need, which are these questions. */
    public Drafting with(Kind kind, List<Question> questions) {
        for (Question question : questions) {
            if (question.means().isPresent()) {
                touched(kind, question, question.means().get());
            } else if (!careAlone) {
                seen(question.zone());
            }
        }
        return this;
    }

    private void touched(Kind kind, Question question, Means means) {
        if (Questions.reaches(question.zone(), means)) {
            return;
        }
        Set<Action> actions = actions(kind, means);
        for (PersonId partner : actions.isEmpty() ? List.<PersonId>of() : question.partners()) {
            if (means == Means.HAND && question.zone() != Zone.HAND) {
                reaches(question.zone(), actions, partner);
            }
            Place place = Place.of(question.zone()).by(means).with(partner);
            if (question.zone().sided()) {
                Optional<Answer> left = boundary.touching().at(place.side(Side.L));
                Optional<Answer> right = boundary.touching().at(place.side(Side.R));
                if (left.equals(right)) {
                    opened(question.zone(), EnumSet.allOf(Side.class), left, actions, means, partner);
                } else {
                    opened(question.zone(), EnumSet.of(Side.L), left, actions, means, partner);
                    opened(question.zone(), EnumSet.of(Side.R), right, actions, means, partner);
                }
            } else {
                opened(question.zone(), Set.of(), boundary.touching().at(place), actions, means, partner);
            }
        }
    }

    /** Where somebody's hand may be put, the performer's own may be too, as far as they opened it for that. */
    private void reaches(Zone zone, Set<Action> actions, PersonId partner) {
        Place hand = Place.of(Zone.HAND).by(Means.of(zone)).with(partner);
        Optional<Answer> left = boundary.touching().at(hand.side(Side.L));
        Optional<Answer> right = boundary.touching().at(hand.side(Side.R));
        if (left.equals(right)) {
            reaches(zone, EnumSet.allOf(Side.class), left, actions, partner);
        } else {
            reaches(zone, EnumSet.of(Side.L), left, actions, partner);
            reaches(zone, EnumSet.of(Side.R), right, actions, partner);
        }
    }

    private void reaches(Zone zone, Set<Side> sides, Optional<Answer> said, Set<Action> actions, PersonId partner) {
        if (said.isPresent() && said.get() instanceof Answer.Open open) {
            reached.computeIfAbsent(
                            new Reaching(actions, open.upTo(), partner, sides, only(open)),
                            it -> EnumSet.noneOf(Zone.class))
                    .add(zone);
        }
    }

    private Set<Condition> only(Answer.Open open) {
        Set<Condition> only = EnumSet.of(Condition.COORDINATOR_PRESENT, Condition.CLOSED_SET);
        only.addAll(open.only());
        if (careAlone) {
            only.add(Condition.CLOTHED);
        }
        return only;
    }

    private void opened(
            Zone zone, Set<Side> sides, Optional<Answer> said, Set<Action> actions, Means means, PersonId partner) {
        if (said.isPresent() && said.get() instanceof Answer.Open open) {
            contacts.computeIfAbsent(
                            new Touching(by(means), actions, open.upTo(), partner, sides, only(open)),
                            it -> EnumSet.noneOf(Zone.class))
                    .add(zone);
        }
    }

    private void seen(Zone zone) {
        Showing.Degrees degrees = boundary.showing().at(zone);
        if (!degrees.equals(Showing.Degrees.NONE)) {
            exposures.computeIfAbsent(degrees, it -> EnumSet.noneOf(Zone.class)).add(zone);
        }
    }

    /** The clauses, each inside the boundary; their ids begin with {@code prefix}. */
    public Terms terms(String prefix) {
        List<ContactClause> touched = new ArrayList<>();
        partners()
                .forEach((of, zones) -> zones.forEach((on, partners) -> {
                    ContactClause clause = new ContactClause(
                            prefix + "c" + (touched.size() + 1),
                            on,
                            of.sides(),
                            of.by(),
                            of.actions(),
                            of.upTo(),
                            COUNTS,
                            partners,
                            of.only());
                    touched.add(clause);
                }));
        reached()
                .forEach((of, partners) -> touched.add(new ContactClause(
                        prefix + "c" + (touched.size() + 1),
                        Set.of(Zone.HAND),
                        of.sides(),
                        of.by(),
                        of.actions(),
                        of.upTo(),
                        COUNTS,
                        partners,
                        of.only())));
        List<ExposureClause> seen = new ArrayList<>();
        exposures.forEach((degrees, zones) -> seen.add(new ExposureClause(
                prefix + "e" + (seen.size() + 1), zones, degrees, SEEN, EnumSet.of(Condition.CLOSED_SET))));
        return new Terms(
                touched.stream()
                        .filter(it -> inside(new Terms(List.of(it), List.of(), List.of())))
                        .toList(),
                seen.stream()
                        .filter(it -> inside(new Terms(List.of(), List.of(it), List.of())))
                        .toList(),
                List.of());
    }

    private boolean inside(Terms terms) {
        return terms.within(boundary) && (!careAlone || Care.is(terms));
    }

    /** Alike but for the partner: one clause for all of them that meet the same zones. */
    private Map<Touching, Map<Set<Zone>, Set<PersonId>>> partners() {
        Map<Touching, Map<Set<Zone>, Set<PersonId>>> all = new LinkedHashMap<>();
        PersonId any =
                contacts.keySet().stream().map(Touching::partner).findFirst().orElse(NOBODY);
        contacts.forEach((of, zones) -> all.computeIfAbsent(
                        new Touching(of.by(), of.actions(), of.upTo(), any, of.sides(), of.only()),
                        it -> new LinkedHashMap<>())
                .merge(zones, Set.of(of.partner()), Drafting::both));
        return all;
    }

    /** What one's own hand may do, to whom: one clause for all of whom the same zones may be touched alike. */
    private Map<Touching, Set<PersonId>> reached() {
        Map<Touching, Set<PersonId>> all = new LinkedHashMap<>();
        reached.forEach((of, zones) -> all.merge(
                new Touching(zones, of.actions(), of.upTo(), NOBODY, of.sides(), of.only()),
                Set.of(of.partner()),
                Drafting::both));
        return all;
    }

    private static final PersonId NOBODY = new PersonId("0".repeat(32));

    private static Set<PersonId> both(Collection<PersonId> one, Collection<PersonId> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Zone> by(Means means) {
        return switch (means) {
            case HAND -> Set.of(Zone.HAND);
            case MOUTH -> Set.of(Zone.MOUTH_LINE);
            case BODY -> EnumSet.of(Zone.UPPER_ARM, Zone.FOREARM, Zone.SHOULDER, Zone.UPPER_CHEST);
            case THING, AIR -> Set.of();
        };
    }

    /** What is done by this means in passages of this kind, as far as it needs not be named to be agreed. */
    private static Set<Action> actions(Kind kind, Means means) {
        return switch (means) {
            case HAND -> byHand(kind);
            case MOUTH ->
                kind == Kind.KISS || kind == Kind.SIMULATED_SEX ? EnumSet.of(KISS_CLOSED, KISS_SOFT) : Set.of();
            case BODY -> byBody(kind);
            case THING, AIR -> Set.of();
        };
    }

    private static Set<Action> byHand(Kind kind) {
        return switch (kind) {
            case KISS, TOUCH, PERFORMANCE, SIMULATED_SEX -> EnumSet.of(PLACE_HAND, REST, HOLD, TRACE, STROKE);
            case UNDRESS -> EnumSet.of(UNBUTTON, UNZIP, LIFT_HEM, LOWER_STRAP, REMOVE_OUTER);
            case SEXUAL_VIOLENCE -> EnumSet.of(PLACE_HAND, HOLD, GRIP, RESTRAIN_MIME, PIN_MIME);
            case EXPOSED -> EnumSet.of(PLACE_HAND, REST, PRESS);
            case FAMILIAL -> EnumSet.of(PLACE_HAND, REST, HOLD, CLASP);
            case NUDITY, VOICE -> Set.of();
        };
    }

    private static Set<Action> byBody(Kind kind) {
        return switch (kind) {
            case TOUCH, KISS -> EnumSet.of(HUG_FRONT, HUG_SIDE, LEAN);
            case SIMULATED_SEX -> EnumSet.of(HUG_FRONT, LEAN, FULL_LENGTH, ROLL_OVER);
            case PERFORMANCE -> EnumSet.of(LEAN, GRAZE);
            case SEXUAL_VIOLENCE -> EnumSet.of(LEAN, PIN_MIME);
            case NUDITY, UNDRESS, EXPOSED, FAMILIAL, VOICE -> Set.of();
        };
    }
}
