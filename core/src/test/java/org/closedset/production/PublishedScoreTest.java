package org.closedset.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.choreography.Beat;
import org.closedset.choreography.Exposed;
import org.closedset.choreography.Move;
import org.closedset.choreography.Score;
import org.closedset.choreography.Standing;
import org.closedset.choreography.Touched;
import org.closedset.people.Addressed;
import org.closedset.people.Erasable;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.RoomExposure;
import org.closedset.vocabulary.Variant;
import org.closedset.vocabulary.Zone;
import org.junit.jupiter.api.Test;

/** What becomes of a published choreography and of what everybody in it says of it. */
final class PublishedScoreTest {
    private static final PersonId NURA = Told.NURA;
    private static final PersonId JONAS = Told.JONAS;
    private static final PersonId DOUBLE = new PersonId("d".repeat(32));
    private static final Score FIRST = score(4, 2);

    /** Nura looks at Jonas for so many counts, and Jonas comes nearer for so many. */
    private static Score score(int looks, int comes) {
        return new Score(
                "sc-1",
                List.of(
                        new Beat("b1", "They see each other.", Map.of(Variant.FULL, List.of(look("m1", looks)))),
                        new Beat("b2", "He comes.", Map.of(Variant.FULL, List.of(comes(comes))))));
    }

    private static Move look(String id, int counts) {
        return move(id, NURA, new Touched.Somebody(JONAS), Action.LOOK, counts);
    }

    private static Move comes(int counts) {
        return move("m1", JONAS, new Touched.Air(), Action.APPROACH, counts);
    }

    private static Move move(String id, PersonId who, Touched whom, Action action, int counts) {
        return new Move(
                id,
                who,
                whom,
                Optional.empty(),
                Optional.empty(),
                action,
                Optional.empty(),
                Optional.empty(),
                Optional.of(counts),
                Set.of(),
                Set.of(),
                List.of());
    }

    private static Production told(Content... contents) {
        Production production = Production.NONE;
        for (PersonId who : List.of(NURA, JONAS, DOUBLE)) {
            production = production.with(Told.fact(new PersonFact.Told(who, new Addressed("Somebody", "", ""))));
        }
        for (Content content : contents) {
            production = production.with(Told.fact(content));
        }
        return production;
    }

    private static PublishedScore published(Production production) {
        return production.scores().published("s1", "sc-1");
    }

    private static VersionFact.Confirmed confirmed(PersonId who, int version, Score score) {
        return new VersionFact.Confirmed(who, "s1", version, score.part(who));
    }

    @Test
    void everybody_in_it_is_asked_and_a_later_version_asks_only_those_again_whose_part_changed() {
        Production first = told(Told.published(1, FIRST));
        assertThat(published(first).asked()).containsExactlyInAnyOrder(NURA, JONAS);
        assertThat(published(first).standing(NURA)).isEqualTo(Standing.ASKED);
        assertThat(published(first).standing(DOUBLE)).isEqualTo(Standing.NOT_IN);
        Production both =
                first.with(List.of(Told.fact(confirmed(NURA, 1, FIRST)), Told.fact(confirmed(JONAS, 1, FIRST))));
        assertThat(published(both).standing(NURA)).isEqualTo(Standing.CONFIRMED);
        Production second = both.with(Told.fact(Told.published(2, score(4, 3))));
        assertThat(published(second).standing(NURA))
                .as("no move of theirs changed")
                .isEqualTo(Standing.CONFIRMED);
        assertThat(published(second).standing(JONAS)).isEqualTo(Standing.ASKED_AGAIN);
        assertThat(published(second).confirmed(JONAS).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void a_yes_is_taken_back_at_any_time_and_who_wants_to_talk_has_not_said_it() {
        Production said = told(Told.published(1, FIRST), confirmed(NURA, 1, FIRST));
        Production talks = said.with(Told.fact(new VersionFact.TalkWanted(NURA, "s1", "sc-1", true)));
        assertThat(published(talks).standing(NURA)).isEqualTo(Standing.TALK);
        assertThat(published(talks.with(Told.fact(new VersionFact.TalkWanted(NURA, "s1", "sc-1", false))))
                        .standing(NURA))
                .isEqualTo(Standing.CONFIRMED);
        Production yes = talks.with(Told.fact(confirmed(NURA, 1, FIRST)));
        assertThat(published(yes).standing(NURA)).as("a later yes counts").isEqualTo(Standing.CONFIRMED);
        Production back = yes.with(Told.fact(new VersionFact.TakenBack(NURA, "s1", "sc-1")));
        assertThat(published(back).standing(NURA)).isEqualTo(Standing.ASKED);
    }

    @Test
    void whoever_stands_in_for_somebody_has_their_part_and_confirms_it_themselves() {
        Production handed = told(
                Told.published(1, FIRST),
                confirmed(NURA, 1, FIRST),
                new VersionFact.Handed(DOUBLE, "s1", "sc-1", NURA, true));
        assertThat(published(handed).asked()).contains(DOUBLE);
        assertThat(published(handed).standing(DOUBLE)).isEqualTo(Standing.ASKED);
        assertThat(published(handed).part(DOUBLE))
                .isEqualTo(FIRST.with(DOUBLE, NURA).part(DOUBLE));
        assertThat(published(handed).standing(NURA)).isEqualTo(Standing.CONFIRMED);
        Production ended = handed.with(Told.fact(new VersionFact.Handed(DOUBLE, "s1", "sc-1", NURA, false)));
        assertThat(published(ended).asked()).doesNotContain(DOUBLE);
        assertThat(published(ended).standing(DOUBLE)).isEqualTo(Standing.NOT_IN);
    }

    @Test
    void nobody_stands_in_for_whom_they_play_beside_or_who_is_in_it_no_longer() {
        Production handed = told(Told.published(1, FIRST), new VersionFact.Handed(DOUBLE, "s1", "sc-1", NURA, true));
        Score both = new Score(
                "sc-1",
                List.of(
                        FIRST.beats().getFirst(),
                        new Beat(
                                "b2",
                                "Another comes.",
                                Map.of(
                                        Variant.FULL,
                                        List.of(move("m1", DOUBLE, new Touched.Air(), Action.APPROACH, 2))))));
        Production beside = handed.with(Told.fact(Told.published(2, both)));
        assertThat(published(beside).handed()).isEmpty();
        assertThat(published(beside).part(DOUBLE).moves()).hasSize(1);
        Production without =
                handed.with(Told.fact(Told.published(2, FIRST.with(JONAS, NURA).without("b1"))));
        assertThat(published(without).handed()).isEmpty();
    }

    @Test
    void whoever_is_in_a_move_with_somebody_is_asked_again_where_that_one_is_seen_otherwise() {
        Move bare = new Move(
                "m9",
                JONAS,
                new Touched.Self(),
                Optional.empty(),
                Optional.empty(),
                Action.LOOK,
                Optional.empty(),
                Optional.empty(),
                Optional.of(2),
                Set.of(),
                Set.of(),
                List.of(new Exposed(JONAS, Zone.CHEST, RoomExposure.E2, PictureExposure.E1)));
        Score barer = new Score(
                "sc-1",
                List.of(
                        new Beat("b0", "He takes his shirt off.", Map.of(Variant.FULL, List.of(bare))),
                        FIRST.beats().get(0),
                        FIRST.beats().get(1)));
        Production said = told(Told.published(1, FIRST), confirmed(NURA, 1, FIRST), Told.published(2, barer));
        assertThat(published(said).standing(NURA)).isEqualTo(Standing.ASKED_AGAIN);
        assertThat(published(said).part(NURA).beats()).extracting(Beat::id).containsExactly("b0", "b1");
    }

    @Test
    void what_is_taken_back_asks_nobody_and_the_number_of_a_version_is_never_given_again() {
        Production back = told(
                Told.published(1, FIRST),
                Told.published(2, score(5, 5)),
                confirmed(NURA, 2, score(5, 5)),
                Told.published(2, Score.none("sc-1")));
        assertThat(published(back).anything()).isFalse();
        assertThat(published(back).asked()).isEmpty();
        assertThat(published(back).standing(NURA)).isEqualTo(Standing.NOT_IN);
        assertThat(published(back).next()).isEqualTo(3);
        Production again = back.with(Told.fact(Told.published(1, FIRST)));
        assertThat(published(again).version()).isEqualTo(1);
        assertThat(published(again).next()).isEqualTo(3);
    }

    @Test
    void that_somebody_wants_to_talk_is_theirs_and_goes_with_what_they_said() {
        Production talks = told(
                Told.published(1, FIRST),
                confirmed(JONAS, 1, FIRST),
                new VersionFact.TalkWanted(NURA, "s1", "sc-1", true),
                new VersionFact.TalkWanted(JONAS, "s1", "sc-1", true));
        assertThat(published(talks.unsaid(NURA)).talks()).containsExactly(JONAS);
        Production erased = talks.with(Told.fact(new AccountFact.Erased(NURA, Set.of(Erasable.SAID))));
        assertThat(published(erased).talks()).containsExactly(JONAS);
        Production all = talks.with(Told.fact(new ProductionFact.SaidErased()));
        assertThat(published(all).talks()).isEmpty();
        assertThat(published(all).standing(JONAS))
                .as("what they agreed to stands")
                .isEqualTo(Standing.CONFIRMED);
    }

    @Test
    void what_somebody_confirmed_is_known_from_the_agreements_alone() {
        Production alone = told(confirmed(NURA, 1, FIRST));
        assertThat(published(alone).confirmed(NURA).orElseThrow().part()).isEqualTo(FIRST.part(NURA));
        assertThat(published(alone).standing(NURA)).isEqualTo(Standing.NOT_IN);
    }

    @Test
    void a_version_names_a_part_for_everybody_in_it_and_for_nobody_else() {
        assertThatThrownBy(() -> new ScoreFact.Published("s1", 1, "42", FIRST, Map.of(NURA, "MARA")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ScoreFact.Published("s1", 0, "42", Score.none("sc-1"), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
