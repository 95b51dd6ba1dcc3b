package org.closedset.choreography;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.closedset.boundaries.Condition;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.Barrier;
import org.closedset.vocabulary.Coded;
import org.closedset.vocabulary.Language;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.Motion;
import org.closedset.vocabulary.Term;
import org.closedset.vocabulary.Terms;
import org.closedset.vocabulary.Zone;

/** The words of the shorthand, and which of them somebody may have meant. */
final class NearWords {
    private static final int FEW = 3;
    private static final int FARTHEST = 2;
    private static final Map<String, Coded> WORDS = words();

    private NearWords() {}

    private static Map<String, Coded> words() {
        Map<String, Coded> words = new LinkedHashMap<>();
        for (Enum<?>[] all : List.<Enum<?>[]>of(
                Zone.values(),
                Action.values(),
                Level.values(),
                Motion.values(),
                Barrier.values(),
                Condition.values())) {
            for (Enum<?> one : all) {
                words.putIfAbsent(Shorthand.word(one), (Coded) one);
            }
        }
        return words;
    }

    /** Whether a word in lower case says something by itself, so that nobody can be called so. */
    static boolean says(String plain) {
        return WORDS.containsKey(plain.replace('_', '-'))
                || WORDS.values().stream()
                        .anyMatch(it -> it.code().toLowerCase(Locale.ROOT).equals(plain))
                || List.of(MoveLine.SELF, MoveLine.THING, MoveLine.AIR, MoveLine.WITH)
                        .contains(plain)
                || plain.matches("[0-9]+c?");
    }

    static List<String> of(String word, Collection<String> names) {
        String plain = plain(word);
        int dot = plain.indexOf('.');
        String stem = dot < 0 ? plain : plain.substring(0, dot);
        Map<String, Integer> near = new LinkedHashMap<>();
        names.forEach(it -> put(near, it, distance(it, stem)));
        WORDS.forEach((typed, coded) -> put(near, sided(typed, coded, plain, dot), far(typed, coded, stem)));
        return nearest(near);
    }

    static List<String> names(String word, Collection<String> names) {
        Map<String, Integer> near = new LinkedHashMap<>();
        names.forEach(it -> put(near, it, distance(it, plain(word))));
        return nearest(near);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> nearest(Map<String, Integer> near) {
        List<String> found = new ArrayList<>(near.keySet());
        found.sort(Comparator.<String>comparingInt(it -> near.getOrDefault(it, FARTHEST))
                .thenComparing(Shorthand.SHORT_FIRST));
        return found.stream().limit(FEW).toList();
    }

    private static void put(Map<String, Integer> near, String word, int far) {
        if (far <= FARTHEST) {
            near.merge(word, far, Math::min);
        }
    }

    /** A zone that has sides is offered with the one that was typed. */
    private static String sided(String typed, Coded coded, String plain, int dot) {
        return coded instanceof Zone zone && zone.sided()
                ? typed + (dot < 0 ? ".L" : plain.substring(dot).toUpperCase(Locale.ROOT))
                : typed;
    }

    /** How far from the word itself, or from any word it is explained by. */
    private static int far(String typed, Coded coded, String stem) {
        int far = Math.min(distance(typed, stem), partly(typed, stem) ? 1 : FARTHEST + 1);
        return coded instanceof Condition ? far : Math.min(far, explained(coded, stem) ? 1 : FARTHEST + 1);
    }

    private static boolean partly(String typed, String stem) {
        return stem.length() > 2 && Arrays.asList(typed.split("-", -1)).contains(stem);
    }

    private static boolean explained(Coded coded, String stem) {
        Term term = Terms.of(Language.ENGLISH).term(coded);
        return stem.length() > 2
                && Arrays.asList((term.neutral() + " " + term.label() + " " + term.gloss())
                                .toLowerCase(Locale.ROOT)
                                .split("[^a-z]+", -1))
                        .contains(stem);
    }

    /** How many letters have to be put in, left out or changed; what is short has to be nearer. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, it -> it);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        int far = row[other.length()];
        return far > 0 && other.length() < 4 ? far + 1 : far;
    }
}
