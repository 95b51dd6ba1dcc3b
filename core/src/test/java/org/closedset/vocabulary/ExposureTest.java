package org.closedset.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** What shows no more than what; the tables of docs/formats/vocabulary.md. */
final class ExposureTest {
    private static final BiPredicate<RoomExposure, RoomExposure> ROOM = RoomExposure::showsNoMoreThan;
    private static final BiPredicate<PictureExposure, PictureExposure> PICTURE = PictureExposure::showsNoMoreThan;

    @Test
    void every_degree_shows_no_more_than_itself() {
        assertThat(RoomExposure.values()).allMatch(it -> ROOM.test(it, it));
        assertThat(PictureExposure.values()).allMatch(it -> PICTURE.test(it, it));
    }

    @Test
    void what_lies_within_what_lies_within_lies_within() {
        transitive(RoomExposure.values(), ROOM);
        transitive(PictureExposure.values(), PICTURE);
    }

    @Test
    void no_two_degrees_lie_within_each_other() {
        antisymmetric(RoomExposure.values(), ROOM);
        antisymmetric(PictureExposure.values(), PICTURE);
    }

    @Test
    void in_the_room_a_bare_back_or_side_is_no_leave_to_be_seen_in_garments_from_the_front() {
        assertThat(within(RoomExposure.values(), ROOM, RoomExposure.E4))
                .containsExactlyInAnyOrder(RoomExposure.E0, RoomExposure.E4);
    }

    @Test
    void in_the_room_upper_and_lower_front_are_two_questions() {
        assertThat(RoomExposure.E5.showsNoMoreThan(RoomExposure.E6)).isFalse();
        assertThat(RoomExposure.E6.showsNoMoreThan(RoomExposure.E5)).isFalse();
        assertThat(within(RoomExposure.values(), ROOM, RoomExposure.E5))
                .containsExactlyInAnyOrder(
                        RoomExposure.E0, RoomExposure.E1, RoomExposure.E2, RoomExposure.E3, RoomExposure.E5);
    }

    @Test
    void in_the_room_everything_but_never_lies_within_full() {
        assertThat(within(RoomExposure.values(), ROOM, RoomExposure.E7))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(RoomExposure.EX)));
    }

    @Test
    void in_the_picture_the_full_front_says_nothing_of_side_and_back() {
        assertThat(within(PictureExposure.values(), PICTURE, PictureExposure.E7))
                .isEqualTo(
                        EnumSet.complementOf(EnumSet.of(PictureExposure.E4, PictureExposure.E6, PictureExposure.EX)));
        assertThat(within(PictureExposure.values(), PICTURE, PictureExposure.E6))
                .containsExactlyInAnyOrder(PictureExposure.E0, PictureExposure.E1, PictureExposure.E6);
    }

    @Test
    void an_outline_and_an_obscured_part_are_two_questions() {
        assertThat(PictureExposure.E2.showsNoMoreThan(PictureExposure.E3)).isFalse();
        assertThat(PictureExposure.E3.showsNoMoreThan(PictureExposure.E2)).isFalse();
    }

    @Test
    void where_a_zone_is_ruled_out_it_may_be_clothed_and_nothing_else() {
        assertThat(within(RoomExposure.values(), ROOM, RoomExposure.EX))
                .containsExactlyInAnyOrder(RoomExposure.E0, RoomExposure.EX);
        assertThat(within(PictureExposure.values(), PICTURE, PictureExposure.EX))
                .containsExactlyInAnyOrder(PictureExposure.E0, PictureExposure.EX);
        assertThat(RoomExposure.EX.never()).isTrue();
        assertThat(PictureExposure.EX.never()).isTrue();
    }

    @Test
    void several_degrees_may_be_agreed_and_none_of_them_is_no_leave() {
        assertThat(PictureExposure.E3.showsNoMoreThan(Set.of(PictureExposure.E6, PictureExposure.E5)))
                .isTrue();
        assertThat(RoomExposure.E4.showsNoMoreThan(Set.of(RoomExposure.E5, RoomExposure.E6)))
                .isFalse();
        assertThat(RoomExposure.E0.showsNoMoreThan(Set.of())).isFalse();
    }

    @Test
    void what_is_not_bare_or_not_seen_never_lies_outside_what_is() {
        for (RoomExposure less : RoomExposure.values()) {
            assertThat(less.bare() && ROOM.test(less, RoomExposure.E3)).isFalse();
        }
        for (PictureExposure less : PictureExposure.values()) {
            assertThat(less.visible() && PICTURE.test(less, PictureExposure.E1)).isFalse();
        }
    }

    private static <E extends Enum<E>> Set<E> within(E[] all, BiPredicate<E, E> within, E agreed) {
        EnumSet<E> found = EnumSet.noneOf(agreed.getDeclaringClass());
        for (E each : all) {
            if (within.test(each, agreed)) {
                found.add(each);
            }
        }
        return found;
    }

    private static <E> void transitive(E[] all, BiPredicate<E, E> within) {
        for (E a : all) {
            for (E b : all) {
                for (E c : all) {
                    assertThat(!within.test(a, b) || !within.test(b, c) || within.test(a, c))
                            .as("%s, %s, %s", a, b, c)
                            .isTrue();
                }
            }
        }
    }

    private static <E> void antisymmetric(E[] all, BiPredicate<E, E> within) {
        for (E a : all) {
            for (E b : all) {
                assertThat(a != b && within.test(a, b) && within.test(b, a))
                        .as("%s, %s", a, b)
                        .isFalse();
            }
        }
    }
}
