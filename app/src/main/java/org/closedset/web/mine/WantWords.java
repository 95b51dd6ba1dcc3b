package org.closedset.web.mine;

import java.util.Optional;
import org.closedset.asks.Want;
import org.closedset.vocabulary.Language;
import org.closedset.vocabulary.Terms;
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
        String whom = it.whom().orElse("");
        if (where.isEmpty()) {
            return whom.isEmpty()
                    ? Words.say("asks.done", it.who(), what)
                    : Words.say("asks.done.whom", it.who(), what, whom);
        }
        return whom.isEmpty()
                ? Words.say("asks.done.where", it.who(), what, where.get())
                : Words.say("asks.done.whom.where", it.who(), what, whom, where.get());
    }
}
