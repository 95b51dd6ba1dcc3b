package org.closedset.vocabulary;

import java.util.Set;

/** What is there for care beside what is worn, and is used up or washed. */
public enum Supply implements Coded {
    BARRIER_WIPES("K01", Per.PERSON),
    ADHESIVE_REMOVER("K02", Per.SCENE),
    GENTLE_TAPE("K03", Per.PERSON, Irritant.ADHESIVE),
    SKIN_TEST_STRIPS("K04", Per.PERSON, Irritant.ADHESIVE),
    DISPOSAL_BAGS("K05", Per.PERSON),
    NAMED_BAGS("K06", Per.PERSON),
    HAND_SANITISER("K07", Per.SCENE),
    MINTS("K08", Per.SCENE),
    HEAT_PACKS("K09", Per.PERSON),
    BLANKETS("K10", Per.PERSON),
    SLIPPERS("K11", Per.PERSON),
    SEWING_KIT("K12", Per.SCENE, Irritant.NICKEL);

    private final String code;
    private final Per per;
    private final Set<Irritant> mayHold;

    Supply(String code, Per per, Irritant... mayHold) {
        this.code = code;
        this.per = per;
        this.mayHold = Set.of(mayHold);
    }

    private enum Per {
        PERSON,
        SCENE
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether everybody has one of their own; else there is one of it. */
    public boolean each() {
        return per == Per.PERSON;
    }

    /** What it may hold unless its label says that it is free of it. */
    public Set<Irritant> mayHold() {
        return mayHold;
    }

    /** The supply with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Supply ofCode(String code) {
        return Codes.find(values(), "a supply", code);
    }
}
