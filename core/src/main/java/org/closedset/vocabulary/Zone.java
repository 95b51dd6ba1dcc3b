package org.closedset.vocabulary;

/**
 * A zone of a body, the same for every body. Zones inside the body are there to be ruled out. What counts as nudity is
 * not said here but by a {@link Threshold}, and whether a rider is asked for by {@link RiderRule}.
 */
public enum Zone implements Coded {
    CROWN("Z01", Tier.T2, Region.HEAD, Sides.ONE),
    BROW("Z02", Tier.T1, Region.HEAD, Sides.TWO),
    EYE_AREA("Z03", Tier.T2, Region.HEAD, Sides.TWO),
    CHEEK("Z04", Tier.T1, Region.HEAD, Sides.TWO),
    EAR("Z05", Tier.T2, Region.HEAD, Sides.TWO),
    NOSE("Z06", Tier.T1, Region.HEAD, Sides.ONE),
    MOUTH_LINE("Z07", Tier.T3, Region.HEAD, Sides.ONE),
    MOUTH_INSIDE("Z08", Tier.T4, Region.HEAD, Sides.ONE),
    JAW("Z09", Tier.T2, Region.HEAD, Sides.TWO),
    NECK_FRONT("Z10", Tier.T3, Region.NECK, Sides.ONE),
    NECK_SIDE("Z11", Tier.T2, Region.NECK, Sides.TWO),
    SHOULDER("Z12", Tier.T1, Region.ARMS, Sides.TWO),
    UPPER_ARM("Z13", Tier.T1, Region.ARMS, Sides.TWO),
    FOREARM("Z14", Tier.T1, Region.ARMS, Sides.TWO),
    HAND("Z15", Tier.T1, Region.ARMS, Sides.TWO),
    ARMPIT("Z16", Tier.T3, Region.ARMS, Sides.TWO),
    UPPER_CHEST("Z17", Tier.T3, Region.CHEST, Sides.TWO),
    CHEST("Z18", Tier.T4, Region.CHEST, Sides.TWO),
    NIPPLE_AREA("Z19", Tier.T4, Region.CHEST, Sides.TWO),
    RIBS("Z20", Tier.T2, Region.BELLY, Sides.TWO),
    UPPER_BELLY("Z21", Tier.T2, Region.BELLY, Sides.ONE),
    LOWER_BELLY("Z22", Tier.T3, Region.PELVIS, Sides.ONE),
    NAVEL("Z23", Tier.T2, Region.BELLY, Sides.ONE),
    UPPER_BACK("Z24", Tier.T1, Region.BACK, Sides.TWO),
    MID_BACK("Z25", Tier.T1, Region.BACK, Sides.TWO),
    LOWER_BACK("Z26", Tier.T2, Region.BACK, Sides.TWO),
    WAIST("Z27", Tier.T2, Region.BELLY, Sides.TWO),
    HIP("Z28", Tier.T3, Region.PELVIS, Sides.TWO),
    UPPER_BUTTOCK("Z29", Tier.T4, Region.BUTTOCKS, Sides.TWO),
    LOWER_BUTTOCK("Z30", Tier.T4, Region.BUTTOCKS, Sides.TWO),
    PUBIC_AREA("Z31", Tier.T4, Region.PELVIS, Sides.ONE),
    EXTERNAL_GENITALS("Z32", Tier.T4, Region.PELVIS, Sides.ONE),
    PERINEUM("Z33", Tier.T4, Region.PELVIS, Sides.ONE),
    ANUS("Z34", Tier.T4, Region.PELVIS, Sides.ONE),
    INTERNAL("Z35", Tier.T4, Region.PELVIS, Sides.ONE),
    THIGH_FRONT("Z36", Tier.T2, Region.LEGS, Sides.TWO),
    INNER_THIGH("Z37", Tier.T4, Region.LEGS, Sides.TWO),
    THIGH_BACK("Z38", Tier.T3, Region.LEGS, Sides.TWO),
    KNEE("Z39", Tier.T1, Region.LEGS, Sides.TWO),
    BACK_OF_KNEE("Z40", Tier.T3, Region.LEGS, Sides.TWO),
    CALF("Z41", Tier.T1, Region.LEGS, Sides.TWO),
    FOOT("Z42", Tier.T2, Region.LEGS, Sides.TWO),
    SCAR_OR_DEVICE("Z43", Tier.THEIRS, Region.THEIRS, Sides.TWO),
    HEAD_COVERING("Z44", Tier.THEIRS, Region.HEAD, Sides.ONE),
    TATTOO_OR_BIRTHMARK("Z45", Tier.THEIRS, Region.THEIRS, Sides.TWO),
    PROSTHETIC_OR_AID("Z46", Tier.THEIRS, Region.THEIRS, Sides.TWO);

    private final String code;
    private final Tier tier;
    private final Region region;
    private final Sides sides;

    Zone(String code, Tier tier, Region region, Sides sides) {
        this.code = code;
        this.tier = tier;
        this.region = region;
        this.sides = sides;
    }

    private enum Sides {
        ONE,
        TWO
    }

    /** What a zone is marked by. */
    public enum Kind {
        /** A part that every body may have. */
        ANATOMICAL,
        /** Something of this one person's, who says where it is and what it is called. */
        OWN_NOTE
    }

    @Override
    public String code() {
        return code;
    }

    /** Where the person has said nothing else. */
    public Tier tier() {
        return tier;
    }

    public Region region() {
        return region;
    }

    /** Whether left and right are told apart; a zone that is not sided is said with {@link Side#C}. */
    public boolean sided() {
        return sides == Sides.TWO;
    }

    public Kind kind() {
        return tier == Tier.THEIRS ? Kind.OWN_NOTE : Kind.ANATOMICAL;
    }

    /** Whether it may be met in care and affection, so that it can be opened by whoever is not known to be grown up. */
    public boolean ofCare() {
        return tier == Tier.T1 || tier == Tier.T2;
    }

    /** Whether nobody's consent opens it: acts there would be real ones. */
    public boolean alwaysClosed() {
        return this == INTERNAL;
    }

    /** Whether it is closed until the person themselves opens it; always so where it is always closed. */
    public boolean closedByDefault() {
        return this == MOUTH_INSIDE || this == PERINEUM || this == ANUS || alwaysClosed();
    }

    /** The zone with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Zone ofCode(String code) {
        return Codes.find(values(), "a body zone", code);
    }
}
