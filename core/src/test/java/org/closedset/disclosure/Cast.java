package org.closedset.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.closedset.people.Role;

/** Who is on every production of these tests: one person for each role, numbered as the roles are, and some more. */
final class Cast {
    static final int COORDINATOR = Role.COORDINATOR.ordinal();
    static final int SECOND_COORDINATOR = Role.values().length;
    /** Speaks for performers and casts too, and so sees nothing of them. */
    static final int BOOKS = SECOND_COORDINATOR + 1;
    /** A performer who also directs. */
    static final int ACTS_AND_DIRECTS = SECOND_COORDINATOR + 2;
    /** Crew who left as it began. */
    static final int LEFT = SECOND_COORDINATOR + 3;
    /** The first of those who are performers and nothing else. */
    static final int MORE = SECOND_COORDINATOR + 4;

    private Cast() {}

    /** The roles of somebody, of whom there may be any number of performers beyond {@link #MORE}. */
    static List<Role> roles(int person) {
        if (person < SECOND_COORDINATOR) {
            return List.of(Role.values()[person]);
        }
        return switch (person - SECOND_COORDINATOR) {
            case 0 -> List.of(Role.COORDINATOR);
            case 1 -> List.of(Role.REPRESENTATIVE, Role.CASTING);
            case 2 -> List.of(Role.PERFORMER, Role.DIRECTOR);
            case 3 -> List.of(Role.CREW);
            default -> List.of(Role.PERFORMER);
        };
    }

    /** Names do not come in the order of the numbers. */
    static String name(int person) {
        return "Name " + (person * 37 + 11) % 64;
    }

    static List<Integer> performers(int persons) {
        return IntStream.range(0, persons)
                .filter(person -> roles(person).contains(Role.PERFORMER))
                .boxed()
                .toList();
    }

    /** Everybody in each of their roles, in one they do not have, and a stranger. */
    static List<World.Observer> observers(int persons) {
        List<World.Observer> all = new ArrayList<>();
        for (int person = 0; person < persons; person++) {
            for (Role role : roles(person)) {
                all.add(new World.Observer(person, role));
            }
        }
        all.add(new World.Observer(Role.COSTUME.ordinal(), Role.DIRECTOR));
        all.add(new World.Observer(-1, Role.PRODUCER));
        return all;
    }
}
