package org.closedset.web.mine;

import java.util.Optional;
import org.closedset.asks.Want;
import org.closedset.vocabulary.Language;
import org.closedset.vocabulary.Terms;
import org.closedset.vocabulary.Zone;
import org.closedset.web.Words;

/** What is asked for, as it is read: in neutral words, by characters. */
public final class WantWords {
    private static final Terms TERMS = Terms.of(Language.ENGLISH);

    private WantWords() {}

    public static String say(Want want) {
        return switch (want) {
            case Want.Done it -> done(it);
            case Want.Seen it ->
                Words.say(
                        "asks.seen",
                        it.who(),
                        MoveWords.zone(it.zone()),
                        TERMS.term(it.picture()).gloss());
        };
    }

    private static String done(Want.Done it) {
        String what = TERMS.term(it.action()).gloss();
        Optional<String> where = it.where().map(MoveWords::zone);
        String key = "asks.done" + (it.whom().isPresent() ? ".whom" : "") + (where.isPresent() ? ".where" : "");
        return Words.say(key, it.who(), what, it.whom().orElse(""), where.orElse(""));
    }

    /** The place alone, for what could be asked for instead. */
    public static String zone(Zone zone) {
        return MoveWords.zone(zone);
    }
}
