package org.closedset.people;

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

    /** The stable code used in files, such as {@code first-ad}. */
    public String code() {
        return Code.of(this);
    }

    /** The value with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Role ofCode(String code) {
        return Code.read(Role.class, code);
    }
}
