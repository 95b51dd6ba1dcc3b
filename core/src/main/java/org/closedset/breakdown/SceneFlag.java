package org.closedset.breakdown;

import java.util.List;
import java.util.Locale;
import org.closedset.screenplay.Lines;

/**
 * Something about a whole scene that changes how it is planned: what, why in one line, and where it is said.
 * {@code people} are those whose age it is about, where it is about somebody's age.
 */
public record SceneFlag(Type type, String reason, Lines lines, List<String> people) {
    public SceneFlag {
        people = List.copyOf(people);
    }

    public SceneFlag(Type type, String reason, Lines lines) {
        this(type, reason, lines, List.of());
    }

    /** The things looked for in every scene. */
    public enum Type {
        MINOR,
        AGE_UNKNOWN,
        STUNT,
        VFX,
        ANIMAL,
        ALCOHOL_OR_DRUGS,
        POWER,
        UNDRESS_CONTINUES;

        /** The stable code used in files, such as {@code alcohol-or-drugs}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether it is about somebody's age. */
        public boolean ofAge() {
            return this == MINOR || this == AGE_UNKNOWN;
        }
    }
}
