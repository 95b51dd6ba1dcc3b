package org.closedset.web.mine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.closedset.disclosure.Advised;
import org.closedset.web.Words;

/** What those who speak for a performer say of the parts of a rider, as sentences by the parts' ids. */
public final class AdviceWords {
    private AdviceWords() {}

    public static Map<String, List<String>> byPart(List<Advised> advice) {
        Map<String, List<String>> all = new TreeMap<>();
        for (Advised one : advice) {
            one.marks()
                    .forEach((part, mark) -> all.computeIfAbsent(part, it -> new ArrayList<>())
                            .add(Words.say("advice." + mark.code(), one.name())));
        }
        return all;
    }
}
