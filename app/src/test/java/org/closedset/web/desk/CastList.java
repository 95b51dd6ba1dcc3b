package org.closedset.web.desk;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.closedset.people.PersonId;
import org.closedset.people.Role;

/** Who is on one production: one person for each role, numbered as the roles are, and some more. */
record CastList(List<PersonId> ids) {
    static final int SECOND_COORDINATOR = Role.values().length;
    /** Speaks for performers and casts too. */
    static final int BOOKS = SECOND_COORDINATOR + 1;

    /** Crew who left as it began. */
    static final int LEFT = BOOKS + 4;

    /** Beyond them there are performers; one also directs. */
    private static final Map<Integer, List<Role>> MORE = Map.of(
            0, List.of(Role.COORDINATOR),
            1, List.of(Role.REPRESENTATIVE, Role.CASTING),
            2, List.of(Role.PERFORMER, Role.DIRECTOR),
            5, List.of(Role.CREW));

    private static final int PERSONS = SECOND_COORDINATOR + 6;

    static CastList of(RandomGenerator chance) {
        return new CastList(
                Stream.generate(() -> new PersonId(id(chance))).limit(PERSONS).toList());
    }

    static String id(RandomGenerator chance) {
        byte[] bytes = new byte[16];
        chance.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    PersonId id(int person) {
        return ids.get(person);
    }

    /** Names do not come in the order of the numbers. */
    String name(int person) {
        return "Name " + (person * 37 + 11) % 64;
    }

    List<Role> roles(int person) {
        return person < SECOND_COORDINATOR
                ? List.of(Role.values()[person])
                : MORE.getOrDefault(person - SECOND_COORDINATOR, List.of(Role.PERFORMER));
    }

    List<Integer> everybody() {
        return IntStream.range(0, PERSONS).boxed().toList();
    }

    List<Integer> performers() {
        return everybody().stream()
                .filter(it -> roles(it).contains(Role.PERFORMER))
                .toList();
    }

    /** The coordinators see everything and so tell nothing by what they see. */
    boolean coordinates(int person) {
        return roles(person).contains(Role.COORDINATOR);
    }
}
