package org.closedset.web.desk;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedset.people.DocumentKind;
import org.closedset.people.Part;
import org.closedset.people.PerformerClass;
import org.closedset.people.Role;
import org.closedset.web.Words;

/** What roles and classes of performers are called on the pages. */
final class Roles {
    private Roles() {}

    static String of(Role role) {
        return Words.say("role." + role.code());
    }

    /** All of them, in the order there is. */
    static String of(Set<Role> roles) {
        return Arrays.stream(Role.values())
                .filter(roles::contains)
                .map(Roles::of)
                .collect(Collectors.joining(", "));
    }

    /** All but performing, which a part says already. */
    static String besidePerforming(Set<Role> roles) {
        return of(roles.stream().filter(role -> role != Role.PERFORMER).collect(Collectors.toSet()));
    }

    /** The role with this code; none where no form of ours sent it. */
    static Optional<Role> role(String code) {
        return Arrays.stream(Role.values()).filter(it -> it.code().equals(code)).findFirst();
    }

    static Optional<PerformerClass> performerClass(String code) {
        return Arrays.stream(PerformerClass.values())
                .filter(it -> it.code().equals(code))
                .findFirst();
    }

    static Optional<DocumentKind> document(String code) {
        return Arrays.stream(DocumentKind.values())
                .filter(it -> it.code().equals(code))
                .findFirst();
    }

    static String of(PerformerClass performerClass) {
        return Words.say("class." + performerClass.code());
    }

    /** "MARA (body double)"; a principal's part is its name alone. */
    static String part(Part part) {
        return part.performerClass() == PerformerClass.PRINCIPAL
                ? part.name()
                : Words.say("crew.part", part.name(), of(part.performerClass()));
    }
}
