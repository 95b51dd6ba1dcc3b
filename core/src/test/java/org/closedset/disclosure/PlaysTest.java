package org.closedset.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedset.choreography.Aloud;
import org.closedset.choreography.Beat;
import org.closedset.choreography.Score;
import org.closedset.choreography.Standing;
import org.closedset.people.Addressed;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.production.AccountFact;
import org.closedset.production.Content;
import org.closedset.production.Fact;
import org.closedset.production.PersonFact;
import org.closedset.production.PlanFact;
import org.closedset.production.ProductionFact;
import org.closedset.production.ScoreFact;
import org.closedset.production.VersionFact;
import org.closedset.vocabulary.Variant;
import org.junit.jupiter.api.Test;

/** Who reads what of a published choreography: whoever directs all of it by character, and each performer their own part. */
final class PlaysTest {
    private static final PersonId DIRECTS = new PersonId("a".repeat(32));
    private static final PersonId NURA = new PersonId("b".repeat(32));
    private static final PersonId JONAS = new PersonId("c".repeat(32));
    private static final Instant BEFORE = Instant.parse("2027-05-02T07:00:00Z");
    private static final Instant AFTER = Instant.parse("2027-05-02T09:00:00Z");

    /** Two beats, the first Nura's and the second Jonas's, under ids that tell of what came before. */
    private static Score score() {
        Beat first = Privates.score("s1-0", NURA, 1).beats().getFirst();
        Beat second = Privates.score("s1-0", JONAS, 2).beats().getFirst();
        return new Score(
                "s1-0",
                List.of(
                        new Beat("b7", first.story(), first.variants()),
                        new Beat("b3", second.story(), second.variants())));
    }

    private static AsPublished told(Content... more) {
        AsPublished told = AsPublished.NOTHING;
        for (Content content : List.of(
                new ProductionFact.Opened("The Quay", ZoneId.of("UTC")),
                new PersonFact.Told(DIRECTS, new Addressed("Dana", "", "")),
                new PersonFact.RoleGiven(DIRECTS, Role.DIRECTOR),
                new PersonFact.Told(NURA, new Addressed("Nura", "", "")),
                new PersonFact.RoleGiven(NURA, Role.PERFORMER),
                new PersonFact.Told(JONAS, new Addressed("Jonas", "", "")),
                new PersonFact.RoleGiven(JONAS, Role.PERFORMER),
                new PlanFact.PublicationsFixed(List.of(LocalTime.of(8, 0)), LocalDate.of(2027, 6, 1)),
                new ScoreFact.Published("s1", 1, "40", score(), Map.of(NURA, "MARA", JONAS, "TOM")))) {
            told = told.with(fact(BEFORE, content));
        }
        for (Content content : more) {
            told = told.with(fact(BEFORE, content));
        }
        return told;
    }

    private static Fact fact(Instant at, Content content) {
        return new Fact("1".repeat(32), Optional.empty(), at, content);
    }

    private static View view(AsPublished told, Role role, PersonId who, Instant at) {
        return Gate.view(role, who, told.published(at), told.production(), at);
    }

    private static List<Plays.Play> plays(AsPublished told, Instant at) {
        return ((View.OnBoard) view(told, Role.DIRECTOR, DIRECTS, at)).plays().scenes();
    }

    @Test
    void whoever_directs_reads_it_by_character_once_something_is_published() {
        assertThat(plays(told(), BEFORE.plusSeconds(1))).isEmpty();
        Plays.Play play = plays(told(), AFTER).getFirst();
        assertThat(play.label()).isEqualTo("40");
        assertThat(play.staged().people()).extracting(Staged.Named::name).containsExactly("MARA", "TOM");
        assertThat(play.staged().people())
                .extracting(it -> it.id().text())
                .as("numbers, and nobody's id")
                .containsExactly("0".repeat(31) + "1", "0".repeat(31) + "2");
        assertThat(play.staged().beats()).extracting(Staged.Numbered::number).containsExactly(1, 2);
        assertThat(play.staged().beats())
                .extracting(it -> it.ways().getFirst().steps().getFirst().begins())
                .containsExactly(1, 3);
    }

    @Test
    void what_anybody_says_of_it_is_the_same_to_whoever_directs() {
        AsPublished said = told(
                new VersionFact.Confirmed(NURA, "s1", 1, score().part(NURA)),
                new VersionFact.TalkWanted(JONAS, "s1", "s1-0", true),
                new VersionFact.Handed(DIRECTS, "s1", "s1-0", NURA, true));
        assertThat(view(said, Role.DIRECTOR, DIRECTS, AFTER)).isEqualTo(view(told(), Role.DIRECTOR, DIRECTS, AFTER));
    }

    private static Content aloud(String beat) {
        return new ScoreFact.AgreedAloud(
                "s1", "s1-0", 1, List.of(new Aloud(beat, Variant.FULL, "m1", new Aloud.Way.LeftOut())));
    }

    @Test
    void what_is_agreed_aloud_is_read_by_those_whose_move_it_is_and_by_nobody_else() {
        AsPublished said = told(aloud("b3"));
        OwnScene jonas = own(said, JONAS);
        assertThat(jonas.aloud()).hasValueSatisfying(it -> {
            assertThat(it.was().beats())
                    .singleElement()
                    .extracting(Staged.Numbered::number)
                    .isEqualTo(2);
            assertThat(it.so()).isEmpty();
        });
        assertThat(own(said, NURA)).isEqualTo(own(told(), NURA));
        assertThat(view(said, Role.DIRECTOR, DIRECTS, AFTER)).isEqualTo(view(told(), Role.DIRECTOR, DIRECTS, AFTER));
        List<Aloud> changes = jonas.aloud().orElseThrow().changes();
        AsPublished heard = told(aloud("b3"), new VersionFact.AloudHeard(JONAS, "s1", "s1-0", 1, changes, false));
        assertThat(own(heard, JONAS).aloud().orElseThrow().so()).contains(false);
        AsPublished otherwise = told(
                aloud("b3"),
                new VersionFact.AloudHeard(JONAS, "s1", "s1-0", 1, changes, false),
                new ScoreFact.AgreedAloud(
                        "s1", "s1-0", 1, List.of(new Aloud("b3", Variant.FULL, "m1", new Aloud.Way.Fewer(1)))));
        assertThat(own(otherwise, JONAS).aloud().orElseThrow().so())
                .as("what they said was of something else")
                .isEmpty();
        AsPublished again =
                told(aloud("b3"), new ScoreFact.Published("s1", 2, "40", score(), Map.of(NURA, "MARA", JONAS, "TOM")));
        assertThat(own(again, JONAS).aloud())
                .as("another version has moves of its own")
                .isEmpty();
        assertThat(own(told(new ScoreFact.AgreedAloud("s1", "s1-0", 2, changes)), JONAS)
                        .aloud())
                .isEmpty();
    }

    private static OwnScene own(AsPublished told, PersonId who) {
        return ((View.OfOneself) view(told, Role.PERFORMER, who, BEFORE.plusSeconds(1)))
                .own()
                .scenes()
                .getFirst();
    }

    @Test
    void nobody_else_who_plans_scenes_reads_any_of_it() {
        for (Role role : Role.values()) {
            AsPublished told = told(new PersonFact.RoleGiven(DIRECTS, role));
            if (role != Role.DIRECTOR && view(told, role, DIRECTS, AFTER) instanceof View.OnBoard it) {
                assertThat(it.plays()).as(role.code()).isEqualTo(Plays.NONE);
            }
        }
    }

    @Test
    void each_performer_reads_their_own_moves_at_once_under_the_numbers_of_the_whole() {
        AsPublished said = told(new VersionFact.TalkWanted(NURA, "s1", "s1-0", true));
        OwnScene jonas = ((View.OfOneself) view(said, Role.PERFORMER, JONAS, BEFORE.plusSeconds(1)))
                .own()
                .scenes()
                .getFirst();
        assertThat(jonas.part().beats()).hasSize(1);
        assertThat(jonas.part().beats().getFirst().number()).isEqualTo(2);
        assertThat(jonas.part()
                        .beats()
                        .getFirst()
                        .ways()
                        .getFirst()
                        .steps()
                        .getFirst()
                        .begins())
                .as("on the count it has in the whole")
                .isEqualTo(3);
        assertThat(jonas.part().people()).extracting(Staged.Named::name).containsExactly("Jonas");
        assertThat(jonas.standing()).isEqualTo(Standing.ASKED);
        OwnScene nura = ((View.OfOneself) view(said, Role.PERFORMER, NURA, AFTER))
                .own()
                .scenes()
                .getFirst();
        assertThat(nura.standing()).isEqualTo(Standing.TALK);
    }

    @Test
    void whoever_came_in_by_a_new_invitation_and_was_not_heard_reads_none_of_it() {
        AsPublished unheard = told(new AccountFact.Joined(NURA, "i1", "101"));
        assertThat(((View.OfOneself) view(unheard, Role.PERFORMER, NURA, AFTER))
                        .own()
                        .scenes())
                .isEmpty();
    }
}
