package org.closedset.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a sentence, every two that follow one another, and every two with one between, each as one of
 * {@link #COUNT} numbers. Where two fall on the same number the models learn what they have in common.
 */
final class Grams {
    static final int COUNT = 8192;

    private static final Pattern WORD = Pattern.compile("[a-z']+");

    private Grams() {}

    /** The numbers that occur, each once and in order. */
    static int[] of(String sentence) {
        List<String> words = WORD.matcher(sentence.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        TreeSet<Integer> numbers = new TreeSet<>();
        for (int i = 0; i < words.size(); i++) {
            numbers.add(number(words.get(i)));
            for (int apart = 1; apart <= 2 && i + apart < words.size(); apart++) {
                numbers.add(number(words.get(i) + " ".repeat(apart) + words.get(i + apart)));
            }
        }
        return new ArrayList<>(numbers).stream().mapToInt(Integer::intValue).toArray();
    }

    /** {@link String#hashCode} is the same on every machine; its low bits alone would tell short words badly apart. */
    private static int number(String text) {
        int hash = text.hashCode() * 0x9E3779B1;
        return hash >>> 19;
    }
}
