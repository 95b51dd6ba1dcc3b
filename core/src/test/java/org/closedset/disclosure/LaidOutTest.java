package org.closedset.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.choreography.Beat;
import org.closedset.choreography.Move;
import org.closedset.choreography.Score;
import org.closedset.choreography.Shorthand;
import org.closedset.choreography.UnreadableMove;
import org.closedset.closedset.ClosedSet;
import org.closedset.closedset.Job;
import org.closedset.closedset.Rota;
import org.closedset.closedset.SetUp;
import org.closedset.kit.KitList;
import org.closedset.kit.Range;
import org.closedset.kit.Settled;
import org.closedset.people.Addressed;
import org.closedset.people.Erasable;
import org.closedset.people.Fitting;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.production.AccountFact;
import org.closedset.production.Content;
import org.closedset.production.Fact;
import org.closedset.production.OwnFact;
import org.closedset.production.PersonFact;
import org.closedset.production.PlanFact;
import org.closedset.production.Production;
import org.closedset.production.ProductionFact;
import org.closedset.production.ScoreFact;
import org.closedset.production.SetFact;
import org.closedset.production.VersionFact;
import org.closedset.vocabulary.Garment;
import org.closedset.vocabulary.Irritant;
import org.closedset.vocabulary.Variant;
import org.junit.jupiter.api.Test;

/** What costume reads of a scene it works: whom to dress and one list for all of them, and nothing that anybody did. */
final class LaidOutTest {
    private static final PersonId NURA = new PersonId("b".repeat(32));
    private static final PersonId JONAS = new PersonId("c".repeat(32));
    private static final PersonId VITO = new PersonId("d".repeat(32));
    private static final PersonId PETRA = new PersonId("e".repeat(32));
    private static final Instant DAY_1 = Instant.parse("2027-05-02T07:00:00Z");
    private static final Instant DAY_2 = Instant.parse("2027-05-03T07:00:00Z");
    private static final Instant SHOWN_1 = Instant.parse("2027-05-02T09:00:00Z");
    private static final Instant SHOWN_2 = Instant.parse("2027-05-03T09:00:00Z");
    private static final String CHEST = "mara look tom 4 tom.chest=E5/E5";
    private static final String HIPS = "mara hip-align tom L2 4 garments silicone-pad";
    private static final String DRESSED = "mara look tom 4";
    private static final Fitting SAID = new Fitting(
            Map.of(Fitting.Field.TOP, "38", Fitting.Field.SHADE, "4"), Set.of(Irritant.ADHESIVE), Optional.empty());

    private static Fact at(Instant when, Content content) {
        return new Fact("1".repeat(32), Optional.empty(), when, content);
    }

    private static Score score(String... lines) {
        Map<String, PersonId> names = Map.of("mara", NURA, "tom", JONAS);
        List<Move> moves = new ArrayList<>();
        for (String line : lines) {
            try {
                moves.add(new Shorthand(names).read("m" + (1 + moves.size()), line));
            } catch (UnreadableMove it) {
                throw new IllegalStateException(it);
            }
        }
        return new Score(
                "s1-0", List.of(new Beat("b1", "They meet.", Map.of(Variant.FULL, moves, Variant.ALT_B, moves))));
    }

    private static ScoreFact.Published version(int number, Score score) {
        Map<PersonId, String> called = new LinkedHashMap<>(Map.of(NURA, "MARA", JONAS, "TOM"));
        called.keySet().retainAll(score.people());
        return new ScoreFact.Published("s1", number, "40", score, called);
    }

    private static AsPublished begun() {
        AsPublished told = AsPublished.NOTHING;
        Rota rota = new Rota(
                List.of(new Job("Wardrobe", List.of(VITO))),
                List.of(new SetUp("1", Set.of("Wardrobe"))),
                Map.of("Wardrobe", VITO));
        for (Content content : List.of(
                new ProductionFact.Opened("The Quay", ZoneId.of("UTC")),
                new PersonFact.Told(NURA, new Addressed("Nura", "", "")),
                new PersonFact.RoleGiven(NURA, Role.PERFORMER),
                new PersonFact.Told(JONAS, new Addressed("Jonas", "", "")),
                new PersonFact.RoleGiven(JONAS, Role.PERFORMER),
                new PersonFact.Told(VITO, new Addressed("Vito", "", "")),
                new PersonFact.RoleGiven(VITO, Role.COSTUME),
                new PersonFact.Told(PETRA, new Addressed("Petra", "", "")),
                new PersonFact.RoleGiven(PETRA, Role.COSTUME),
                new PlanFact.PublicationsFixed(List.of(LocalTime.of(8, 0)), LocalDate.of(2027, 6, 1)),
                new SetFact.RotaGiven("s1", "s1-0", Optional.of(new ClosedSet.Given("40", rota))))) {
            told = told.with(at(DAY_1, content));
        }
        return told;
    }

    private static AsPublished and(AsPublished told, Instant when, Content... more) {
        AsPublished now = told;
        for (Content content : more) {
            now = now.with(at(when, content));
        }
        return now;
    }

    private static List<Floor.Scene<LaidOut>> scenes(AsPublished told, PersonId who, Instant moment) {
        View view = Gate.view(Role.COSTUME, who, told.published(moment), told.production(), moment);
        return ((View.OfWardrobe) view).wardrobe().scenes();
    }

    private static LaidOut laid(AsPublished told, Instant moment) {
        return scenes(told, VITO, moment).getFirst().what().getFirst();
    }

    @Test
    void costume_reads_whom_to_dress_and_one_list_for_all_once_it_is_published() {
        AsPublished told = and(begun(), DAY_1, version(1, score(CHEST)), new OwnFact.FittingSaid(NURA, SAID));
        assertThat(scenes(told, VITO, DAY_1.plusSeconds(1))).isEmpty();
        LaidOut laid = laid(told, SHOWN_1);
        assertThat(laid.people())
                .containsExactly(
                        new LaidOut.Wearer("MARA", "Nura", SAID), new LaidOut.Wearer("TOM", "Jonas", Fitting.NOTHING));
        assertThat(garments(laid)).contains(Garment.NIPPLE_COVER).doesNotContain(Garment.POUCH);
        assertThat(Dump.of(laid)).doesNotContain("LOOK").doesNotContain("E5").doesNotContain("bbbb");
    }

    private static List<Object> garments(LaidOut laid) {
        return laid.kit().lines().stream()
                .filter(it -> it.kind() == KitList.Kind.WORN)
                .<Object>map(KitList.Line::what)
                .toList();
    }

    @Test
    void whoever_is_bared_the_list_is_the_same() {
        AsPublished tom = and(begun(), DAY_1, version(1, score(CHEST)));
        AsPublished mara = and(begun(), DAY_1, version(1, score(CHEST.replace("tom.chest", "mara.chest"))));
        AsPublished both = and(begun(), DAY_1, version(1, score(CHEST + " mara.chest=E2/E0")));
        assertThat(laid(mara, SHOWN_1)).isEqualTo(laid(tom, SHOWN_1));
        assertThat(laid(both, SHOWN_1)).isEqualTo(laid(tom, SHOWN_1));
    }

    @Test
    void nobody_reads_it_who_does_not_work_the_scene_or_is_not_in_costume() {
        AsPublished told = and(begun(), DAY_1, version(1, score(CHEST)));
        assertThat(scenes(told, PETRA, SHOWN_1)).isEmpty();
        assertThat(Gate.dressed(PETRA, told.published(SHOWN_1), told.production(), "s1", "s1-0"))
                .isEmpty();
        assertThat(Gate.dressed(NURA, told.published(SHOWN_1), told.production(), "s1", "s1-0"))
                .isEmpty();
        assertThat(Gate.dressed(VITO, told.published(SHOWN_1), told.production(), "s1", "s1-0"))
                .containsExactlyInAnyOrder(NURA, JONAS);
        AsPublished unheard = and(told, DAY_1, new AccountFact.Joined(VITO, "i1", "101"));
        assertThat(scenes(unheard, VITO, SHOWN_1)).isEmpty();
    }

    @Test
    void whoever_hires_dresses_nobody_here_whatever_else_they_do() {
        AsPublished told = and(begun(), DAY_1, version(1, score(CHEST)), new OwnFact.FittingSaid(NURA, SAID));
        for (Role role : Role.values()) {
            if (role.hires()) {
                AsPublished both = and(told, DAY_1, new PersonFact.RoleGiven(VITO, role));
                assertThat(scenes(both, VITO, SHOWN_1)).as(role.code()).isEmpty();
                assertThat(Gate.dressed(VITO, both.published(SHOWN_1), both.production(), "s1", "s1-0"))
                        .as(role.code())
                        .isEmpty();
                AsPublished once = and(both, DAY_1, new PersonFact.RoleEnded(VITO, role));
                assertThat(scenes(once, VITO, SHOWN_1))
                        .as("once a " + role.code())
                        .isEmpty();
            }
        }
    }

    @Test
    void a_version_that_calls_for_less_takes_nothing_away() {
        AsPublished told = and(begun(), DAY_1, version(1, score(CHEST, HIPS)));
        AsPublished less = and(told, DAY_2, version(2, score(DRESSED)));
        assertThat(laid(less, SHOWN_2)).isEqualTo(laid(told, SHOWN_1));
        AsPublished back = and(less, DAY_2, version(2, Score.none("s1-0")));
        assertThat(scenes(back, VITO, SHOWN_2)).isEmpty();
        AsPublished again = and(back, SHOWN_2, version(3, score(DRESSED)));
        assertThat(laid(again, SHOWN_2.plusSeconds(90_000))).isEqualTo(laid(told, SHOWN_1));
    }

    @Test
    void a_version_that_was_never_shown_leaves_nothing_behind() {
        AsPublished told = and(begun(), DAY_1, version(1, score(CHEST)), version(2, score(DRESSED)));
        assertThat(garments(laid(told, SHOWN_1))).containsExactly(Garment.ROBE, Garment.WRAP);
    }

    @Test
    void more_is_laid_out_once_a_version_that_calls_for_it_is_published_and_not_before() {
        AsPublished told = and(begun(), DAY_1, version(1, score(CHEST)));
        AsPublished more = and(told, DAY_2, version(2, score(HIPS)));
        assertThat(laid(more, DAY_2.plusSeconds(1))).isEqualTo(laid(told, SHOWN_1));
        assertThat(garments(laid(more, SHOWN_2))).contains(Garment.NIPPLE_COVER, Garment.POUCH);
        Production now = more.production();
        Range desk = LaidOut.range(now, now.scores().published("s1", "s1-0"));
        assertThat(desk.garments())
                .as("the desk reads what will be laid out")
                .contains(Garment.NIPPLE_COVER, Garment.POUCH);
    }

    @Test
    void what_is_settled_narrowed_confirmed_or_handed_on_changes_nothing_of_it() {
        AsPublished told = and(begun(), DAY_1, version(1, score(CHEST)));
        AsPublished more = and(
                told,
                DAY_1,
                new VersionFact.Fitted(
                        JONAS, "s1", "s1-0", Optional.of(new Settled(Set.of(Garment.BINDER_SAFE_COVER), "size 2"))),
                new VersionFact.Confirmed(NURA, "s1", 1, score(CHEST).part(NURA)),
                new VersionFact.TalkWanted(JONAS, "s1", "s1-0", true),
                new VersionFact.Handed(PETRA, "s1", "s1-0", JONAS, true),
                new ScoreFact.Written("s1", score(HIPS)));
        assertThat(laid(more, SHOWN_1)).isEqualTo(laid(told, SHOWN_1));
        assertThat(Gate.dressed(VITO, more.published(SHOWN_1), more.production(), "s1", "s1-0"))
                .isEqualTo(Gate.dressed(VITO, told.published(SHOWN_1), told.production(), "s1", "s1-0"));
    }

    @Test
    void what_somebody_says_counts_at_once_and_a_blank_line_tells_no_reason() {
        AsPublished told = and(begun(), DAY_1, version(1, score(CHEST)), new OwnFact.FittingSaid(NURA, SAID));
        LaidOut blank = laid(and(begun(), DAY_1, version(1, score(CHEST))), SHOWN_1);
        for (Content why : List.of(
                new OwnFact.FittingSaid(NURA, Fitting.NOTHING),
                new AccountFact.DataUseSaid(NURA, 1, false),
                new AccountFact.Erased(NURA, Set.of(Erasable.SAID)),
                new AccountFact.Joined(NURA, "i1", "101"),
                new ProductionFact.SaidErased(),
                new PersonFact.Left(NURA, true))) {
            assertThat(laid(and(told, SHOWN_1, why), SHOWN_1.plusSeconds(1)))
                    .as(why.getClass().getSimpleName())
                    .isEqualTo(blank);
        }
    }

    @Test
    void what_is_settled_is_its_persons_to_read_and_goes_with_what_they_said() {
        Settled settled = new Settled(Set.of(Garment.BINDER_SAFE_COVER), "size 2");
        AsPublished told = and(
                begun(),
                DAY_1,
                version(1, score(CHEST)),
                new VersionFact.Fitted(JONAS, "s1", "s1-0", Optional.of(settled)));
        assertThat(own(told, JONAS)).containsExactly(new OwnFitting("s1", "s1-0", "40", settled));
        assertThat(own(told, NURA)).isEmpty();
        AsPublished other = and(told, DAY_2, new VersionFact.Fitted(JONAS, "s1", "s1-0", Optional.empty()));
        assertThat(own(other, JONAS)).isEmpty();
        assertThat(own(and(told, DAY_2, new AccountFact.Erased(JONAS, Set.of(Erasable.SAID))), JONAS))
                .isEmpty();
        assertThat(told.production()
                        .unsaid(JONAS)
                        .scores()
                        .published("s1", "s1-0")
                        .settled(JONAS))
                .isEmpty();
    }

    private static List<OwnFitting> own(AsPublished told, PersonId who) {
        return Gate.own(who, told.production()).orElseThrow().fittings();
    }
}
