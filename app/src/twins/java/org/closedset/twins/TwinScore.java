package org.closedset.twins;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.Element.Type;
import org.closedset.screenplay.Script;

/**
 * How much of a script was found again: multisets of headings (as sets of words without numbers), cues (without
 * extensions) and words of dialogue, matched with those of its twin.
 */
public record TwinScore(Matched headings, Matched cues, Matched words) {
    /** What was found, how much was there, how much was said to be there. */
    public record Matched(int both, int gold, int read) {
        public double f1() {
            return gold + read == 0 ? 1 : 2.0 * both / (gold + read);
        }

        public double precision() {
            return read == 0 ? 1 : (double) both / read;
        }

        public double recall() {
            return gold == 0 ? 1 : (double) both / gold;
        }

        Matched plus(Matched other) {
            return new Matched(both + other.both, gold + other.gold, read + other.read);
        }
    }

    public static TwinScore none() {
        Matched none = new Matched(0, 0, 0);
        return new TwinScore(none, none, none);
    }

    public TwinScore plus(TwinScore other) {
        return new TwinScore(headings.plus(other.headings), cues.plus(other.cues), words.plus(other.words));
    }

    /** Compares what was read with what had been printed. */
    public static TwinScore of(List<Element> gold, List<Element> read) {
        return new TwinScore(
                matched(bag(gold, Type.HEADING), bag(read, Type.HEADING)),
                matched(bag(gold, Type.CUE), bag(read, Type.CUE)),
                matched(bag(gold, Type.DIALOGUE), bag(read, Type.DIALOGUE)));
    }

    public static TwinScore of(Script gold, Script read) {
        return of(gold.elements(), read.elements());
    }

    private static Map<String, Integer> bag(List<Element> elements, Type type) {
        Map<String, Integer> bag = new HashMap<>();
        for (Element element : elements) {
            if (element.type() == type) {
                String text = plain(element.text());
                switch (type) {
                    case HEADING -> bag.merge(headingKey(text), 1, Integer::sum);
                    case CUE -> bag.merge(cueKey(text), 1, Integer::sum);
                    case DIALOGUE -> {
                        for (String word : text.split("[^\\p{L}\\p{N}']+", -1)) {
                            if (!word.isEmpty()) {
                                bag.merge(word, 1, Integer::sum);
                            }
                        }
                    }
                    case ACTION,
                            SHOT,
                            PARENTHETICAL,
                            LYRIC,
                            TRANSITION,
                            CENTRED,
                            NOTE,
                            SYNOPSIS,
                            SECTION,
                            PAGE_BREAK -> {}
                }
            }
        }
        return bag;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u201c', '"')
                .replace('\u201d', '"');
    }

    private static String headingKey(String text) {
        TreeSet<String> words = new TreeSet<>(List.of(text.split("[^\\p{L}]+", -1)));
        return String.join(" ", words).strip();
    }

    private static String cueKey(String text) {
        int bracket = text.indexOf('(');
        return (bracket > 0 ? text.substring(0, bracket) : text)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static Matched matched(Map<String, Integer> gold, Map<String, Integer> read) {
        int both = 0;
        for (var entry : gold.entrySet()) {
            both += Math.min(entry.getValue(), read.getOrDefault(entry.getKey(), 0));
        }
        return new Matched(both, sum(gold), sum(read));
    }

    private static int sum(Map<String, Integer> bag) {
        return bag.values().stream().mapToInt(Integer::intValue).sum();
    }
}
