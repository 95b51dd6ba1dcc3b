package org.closedset.screenplay;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds unnamed people who appear together, with their number where the page gives one. */
public final class Groups {
    private static final Map<String, Integer> NUMBERS = numbers();
    private static final Set<String> PEOPLE = people();
    private static final int SHORTEST =
            PEOPLE.stream().mapToInt(String::length).min().orElse(1);
    private static final Pattern RUN = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}])(\\d{1,4}|two dozen|a dozen|half a dozen|" + String.join("|", NUMBERS.keySet())
                    + "|several|some|many|a few|the|their|other|more|his|her|young|old)\\s+((?:[\\p{L}-]+\\s+){0,2}?)([\\p{L}-]+)(?![\\p{L}])");

    private Groups() {}

    /** The groups a text names, in order, each once; names are folded to upper case with their count left out. */
    public static List<Group> in(String text) {
        if (!namesPeople(text)) {
            return List.of();
        }
        Map<String, Group> found = new LinkedHashMap<>();
        Matcher run = RUN.matcher(text.replace('\n', ' '));
        int at = 0;
        while (run.find(at)) {
            at = run.end(1);
            String people = run.group(3).toLowerCase(Locale.ROOT);
            if (PEOPLE.contains(people)) {
                String name = (run.group(2) + run.group(3)).strip().toUpperCase(Locale.ROOT);
                int count = count(run.group(1).toLowerCase(Locale.ROOT));
                found.merge(name, new Group(name, count), (a, b) -> a.count() >= b.count() ? a : b);
                at = run.end();
            }
        }
        return new ArrayList<>(found.values());
    }

    /** Whether this word, in small letters, means people of a sort: "dancers", "officers". */
    static boolean isPeople(String word) {
        return PEOPLE.contains(word);
    }

    /** Whether any word is one for people; looking is much cheaper than matching. */
    private static boolean namesPeople(String text) {
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean inside = c == '-' || java.lang.Character.isLetter(c);
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                if (i - from >= SHORTEST
                        && PEOPLE.contains(text.substring(from, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                from = -1;
            }
        }
        return false;
    }

    private static int count(String words) {
        if (java.lang.Character.isDigit(words.charAt(0))) {
            return Integer.parseInt(words);
        }
        return switch (words) {
            case "two dozen" -> 24;
            case "a dozen" -> 12;
            case "half a dozen" -> 6;
            default -> NUMBERS.getOrDefault(words, 0);
        };
    }

    private static Map<String, Integer> numbers() {
        String[] words = {
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty"
        };
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (int i = 0; i < words.length; i++) {
            numbers.put(words[i], i + 2);
        }
        numbers.put("thirty", 30);
        numbers.put("forty", 40);
        numbers.put("fifty", 50);
        numbers.put("sixty", 60);
        numbers.put("hundred", 100);
        return numbers;
    }

    private static Set<String> people() {
        try (InputStream table = Groups.class.getResourceAsStream("people.txt")) {
            if (table == null) {
                throw new IllegalStateException("the table people.txt is not in the jar");
            }
            String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            return Set.copyOf(List.of(text.strip().split("\\s+")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
