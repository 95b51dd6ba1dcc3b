package org.closedset.choreography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Crop;
import org.closedset.vocabulary.Extent;
import org.closedset.vocabulary.Focus;
import org.closedset.vocabulary.Framing;
import org.closedset.vocabulary.Lens;
import org.closedset.vocabulary.Mask;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.Variant;
import org.closedset.vocabulary.Zone;
import org.junit.jupiter.api.Test;

/** The shots of a scene typed, kept, shown as text and typed again. */
final class TypedShotsTest {
    private static final PersonId MARA = new PersonId("1".repeat(32));
    private static final PersonId TOM = new PersonId("2".repeat(32));
    private static final Map<String, PersonId> NAMES = Map.of("mara", MARA, "tom", TOM);
    private static final Score SCORE = score();

    private static Score score() {
        Shorthand shorthand = new Shorthand(NAMES);
        try {
            Map<Variant, List<Move>> ways = Map.of(Variant.FULL, List.of(shorthand.read("m1", "tom look mara 2")));
            return new Score("s1", List.of(new Beat("b3", "", ways), new Beat("b1", "", ways)));
        } catch (UnreadableMove it) {
            throw new IllegalStateException(it);
        }
    }

    private static List<Shot> read(String... lines) {
        TypedShots.Reading reading = TypedShots.read(NAMES, SCORE, String.join("\n", lines));
        assertThat(reading).isInstanceOf(TypedShots.Reading.Read.class);
        return ((TypedShots.Reading.Read) reading).shots();
    }

    private static Shot.InFrame in(Crop crop, PersonId who, Zone zone, PictureExposure... shows) {
        return new Shot.InFrame(
                crop, new Shot.Place(who, zone), List.of(shows).stream().findFirst());
    }

    @Test
    void a_shot_says_what_it_takes_what_is_in_each_picture_and_what_is_kept_out() {
        List<Shot> shots = read(
                "shot 22A MCU long-lens soft 2 1.alt-b",
                "wide mara.neck tom.mid-back=E4",
                "vertical mara.hand",
                "",
                "out vertical bedding tom.mid-back",
                "out steam",
                "shot 22B ws 1");
        assertThat(shots).extracting(Shot::name).containsExactly("22A", "22B");
        Shot first = shots.getFirst();
        assertThat(first.framing()).isEqualTo(Framing.MCU);
        assertThat(first.lens()).contains(Lens.LONG_LENS);
        assertThat(first.focus()).contains(Focus.SOFT);
        assertThat(first.covers())
                .containsExactly(new Shot.Cover("b1", Variant.FULL), new Shot.Cover("b3", Variant.ALT_B));
        assertThat(first.inFrame())
                .containsExactlyInAnyOrder(
                        in(Crop.WIDE, MARA, Zone.NECK_FRONT),
                        in(Crop.WIDE, MARA, Zone.NECK_SIDE),
                        in(Crop.WIDE, TOM, Zone.MID_BACK, PictureExposure.E4),
                        in(Crop.VERTICAL, MARA, Zone.HAND));
        assertThat(first.hidden())
                .containsExactlyInAnyOrder(
                        new Shot.Hidden(Crop.VERTICAL, Mask.BEDDING, Optional.of(new Shot.Place(TOM, Zone.MID_BACK))),
                        new Shot.Hidden(Crop.WIDE, Mask.STEAM, Optional.empty()),
                        new Shot.Hidden(Crop.VERTICAL, Mask.STEAM, Optional.empty()),
                        new Shot.Hidden(Crop.SQUARE, Mask.STEAM, Optional.empty()));
        assertThat(shots.getLast().inFrame()).as("not said is out").isEmpty();
    }

    @Test
    void an_extent_stands_for_what_of_it_is_neither_named_nor_kept_out() {
        Shot shot = read("shot 1 ws 1", "all tom.back tom.mid-back=E4", "out frame-edge square tom.lower-back")
                .getFirst();
        assertThat(shot.inFrame(Crop.WIDE, TOM))
                .containsOnlyKeys(Zone.UPPER_BACK, Zone.MID_BACK, Zone.LOWER_BACK)
                .containsEntry(Zone.MID_BACK, Optional.of(PictureExposure.E4));
        assertThat(shot.inFrame(Crop.SQUARE, TOM)).containsOnlyKeys(Zone.UPPER_BACK, Zone.MID_BACK);
    }

    @Test
    void the_whole_figure_is_everything_but_what_is_inside_and_what_is_somebodys_own() {
        assertThat(Extent.WHOLE.zones())
                .contains(Zone.CROWN, Zone.CHEST, Zone.FOOT)
                .doesNotContain(Zone.MOUTH_INSIDE, Zone.INTERNAL, Zone.ANUS, Zone.SCAR_OR_DEVICE, Zone.HEAD_COVERING);
    }

    @Test
    void a_wrong_first_line_makes_no_line_after_it_wrong() {
        for (String begins : List.of("shot 7A cloze 1", "shot 7/A ws 1", "shot")) {
            assertThat(TypedShots.read(
                            NAMES,
                            SCORE,
                            "shot 6A ws 1\nwide mara.hand\n" + begins + "\nwide mara.hand\nout limb mara.chest"))
                    .isInstanceOfSatisfying(
                            TypedShots.Reading.Unreadable.class,
                            it -> assertThat(it.faults())
                                    .extracting(TypedShots.Fault::line)
                                    .containsExactly(3));
        }
    }

    @Test
    void a_text_that_is_far_too_long_is_told_so_once() {
        assertThat(TypedShots.read(NAMES, SCORE, "shot 6A ws 1\n".repeat(1) + "nonsense\n".repeat(5_000)))
                .isInstanceOfSatisfying(
                        TypedShots.Reading.Unreadable.class,
                        it -> assertThat(it.faults())
                                .hasSizeLessThan(202)
                                .last()
                                .extracting(one -> one.why().why())
                                .isEqualTo(UnreadableShot.Why.LONG));
    }

    private static void wrong(UnreadableShot.Why why, int line, int column, String... lines) {
        assertThat(TypedShots.read(NAMES, SCORE, String.join("\n", lines)))
                .isInstanceOfSatisfying(TypedShots.Reading.Unreadable.class, it -> {
                    TypedShots.Fault fault = it.faults().getFirst();
                    assertThat(fault.why().why()).isEqualTo(why);
                    assertThat(fault.line()).isEqualTo(line);
                    assertThat(fault.why().column()).isEqualTo(column);
                });
    }

    @Test
    void every_line_that_says_something_else_is_told_with_its_place() {
        wrong(UnreadableShot.Why.BEGINS, 1, 1, "take 22A mcu 1");
        wrong(UnreadableShot.Why.NO_SHOT, 1, 1, "wide mara.hand");
        wrong(UnreadableShot.Why.NAME, 1, 1, "shot");
        wrong(UnreadableShot.Why.NAME, 1, 6, "shot 22/A mcu 1");
        wrong(UnreadableShot.Why.NAME, 3, 6, "shot 22A mcu 1", "", "shot 22a ws 1");
        wrong(UnreadableShot.Why.NO_FRAMING, 1, 1, "shot 22A 1");
        wrong(UnreadableShot.Why.TWICE, 1, 14, "shot 22A mcu ws 1");
        wrong(UnreadableShot.Why.BEAT, 1, 14, "shot 22A mcu 3");
        wrong(UnreadableShot.Why.BEAT, 1, 14, "shot 22A mcu 0");
        wrong(UnreadableShot.Why.BEAT, 1, 14, "shot 22A mcu 1.half");
        wrong(UnreadableShot.Why.TWICE, 1, 16, "shot 22A mcu 1 1");
        wrong(UnreadableShot.Why.UNKNOWN, 1, 14, "shot 22A mcu slowly");
        wrong(UnreadableShot.Why.PLACE, 2, 6, "shot 22A mcu 1", "wide nobody.hand");
        wrong(UnreadableShot.Why.PLACE, 2, 6, "shot 22A mcu 1", "wide mara");
        wrong(UnreadableShot.Why.PLACE, 2, 6, "shot 22A mcu 1", "wide mara.sleeve");
        wrong(UnreadableShot.Why.DEGREE, 2, 6, "shot 22A mcu 1", "wide mara.chest=E0");
        wrong(UnreadableShot.Why.DEGREE, 2, 6, "shot 22A mcu 1", "wide mara.chest=EX");
        wrong(UnreadableShot.Why.DEGREE, 2, 6, "shot 22A mcu 1", "wide mara.torso=E4");
        wrong(UnreadableShot.Why.TWICE, 2, 16, "shot 22A mcu 1", "wide mara.hand mara.hand");
        wrong(UnreadableShot.Why.NO_MASK, 2, 1, "shot 22A mcu 1", "out mara.hand");
        wrong(UnreadableShot.Why.TWICE, 2, 10, "shot 22A mcu 1", "out limb hair mara.hand");
        wrong(UnreadableShot.Why.LONG, 1, 1, "shot 22A mcu 1" + " ".repeat(1000));
    }

    @Test
    void whatever_is_kept_comes_back_from_its_text_as_it_was() {
        SplittableRandom chance = new SplittableRandom(2201);
        List<PersonId> people = List.of(MARA, TOM);
        for (int i = 0; i < 2000; i++) {
            Score score = SCORE.shot(SomeShots.any(List.of("b3", "b1"), people, chance));
            assertThat(TypedShots.read(NAMES, score, TypedShots.write(NAMES, score)))
                    .isEqualTo(new TypedShots.Reading.Read(score.shots()));
        }
    }

    @Test
    void two_that_say_the_same_are_spelt_alike_and_no_others_are() {
        SplittableRandom chance = new SplittableRandom(9);
        List<Score> all = IntStream.range(0, 60)
                .mapToObj(it -> SCORE.shot(SomeShots.any(List.of("b3", "b1"), List.of(MARA, TOM), chance)))
                .toList();
        for (Score one : all) {
            for (Score other : all) {
                assertThat(one.spelt().equals(other.spelt())).isEqualTo(one.equals(other));
            }
        }
    }
}
