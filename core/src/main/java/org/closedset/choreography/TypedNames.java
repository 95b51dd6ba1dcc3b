package org.closedset.choreography;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.closedset.people.PersonId;

/**
 * What each person of a score is called where moves are typed: their first name in small plain letters, and as much more of
 * their name as tells them apart from the others and from every word that says something.
 */
public final class TypedNames {
    private static final String NAMELESS = "somebody";

    private TypedNames() {}

    /**
     * By the word, in the order of {@code people} and then of {@code others}, who are given with the names they are spoken
     * to by; no other makes the word of one of the first longer.
     */
    public static Map<String, PersonId> of(Map<PersonId, String> people, Map<PersonId, String> others) {
        Map<String, PersonId> names = new LinkedHashMap<>();
        add(people, names);
        add(others, names);
        return names;
    }

    private static void add(Map<PersonId, String> people, Map<String, PersonId> names) {
        Map<PersonId, List<String>> parts = new LinkedHashMap<>();
        people.forEach((id, name) -> parts.put(id, parts(name)));
        parts.forEach((id, own) -> names.put(free(own, id, parts, names), id));
    }

    private static String free(
            List<String> own, PersonId id, Map<PersonId, List<String>> all, Map<String, PersonId> names) {
        for (int many = 1; many <= own.size(); many++) {
            String word = word(own, many);
            int length = many;
            boolean shared = all.entrySet().stream()
                    .anyMatch(it -> !it.getKey().equals(id)
                            && word(it.getValue(), length).equals(word));
            if (!shared && !names.containsKey(word) && !NearWords.says(word)) {
                return word;
            }
        }
        String whole = word(own, own.size());
        int number = 2;
        while (names.containsKey(whole + "-" + number)) {
            number++;
        }
        return whole + "-" + number;
    }

    private static String word(List<String> parts, int many) {
        return String.join("-", parts.subList(0, Math.min(many, parts.size())));
    }

    private static List<String> parts(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        List<String> parts = new ArrayList<>();
        for (String part : plain.split("[^\\p{L}\\p{N}]+", -1)) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? List.of(NAMELESS) : parts;
    }
}
