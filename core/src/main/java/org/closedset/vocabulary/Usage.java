package org.closedset.vocabulary;

/** What footage, stills or sound may be used for; each is answered by itself. */
public enum Usage implements Coded {
    THEATRICAL("U01", Group.RELEASE),
    BROADCAST("U02", Group.RELEASE),
    STREAMING("U03", Group.RELEASE),
    AIRLINE("U04", Group.RELEASE),
    FOREIGN_VERSION("U05", Group.RELEASE),
    FESTIVAL("U06", Group.RELEASE),
    TRAILER("U07", Group.PROMOTION),
    TV_SPOT("U08", Group.PROMOTION),
    POSTER("U09", Group.PROMOTION),
    PUBLICITY_STILL("U10", Group.PROMOTION),
    STILL_ARCHIVE("U11", Group.KEEPING),
    PRESS_KIT("U12", Group.PROMOTION),
    BEHIND_THE_SCENES("U13", Group.PROMOTION),
    SOCIAL_CLIP("U14", Group.PROMOTION),
    VERTICAL_CROP("U15", Group.PROMOTION),
    THUMBNAIL("U16", Group.PROMOTION),
    RECAP("U17", Group.RELEASE),
    OUTTAKE("U18", Group.REUSE),
    AWARDS_REEL("U19", Group.PROMOTION),
    OWN_SHOWREEL("U20", Group.PORTFOLIO),
    CREW_PORTFOLIO("U21", Group.PORTFOLIO),
    CLIP_LICENCE("U22", Group.REUSE),
    MERCHANDISE("U23", Group.REUSE),
    GAME("U24", Group.REUSE),
    TEST_SCREENING("U25", Group.KEEPING),
    INTIMATE_SOUND("U26", Group.VOICE),
    OTHER_TITLE("U27", Group.REUSE),
    AI_TRAINING("U28", Group.DIGITAL),
    REPLICA_INSIDE("U29", Group.DIGITAL),
    REPLICA_OUTSIDE("U30", Group.DIGITAL),
    DOUBLE_PICTURE("U31", Group.DOUBLING),
    HEAD_REPLACEMENT("U32", Group.DOUBLING),
    BODY_ALTERATION("U33", Group.DIGITAL),
    MUSEUM("U34", Group.KEEPING),
    TEACHING_NOTES("U35", Group.KEEPING);

    private final String code;
    private final Group group;

    Usage(String code, Group group) {
        this.code = code;
        this.group = group;
    }

    /** Scopes of one kind. */
    public enum Group {
        RELEASE,
        PROMOTION,
        PORTFOLIO,
        REUSE,
        KEEPING,
        VOICE,
        DOUBLING,
        DIGITAL
    }

    @Override
    public String code() {
        return code;
    }

    public Group group() {
        return group;
    }

    /** Whether it is a digital replica, which has a signature of its own and is never one line among others. */
    public boolean replica() {
        return this == REPLICA_INSIDE || this == REPLICA_OUTSIDE;
    }

    /** Whether it is somebody's voice, which has a consent of its own. */
    public boolean voice() {
        return group == Group.VOICE;
    }

    /** The scope with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Usage ofCode(String code) {
        return Codes.find(values(), "a scope of use", code);
    }
}
