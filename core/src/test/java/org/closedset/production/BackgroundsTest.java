package org.closedset.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.background.Answers;
import org.closedset.background.Background;
import org.closedset.people.Addressed;
import org.closedset.people.Erasable;
import org.closedset.people.Item;
import org.closedset.people.ItemSaid;
import org.closedset.people.ItemSaid.Say;
import org.closedset.people.Own;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.junit.jupiter.api.Test;

/** Backgrounds as they are folded: who is placed, what somebody says, and what a second code shows of it. */
final class BackgroundsTest {
    private static Production begun() {
        return told(
                Production.NONE,
                new ProductionFact.Opened("Harbour Light", ZoneId.of("Europe/Lisbon")),
                new PersonFact.Told(Told.NURA, new Addressed("Nura", "", "")),
                new PersonFact.Told(Told.JONAS, new Addressed("Jonas", "", "")),
                new PersonFact.Told(Told.CASTS, new Addressed("Ines", "", "")),
                new PersonFact.RoleGiven(Told.CASTS, Role.COORDINATOR),
                new ScriptFact.Added("s1", "", Told.draft("harbour-light.fountain"), List.of()),
                new BackgroundFact.Booked("s1", "sc-1", Optional.of(SampleBooking.booking())),
                new BackgroundFact.Placed(
                        "s1",
                        "sc-1",
                        SampleBooking.called(Told.NURA, Told.JONAS).placed()),
                asked());
    }

    private static BackgroundFact asked() {
        return new BackgroundFact.Asked("s1", "sc-1", Optional.of(SampleBooking.called(Told.NURA, Told.JONAS)));
    }

    private static BackgroundFact given() {
        return new BackgroundFact.Given("s1", "sc-1", Optional.of(SampleBooking.called(Told.NURA, Told.JONAS)));
    }

    private static OwnFact says(PersonId who, Item item, Say say) {
        return new OwnFact.ItemAnswered(who, SampleBooking.said(item, say));
    }

    private static Production told(Production before, Content... contents) {
        Production now = before;
        for (Content it : contents) {
            now = now.with(Told.fact(it));
        }
        return now;
    }

    private static Own own(Production production, PersonId who) {
        return production.people().person(who).map(Person::own).orElseThrow();
    }

    private static Say of(Production production, Item item) {
        return new Answers(
                        SampleBooking.booking(),
                        "s1",
                        "sc-1",
                        own(production, Told.NURA).items())
                .of(item);
    }

    @Test
    void what_is_written_asked_and_given_stand_apart_and_go_with_the_script() {
        Production given = told(begun(), given());
        Background there = given.sets().background("s1", "sc-1");
        assertThat(there.given()).isEqualTo(there.asked());
        Production swapped = told(
                given,
                new BackgroundFact.Placed(
                        "s1", "sc-1", Map.of(Told.NURA, SampleBooking.DOOR, Told.JONAS, SampleBooking.COUPLES)));
        assertThat(swapped.sets().background("s1", "sc-1").placed()).containsEntry(Told.NURA, SampleBooking.DOOR);
        assertThat(swapped.sets().background("s1", "sc-1").given()).isEqualTo(there.given());
        assertThat(told(swapped, new ScriptFact.Removed("s1")).sets().backgrounds())
                .isEmpty();
        Production none = told(
                given,
                new BackgroundFact.Booked("s1", "sc-1", Optional.empty()),
                new BackgroundFact.Asked("s1", "sc-1", Optional.empty()),
                new BackgroundFact.Given("s1", "sc-1", Optional.empty()));
        assertThat(none.sets().backgrounds()).isEmpty();
    }

    @Test
    void the_last_word_on_an_item_counts_and_what_was_taken_back_was_never_said() {
        Production fine = told(begun(), says(Told.NURA, SampleBooking.HEAR, Say.FINE));
        assertThat(of(fine, SampleBooking.HEAR)).isEqualTo(Say.FINE);
        Production out = told(fine, says(Told.NURA, SampleBooking.HEAR, Say.OUT));
        assertThat(of(out, SampleBooking.HEAR)).isEqualTo(Say.OUT);
        assertThat(own(out, Told.NURA).items()).hasSize(1);
        Production open = told(out, says(Told.NURA, SampleBooking.HEAR, Say.OPEN));
        assertThat(own(open, Told.NURA)).isEqualTo(Own.NOTHING);
        assertThat(own(told(fine, new AccountFact.Erased(Told.NURA, Set.of(Erasable.SAID))), Told.NURA)
                        .items())
                .isEmpty();
        assertThat(own(told(fine, new ProductionFact.SaidErased()), Told.NURA).items())
                .isEmpty();
    }

    @Test
    void after_a_handover_everybodys_answers_are_there_and_withheld_until_they_say_yes() {
        Production handed = told(
                begun(),
                says(Told.NURA, SampleBooking.HEAR, Say.OUT),
                says(Told.JONAS, SampleBooking.HEAR, Say.FINE),
                new ProductionFact.HandedOver(Told.CASTS, Told.JONAS));
        assertThat(handed.sets().background("s1", "sc-1").placed()).hasSize(2);
        assertThat(of(handed, SampleBooking.HEAR)).isEqualTo(Say.OUT);
        assertThat(own(handed, Told.JONAS).items()).hasSize(1);
        assertThat(handed.withheld(handed.people().person(Told.NURA).orElseThrow()))
                .isTrue();
    }

    @Test
    void whoever_comes_in_anew_says_no_more_than_no_until_they_are_heard() {
        Production anew = told(
                begun(),
                says(Told.NURA, SampleBooking.HEAR, Say.FINE),
                says(Told.NURA, SampleBooking.DANCE, Say.OUT),
                new AccountFact.Joined(Told.NURA, "k7q4m", "204771"));
        assertThat(own(anew, Told.NURA).items()).isEmpty();
        Production since = told(
                anew, says(Told.NURA, SampleBooking.DANCE, Say.FINE), says(Told.NURA, SampleBooking.HEAR, Say.OUT));
        Answers ever = new Answers(
                SampleBooking.booking(), "s1", "sc-1", own(since, Told.NURA).everItems());
        assertThat(ever.of(SampleBooking.DANCE)).isEqualTo(Say.OUT);
        assertThat(ever.of(SampleBooking.HEAR)).isEqualTo(Say.OUT);
        Production heard = told(since, new PersonFact.Met(Told.NURA, true));
        assertThat(of(heard, SampleBooking.DANCE)).isEqualTo(Say.OUT);
        assertThat(of(heard, SampleBooking.HEAR)).isEqualTo(Say.OUT);
    }

    @Test
    void a_second_code_shows_a_yes_to_what_production_was_given_of_them_and_nothing_else() {
        Production said = told(
                begun(), says(Told.NURA, SampleBooking.HEAR, Say.FINE), says(Told.NURA, SampleBooking.DANCE, Say.OUT));
        assertThat(own(said.unsaid(Told.NURA, said), Told.NURA).items())
                .as("not given yet")
                .isEmpty();
        Production given = told(said, given());
        List<ItemSaid> fine = own(given.unsaid(Told.NURA, given), Told.NURA).items();
        assertThat(fine).hasSize(5).allMatch(it -> it.say() == Say.FINE);
        assertThat(of(given.unsaid(Told.NURA, given), SampleBooking.DANCE)).isEqualTo(Say.FINE);
        assertThat(own(given.unsaid(Told.NURA, said), Told.NURA).items())
                .as("given, and not published yet")
                .isEmpty();
        Production moved = told(
                given,
                new BackgroundFact.Given("s1", "sc-1", Optional.of(SampleBooking.called(Told.JONAS, Told.NURA))));
        assertThat(own(moved.unsaid(Told.NURA, given), Told.NURA).items()).isEqualTo(fine);
        assertThat(own(moved.unsaid(Told.NURA, moved), Told.NURA).items())
                .extracting(ItemSaid::item)
                .containsExactly(SampleBooking.HEAR);
        Production erased = told(given, new ProductionFact.Wrapped(), new ProductionFact.SaidErased());
        assertThat(own(erased.unsaid(Told.NURA, erased), Told.NURA).items()).isEmpty();
    }
}
