package org.closedset.riders;

import java.util.Set;
import org.closedset.vocabulary.Coded;

/**
 * The closed set: who is there, by what they do, which monitors show the picture, and what is photographed. Monitors count
 * as the set. Visitors have no place in it, and no field to be let in by.
 */
public record Presence(Set<Function> functions, Set<Monitor> monitors, Stills stills) {
    /** What somebody does there. */
    public enum Function implements Coded {
        COORDINATOR,
        DIRECTOR,
        FIRST_AD,
        CINEMATOGRAPHER,
        CAMERA_OPERATOR,
        FOCUS_PULLER,
        GRIP,
        LIGHTING,
        SOUND,
        SCRIPT_SUPERVISOR,
        COSTUME,
        MAKE_UP,
        HAIR,
        PROPS,
        STUNTS,
        MEDIC,
        INTERPRETER,
        /** Whoever the performer brings. */
        SUPPORT_PERSON,
        GUARDIAN,
        CHAPERONE;

        @Override
        public String code() {
            return Code.of(this);
        }

        /** The function with this code; throws {@link IllegalArgumentException} for any other text. */
        public static Function ofCode(String code) {
            return Code.read(Function.class, code);
        }
    }

    /** A screen that shows what the camera sees. */
    public enum Monitor implements Coded {
        AT_CAMERA,
        DIRECTOR,
        COORDINATOR,
        FOCUS_PULLER,
        SCRIPT_SUPERVISOR,
        COSTUME_AND_MAKE_UP;

        @Override
        public String code() {
            return Code.of(this);
        }

        /** The monitor with this code; throws {@link IllegalArgumentException} for any other text. */
        public static Monitor ofCode(String code) {
            return Code.read(Monitor.class, code);
        }
    }

    /** Whether there are photographs. */
    public enum Stills implements Coded {
        NONE,
        /** Each picture is shown to the performer before anybody else has it. */
        EACH_SHOWN_FIRST;

        @Override
        public String code() {
            return Code.of(this);
        }

        /** The answer with this code; throws {@link IllegalArgumentException} for any other text. */
        public static Stills ofCode(String code) {
            return Code.read(Stills.class, code);
        }
    }

    public Presence {
        functions = Set.copyOf(functions);
        monitors = Set.copyOf(monitors);
        if (!functions.contains(Function.COORDINATOR)) {
            throw new IllegalArgumentException("no coordinator on the closed set");
        }
    }

    @Override
    public String toString() {
        return "Presence[confidential]";
    }
}
