package org.closedset.choreography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.boundaries.Boundary;
import org.closedset.boundaries.Showing;
import org.closedset.boundaries.Touching;
import org.closedset.people.Age;
import org.closedset.people.PersonId;
import org.closedset.riders.ExposureClause;
import org.closedset.riders.Terms;
import org.closedset.vocabulary.Crop;
import org.closedset.vocabulary.Extent;
import org.closedset.vocabulary.Framing;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.RoomExposure;
import org.closedset.vocabulary.Variant;
import org.closedset.vocabulary.Zone;
import org.junit.jupiter.api.Test;

/** What a shot may show: what the moves let the picture see and the rider allows, said and masked, and who is asked again. */
final class ShotTest {
    private static final PersonId MARA = new PersonId("1".repeat(32));
    private static final PersonId TOM = new PersonId("2".repeat(32));
    private static final Map<String, PersonId> NAMES = Map.of("mara", MARA, "tom", TOM);

    /** Tom's back is bare from the first beat on, to the side and back or not at all, and covered in the last. */
    private static Score score(String... shots) {
        Score score = new Score(
                "s1",
                List.of(
                        beat("b1", "tom look mara 2 tom.mid-back=E7/E4", "tom look mara 2"),
                        beat("b2", "mara look tom 2", "mara look tom 1"),
                        beat("b3", "tom look 1 tom.mid-back=E0/E0", "tom look 2 tom.mid-back=E0/E0")));
        return score.shot(shots(score, shots));
    }

    private static List<Shot> shots(Score score, String... lines) {
        return ((TypedShots.Reading.Read) TypedShots.read(NAMES, score, String.join("\n", lines))).shots();
    }

    private static Beat beat(String id, String full, String instead) {
        try {
            Shorthand shorthand = new Shorthand(NAMES);
            return new Beat(
                    id,
                    "",
                    Map.of(
                            Variant.FULL, List.of(shorthand.read("m1", full)),
                            Variant.ALT_B, List.of(shorthand.read("m1", instead))));
        } catch (UnreadableMove it) {
            throw new IllegalStateException(it);
        }
    }

    /** Tom's rider and boundary let his back be seen bare in the room, and in these degrees in the picture. */
    private static Rule rule(PictureExposure... rider) {
        Showing.Degrees degrees =
                new Showing.Degrees(Set.of(RoomExposure.E7), Set.of(PictureExposure.E4, PictureExposure.E2));
        Boundary boundary = new Boundary(Touching.UNSAID, Showing.of(Map.of(Zone.MID_BACK, degrees)));
        ExposureClause clause = new ExposureClause(
                "c1",
                Set.of(Zone.MID_BACK),
                new Showing.Degrees(Set.of(RoomExposure.E7), Set.of(rider)),
                100,
                Set.of());
        return new Rule(Map.of(
                TOM,
                new Agreement(
                        Age.VERIFIED_ADULT,
                        Optional.of(new Terms(List.of(), List.of(clause), List.of())),
                        Optional.of(boundary),
                        Optional.empty()),
                MARA,
                new Agreement(Age.VERIFIED_ADULT, Optional.empty(), Optional.empty(), Optional.empty())));
    }

    private static final Shot.Place BACK = new Shot.Place(TOM, Zone.MID_BACK);

    private static List<Shot.Unready> unready(String... shots) {
        return score(shots).unframed(rule(PictureExposure.E4));
    }

    @Test
    void a_shot_that_shows_what_was_planned_and_agreed_is_ready() {
        assertThat(unready("shot 1 ws 1 2", "all tom.head tom.mid-back=E4 mara.whole"))
                .isEmpty();
        assertThat(unready("shot 1 ws 1 2", "all tom.head mara.whole", "out frame-edge tom.mid-back"))
                .isEmpty();
        assertThat(unready("shot 1 ws 3", "all tom.back"))
                .as("it begins bare, however soon it is covered")
                .contains(new Shot.Unready.NotSaid("1", Crop.WIDE, BACK));
        assertThat(unready("shot 1 ws 3", "all tom.head", "out frame-edge tom.back"))
                .isEmpty();
    }

    @Test
    void what_is_bare_while_it_lasts_is_in_frame_only_where_it_is_said_how_it_is_seen() {
        Shot.Unready.NotSaid wide = new Shot.Unready.NotSaid("1", Crop.WIDE, BACK);
        assertThat(unready("shot 1 ws 1", "wide tom.whole")).containsExactly(wide);
        assertThat(unready("shot 1 ws 2", "wide tom.whole"))
                .as("as it was left by the beat before")
                .containsExactly(wide);
        assertThat(unready("shot 1 ws 2.alt-b", "wide tom.back")).containsExactly(wide);
        assertThat(unready("shot 1 ws 1.alt-b", "wide tom.back"))
                .as("where plan B is done he is dressed")
                .isEmpty();
    }

    @Test
    void no_shot_shows_more_than_the_moves_let_the_picture_see_in_any_crop() {
        assertThat(unready("shot 1 ws 1", "wide tom.mid-back=E4", "vertical tom.mid-back=E7"))
                .containsExactly(new Shot.Unready.MoreThanPlanned("1", Crop.VERTICAL, BACK, PictureExposure.E7));
        assertThat(unready("shot 1 ws 3", "wide tom.mid-back=E4"))
                .as("it begins as it was planned to be seen")
                .isEmpty();
        assertThat(unready("shot 1 ws 1", "wide mara.chest=E5"))
                .containsExactly(new Shot.Unready.MoreThanPlanned(
                        "1", Crop.WIDE, new Shot.Place(MARA, Zone.CHEST), PictureExposure.E5));
    }

    @Test
    void a_shot_outside_the_rider_is_refused_with_its_reasons() {
        assertThat(score("shot 1 ws 1", "wide tom.mid-back=E4").unframed(rule(PictureExposure.E1)))
                .singleElement()
                .isInstanceOfSatisfying(Shot.Unready.Outside.class, it -> {
                    assertThat(it.place()).isEqualTo(BACK);
                    assertThat(it.fit().reasons()).anyMatch(reason -> !reason.holds());
                });
        assertThat(score("shot 1 ws 1", "wide tom.head").unframed(new Rule(Map.of())))
                .as("what is not in frame needs nothing")
                .isEmpty();
    }

    @Test
    void what_is_seen_in_part_is_masked_and_nothing_is_both_in_frame_and_out() {
        Score barely = new Score("s1", List.of(beat("b1", "tom look 2 tom.mid-back=E7/E2", "tom look 2")));
        Rule rule = rule(PictureExposure.E2);
        assertThat(barely.shot(shots(barely, "shot 1 ws 1", "wide tom.mid-back=E2"))
                        .unframed(rule))
                .containsExactly(new Shot.Unready.Unmasked("1", Crop.WIDE, BACK));
        assertThat(barely.shot(shots(barely, "shot 1 ws 1", "wide tom.mid-back=E2", "out wide steam"))
                        .unframed(rule))
                .isEmpty();
        assertThat(unready("shot 1 ws 1", "wide tom.mid-back=E4", "out wide limb tom.mid-back"))
                .containsExactly(new Shot.Unready.InAndOut("1", Crop.WIDE, BACK));
    }

    @Test
    void a_shot_takes_beats_there_are_and_people_who_are_in_them() {
        assertThat(unready("shot 1 ws")).containsExactly(new Shot.Unready.TakesNothing("1"));
        assertThat(unready("shot 1 ws 1.camera-cheat"))
                .containsExactly(new Shot.Unready.NoVariant("1", "b1", Variant.CAMERA_CHEAT));
        Score alone = new Score("s1", List.of(beat("b1", "tom look 2", "tom look 1")));
        assertThat(alone.shot(shots(alone, "shot 1 ws 1", "wide mara.head")).unframed(rule()))
                .containsExactly(new Shot.Unready.NotInIt("1", MARA));
        Score gone = score("shot 1 ws 1 2").without("b1");
        assertThat(gone.shots().getFirst().covers()).containsExactly(new Shot.Cover("b2", Variant.FULL));
        assertThat(score("shot 1 ws 1 2").moved("b1", 1).shots())
                .isEqualTo(score("shot 1 ws 1 2").shots());
    }

    @Test
    void another_framing_asks_again_only_those_of_whom_it_shows_more() {
        Score before = score("shot 1 ws 1 2", "all tom.head mara.head", "wide tom.mid-back=E4");
        assertThat(score("shot 9 mcu 2 1", "all tom.head mara.head", "wide tom.mid-back=E4")
                        .askedAgain(before))
                .as("another name, another framing, the same in frame")
                .isEmpty();
        assertThat(score("shot 1 ws 1 2", "wide tom.head mara.head").askedAgain(before))
                .as("less")
                .isEmpty();
        assertThat(score("shot 1 ws 1 2", "all tom.head mara.head tom.mid-back=E4")
                        .askedAgain(before))
                .as("in another crop")
                .containsExactly(TOM);
        assertThat(score("shot 1 ws 1 2", "all tom.head mara.head mara.hand", "wide tom.mid-back=E4")
                        .askedAgain(before))
                .containsExactly(MARA);
        assertThat(score("shot 1 ws 1 2 3", "all tom.head mara.head", "wide tom.mid-back=E4")
                        .askedAgain(before))
                .as("in another beat")
                .containsExactlyInAnyOrder(TOM, MARA);
        assertThat(before.askedAgain(score())).as("nothing was framed before").containsExactlyInAnyOrder(TOM, MARA);
    }

    @Test
    void somebodys_part_has_what_is_shown_of_them_and_of_nobody_else() {
        Score score = score(
                "shot 1 ws 1",
                "wide tom.head mara.head",
                "out limb mara.chest",
                "out steam",
                "shot 2 cu 1",
                "all mara.hand");
        Score toms = score.part(TOM);
        assertThat(toms.shots()).singleElement().satisfies(it -> {
            assertThat(it.people()).containsExactly(TOM);
            assertThat(it.hidden()).as("steam, in three crops").hasSize(3);
        });
        assertThat(score.part(MARA).shots()).extracting(Shot::name).containsExactly("1", "2");
        assertThat(score.with(new PersonId("3".repeat(32)), TOM).part(TOM).shots())
                .isEmpty();
    }

    /** Mara is in frame while Tom is seen from behind and covers himself, which is a beat without a move of hers. */
    @Test
    void whoever_is_in_frame_reads_what_is_done_beside_them_and_is_asked_where_more_is_seen() {
        String shot = "shot 1 ws 3";
        Score apart = score(shot, "wide tom.head");
        assertThat(apart.part(MARA).beat("b3"))
                .as("the one they share a move with is seen otherwise")
                .isPresent();
        Score plain = third(apart, "tom look 1");
        assertThat(plain.part(MARA).beat("b3")).isEmpty();
        Score beside = third(score(shot, "wide tom.head mara.head"), "tom look 1");
        assertThat(beside.part(MARA).beat("b3")).isPresent();
        assertThat(beside.part(MARA).part(MARA)).isEqualTo(beside.part(MARA));
        assertThat(third(beside, "tom look 4").askedAgain(beside)).containsExactly(TOM);
        assertThat(third(beside, "tom sim-climax 4").askedAgain(beside))
                .as("simulated")
                .containsExactlyInAnyOrder(TOM, MARA);
        assertThat(third(plain, "tom sim-climax 4").askedAgain(plain)).containsExactly(TOM);
        assertThat(third(beside, "tom look 1 tom.chest=E7/E4").askedAgain(beside))
                .containsExactlyInAnyOrder(TOM, MARA);
        assertThat(beside.askedAgain(beside.part(MARA))).doesNotContain(MARA);
    }

    private static Score third(Score score, String full) {
        List<Beat> now = new ArrayList<>(score.beats());
        now.set(2, beat("b3", full, "tom look 2"));
        return score.of(now);
    }

    @Test
    void somebody_in_anothers_place_beside_themselves_is_said_once() {
        Score score =
                score("shot 1 ws 1", "wide tom.mid-back=E4 mara.mid-back mara.head", "out limb tom.chest mara.chest");
        Shot both = score.with(MARA, TOM).shots().getFirst();
        assertThat(both.inFrame(Crop.WIDE, MARA).get(Zone.MID_BACK)).contains(PictureExposure.E4);
        assertThat(both.people()).containsExactly(MARA);
    }

    @Test
    void a_shot_has_a_name_and_says_everything_once() {
        Shot.InFrame head = new Shot.InFrame(Crop.WIDE, BACK, Optional.empty());
        for (String name : List.of("", " ", "22 A", "a".repeat(13), "22.A")) {
            assertThatThrownBy(() -> shot(name, List.of())).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> shot("1", List.of(head, head))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Shot.InFrame(Crop.WIDE, BACK, Optional.of(PictureExposure.E0)))
                .isInstanceOf(IllegalArgumentException.class);
        List<Shot> twice = new ArrayList<>(List.of(shot("1a", List.of()), shot("1A", List.of())));
        assertThatThrownBy(() -> score().shot(twice)).isInstanceOf(IllegalArgumentException.class);
        assertThat(shot("1", List.of(head)).toString() + head + BACK).doesNotContain("back", "BACK", "222");
    }

    private static Shot shot(String name, List<Shot.InFrame> inFrame) {
        return new Shot(name, Framing.WS, Optional.empty(), Optional.empty(), List.of(), inFrame, List.of());
    }

    @Test
    void whoever_is_hidden_by_something_else_than_before_is_asked_again() {
        Score before = score("shot 1 ws 1", "wide tom.mid-back=E2", "out bedding tom.mid-back");
        assertThat(score("shot 1 ws 1", "wide tom.mid-back=E2", "out bedding tom.mid-back")
                        .askedAgain(before))
                .isEmpty();
        assertThat(score("shot 1 ws 1", "wide tom.mid-back=E2", "out partner tom.mid-back")
                        .askedAgain(before))
                .containsExactly(TOM);
        assertThat(score("shot 1 ws 1", "wide tom.head", "out partner tom.back")
                        .askedAgain(score("shot 1 ws 1", "wide tom.head", "out bedding tom.back")))
                .containsExactly(TOM);
        assertThat(score("shot 1 ws 1", "wide tom.head", "out bedding tom.back")
                        .askedAgain(score("shot 1 ws 1", "wide tom.head")))
                .as("what was not in frame and is said to stay out")
                .isEmpty();
    }

    @Test
    void what_hides_nothing_while_it_is_filmed_is_no_mask() {
        for (String mask : List.of("sound-only", "vfx-paint", "insert-double")) {
            assertThat(unready("shot 1 ws 1", "wide tom.mid-back=E2", "out " + mask + " tom.mid-back"))
                    .as(mask)
                    .contains(new Shot.Unready.Unmasked("1", Crop.WIDE, BACK));
        }
        assertThat(unready("shot 1 ws 1", "wide tom.mid-back=E2", "out bedding tom.mid-back"))
                .doesNotContain(new Shot.Unready.Unmasked("1", Crop.WIDE, BACK));
    }

    @Test
    void no_extent_that_is_read_stands_for_what_is_kept_out() {
        Shot shot = score("shot 1 ws 2", "all tom.whole", "out frame-edge tom.pelvis")
                .shots()
                .getFirst();
        assertThat(InSight.of(shot, Crop.WIDE, TOM)).extracting(InSight::what).doesNotContain(Extent.WHOLE);
        assertThat(InSight.typed(shot, Crop.WIDE, TOM))
                .extracting(InSight::what)
                .contains(Extent.WHOLE);
    }
}
