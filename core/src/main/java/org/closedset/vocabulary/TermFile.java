package org.closedset.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reads the terms of one language. After a line {@code [name]} a line is {@code code | neutral word | clinical label |
 * plain gloss}; one that begins with # is a note. Every code is there once, and nothing else is.
 */
public final class TermFile {
    private TermFile() {}

    /** The terms of a file that lies beside this class, for the words of each name. */
    public static Map<Coded, Term> read(Class<?> beside, String file, Map<String, List<Coded>> words) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return read(lines.lines().toList(), words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }

    /** The same of these lines; throws {@link IllegalArgumentException} for the first that does not belong there. */
    static Map<Coded, Term> read(List<String> lines, Map<String, List<Coded>> words) {
        Map<Coded, Term> terms = new IdentityHashMap<>();
        Set<String> neutral = new HashSet<>();
        List<Coded> section = List.of();
        for (String line : lines) {
            if (line.startsWith("[")) {
                section = section(line, words);
                neutral.clear();
            } else if (!line.startsWith("#")) {
                add(line, section, terms, neutral);
            }
        }
        words.values().forEach(all -> all.forEach(word -> check(terms.containsKey(word), "no " + word.code())));
        return terms;
    }

    private static List<Coded> section(String line, Map<String, List<Coded>> words) {
        List<Coded> section = words.get(line.substring(1, line.length() - 1));
        if (section == null) {
            throw new IllegalArgumentException("not a vocabulary: " + line);
        }
        return section;
    }

    private static void add(String line, List<Coded> section, Map<Coded, Term> terms, Set<String> neutral) {
        String[] parts = line.split(" \\| ", -1);
        check(parts.length == 4, "not a term: " + line);
        Coded word = Codes.find(section.toArray(Coded[]::new), "of this vocabulary", parts[0]);
        Term term = new Term(parts[1], parts[2], parts[3]);
        check(terms.putIfAbsent(word, term) == null, "twice " + line);
        check(neutral.add(term.neutral()), "the same word twice: " + line);
    }

    private static void check(boolean holds, String fault) {
        if (!holds) {
            throw new IllegalArgumentException(fault);
        }
    }
}
