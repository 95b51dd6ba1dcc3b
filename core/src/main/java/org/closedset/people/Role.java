package org.closedset.people;

import java.util.EnumSet;
import java.util.Set;

/** What somebody does on a production, and by it what they may see. */
public enum Role {
    COORDINATOR,
    PERFORMER,
    REPRESENTATIVE,
    DIRECTOR,
    PRODUCER,
    LINE_PRODUCER,
    FIRST_AD,
    COSTUME,
    MAKE_UP,
    CAMERA,
    STUNTS,
    SCRIPT_SUPERVISOR,
    CREW,
    CASTING,
    SCRIPT_CONSULTANT,
    EDITOR,
    POST_SUPERVISOR,
    VFX,
    MARKETING,
    CARE_CONTACT,
    AUDITOR,
    OPERATOR;

    private static final Set<Role> HIRE = EnumSet.of(DIRECTOR, PRODUCER, LINE_PRODUCER, CASTING);
    private static final Set<Role> PLAN_SCENES = EnumSet.of(DIRECTOR, PRODUCER, LINE_PRODUCER, FIRST_AD);

    /** Whether they direct, produce or cast: those a coordinator declares their ties with, and is never one of. */
    public boolean hires() {
        return HIRE.contains(this);
    }

    /** Whether they plan or call scenes, and by it have a board of them. */
    public boolean plansScenes() {
        return PLAN_SCENES.contains(this);
    }

    /** Whether a code of one's own is for them; for whoever coordinates, hires or plans scenes it is not. */
    public boolean holdsCode() {
        return this != COORDINATOR && !hires() && !plansScenes();
    }

    /** The stable code used in files, such as {@code first-ad}. */
    public String code() {
        return Code.of(this);
    }

    /** The value with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Role ofCode(String code) {
        return Code.read(Role.class, code);
    }
}
