package org.closedset.web.mine;

import java.util.Optional;
import org.closedset.asks.Want;
import org.closedset.vocabulary.Action;
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

    /** An action by itself, as it is chosen. */
    public static String act(Action action) {
        return MoveWords.act(action, Optional.empty());
    }

    private static String done(Want.Done it) {
        Optional<String> whom = it.whom().map(name -> name.equals(it.who()) ? Words.say("move.self") : name);
        String does = Words.say("move.does", it.who(), MoveWords.act(it.action(), whom));
        return it.where()
                .map(MoveWords::zone)
                .map(zone -> Words.say("asks.done.where", does, zone))
                .orElse(does);
    }
}
