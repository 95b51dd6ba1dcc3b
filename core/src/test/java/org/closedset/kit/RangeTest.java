package org.closedset.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.closedset.choreography.Beat;
import org.closedset.choreography.Move;
import org.closedset.choreography.Score;
import org.closedset.choreography.Shorthand;
import org.closedset.choreography.UnreadableMove;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Barrier;
import org.closedset.vocabulary.Garment;
import org.closedset.vocabulary.Irritant;
import org.closedset.vocabulary.Supply;
import org.closedset.vocabulary.Variant;
import org.junit.jupiter.api.Test;

/** What is laid out for a scene tells no more of it than which parts of a body anybody's move in it is about. */
final class RangeTest {
    private static final Map<String, PersonId> NAMES =
            Map.of("mara", new PersonId("b".repeat(32)), "tom", new PersonId("c".repeat(32)));

    private static Score score(Variant variant, String... lines) {
        Shorthand shorthand = new Shorthand(NAMES);
        List<Move> moves = new ArrayList<>();
        Arrays.stream(lines).forEach(it -> moves.add(read(shorthand, it).copied("m" + (1 + moves.size()))));
        return new Score("s1-0", List.of(new Beat("b1", "They meet.", Map.of(variant, moves))));
    }

    private static Move read(Shorthand shorthand, String line) {
        try {
            return shorthand.read("m1", line);
        } catch (UnreadableMove it) {
            throw new IllegalStateException(line, it);
        }
    }

    private static Set<Area> areas(String line) {
        return Range.of(score(Variant.FULL, line)).areas();
    }

    @Test
    void an_area_is_called_for_by_what_is_seen_of_it_to_whatever_degree_and_whoever_it_is() {
        assertThat(areas("mara look tom 4")).isEmpty();
        assertThat(areas("mara look tom 4 tom.chest=E1/E0")).containsExactly(Area.CHEST);
        assertThat(areas("mara look tom 4 mara.chest=E5/E5")).containsExactly(Area.CHEST);
        assertThat(areas("mara look tom 4 mara.hip=E2/E1")).containsExactly(Area.PELVIS);
        assertThat(areas("mara look tom 4 mara.lower-buttock=E0/E6"))
                .as("what the picture alone sees is covered for it all the same")
                .containsExactly(Area.PELVIS);
        assertThat(areas("mara look tom 4 tom.chest=E0/E0")).isEmpty();
        assertThat(areas("mara look tom 4 tom.foot=E7/E7")).isEmpty();
    }

    @Test
    void a_bare_back_or_trunk_is_a_chest_without_straps() {
        assertThat(areas("mara look tom 4 tom.mid-back=E4/E4")).containsExactly(Area.CHEST);
        assertThat(areas("mara look tom 4 tom.ribs=E4/E0")).containsExactly(Area.CHEST);
        assertThat(areas("mara look tom 4 tom.navel=E1/E1")).isEmpty();
        assertThat(areas("mara look tom 4 tom.inner-thigh=E4/E4")).containsExactly(Area.PELVIS);
        assertThat(areas("mara look tom 4 tom.inner-thigh=E1/E1")).isEmpty();
    }

    @Test
    void where_hips_meet_each_wears_something_whatever_the_action_is_called() {
        assertThat(areas("mara hip-align tom L2 4")).containsExactly(Area.PELVIS);
        assertThat(areas("mara hip-align tom L2 4 garments silicone-pad")).containsExactly(Area.PELVIS);
        assertThat(areas("mara hip.R rest tom cheek.L L1 4"))
                .as("whatever it is called")
                .containsExactly(Area.PELVIS);
        assertThat(areas("mara hand.R rest tom chest.L L1 4 clothing-layer")).isEmpty();
        assertThat(areas("mara hand.R rest tom chest.L L1 4 garments")).containsExactly(Area.CHEST);
    }

    @Test
    void plan_b_calls_for_it_as_what_is_done_does_and_ranges_are_added_up() {
        Range instead = Range.of(score(Variant.ALT_B, "mara look tom 4 tom.chest=E2/E0"));
        assertThat(instead.areas()).containsExactly(Area.CHEST);
        Range both = instead.and(Range.of(score(Variant.FULL, "mara look tom 4 tom.hip=E2/E0")));
        assertThat(both.areas()).containsExactlyInAnyOrder(Area.values());
        assertThat(both.garments()).contains(Garment.BODY_STOCKING, Garment.LEOTARD);
    }

    @Test
    void the_range_is_both_cuts_for_everybody_and_never_none_at_all() {
        assertThat(Range.NONE.garments()).containsExactly(Garment.ROBE, Garment.WRAP);
        assertThat(new Range(Set.of(Area.PELVIS)).garments())
                .contains(Garment.STRAPLESS_THONG, Garment.POUCH, Garment.ROBE)
                .doesNotContain(Garment.NIPPLE_COVER, Garment.NONE, Garment.PROSTHETIC_GENITAL)
                .isSorted();
    }

    @Test
    void what_lies_between_bodies_is_the_same_for_every_scene() {
        assertThat(Range.between()).allMatch(Barrier::shared).doesNotContain(Barrier.FURNITURE_EDGE);
        assertThat(between(Range.NONE)).isEqualTo(between(new Range(Set.of(Area.values()))));
    }

    private static List<KitList.Line> between(Range range) {
        return KitList.of(range, 3).lines().stream()
                .filter(it -> it.kind() == KitList.Kind.BETWEEN)
                .toList();
    }

    @Test
    void whoever_does_not_bear_something_finds_a_garment_without_it_for_each_area() {
        for (Irritant one : Irritant.values()) {
            for (Area area : Area.values()) {
                assertThat(new Range(Set.of(area)).without(Set.of(one)))
                        .as("%s without %s", area, one)
                        .anyMatch(area.garments()::contains);
            }
        }
        assertThat(new Range(Set.of(Area.CHEST)).without(Set.of(Irritant.ADHESIVE)))
                .contains(Garment.BINDER_SAFE_COVER)
                .doesNotContain(Garment.NIPPLE_COVER);
    }

    @Test
    void the_kit_list_counts_one_for_each_person_and_never_one_for_two() {
        KitList list = KitList.of(new Range(Set.of(Area.values())), 4);
        assertThat(line(list, Garment.ROBE).count()).isEqualTo(4);
        assertThat(line(list, Garment.NIPPLE_COVER).count())
                .as("what sticks is worn once")
                .isEqualTo(8);
        assertThat(line(list, Garment.NIPPLE_COVER).mayHold()).containsExactly(Irritant.ADHESIVE);
        assertThat(line(list, Barrier.SILICONE_PAD).count()).isEqualTo(2);
        assertThat(line(list, Supply.ADHESIVE_REMOVER).total()).isEqualTo(1);
        assertThat(line(list, Supply.NAMED_BAGS).count()).isEqualTo(4);
        assertThat(list.lines())
                .filteredOn(it -> it.kind() == KitList.Kind.WORN)
                .allSatisfy(it -> {
                    assertThat(it.count()).isGreaterThanOrEqualTo(list.people());
                    assertThat(it.spare()).isPositive();
                });
        assertThat(KitList.of(Range.NONE, 1).lines()).allMatch(it -> it.total() > 0);
    }

    private static KitList.Line line(KitList list, Object what) {
        return list.lines().stream()
                .filter(it -> it.what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_coordinator_reads_what_each_move_calls_for_and_what_is_not_named_yet() {
        Score score = score(Variant.FULL, "mara look tom 4", "mara hip-align tom L2 4 silicone-pad");
        assertThat(Need.of(score)).singleElement().satisfies(it -> {
            assertThat(it.beat()).isEqualTo(1);
            assertThat(it.areas()).containsExactly(Area.PELVIS);
            assertThat(it.between()).containsExactly(Barrier.SILICONE_PAD);
            assertThat(it.each()).as("what each wears is not named").isTrue();
            assertThat(it.shared()).isFalse();
        });
    }

    @Test
    void what_is_settled_is_something_and_never_that_nothing_is_worn() {
        assertThat(new Settled(Set.of(Garment.POUCH), "").worn()).containsExactly(Garment.POUCH);
        assertThatIllegalArgumentException().isThrownBy(() -> new Settled(Set.of(), ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Settled(Set.of(Garment.NONE), "as she said"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Settled(Set.of(), "two\nlines"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Settled(Set.of(), "x".repeat(Settled.longest() + 1)));
        assertThat(new Settled(Set.of(Garment.POUCH), "size M").toString()).doesNotContain("size M");
    }
}
