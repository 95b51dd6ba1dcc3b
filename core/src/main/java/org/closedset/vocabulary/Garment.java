package org.closedset.vocabulary;

import java.util.EnumSet;
import java.util.Set;

/** What is worn for modesty or as part of it. Coverage is the performer's call. */
public enum Garment implements Coded {
    NIPPLE_COVER("G01", Layer.SKIN, Region.CHEST),
    FULL_CUP_COVER("G02", Layer.SKIN, Region.CHEST),
    BODY_TAPE("G03", Layer.SKIN, Region.CHEST),
    BINDER_SAFE_COVER("G04", Layer.SKIN, Region.CHEST),
    STRAPLESS_THONG("G05", Layer.SKIN, Region.PELVIS),
    POUCH("G06", Layer.SKIN, Region.PELVIS),
    PADDED_POUCH("G07", Layer.SKIN, Region.PELVIS),
    CUP("G08", Layer.SKIN, Region.PELVIS),
    TUCK_GARMENT("G09", Layer.SKIN, Region.PELVIS),
    PATCH("G10", Layer.SKIN, Region.PELVIS),
    MERKIN("G11", Layer.SKIN, Region.PELVIS),
    SKIN_BRIEF("G12", Layer.UNDERWEAR, Region.PELVIS, Region.BUTTOCKS),
    LONG_LEG_BRIEF("G13", Layer.UNDERWEAR, Region.PELVIS, Region.BUTTOCKS, Region.LEGS),
    BODY_STOCKING(
            "G14",
            Layer.WHOLE_BODY,
            Region.ARMS,
            Region.CHEST,
            Region.BACK,
            Region.BELLY,
            Region.PELVIS,
            Region.BUTTOCKS,
            Region.LEGS),
    LEOTARD("G15", Layer.WHOLE_BODY, Region.CHEST, Region.BACK, Region.BELLY, Region.PELVIS, Region.BUTTOCKS),
    ROBE(
            "G16",
            Layer.OVER,
            Region.ARMS,
            Region.CHEST,
            Region.BACK,
            Region.BELLY,
            Region.PELVIS,
            Region.BUTTOCKS,
            Region.LEGS),
    /** What of a body it covers is how it is wound. */
    WRAP("G17", Layer.OVER),
    SWIM_SHORT("G18", Layer.UNDERWEAR, Region.PELVIS, Region.BUTTOCKS),
    /** What of a body it covers is for costume to say. */
    COSTUME_UNDERWEAR("G19", Layer.UNDERWEAR),
    PROSTHETIC_GENITAL("G20", Layer.PROSTHETIC, Region.PELVIS),
    PROSTHETIC_CHEST("G21", Layer.PROSTHETIC, Region.CHEST),
    PREGNANCY_BELLY("G22", Layer.PROSTHETIC, Region.BELLY),
    /** Makes a stray frame unusable; covers nothing by itself. */
    FLUORESCENT_MARKER("G23", Layer.SKIN),
    /** What of a body it covers is for the person to say. */
    OWN_GARMENT("G24", Layer.THEIRS),
    NONE("G25", Layer.NONE);

    private final String code;
    private final Layer layer;
    private final Set<Region> covers;

    Garment(String code, Layer layer, Region... covers) {
        this.code = code;
        this.layer = layer;
        EnumSet<Region> all = EnumSet.noneOf(Region.class);
        all.addAll(Set.of(covers));
        this.covers = Set.copyOf(all);
    }

    /** Where it is worn, from the skin outwards. */
    public enum Layer {
        SKIN,
        PROSTHETIC,
        UNDERWEAR,
        WHOLE_BODY,
        OVER,
        THEIRS,
        NONE
    }

    @Override
    public String code() {
        return code;
    }

    public Layer layer() {
        return layer;
    }

    /** The regions it lies on, parts of which it may leave bare; empty where nothing is promised. */
    public Set<Region> covers() {
        return covers;
    }

    /** Whether it stands for wearing nothing, which only somebody's granted exposure allows and which is never a default. */
    public boolean needsExposureGrant() {
        return this == NONE;
    }

    /** What it is held by or made of as a rule, unless its label says that it is free of it. */
    public Set<Irritant> mayHold() {
        return switch (this) {
            case NIPPLE_COVER,
                    FULL_CUP_COVER,
                    BODY_TAPE,
                    STRAPLESS_THONG,
                    PATCH,
                    MERKIN,
                    PROSTHETIC_GENITAL,
                    PROSTHETIC_CHEST,
                    FLUORESCENT_MARKER -> Set.of(Irritant.ADHESIVE);
            case POUCH, PADDED_POUCH, CUP, TUCK_GARMENT, SKIN_BRIEF, LONG_LEG_BRIEF, LEOTARD, SWIM_SHORT ->
                Set.of(Irritant.LATEX);
            case COSTUME_UNDERWEAR -> Set.of(Irritant.LATEX, Irritant.NICKEL);
            case BINDER_SAFE_COVER, BODY_STOCKING, ROBE, WRAP, PREGNANCY_BELLY, OWN_GARMENT, NONE -> Set.of();
        };
    }

    /** The garment with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Garment ofCode(String code) {
        return Codes.find(values(), "a garment", code);
    }
}
