package org.closedset.breakdown;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What kind of set a heading names, as far as it bears on what happens there: bed, bath, medical and so on. */
final class Places {
    private static final Map<String, Set<String>> BY_WORD = read();
    private static final List<String> PARTING = List.of("mall", "district", "steak");

    private Places() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> byWord = new HashMap<>();
        for (String line : Table.lines("places.txt")) {
            String[] parts = line.split(":", 2);
            for (String word : parts[1].strip().split("\\s+", -1)) {
                byWord.computeIfAbsent(word, own -> new LinkedHashSet<>()).add(parts[0].strip());
            }
        }
        return byWord;
    }

    static Set<String> of(String heading) {
        Set<String> places = new LinkedHashSet<>();
        List<Token> words = Tokens.of(heading);
        for (int i = 0; i < words.size(); i++) {
            boolean parted =
                    i + 1 < words.size() && PARTING.contains(words.get(i + 1).word());
            if (!parted) {
                places.addAll(BY_WORD.getOrDefault(words.get(i).word(), Set.of()));
            }
        }
        return places;
    }
}
