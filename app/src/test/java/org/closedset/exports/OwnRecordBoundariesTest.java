package org.closedset.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.boundaries.Answer;
import org.closedset.boundaries.Boundary;
import org.closedset.boundaries.Limits;
import org.closedset.boundaries.Means;
import org.closedset.boundaries.Place;
import org.closedset.boundaries.Showing;
import org.closedset.boundaries.Touching;
import org.closedset.disclosure.Gate;
import org.closedset.disclosure.OwnRecord;
import org.closedset.people.Addressed;
import org.closedset.people.PersonId;
import org.closedset.production.Content;
import org.closedset.production.Fact;
import org.closedset.production.OwnFact;
import org.closedset.production.PersonFact;
import org.closedset.production.Production;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.RoomExposure;
import org.closedset.vocabulary.Zone;
import org.junit.jupiter.api.Test;

/** Boundaries as somebody takes them along: as they stand then, by names, and only where they choose so. */
final class OwnRecordBoundariesTest {
    private static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
    private static final PersonId NURA = new PersonId("a".repeat(32));
    private static final PersonId JONAS = new PersonId("b".repeat(32));

    private static OwnRecord own() {
        Boundary now = new Boundary(
                Touching.UNSAID.with(
                        Place.of(Zone.SHOULDER).by(Means.HAND).with(JONAS), new Answer.Open(Level.SKIN, Set.of())),
                Showing.of(
                        Map.of(Zone.KNEE, new Showing.Degrees(Set.of(RoomExposure.E1), Set.of(PictureExposure.E0)))));
        Boundary later = new Boundary(now.touching().with(Place.of(Zone.KNEE), new Answer.Closed()), now.showing());
        Limits limits = new Limits(
                now, Optional.of(new Limits.Waiting(later, NOON.minus(Limits.COOLING), NOON, true)), Optional.empty());
        Production production = Production.NONE;
        for (Content content : List.of(
                new PersonFact.Told(NURA, new Addressed("Nura", "", "")),
                new PersonFact.Told(JONAS, new Addressed("Jonas", "", "")),
                new OwnFact.LimitsSaid(NURA, limits))) {
            production = production.with(new Fact("c".repeat(32), Optional.of(NURA), NOON, content));
        }
        return Gate.own(NURA, production).orElseThrow();
    }

    private static String json(Instant at, boolean said) {
        return OwnRecordJson.of(
                new OwnRecordJson.Made("Nobody may ask you for this.", "The Quay", at, said), own(), List.of());
    }

    @Test
    void what_counts_and_what_counts_later_are_told_apart_and_nobody_is_told_by_an_id() {
        String before = json(NOON.minusSeconds(1), true);
        assertThat(before)
                .contains("\"boundaries\"", "\"Z12\"", "\"hand\"", "\"Jonas\"", "\"L1\"", "\"laterFrom\"", "\"E1\"")
                .doesNotContain("bbbb");
        String after = json(NOON, true);
        assertThat(after).as("it counts now").doesNotContain("laterFrom").contains("\"closed\"");
    }

    @Test
    void without_what_they_say_nothing_of_it_is_there() {
        assertThat(json(NOON, false)).doesNotContain("boundaries").doesNotContain("Z12");
    }
}
