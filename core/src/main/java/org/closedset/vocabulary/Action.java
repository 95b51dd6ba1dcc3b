package org.closedset.vocabulary;

import java.util.Optional;
import java.util.Set;

/** What one body does with another, with itself or with cloth. */
public enum Action implements Coded {
    LOOK(Family.NO_CONTACT),
    HOVER(Family.NO_CONTACT),
    /** Inside 30 cm. */
    NEAR(Family.NO_CONTACT),
    APPROACH(Family.NO_CONTACT),
    WITHDRAW(Family.NO_CONTACT),
    MIRROR(Family.NO_CONTACT),
    FOLLOW_HAND(Family.NO_CONTACT),
    PLACE_HAND(Family.PLACE),
    REST(Family.PLACE),
    HOLD(Family.PLACE),
    CUP(Family.PLACE),
    CLASP(Family.PLACE),
    INTERLACE(Family.PLACE),
    TRACE(Family.TRAVEL),
    STROKE(Family.TRAVEL),
    SLIDE(Family.TRAVEL),
    GRAZE(Family.TRAVEL),
    CIRCLE(Family.TRAVEL),
    COMB(Family.TRAVEL),
    PRESS(Family.PRESS),
    LEAN(Family.PRESS),
    PUSH(Family.PRESS),
    PULL(Family.PRESS),
    GRIP(Family.PRESS),
    KNEAD(Family.PRESS),
    KISS_CLOSED(Family.MOUTH),
    KISS_SOFT(Family.MOUTH),
    KISS_OPEN(Family.MOUTH),
    KISS_AIR(Family.MOUTH),
    MOUTH_TO_ZONE(Family.MOUTH),
    BREATH_ON(Family.MOUTH),
    BITE_MIME(Family.MOUTH),
    HUG_FRONT(Family.EMBRACE),
    HUG_SIDE(Family.EMBRACE),
    SPOON(Family.EMBRACE),
    CARRY(Family.EMBRACE),
    STRADDLE_CLOTHED(Family.EMBRACE),
    UNBUTTON(Family.UNDRESS),
    UNZIP(Family.UNDRESS),
    LIFT_HEM(Family.UNDRESS),
    LOWER_STRAP(Family.UNDRESS),
    REMOVE_OUTER(Family.UNDRESS),
    REMOVE_LAYER(Family.UNDRESS),
    SHEET_FALL(Family.UNDRESS),
    DROP_TOWEL(Family.UNDRESS),
    REDRESS(Family.UNDRESS),
    FULL_LENGTH(Family.WHOLE_BODY),
    HIP_ALIGN(Family.WHOLE_BODY),
    ROCK(Family.WHOLE_BODY),
    ROLL_OVER(Family.WHOLE_BODY),
    LIFT_LEG(Family.WHOLE_BODY),
    ARCH(Family.WHOLE_BODY),
    SIM_MANUAL(Family.SIMULATED),
    SIM_ORAL(Family.SIMULATED),
    SIM_PENETRATIVE(Family.SIMULATED),
    SIM_SOLO(Family.SIMULATED),
    SIM_CLIMAX(Family.SIMULATED),
    SIM_GROUP(Family.SIMULATED),
    SIM_IMPLEMENT(Family.SIMULATED),
    SIM_BIRTH(Family.SIMULATED),
    SIM_MEDICAL_EXAM(Family.SIMULATED),
    RESTRAIN_MIME(Family.POWER),
    PIN_MIME(Family.POWER),
    STRIKE_NAP(Family.POWER),
    CHOKE_MIME(Family.POWER),
    COERCE_VERBAL(Family.POWER),
    INTERRUPT(Family.POWER),
    SIM_ASSAULT(Family.POWER),
    CRADLE(Family.FAMILIAL),
    BATHE(Family.FAMILIAL),
    DRESS_CHILD(Family.FAMILIAL),
    NURSE_SIM(Family.FAMILIAL),
    COMFORT(Family.FAMILIAL),
    BREAK(Family.FINISH),
    COVER(Family.FINISH),
    ROBE(Family.FINISH),
    TAP_OUT(Family.FINISH);

    private static final Set<Action> BARRIERS = Set.of(
            SPOON,
            STRADDLE_CLOTHED,
            FULL_LENGTH,
            HIP_ALIGN,
            ROCK,
            ROLL_OVER,
            SIM_MANUAL,
            SIM_ORAL,
            SIM_PENETRATIVE,
            SIM_GROUP,
            SIM_IMPLEMENT,
            SIM_ASSAULT);

    private final Family family;

    Action(Family family) {
        this.family = family;
    }

    /** Actions of one kind. */
    public enum Family implements Coded {
        NO_CONTACT,
        PLACE,
        TRAVEL,
        PRESS,
        MOUTH,
        EMBRACE,
        UNDRESS,
        WHOLE_BODY,
        SIMULATED,
        POWER,
        FAMILIAL,
        /** Ends what is going on: nothing ever stands in its way. */
        FINISH;

        @Override
        public String code() {
            return name();
        }

        /** The family with this code; throws {@link IllegalArgumentException} for any other text. */
        public static Family ofCode(String code) {
            return Codes.find(values(), "a family of actions", code);
        }
    }

    @Override
    public String code() {
        return name();
    }

    public Family family() {
        return family;
    }

    /** Whether one body meets another, or itself, through cloth too; where it cannot be told, it does. */
    public boolean touches() {
        return switch (family) {
            case NO_CONTACT, FINISH -> false;
            case PLACE, TRAVEL, PRESS, EMBRACE, WHOLE_BODY, FAMILIAL -> true;
            case MOUTH -> this != KISS_AIR && this != BREATH_ON;
            case UNDRESS -> this != SHEET_FALL && this != DROP_TOWEL;
            case SIMULATED -> this != SIM_CLIMAX;
            case POWER -> this != STRIKE_NAP && this != COERCE_VERBAL && this != INTERRUPT;
        };
    }

    /** Whether less is worn after it. */
    public boolean undresses() {
        return family == Family.UNDRESS && this != REDRESS || this == BATHE;
    }

    /** Whether it is an act that is simulated and never done. */
    public boolean simulated() {
        return family == Family.SIMULATED || this == SIM_ASSAULT;
    }

    /** Whether what is simulated is a sexual act or sexual violence, which nobody under 18 is ever near. */
    public boolean sexual() {
        return simulated() && this != SIM_BIRTH && this != SIM_MEDICAL_EXAM;
    }

    /** Whether it belongs to families and care, where a child may be in it. */
    public boolean familial() {
        return family == Family.FAMILIAL;
    }

    /** Whether it ends what is going on, and so is never held back. */
    public boolean finishes() {
        return family == Family.FINISH;
    }

    /** Whether it is done with a thing, so that whoever is touched is touched by that. */
    public boolean withThing() {
        return this == SIM_IMPLEMENT;
    }

    /** Whether it is a kiss, or mouth on a body. */
    public boolean kisses() {
        return family == Family.MOUTH && this != BREATH_ON;
    }

    /** Whether whole bodies meet or are moved. */
    public boolean wholeBody() {
        return family == Family.WHOLE_BODY || this == STRADDLE_CLOTHED || this == SPOON;
    }

    /** Whether it ends what is going on whatever else is so: nobody is ever kept from breaking off. */
    public boolean breaksOff() {
        return this == BREAK || this == TAP_OUT;
    }

    /** Whether it may be done only where both riders name it, and not by what they say of its family. */
    public boolean onlyByName() {
        return this == KISS_OPEN;
    }

    /** Whether it says nothing until its level is said. */
    public boolean needsLevel() {
        return this == GRIP;
    }

    /** Whether a pelvis may come to a pelvis or a face: at least one barrier for each person, and one they share. */
    public boolean needsBarriers() {
        return BARRIERS.contains(this);
    }

    /** Whether it is planned with the stunt coordinator, and never without its closure. */
    public boolean jointPlan() {
        return this == SIM_ASSAULT;
    }

    /** The zone that it leaves without any pressure. */
    public Optional<Zone> withoutPressureOn() {
        return this == CHOKE_MIME ? Optional.of(Zone.NECK_FRONT) : Optional.empty();
    }

    /** The action with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Action ofCode(String code) {
        return Codes.find(values(), "an action", code);
    }
}
