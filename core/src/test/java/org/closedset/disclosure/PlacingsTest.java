package org.closedset.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.closedset.people.Addressed;
import org.closedset.people.ItemSaid.Say;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.production.AccountFact;
import org.closedset.production.BackgroundFact;
import org.closedset.production.Content;
import org.closedset.production.Fact;
import org.closedset.production.OwnFact;
import org.closedset.production.PersonFact;
import org.closedset.production.PlanFact;
import org.closedset.production.ProductionFact;
import org.closedset.production.SampleBooking;
import org.junit.jupiter.api.Test;

/** Who reads who is in which group of a scene's background, and from when; and what those who are asked read. */
final class PlacingsTest {
    private static final PersonId MIA = id(1);
    private static final PersonId LEO = id(2);
    private static final PersonId OONA = id(3);
    private static final PersonId DIEGO = id(4);
    private static final Instant BEGUN = Instant.parse("2027-02-01T06:00:00Z");
    private static final Instant PUBLISHED = Instant.parse("2027-02-01T12:00:00Z");

    private static PersonId id(int number) {
        return new PersonId(String.format("%032x", number));
    }

    private static AsPublished told(AsPublished before, Instant at, Content... contents) {
        AsPublished now = before;
        for (Content it : contents) {
            now = now.with(new Fact("ab".repeat(16), Optional.empty(), at, it));
        }
        return now;
    }

    private static AsPublished begun() {
        return told(
                AsPublished.NOTHING,
                BEGUN,
                new ProductionFact.Opened("The Quay", ZoneId.of("UTC")),
                new PlanFact.PublicationsFixed(List.of(LocalTime.NOON), LocalDate.of(2027, 3, 1)),
                new PersonFact.Told(MIA, new Addressed("Mia", "", "")),
                new PersonFact.Told(LEO, new Addressed("Leo", "", "")),
                new PersonFact.Told(OONA, new Addressed("Oona", "", "")),
                new PersonFact.Told(DIEGO, new Addressed("Diego", "", "")),
                new PersonFact.RoleGiven(MIA, Role.PERFORMER),
                new PersonFact.RoleGiven(LEO, Role.PERFORMER),
                new PersonFact.RoleGiven(OONA, Role.FIRST_AD),
                new PersonFact.RoleGiven(DIEGO, Role.DIRECTOR));
    }

    private static BackgroundFact given(PersonId one, PersonId other) {
        return new BackgroundFact.Given("s1", "sc-1", Optional.of(SampleBooking.called(one, other)));
    }

    private static BackgroundFact asked(PersonId one, PersonId other) {
        return new BackgroundFact.Asked("s1", "sc-1", Optional.of(SampleBooking.called(one, other)));
    }

    private static Placings seen(AsPublished production, PersonId who, Instant at) {
        return Gate.placings(who, production.published(at), production.production());
    }

    private static Placings.Scene scene(Placings.Placed... groups) {
        return new Placings.Scene("s1", "sc-1", "", "42A", List.of(groups));
    }

    @Test
    void groups_are_read_once_they_are_published_all_by_the_first_ad_and_ones_own_by_everybody_else() {
        AsPublished given = told(begun(), BEGUN.plusSeconds(60), given(MIA, LEO));
        for (PersonId who : List.of(MIA, LEO, OONA, DIEGO)) {
            assertThat(seen(given, who, PUBLISHED.minusMillis(1))).isEqualTo(Placings.NONE);
        }
        Placings.Placed bar = new Placings.Placed(SampleBooking.COUPLES, List.of("Mia"));
        Placings.Placed door = new Placings.Placed(SampleBooking.DOOR, List.of("Leo"));
        assertThat(seen(given, OONA, PUBLISHED).scenes()).containsExactly(scene(bar, door));
        assertThat(seen(given, LEO, PUBLISHED).scenes()).containsExactly(scene(door));
        assertThat(seen(given, DIEGO, PUBLISHED)).isEqualTo(Placings.NONE);
        AsPublished directs = told(given, BEGUN.plusSeconds(70), new PersonFact.RoleGiven(OONA, Role.DIRECTOR));
        assertThat(seen(directs, OONA, PUBLISHED)).isEqualTo(Placings.NONE);
        AsPublished anew = told(given, BEGUN.plusSeconds(90), new AccountFact.Joined(OONA, "k7q4m", "204771"));
        assertThat(seen(anew, OONA, PUBLISHED)).isEqualTo(Placings.NONE);
    }

    @Test
    void what_is_asked_answered_or_placed_changes_nothing_there_before_it_is_given_and_published() {
        AsPublished given = told(begun(), BEGUN.plusSeconds(60), asked(MIA, LEO), given(MIA, LEO));
        Placings before = seen(given, OONA, PUBLISHED);
        AsPublished out = told(
                given,
                PUBLISHED.plusSeconds(60),
                new OwnFact.ItemAnswered(MIA, SampleBooking.said(SampleBooking.DANCE, Say.OUT)),
                new BackgroundFact.Booked("s1", "sc-1", Optional.of(SampleBooking.booking("Other."))),
                asked(LEO, MIA));
        Instant tomorrow = PUBLISHED.plusSeconds(24 * 3600);
        assertThat(seen(out, OONA, tomorrow)).isEqualTo(before);
        AsPublished swapped = told(out, PUBLISHED.plusSeconds(90), given(LEO, MIA));
        assertThat(seen(swapped, OONA, tomorrow.minusMillis(1))).isEqualTo(before);
        assertThat(seen(swapped, OONA, tomorrow)).isNotEqualTo(before);
    }

    @Test
    void whoever_is_asked_reads_their_group_first_and_what_they_said_of_each_item() {
        AsPublished told = told(
                begun(),
                BEGUN.plusSeconds(60),
                asked(LEO, MIA),
                new OwnFact.ItemAnswered(MIA, SampleBooking.said(SampleBooking.DANCE, Say.OUT)));
        OwnBackground mia = own(told, MIA).getFirst();
        assertThat(mia.groups())
                .extracting(OwnBackground.Group::name)
                .containsExactly(SampleBooking.DOOR, SampleBooking.COUPLES);
        assertThat(mia.groups()).extracting(OwnBackground.Group::theirs).containsExactly(true, false);
        assertThat(mia.groups().getLast().items().getFirst().say()).isEqualTo(Say.OUT);
        assertThat(mia.open()).isEqualTo(1);
        assertThat(own(told, OONA)).isEmpty();
        AsPublished left = told(told, BEGUN.plusSeconds(90), new PersonFact.Left(MIA, true));
        assertThat(own(left, MIA)).isEmpty();
        AsPublished anew = told(told, BEGUN.plusSeconds(90), new AccountFact.Joined(MIA, "k7q4m", "204771"));
        assertThat(own(anew, MIA)).isEmpty();
    }

    private static List<OwnBackground> own(AsPublished production, PersonId who) {
        return Gate.own(who, production.production()).orElseThrow().backgrounds();
    }
}
