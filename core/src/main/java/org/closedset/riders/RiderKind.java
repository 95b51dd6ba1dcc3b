package org.closedset.riders;

import org.closedset.people.PerformerClass;
import org.closedset.vocabulary.Coded;

/** What a rider is for. A likeness made by a machine, a voice and a minor each have one of their own. */
public enum RiderKind implements Coded {
    PRINCIPAL,
    DAY_PLAYER,
    BACKGROUND,
    BODY_DOUBLE,
    STUNT,
    STAND_IN,
    MINOR,
    REPLICA,
    VOICE;

    /** The stable code used in a rider's text, such as {@code day-player}. */
    @Override
    public String code() {
        return Code.of(this);
    }

    /** Whether somebody engaged so signs one of this kind. */
    boolean fits(PerformerClass as) {
        return switch (this) {
            case PRINCIPAL -> as == PerformerClass.PRINCIPAL;
            case DAY_PLAYER -> as == PerformerClass.DAY_PLAYER;
            case BACKGROUND -> as == PerformerClass.BACKGROUND;
            case BODY_DOUBLE -> as == PerformerClass.BODY_DOUBLE || as == PerformerClass.PHOTO_DOUBLE;
            case STUNT -> as == PerformerClass.STUNT;
            case STAND_IN -> as == PerformerClass.STAND_IN;
            case MINOR, REPLICA, VOICE -> true;
        };
    }

    /** Whether this is what one of this kind says, and nothing else. */
    boolean fits(Matter matter) {
        return switch (this) {
            case PRINCIPAL, DAY_PLAYER, BODY_DOUBLE, STUNT -> matter instanceof Matter.Whole;
            case STAND_IN ->
                matter instanceof Matter.Whole whole
                        && whole.terms().exposures().isEmpty();
            case BACKGROUND -> matter instanceof Matter.Items;
            case MINOR -> matter instanceof Matter.Minor;
            case REPLICA -> matter instanceof Matter.Replica;
            case VOICE -> matter instanceof Matter.Voice;
        };
    }

    /** The kind with this code; throws {@link IllegalArgumentException} for any other text. */
    public static RiderKind ofCode(String code) {
        return Code.read(RiderKind.class, code);
    }
}
