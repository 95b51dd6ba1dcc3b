package org.closedset.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.people.Addressed;
import org.closedset.people.Easing;
import org.closedset.people.Fitting;
import org.closedset.people.Own;
import org.closedset.people.Person;
import org.closedset.vocabulary.Irritant;
import org.junit.jupiter.api.Test;

/** What was said under a name, and who has come in under it since. */
final class PersonFoldingTest {
    private static final Own.OwnWord TORSO = new Own.OwnWord("chest", "torso");
    private static final Own.OwnWord BACK = new Own.OwnWord("back", "spine");

    private static Person told(Content... contents) {
        Production production =
                Production.NONE.with(Told.fact(new PersonFact.Told(Told.NURA, new Addressed("Nura", "", ""))));
        for (Content content : contents) {
            production = production.with(Told.fact(content));
        }
        return production.people().person(Told.NURA).orElseThrow();
    }

    private static AccountFact.Joined joined(String code) {
        return new AccountFact.Joined(Told.NURA, "k7q4m", code);
    }

    private static OwnFact.WordsSaid words(Own.OwnWord word) {
        return new OwnFact.WordsSaid(Told.NURA, List.of(word));
    }

    private static final PersonFact.Met MET = new PersonFact.Met(Told.NURA, true);

    @Test
    void whoever_comes_in_first_reads_what_they_say_before_they_are_met() {
        Person first = told(joined("111111"), words(TORSO));
        assertThat(first.own().words()).containsExactly(TORSO);
        assertThat(first.own().aside()).isEmpty();
    }

    @Test
    void whoever_comes_in_anew_reads_nothing_of_what_was_said_until_they_are_heard() {
        Own.Eased eased = new Own.Eased(Set.of(Easing.SHORTER_MEETINGS), Instant.EPOCH);
        Person anew = told(
                joined("111111"),
                words(TORSO),
                new OwnFact.SupportSaid(Told.NURA, Optional.of(eased)),
                MET,
                joined("222222"));
        assertThat(anew.own().words()).isEmpty();
        assertThat(anew.own().eased()).isEmpty();
        assertThat(anew.own().aside()).isPresent();
        assertThat(anew.met()).isFalse();
        Person heard = told(
                joined("111111"),
                words(TORSO),
                new OwnFact.SupportSaid(Told.NURA, Optional.of(eased)),
                MET,
                joined("222222"),
                MET);
        assertThat(heard.own().words()).containsExactly(TORSO);
        assertThat(heard.own().eased()).contains(eased);
        assertThat(heard.own().aside()).isEmpty();
    }

    @Test
    void what_somebody_said_who_was_never_heard_is_nobodys() {
        Person third = told(joined("111111"), words(TORSO), MET, joined("222222"), words(BACK), joined("333333"), MET);
        assertThat(third.own().words()).containsExactly(TORSO);
        Person themselves = told(joined("111111"), words(TORSO), MET, joined("222222"), words(BACK), MET);
        assertThat(themselves.own().words())
                .as("what they said since they came in stands before it")
                .containsExactly(BACK);
    }

    @Test
    void what_either_said_that_their_skin_does_not_bear_is_not_borne_once_they_are_heard() {
        Fitting before = new Fitting(
                Map.of(Fitting.Field.TOP, "38", Fitting.Field.SHOES, "39"),
                Set.of(Irritant.ADHESIVE),
                Optional.empty());
        Fitting since = new Fitting(
                Map.of(Fitting.Field.TOP, "40"), Set.of(Irritant.LATEX), Optional.of(Fitting.SkinTest.WISHED));
        Person anew = told(joined("111111"), new OwnFact.FittingSaid(Told.NURA, before), MET, joined("222222"));
        assertThat(anew.own().fitting()).isEqualTo(Fitting.NOTHING);
        Person heard = told(
                joined("111111"),
                new OwnFact.FittingSaid(Told.NURA, before),
                MET,
                joined("222222"),
                new OwnFact.FittingSaid(Told.NURA, since),
                MET);
        assertThat(heard.own().fitting())
                .isEqualTo(new Fitting(
                        Map.of(Fitting.Field.TOP, "40", Fitting.Field.SHOES, "39"),
                        Set.of(Irritant.ADHESIVE, Irritant.LATEX),
                        Optional.of(Fitting.SkinTest.WISHED)));
        assertThat(heard.unsaid(List.of()).own().fitting()).isEqualTo(Fitting.NOTHING);
    }

    @Test
    void what_is_blank_long_or_more_than_a_line_is_no_field_of_a_fitting() {
        for (String text : List.of("", " 38", "38 ", "3\n8", "x".repeat(31))) {
            assertThatIllegalArgumentException()
                    .as(text)
                    .isThrownBy(() -> new Fitting(Map.of(Fitting.Field.TOP, text), Set.of(), Optional.empty()));
        }
        assertThat(new Fitting(Map.of(Fitting.Field.OTHER, "x".repeat(80)), Set.of(), Optional.empty()).toString())
                .doesNotContain("xx");
    }

    @Test
    void coming_in_anew_answers_no_successor() {
        Person anew = told(
                joined("111111"),
                words(TORSO),
                MET,
                new ProductionFact.HandedOver(Told.JONAS, Told.id(9)),
                joined("222222"),
                MET);
        assertThat(anew.own().successor()).isEqualTo(Own.Successor.UNANSWERED);
        assertThat(anew.own().withheld()).isTrue();
        assertThat(anew.own().words()).containsExactly(TORSO);
    }
}
