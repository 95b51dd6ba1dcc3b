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
    /** A word of a name; a full stop belongs to it only after an initial or a title, else a sentence ends there. */
    private static final String WORD = "(?:(?:DR|MR|MRS|MS|ST|SGT|DET|LT|CAPT|COL|GEN|PROF|REV|FR|SR|JR|\\p{Lu})\\."
            + "|\\p{Lu}[\\p{Lu}'\u2019-]*)";

    /** "MILO (30s)", "ANA RUIZ, 52," and the like; a name of up to four words in capitals before an age. */
    private static final Pattern INTRODUCED = Pattern.compile(
            "(?<![\\p{L}.])((?=.[\\p{Lu}.'\u2019-])" + WORD + "(?: " + WORD + "| #?\\d+){0,3})(?:,| \\(|, \\()\\s?"
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
            if (element.type() == Element.Type.ACTION && mayIntroduce(element.text())) {
                cast.introduce(element.text());
            }
        }
        cast.settle();
        return cast;
    }

    /** Two capitals side by side and an age in figures or words; looking is much cheaper than matching. */
    private static boolean mayIntroduce(String text) {
        boolean age =
                text.chars().anyMatch(c -> c >= '0' && c <= '9') || text.contains("teens") || text.contains("ties");
        return age && hasCapitals(text);
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
            if (!spellings.containsKey(Names.key(name)) && Groups.in(name).isEmpty()) {
                count(name, 0);
            }
        }
    }

    private void count(String name, int speeches) {
        spellings.computeIfAbsent(Names.key(name), key -> new LinkedHashMap<>()).merge(name, speeches, Integer::sum);
    }

    private void settle() {
        Map<String, String> cueOfFull = joinFullNames();
        spellings.forEach((key, written) -> {
            String name = written.entrySet().stream()
                    .max(Comparator.comparingInt(Map.Entry::getValue))
                    .orElseThrow()
                    .getKey();
            names.put(key, name);
            lookUpUnder(key);
        });
        cueOfFull.forEach((full, cue) -> {
            names.put(full, names.getOrDefault(cue, cue));
            lookUpUnder(full);
        });
        byFirstWord
                .values()
                .forEach(keys ->
                        keys.sort(Comparator.comparingInt(String::length).reversed()));
    }

    /** A full name that the page introduces becomes a spelling of the person whose cue is a part of it. */
    private Map<String, String> joinFullNames() {
        List<String> introduced = new ArrayList<>();
        Set<String> cues = new LinkedHashSet<>();
        spellings.forEach((key, written) -> {
            if (written.values().stream().allMatch(speeches -> speeches == 0)) {
                introduced.add(key);
            } else {
                cues.add(key);
            }
        });
        Map<String, String> cueOfFull = FullNames.of(introduced, cues);
        cueOfFull.forEach((full, cue) -> {
            Map<String, Integer> written = spellings.remove(full);
            if (written != null) {
                spellings.computeIfAbsent(cue, key -> new LinkedHashMap<>()).putAll(written);
            }
        });
        return cueOfFull;
    }

    private void lookUpUnder(String key) {
        byFirstWord
                .computeIfAbsent(key.split(" ", 2)[0], word -> new ArrayList<>())
                .add(key);
    }

    /** The characters in the order they first appear. */
    List<Character> characters() {
        List<Character> all = new ArrayList<>();
        spellings.forEach((key, written) -> {
            int speeches = written.values().stream().mapToInt(Integer::intValue).sum();
            all.add(new Character(names.getOrDefault(key, key), List.copyOf(written.keySet()), speeches));
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
        List<String> words = words(text);
        for (int i = 0; i < words.size(); i++) {
            if (!java.lang.Character.isUpperCase(words.get(i).charAt(0))) {
                continue;
            }
            for (String key : byFirstWord.getOrDefault(plain(words.get(i)), List.of())) {
                if (matches(words, i, key)) {
                    found.add(names.getOrDefault(key, key));
                    break;
                }
            }
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && inWord(text.charAt(i));
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                words.add(text.substring(from, i));
                from = -1;
            }
        }
        return words;
    }

    private static boolean inWord(char c) {
        return c >= 'a' && c <= 'z'
                || java.lang.Character.isLetterOrDigit(c)
                || java.lang.Character.isSurrogate(c)
                || c == '#'
                || c == '\''
                || c == '\u2019'
                || c == '-';
    }

    private static boolean matches(List<String> words, int at, String key) {
        int i = at;
        for (String part : key.split(" ", -1)) {
            if (i >= words.size() || !plain(words.get(i)).equals(part)) {
                return false;
            }
            i++;
        }
        return true;
    }

    private static String plain(String word) {
        String upper = LineShapes.folded(word).replace('\u2019', '\'');
        return Names.wordKey(upper.endsWith("'S") ? upper.substring(0, upper.length() - 2) : upper);
    }
}
