package org.closedset.drawings;

import java.util.List;
import java.util.Locale;
import org.closedset.vocabulary.Zone;

/** The parts a drawn figure is made of, and the zones each stands for. What is somebody's own is nowhere on it. */
public enum BodyArea {
    HEAD(Zone.CROWN, Zone.HEAD_COVERING),
    FACE(Zone.BROW, Zone.EYE_AREA, Zone.EAR, Zone.NOSE, Zone.CHEEK, Zone.JAW),
    MOUTH(Zone.MOUTH_LINE, Zone.MOUTH_INSIDE),
    THROAT(Zone.NECK_FRONT),
    NECK(Zone.NECK_SIDE),
    SHOULDERS(Zone.SHOULDER),
    UPPER_ARMS(Zone.UPPER_ARM, Zone.ARMPIT),
    FOREARMS(Zone.FOREARM),
    HANDS(Zone.HAND),
    UPPER_CHEST(Zone.UPPER_CHEST),
    CHEST(Zone.CHEST, Zone.NIPPLE_AREA),
    BELLY(Zone.RIBS, Zone.UPPER_BELLY, Zone.NAVEL),
    WAIST(Zone.WAIST),
    LOWER_BELLY(Zone.LOWER_BELLY),
    HIPS(Zone.HIP),
    PELVIS(Zone.PUBIC_AREA, Zone.EXTERNAL_GENITALS, Zone.PERINEUM),
    UPPER_BACK(Zone.UPPER_BACK),
    MID_BACK(Zone.MID_BACK),
    LOWER_BACK(Zone.LOWER_BACK),
    BUTTOCKS(Zone.UPPER_BUTTOCK, Zone.LOWER_BUTTOCK, Zone.ANUS),
    THIGHS(Zone.THIGH_FRONT),
    INNER_THIGHS(Zone.INNER_THIGH),
    BACK_OF_THIGHS(Zone.THIGH_BACK),
    KNEES(Zone.KNEE),
    BACK_OF_KNEES(Zone.BACK_OF_KNEE),
    LOWER_LEGS(Zone.CALF),
    FEET(Zone.FOOT),
    OWN(Zone.SCAR_OR_DEVICE, Zone.TATTOO_OR_BIRTHMARK, Zone.PROSTHETIC_OR_AID);

    private final List<Zone> zones;

    BodyArea(Zone... zones) {
        this.zones = List.of(zones);
    }

    public List<Zone> zones() {
        return zones;
    }

    /** The stable code used in addresses, such as {@code upper-back}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The area that stands for this zone; the zone inside of every body stands with the pelvis. */
    public static BodyArea of(Zone zone) {
        for (BodyArea area : values()) {
            if (area.zones.contains(zone)) {
                return area;
            }
        }
        return PELVIS;
    }
}
