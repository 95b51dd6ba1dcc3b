package org.closedset.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Offers neutral words for loaded ones in what is written to plan the work, and never in what people say of themselves
 * or of what happened to them. It only offers: titles, names of characters and quoted dialogue stay as written.
 */
public final class NeutralWording {
    private static final TreeMap<String, String> TABLE = table();

    private NeutralWording() {}

    /** {@code neutral} may stand for the characters {@code start} to {@code end} (excluded), which say {@code loaded}. */
    public record Offer(int start, int end, String loaded, String neutral) {}

    /**
     * What is offered for a text that is part of this writing, in its order; nothing for what stands between quotation
     * marks.
     */
    public static List<Offer> offer(Writing writing, String text) {
        return offer(writing, text, List.of());
    }

    /** The same, leaving alone every place where one of {@code names} stands, such as a character called STRIPPER #2. */
    public static List<Offer> offer(Writing writing, String text, Collection<String> names) {
        return writing.neutralWordsOffered() ? offers(text, names) : List.of();
    }

    private static List<Offer> offers(String text, Collection<String> names) {
        String folded = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        if (folded.length() != text.length()) {
            return List.of();
        }
        boolean[] kept = asWritten(text, folded, names);
        List<Offer> offers = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            String loaded = wordStarts(folded, at) && !kept[at] ? longest(folded, at) : "";
            if (!loaded.isEmpty()) {
                int end = at + loaded.length();
                offers.add(new Offer(at, end, text.substring(at, end), TABLE.getOrDefault(loaded, "")));
            }
            at += Math.max(1, loaded.length());
        }
        return List.copyOf(offers);
    }

    private static boolean[] asWritten(String text, String folded, Collection<String> names) {
        boolean[] kept = new boolean[text.length()];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean straight = c == '"';
            quoted = c == '\u201c' || straight && !quoted || quoted && c != '\u201d' && !straight;
            kept[i] = quoted;
        }
        for (String name : names) {
            String own = name.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            for (int i = folded.indexOf(own); i >= 0 && !own.isEmpty(); i = folded.indexOf(own, i + 1)) {
                if (standsAlone(folded, i, i + own.length())) {
                    Arrays.fill(kept, i, i + own.length(), true);
                }
            }
        }
        return kept;
    }

    /** Whether no letter or figure runs on before or after; a name may have a possessive. */
    private static boolean standsAlone(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static boolean wordStarts(String text, int at) {
        return Character.isLetter(text.charAt(at)) && (at == 0 || !inWord(text.charAt(at - 1)));
    }

    private static boolean inWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '\'';
    }

    private static String longest(String text, int at) {
        String found = "";
        for (String loaded : TABLE.subMap(text.substring(at, at + 1), text.charAt(at) + "\uffff")
                .keySet()) {
            int end = at + loaded.length();
            if (loaded.length() > found.length()
                    && text.startsWith(loaded, at)
                    && (end == text.length() || !inWord(text.charAt(end)))) {
                found = loaded;
            }
        }
        return found;
    }

    private static TreeMap<String, String> table() {
        TreeMap<String, String> table = new TreeMap<>();
        try (InputStream in = Objects.requireNonNull(NeutralWording.class.getResourceAsStream("neutral.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split(" \\| ", -1);
                List.of(parts[0].split(", ", -1)).forEach(loaded -> table.put(loaded, parts[1]));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
