package org.closedset.riders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.closedset.boundaries.Answer;
import org.closedset.boundaries.Boundary;
import org.closedset.boundaries.Condition;
import org.closedset.boundaries.Means;
import org.closedset.boundaries.Place;
import org.closedset.boundaries.Questions;
import org.closedset.boundaries.Showing;
import org.closedset.boundaries.Touching;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.RoomExposure;
import org.closedset.vocabulary.Side;
import org.closedset.vocabulary.Zone;
import org.junit.jupiter.api.Test;

/** What a rider begins with: as much as the performer opened of what their passages may need, and never more. */
final class DraftingTest {
    private static final PersonId TOM = SomeTerms.person(2);
    private static final PersonId DANI = SomeTerms.person(3);
    private static final List<PersonId> BOTH = List.of(TOM, DANI);

    private static Terms drafted(Boundary boundary, boolean careAlone, Kind... kinds) {
        Drafting drafting = new Drafting(boundary, careAlone);
        for (Kind kind : kinds) {
            drafting.with(kind, Questions.of(kind, List.of("9"), BOTH));
        }
        return drafting.terms("");
    }

    private static Boundary touching(Map<Place, Answer> answers) {
        return new Boundary(Touching.of(answers), Showing.UNSAID);
    }

    @Test
    void nothing_said_drafts_nothing() {
        for (Kind kind : Kind.values()) {
            assertThat(drafted(Boundary.UNSAID, false, kind)).isEqualTo(Terms.NONE);
        }
    }

    @Test
    void whoever_answers_only_what_they_are_asked_has_it_in_their_draft() {
        Answer open = new Answer.Open(Level.SKIN, Set.of());
        Map<Place, Answer> answers = new LinkedHashMap<>();
        Questions.of(Kind.KISS, List.of("9"), BOTH)
                .forEach(it -> answers.put(Place.of(it.zone()).by(it.means().orElseThrow()), open));
        Terms terms = drafted(touching(answers), false, Kind.KISS);
        assertThat(terms.contacts()).hasSizeGreaterThan(1);
        assertThat(terms.partners()).containsExactlyInAnyOrder(TOM, DANI);
    }

    @Test
    void whose_hand_is_open_for_it_may_put_it_where_a_hand_may_be_put_on_them() {
        Answer open = new Answer.Open(Level.SKIN, Set.of());
        Place hand = Place.of(Zone.HAND).by(Means.BODY);
        Terms terms = drafted(
                touching(Map.of(
                        Place.of(Zone.SHOULDER).by(Means.HAND),
                        open,
                        hand,
                        open,
                        hand.with(DANI),
                        new Answer.Closed())),
                false,
                Kind.KISS);
        ContactClause own = terms.contacts().getLast();
        assertThat(own.on()).containsExactly(Zone.HAND);
        assertThat(own.by()).contains(Zone.SHOULDER, Zone.WAIST).doesNotContain(Zone.HAND);
        assertThat(own.partners()).containsExactly(TOM);
        assertThat(drafted(touching(Map.of(Place.of(Zone.SHOULDER).by(Means.HAND), open)), false, Kind.KISS)
                        .contacts())
                .as("a hand that was not opened for it does nothing")
                .noneMatch(it -> it.on().contains(Zone.HAND));
    }

    @Test
    void an_exception_for_one_person_or_side_is_left_out() {
        Answer open = new Answer.Open(Level.SKIN, Set.of(Condition.REHEARSED));
        Place cheek = Place.of(Zone.CHEEK);
        Terms terms = drafted(
                touching(Map.of(
                        cheek,
                        open,
                        cheek.with(DANI),
                        new Answer.Closed(),
                        cheek.by(Means.HAND).side(Side.L),
                        new Answer.AskMe())),
                false,
                Kind.KISS);
        assertThat(terms.contacts()).hasSize(2);
        assertThat(terms.partners()).containsExactly(TOM);
        assertThat(terms.contacts())
                .allMatch(it -> it.only()
                        .containsAll(Set.of(Condition.REHEARSED, Condition.COORDINATOR_PRESENT, Condition.CLOSED_SET)));
        ContactClause byHand = terms.contacts().stream()
                .filter(it -> it.by().contains(Zone.HAND))
                .findFirst()
                .orElseThrow();
        assertThat(byHand.sides()).containsExactly(Side.R);
    }

    @Test
    void whatever_somebody_said_no_draft_is_wider_and_no_simulated_act_is_in_it() {
        Random chance = new Random(20_261_130);
        int clauses = 0;
        for (int i = 0; i < 2_000; i++) {
            Boundary boundary = any(chance);
            boolean careAlone = chance.nextInt(4) == 0;
            Kind[] kinds = Arrays.stream(Kind.values())
                    .filter(it -> chance.nextBoolean())
                    .toArray(Kind[]::new);
            Terms terms = drafted(boundary, careAlone, kinds);
            assertThat(terms.within(boundary)).isTrue();
            assertThat(terms.contacts()).noneMatch(it -> it.actions().stream().anyMatch(Action::simulated));
            assertThat(terms.contacts()).noneMatch(it -> it.actions().stream().anyMatch(one -> one.onlyByName()));
            if (careAlone) {
                assertThat(Care.is(terms)).isTrue();
            }
            clauses += terms.contacts().size() + terms.exposures().size();
        }
        assertThat(clauses).isGreaterThan(5_000);
    }

    private static Boundary any(Random chance) {
        Map<Place, Answer> answers = new LinkedHashMap<>();
        Map<Zone, Showing.Degrees> zones = new LinkedHashMap<>();
        for (Zone zone : Zone.values()) {
            if (zone.alwaysClosed()) {
                continue;
            }
            answers.put(Place.of(zone), answer(chance));
            if (chance.nextInt(3) == 0) {
                answers.put(place(zone, chance), answer(chance));
            }
            if (chance.nextInt(3) == 0) {
                zones.put(
                        zone,
                        new Showing.Degrees(
                                Set.of(RoomExposure.values()[chance.nextInt(RoomExposure.values().length - 1)]),
                                Set.of(PictureExposure.values()[chance.nextInt(PictureExposure.values().length - 1)])));
            }
        }
        return new Boundary(Touching.of(answers), Showing.of(zones));
    }

    private static Place place(Zone zone, Random chance) {
        Optional<Side> side = zone.sided() && chance.nextBoolean()
                ? Optional.of(chance.nextBoolean() ? Side.L : Side.R)
                : Optional.empty();
        Optional<Means> means =
                chance.nextBoolean() ? Optional.of(Means.values()[chance.nextInt(3)]) : Optional.empty();
        return new Place(
                zone, side, means, Optional.of(BOTH.get(chance.nextInt(2))).filter(it -> chance.nextBoolean()));
    }

    private static Answer answer(Random chance) {
        return switch (chance.nextInt(4)) {
            case 0 -> new Answer.Closed();
            case 1 -> new Answer.AskMe();
            default -> {
                Set<Condition> only = EnumSet.noneOf(Condition.class);
                if (chance.nextBoolean()) {
                    only.add(Condition.values()[chance.nextInt(Condition.values().length)]);
                }
                yield new Answer.Open(Level.values()[chance.nextInt(4)], only);
            }
        };
    }
}
