package org.closedset.kit;

import java.util.List;
import org.closedset.vocabulary.Coded;
import org.closedset.vocabulary.Garment;

/** A part of the body as far as garments are laid out for it, in both cuts for everybody. */
public enum Area implements Coded {
    CHEST(
            Garment.NIPPLE_COVER,
            Garment.FULL_CUP_COVER,
            Garment.BODY_TAPE,
            Garment.BINDER_SAFE_COVER,
            Garment.FLUORESCENT_MARKER),
    PELVIS(
            Garment.STRAPLESS_THONG,
            Garment.POUCH,
            Garment.PADDED_POUCH,
            Garment.CUP,
            Garment.TUCK_GARMENT,
            Garment.PATCH,
            Garment.SKIN_BRIEF,
            Garment.LONG_LEG_BRIEF);

    private final List<Garment> garments;

    Area(Garment... garments) {
        this.garments = List.of(garments);
    }

    @Override
    public String code() {
        return name();
    }

    List<Garment> garments() {
        return garments;
    }
}
