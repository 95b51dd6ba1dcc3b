package org.closedset.vocabulary;

import java.util.Set;

/** What lies between two bodies. */
public enum Barrier implements Coded {
    GARMENTS("B01", Place.WORN),
    SILICONE_PAD("B02", Place.BETWEEN),
    FOAM_PAD("B03", Place.BETWEEN),
    FOLDED_CLOTH("B04", Place.BETWEEN),
    MAT_OFFCUT("B05", Place.BETWEEN),
    SOFT_BALL("B06", Place.BETWEEN),
    CUSHION("B07", Place.BETWEEN),
    SHEET("B08", Place.BETWEEN),
    CLOTHING_LAYER("B09", Place.WORN),
    HAND_OVER_HAND("B10", Place.NO_MATERIAL),
    AIR_GAP("B11", Place.NO_MATERIAL),
    PROSTHETIC("B12", Place.WORN),
    FURNITURE_EDGE("B13", Place.BETWEEN);

    private final String code;
    private final Place place;

    Barrier(String code, Place place) {
        this.code = code;
        this.place = place;
    }

    private enum Place {
        WORN,
        BETWEEN,
        NO_MATERIAL
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether somebody wears it, so that it counts for that person. */
    public boolean worn() {
        return place == Place.WORN;
    }

    /** Whether it lies between two people, who share it. */
    public boolean shared() {
        return place == Place.BETWEEN;
    }

    /** Whether it is of some material: a hand or air is none, and never makes contact of genitals something else. */
    public boolean physical() {
        return place != Place.NO_MATERIAL;
    }

    /** What it may hold unless its label says that it is free of it; what is worn says so itself. */
    public Set<Irritant> mayHold() {
        return switch (this) {
            case FOAM_PAD, MAT_OFFCUT, SOFT_BALL -> Set.of(Irritant.LATEX);
            case PROSTHETIC -> Set.of(Irritant.ADHESIVE);
            case GARMENTS,
                    SILICONE_PAD,
                    FOLDED_CLOTH,
                    CUSHION,
                    SHEET,
                    CLOTHING_LAYER,
                    HAND_OVER_HAND,
                    AIR_GAP,
                    FURNITURE_EDGE -> Set.of();
        };
    }

    /** The barrier with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Barrier ofCode(String code) {
        return Codes.find(values(), "a barrier", code);
    }
}
