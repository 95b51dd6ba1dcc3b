package org.closedset.screenplay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everybody the script names: who speaks, and who is introduced in capitals with an age without ever speaking. */
final class Cast {
    /** "MILO (30s)", "ANA RUIZ, 52," and the like; a name of up to four words in capitals before an age. */
    private static final Pattern INTRODUCED = Pattern.compile(
            "\\b(\\p{Lu}[\\p{Lu}.'\u2019-]+(?: \\p{Lu}[\\p{Lu}.'\u2019-]*| #?\\d+){0,3})(?:,| \\(|, \\()\\s?"
                    + "(?:age[ds]? |late |early |mid-?|barely |about |around )?(?:\\d{1,2}s?\\b|teens|twenties|thirties|forties|fifties|sixties|seventies|eighties)");

    private final Map<String, Map<String, Integer>> spellings = new LinkedHashMap<>();
    private final Map<String, List<String>> byFirstWord = new HashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    static Cast of(List<Element> elements) {
        Cast cast = new Cast();
        for (Element element : elements) {
            if (element.type() == Element.Type.CUE) {
                Names.inCue(element.text()).forEach(name -> cast.count(name, 1));
            }
        }
        for (Element element : elements) {
            if (element.type() == Element.Type.ACTION && hasCapitals(element.text())) {
                cast.introduce(element.text());
            }
        }
        cast.settle();
        return cast;
    }

    private static boolean hasCapitals(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (java.lang.Character.isUpperCase(text.charAt(i))
                    && java.lang.Character.isUpperCase(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private void introduce(String text) {
        Matcher found = INTRODUCED.matcher(text.replace('\n', ' '));
        while (found.find()) {
            String name = LineShapes.folded(found.group(1));
            if (!spellings.containsKey(Names.key(name))) {
                count(name, 0);
            }
        }
    }

    private void count(String name, int speeches) {
        spellings.computeIfAbsent(Names.key(name), key -> new LinkedHashMap<>()).merge(name, speeches, Integer::sum);
    }

    private void settle() {
        spellings.forEach((key, written) -> {
            String name = written.entrySet().stream()
                    .max(Comparator.comparingInt(Map.Entry::getValue))
                    .orElseThrow()
                    .getKey();
            names.put(key, name);
            String first = key.split(" ", 2)[0];
            byFirstWord.computeIfAbsent(first, word -> new ArrayList<>()).add(key);
        });
        byFirstWord
                .values()
                .forEach(keys ->
                        keys.sort(Comparator.comparingInt(String::length).reversed()));
    }

    /** The characters in the order they first appear. */
    List<Character> characters() {
        List<Character> all = new ArrayList<>();
        names.forEach((key, name) -> {
            Map<String, Integer> written = spellings.getOrDefault(key, Map.of());
            int speeches = written.values().stream().mapToInt(Integer::intValue).sum();
            all.add(new Character(name, List.copyOf(written.keySet()), speeches));
        });
        return all;
    }

    /** The names of those who speak in, or are named by, these elements, in order of appearance. */
    List<String> in(List<Element> elements) {
        Set<String> found = new LinkedHashSet<>();
        for (Element element : elements) {
            if (element.type() == Element.Type.CUE) {
                Names.inCue(element.text()).forEach(name -> found.add(nameOf(name)));
            } else if (element.type() == Element.Type.ACTION || element.type() == Element.Type.SHOT) {
                named(element.text(), found);
            }
        }
        return List.copyOf(found);
    }

    private String nameOf(String written) {
        return names.getOrDefault(Names.key(written), written);
    }

    /** Looks up runs of words that begin with a capital against the known names. */
    private void named(String text, Set<String> found) {
        String[] words = text.split("[^\\p{L}\\p{N}#'\u2019-]+", -1);
        for (int i = 0; i < words.length; i++) {
            if (words[i].isEmpty() || !java.lang.Character.isUpperCase(words[i].charAt(0))) {
                continue;
            }
            for (String key : byFirstWord.getOrDefault(plain(words[i]), List.of())) {
                if (matches(words, i, key)) {
                    found.add(names.getOrDefault(key, key));
                    break;
                }
            }
        }
    }

    private static boolean matches(String[] words, int at, String key) {
        int i = at;
        for (String part : key.split(" ", -1)) {
            if (i >= words.length || !plain(words[i]).equals(part)) {
                return false;
            }
            i++;
        }
        return true;
    }

    private static String plain(String word) {
        String upper = LineShapes.folded(word).replace('\u2019', '\'');
        return Names.key(upper.endsWith("'S") ? upper.substring(0, upper.length() - 2) : upper);
    }
}
