package org.closedset.closedset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.closedset.people.PersonId;
import org.junit.jupiter.api.Test;

/** Who works a closed scene, drawn for everybody at once. */
final class RotaTest {
    private static final PersonId VERA = id(1);
    private static final PersonId ODILE = id(2);
    private static final Job BOOM = new Job("Boom", List.of(VERA, ODILE));
    private static final Job LENS = new Job("Camera", List.of(id(3), id(4)));
    private static final List<SetUp> SET_UPS =
            List.of(new SetUp("1", Set.of("Boom", "Camera")), new SetUp("2", Set.of("Camera")));

    private static PersonId id(int number) {
        return new PersonId(String.format("%032x", number));
    }

    @Test
    void whoever_stays_away_is_drawn_nowhere_and_every_function_is_somebodys() {
        Random chance = new Random(20261130);
        for (int many = 0; many < 2_000; many++) {
            Rota rota = some(chance);
            Set<PersonId> away = new HashSet<>();
            for (int who = chance.nextInt(4); who > 0; who--) {
                away.add(id(chance.nextInt(12)));
            }
            assertThat(rota.open(away::contains)).allMatch(it -> away.containsAll(it.people()));
            if (rota.open(away::contains).isEmpty()) {
                Rota drawn = rota.drawn(away::contains, chance::nextInt);
                assertThat(drawn.drawn().values()).noneMatch(away::contains);
                assertThat(drawn.drawn()).hasSameSizeAs(rota.jobs());
                drawn.setUps().forEach(it -> assertThat(drawn.at(it).keySet()).isEqualTo(it.needs()));
            }
        }
    }

    private static Rota some(Random chance) {
        List<Job> jobs = new ArrayList<>();
        for (int job = 0; job < 1 + chance.nextInt(5); job++) {
            Set<PersonId> people = new HashSet<>(Set.of(id(chance.nextInt(12))));
            people.add(id(chance.nextInt(12)));
            jobs.add(new Job("Job " + job, List.copyOf(people)));
        }
        Set<String> needs = new HashSet<>();
        jobs.stream().map(Job::name).filter(it -> chance.nextBoolean()).forEach(needs::add);
        return new Rota(jobs, List.of(new SetUp("1", needs)), Map.of());
    }

    @Test
    void whoever_is_drawn_for_two_functions_of_one_set_up_cannot_work_both() {
        List<Job> jobs = List.of(new Job("Boom", List.of(VERA)), new Job("Camera", List.of(VERA)));
        Map<String, PersonId> both = Map.of("Boom", VERA, "Camera", VERA);
        assertThat(new Rota(jobs, SET_UPS, both).clashes()).isTrue();
        List<SetUp> apart = List.of(new SetUp("1", Set.of("Boom")), new SetUp("2", Set.of("Camera")));
        assertThat(new Rota(jobs, apart, both).clashes()).isFalse();
    }

    @Test
    void to_have_no_turn_in_a_scene_is_as_likely_as_to_have_all_of_them_however_many_set_ups_there_are() {
        Random chance = new Random(7);
        int vera = 0;
        for (int many = 0; many < 2_000; many++) {
            Rota drawn = new Rota(List.of(BOOM, LENS), SET_UPS, Map.of()).drawn(it -> false, chance::nextInt);
            vera += VERA.equals(drawn.drawn().get("Boom")) ? 1 : 0;
        }
        assertThat(vera).isBetween(900, 1_100);
    }

    @Test
    void what_is_no_rota_is_refused() {
        assertThatThrownBy(() -> new Job("Boom", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Job("Boom", List.of(VERA, VERA))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Job(" Boom", List.of(VERA))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SetUp("", Set.of())).isInstanceOf(IllegalArgumentException.class);
        refused(List.of(BOOM, BOOM), List.of(), Map.of());
        refused(List.of(BOOM), SET_UPS, Map.of());
        refused(List.of(BOOM, LENS), List.of(SET_UPS.get(0), SET_UPS.get(0)), Map.of());
        refused(List.of(BOOM, LENS), SET_UPS, Map.of("Boom", VERA));
        refused(List.of(BOOM), List.of(), Map.of("Boom", id(9)));
        assertThatThrownBy(() -> new ClosedSet.Given("42", Rota.NONE)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Job("Boom", List.of(VERA)).alone()).isTrue();
        assertThat(BOOM.alone()).isFalse();
    }

    private static void refused(List<Job> jobs, List<SetUp> setUps, Map<String, PersonId> drawn) {
        assertThatThrownBy(() -> new Rota(jobs, setUps, drawn)).isInstanceOf(IllegalArgumentException.class);
    }
}
