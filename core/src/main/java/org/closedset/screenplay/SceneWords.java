package org.closedset.screenplay;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a scene says, as pairs of neighbouring words with their counts; headings and what is not performed left out. */
record SceneWords(Map<String, Integer> pairs, int size) {

    static SceneWords of(Scene scene) {
        Map<String, Integer> pairs = new HashMap<>();
        int size = 0;
        for (Element element : scene.elements()) {
            if (element.type() == Element.Type.HEADING || !element.type().printed()) {
                continue;
            }
            String last = element.type().name();
            for (String word : words(element.text())) {
                pairs.merge(last + " " + word, 1, Integer::sum);
                last = word;
                size++;
            }
        }
        return new SceneWords(pairs, size);
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** How many pairs are in both. */
    int shared(SceneWords other) {
        Map<String, Integer> few = pairs.size() <= other.pairs.size() ? pairs : other.pairs;
        Map<String, Integer> many = few == pairs ? other.pairs : pairs;
        int shared = 0;
        for (Map.Entry<String, Integer> pair : few.entrySet()) {
            shared += Math.min(pair.getValue(), many.getOrDefault(pair.getKey(), 0));
        }
        return shared;
    }
}
