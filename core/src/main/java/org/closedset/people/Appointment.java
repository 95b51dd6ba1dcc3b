package org.closedset.people;

import java.util.List;

/** Whether somebody may be given a role, computed from who they are now. */
public final class Appointment {
    private Appointment() {}

    /** Nothing where they may; else the first reason why not. */
    public static List<Refusal> refusals(People people, Person person, Role role) {
        if (role == Role.COORDINATOR) {
            boolean another = people.with(role).stream().anyMatch(it -> !it.id().equals(person.id()));
            return another ? List.of(Refusal.ANOTHER_COORDINATES) : coordinator(people, person);
        }
        if (person.is(Role.COORDINATOR)) {
            return List.of(Refusal.COORDINATES);
        }
        return role.hires() && tiedToACoordinator(people, person)
                ? List.of(Refusal.TIED_TO_THE_COORDINATOR)
                : List.of();
    }

    /** Nothing where they may coordinate in place of whoever does; else the first reason why not. */
    public static List<Refusal> succession(People people, Person person) {
        return coordinator(people, person);
    }

    private static boolean tiedToACoordinator(People people, Person person) {
        return people.with(Role.COORDINATOR).stream().anyMatch(it -> tied(person, it) || tied(it, person));
    }

    /** Nothing where the role may be ended, as it is too when they leave; else why not. */
    public static List<Refusal> refusalsToEnd(People people, Person person, Role role) {
        boolean last = role == Role.COORDINATOR
                && person.is(role)
                && people.with(role).stream().allMatch(it -> it.id().equals(person.id()));
        return last ? List.of(Refusal.LAST_COORDINATOR) : List.of();
    }

    private static List<Refusal> coordinator(People people, Person person) {
        boolean other = person.roles().stream().anyMatch(role -> role != Role.COORDINATOR);
        if (other) {
            return List.of(Refusal.HOLDS_ANOTHER_ROLE);
        }
        return barred(people, person) ? List.of(Refusal.PARTNER_OR_RELATION) : List.of();
    }

    /** Whether whoever coordinates may not, as a tie that bars them was declared since they began. */
    public static boolean barred(People people) {
        return people.with(Role.COORDINATOR).stream().anyMatch(it -> barred(people, it));
    }

    /** Whether a tie that bars stands between a person and somebody who directs, produces or casts, declared by either. */
    public static boolean barred(People people, Person person) {
        return people.all().stream()
                .filter(it -> it.roles().stream().anyMatch(Role::hires))
                .anyMatch(it -> tied(person, it) || tied(it, person));
    }

    private static boolean tied(Person person, Person other) {
        return person.ties().stream().anyMatch(tie -> tie.bars() && tie.with().equals(other.id()));
    }

    /** Why not. */
    public enum Refusal {
        /** A coordinator holds no other role on the same production. */
        HOLDS_ANOTHER_ROLE,
        /** Partner or relation of somebody who directs, produces or casts. */
        PARTNER_OR_RELATION,
        /** Who coordinates is given no other role. */
        COORDINATES,
        /** There is a coordinator: a second one would read everything without anybody being asked. */
        ANOTHER_COORDINATES,
        /** Partner or relation of the coordinator, and would direct, produce or cast. */
        TIED_TO_THE_COORDINATOR,
        /** A production is never without a coordinator. */
        LAST_COORDINATOR;

        /** What is in the way and what to do, in a sentence. */
        public String sentence() {
            return Wording.say("refusal." + name());
        }
    }
}
