package org.closedset.production;

import java.util.List;
import org.closedset.choreography.Aloud;
import org.closedset.vocabulary.Variant;

/** How what was agreed aloud is spelt within a fact: the move, the way it is done now, and counts or none. */
final class AloudSpellings {
    private static final String LEFT_OUT = "left-out";
    private static final String FEWER = "fewer-counts";
    private static final String OTHER_HAND = "other-hand";

    private AloudSpellings() {}

    static void aloud(FieldWriter fields, Aloud it) {
        fields.text(it.beat()).text(it.variant().code()).text(it.move());
        switch (it.way()) {
            case Aloud.Way.LeftOut way -> fields.text(LEFT_OUT);
            case Aloud.Way.Fewer way -> fields.text(FEWER).number(way.counts());
            case Aloud.Way.OtherHand way -> fields.text(OTHER_HAND);
        }
    }

    /** Of no move there are two. */
    static List<Aloud> changes(FieldReader fields) throws UnreadableFact {
        List<Aloud> changes = fields.all(AloudSpellings::aloud);
        fields.check(changes.stream()
                        .map(it -> it.beat() + " " + it.variant() + " " + it.move())
                        .distinct()
                        .count()
                == changes.size());
        return changes;
    }

    private static Aloud aloud(FieldReader fields) throws UnreadableFact {
        return new Aloud(fields.text(), fields.value(Variant::ofCode, Variant::code), fields.text(), way(fields));
    }

    private static Aloud.Way way(FieldReader fields) throws UnreadableFact {
        return switch (fields.text()) {
            case LEFT_OUT -> new Aloud.Way.LeftOut();
            case FEWER -> {
                int counts = fields.number();
                fields.check(counts > 0);
                yield new Aloud.Way.Fewer(counts);
            }
            case OTHER_HAND -> new Aloud.Way.OtherHand();
            default -> throw fields.misspelt();
        };
    }
}
