package org.closedset.vocabulary;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All vocabularies that are said in words, in the order they are written down in. */
public enum Vocabulary implements Coded {
    ZONE(Zone.values()),
    TIER(Tier.values()),
    REGION(Region.values()),
    SIDE(Side.values()),
    ASPECT(Aspect.values()),
    FAMILY(Action.Family.values()),
    ACTION(Action.values()),
    LEVEL(Level.values()),
    MOTION(Motion.values()),
    TEMPO(Tempo.values()),
    RAMP(Ramp.values()),
    MEASURE(Measure.values()),
    DISTANCE(Distance.values()),
    BREATH(Breath.values()),
    EYE_CONTACT(EyeContact.values()),
    SOUND(Sound.values()),
    WEIGHT(Weight.values()),
    TONUS(Tonus.values()),
    POWER_SHIFT(PowerShift.values()),
    VARIANT(Variant.values()),
    GARMENT(Garment.values()),
    BARRIER(Barrier.values()),
    SUPPLY(Supply.values()),
    IRRITANT(Irritant.values()),
    FRAMING(Framing.values()),
    LENS(Lens.values()),
    FOCUS(Focus.values()),
    CROP(Crop.values()),
    EXTENT(Extent.values()),
    MASK(Mask.values()),
    ROOM(RoomExposure.values()),
    PICTURE(PictureExposure.values()),
    USAGE(Usage.values()),
    USE_LEAVE(UseLeave.values());

    private final List<Coded> words;

    Vocabulary(Coded... words) {
        this.words = List.of(words);
    }

    /** As files have it, such as {@code eye-contact}. */
    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its words, in their order. */
    public List<Coded> words() {
        return words;
    }

    /** The vocabulary with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Vocabulary ofCode(String code) {
        return Codes.find(values(), "a vocabulary", code);
    }

    static Map<String, List<Coded>> byCode() {
        Map<String, List<Coded>> all = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(each -> all.put(each.code(), each.words()));
        return all;
    }
}
