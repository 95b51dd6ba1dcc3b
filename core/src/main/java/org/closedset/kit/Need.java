package org.closedset.kit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.closedset.choreography.Beat;
import org.closedset.choreography.Exposed;
import org.closedset.choreography.Move;
import org.closedset.choreography.Score;
import org.closedset.choreography.Spot;
import org.closedset.vocabulary.Barrier;
import org.closedset.vocabulary.Region;
import org.closedset.vocabulary.Variant;
import org.closedset.vocabulary.Zone;

/**
 * What one move of a choreography calls for, for the coordinator alone: {@code beat} is its number, {@code areas} what is to be
 * covered by somebody in it, {@code between} the barriers it names, {@code each} and {@code shared} whether a barrier that
 * each wears, and one that both share, is still to be named, as a pelvis may come to a pelvis or a face.
 */
public record Need(
        int beat, Variant variant, Move move, Set<Area> areas, Set<Barrier> between, boolean each, boolean shared) {
    public Need {
        areas = Set.copyOf(areas);
        between = Set.copyOf(between);
    }

    /** Every move that calls for something, in any variant. */
    public static List<Need> of(Score score) {
        List<Need> all = new ArrayList<>();
        for (Beat beat : score.beats()) {
            for (Variant variant : Variant.values()) {
                beat.moves(variant).stream()
                        .map(it -> of(score.beats().indexOf(beat) + 1, variant, it))
                        .filter(Need::anything)
                        .forEach(all::add);
            }
        }
        return all;
    }

    private static Need of(int beat, Variant variant, Move move) {
        boolean close = move.needsBarriers();
        return new Need(
                beat,
                variant,
                move,
                areas(move),
                move.through(),
                close && !move.through().contains(Barrier.GARMENTS),
                close && move.through().stream().noneMatch(Barrier::shared));
    }

    private boolean anything() {
        return !areas.isEmpty() || !between.isEmpty() || each || shared;
    }

    /** What is to be covered by somebody in a move, whoever of them it is. */
    static Set<Area> areas(Move move) {
        Set<Area> areas = EnumSet.noneOf(Area.class);
        move.exposes().forEach(it -> areas.addAll(areas(it)));
        if (move.needsBarriers()) {
            areas.add(Area.PELVIS);
        }
        if (move.through().contains(Barrier.GARMENTS)) {
            move.by().ifPresent(it -> areas.addAll(worn(it)));
            move.on().ifPresent(it -> areas.addAll(worn(it)));
        }
        return areas;
    }

    private static Set<Area> worn(Spot spot) {
        return switch (spot.zone().region()) {
            case CHEST -> EnumSet.of(Area.CHEST);
            case PELVIS, BUTTOCKS -> EnumSet.of(Area.PELVIS);
            case HEAD, NECK, ARMS, BACK, BELLY, LEGS, THEIRS -> EnumSet.noneOf(Area.class);
        };
    }

    /** A bare back or trunk is a chest without straps, and a bare inner thigh a pelvis without a hem. */
    private static Set<Area> areas(Exposed seen) {
        if (!seen.shows()) {
            return EnumSet.noneOf(Area.class);
        }
        Region region = seen.zone().region();
        boolean bare = seen.room().bare() || seen.picture().visible();
        return switch (region) {
            case CHEST -> EnumSet.of(Area.CHEST);
            case PELVIS, BUTTOCKS -> EnumSet.of(Area.PELVIS);
            case BACK, BELLY -> bare ? EnumSet.of(Area.CHEST) : EnumSet.noneOf(Area.class);
            case LEGS -> bare && seen.zone() == Zone.INNER_THIGH ? EnumSet.of(Area.PELVIS) : EnumSet.noneOf(Area.class);
            case HEAD, NECK, ARMS, THEIRS -> EnumSet.noneOf(Area.class);
        };
    }

    @Override
    public String toString() {
        return "Need[confidential]";
    }
}
