package org.closedset.breakdown;

import java.util.Locale;
import org.closedset.screenplay.Lines;

/** Something about a whole scene that changes how it is planned: what, why in one line, and where it is said. */
public record SceneFlag(Type type, String reason, Lines lines) {

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
    }
}
