package org.closedset.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who may be given which role. */
final class AppointmentTest {
    private static final Person INES = person(1);
    private static final Person DIRECTOR = person(2).with(Role.DIRECTOR);

    private static Person person(int number) {
        return Person.added(new PersonId(String.format("%032x", number)), new Addressed("Person " + number, "", "en"));
    }

    private static People people(Person... all) {
        Map<PersonId, Person> byId = new LinkedHashMap<>();
        for (Person one : all) {
            byId.put(one.id(), one);
        }
        return People.of(byId);
    }

    @Test
    void a_person_without_other_roles_may_coordinate() {
        assertThat(Appointment.refusals(people(INES, DIRECTOR), INES, Role.COORDINATOR))
                .isEmpty();
    }

    @Test
    void a_coordinator_holds_no_other_role() {
        Person crew = INES.with(Role.CREW);
        assertThat(Appointment.refusals(people(crew), crew, Role.COORDINATOR))
                .containsExactly(Appointment.Refusal.HOLDS_ANOTHER_ROLE);
        Person coordinator = INES.with(Role.COORDINATOR);
        assertThat(Appointment.refusals(people(coordinator), coordinator, Role.PRODUCER))
                .containsExactly(Appointment.Refusal.COORDINATES);
        assertThat(Appointment.refusals(people(coordinator), coordinator.without(Role.COORDINATOR), Role.PRODUCER))
                .isEmpty();
    }

    @Test
    void the_partner_or_relation_of_whoever_directs_produces_or_casts_cannot_coordinate() {
        for (Role hires : List.of(Role.DIRECTOR, Role.PRODUCER, Role.LINE_PRODUCER, Role.CASTING)) {
            Person other = person(2).with(hires);
            Person tied = INES.ties(List.of(new Tie(other.id(), Tie.Kind.PARTNER)));
            assertThat(Appointment.refusals(people(tied, other), tied, Role.COORDINATOR))
                    .containsExactly(Appointment.Refusal.PARTNER_OR_RELATION);
        }
        Person relation = DIRECTOR.ties(List.of(new Tie(INES.id(), Tie.Kind.RELATION)));
        assertThat(Appointment.refusals(people(INES, relation), INES, Role.COORDINATOR))
                .containsExactly(Appointment.Refusal.PARTNER_OR_RELATION);
    }

    @Test
    void other_ties_are_declared_and_do_not_bar() {
        Person tied = INES.ties(List.of(new Tie(DIRECTOR.id(), Tie.Kind.EARLIER_WORK)));
        assertThat(Appointment.refusals(people(tied, DIRECTOR), tied, Role.COORDINATOR))
                .isEmpty();
        Person crew = person(3).with(Role.CREW);
        Person partner = INES.ties(List.of(new Tie(crew.id(), Tie.Kind.PARTNER)));
        assertThat(Appointment.refusals(people(partner, crew), partner, Role.COORDINATOR))
                .isEmpty();
    }

    @Test
    void a_second_coordinator_comes_by_handing_over_alone() {
        Person first = INES.with(Role.COORDINATOR);
        Person second = person(4);
        assertThat(Appointment.refusals(people(first, second), second, Role.COORDINATOR))
                .containsExactly(Appointment.Refusal.ANOTHER_COORDINATES);
        assertThat(Appointment.succession(people(first, second), second)).isEmpty();
        assertThat(Appointment.succession(people(first, second), second.with(Role.CREW)))
                .containsExactly(Appointment.Refusal.HOLDS_ANOTHER_ROLE);
    }

    @Test
    void the_partner_or_relation_of_the_coordinator_does_not_come_to_direct_produce_or_cast() {
        Person coordinator = INES.with(Role.COORDINATOR);
        Person tied = person(4).ties(List.of(new Tie(INES.id(), Tie.Kind.PARTNER)));
        assertThat(Appointment.refusals(people(coordinator, tied), tied, Role.DIRECTOR))
                .containsExactly(Appointment.Refusal.TIED_TO_THE_COORDINATOR);
        assertThat(Appointment.refusals(people(coordinator, tied), tied, Role.CREW))
                .isEmpty();
        Person declares = coordinator.ties(List.of(new Tie(person(5).id(), Tie.Kind.RELATION)));
        assertThat(Appointment.refusals(people(declares, person(5)), person(5), Role.PRODUCER))
                .containsExactly(Appointment.Refusal.TIED_TO_THE_COORDINATOR);
    }

    @Test
    void the_last_coordinator_stays_until_there_is_another() {
        Person first = INES.with(Role.COORDINATOR);
        Person second = person(4).with(Role.COORDINATOR);
        assertThat(Appointment.refusalsToEnd(people(first, DIRECTOR), first, Role.COORDINATOR))
                .containsExactly(Appointment.Refusal.LAST_COORDINATOR);
        assertThat(Appointment.refusalsToEnd(people(first, second), first, Role.COORDINATOR))
                .isEmpty();
        assertThat(Appointment.refusalsToEnd(people(first, second.here(false)), first, Role.COORDINATOR))
                .containsExactly(Appointment.Refusal.LAST_COORDINATOR);
        assertThat(Appointment.refusalsToEnd(people(DIRECTOR), DIRECTOR, Role.DIRECTOR))
                .isEmpty();
    }

    @Test
    void every_refusal_says_what_to_do() {
        for (Appointment.Refusal refusal : Appointment.Refusal.values()) {
            assertThat(refusal.sentence()).endsWith(".").doesNotContain("{");
        }
    }
}
