package org.closedset.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads thresholds: a line {@code [code] name | organisation | dated | basis}, and under it each line the source draws as
 * {@code name | before whom | zones}, with {@code Z29-Z35} for zones in a row.
 */
final class ThresholdFile {
    static final List<Threshold> ALL = packaged();

    private ThresholdFile() {}

    private static List<Threshold> packaged() {
        try (InputStream in = Objects.requireNonNull(ThresholdFile.class.getResourceAsStream("thresholds.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return read(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The thresholds these lines spell; throws {@link IllegalArgumentException} for a line that spells none. */
    static List<Threshold> read(List<String> lines) {
        List<Threshold> all = new ArrayList<>();
        List<String> entry = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("[") && !entry.isEmpty()) {
                all.add(threshold(entry));
                entry.clear();
            }
            if (!line.startsWith("#")) {
                entry.add(line);
            }
        }
        all.add(threshold(entry));
        if (all.stream().map(Threshold::code).distinct().count() != all.size()) {
            throw new IllegalArgumentException("a threshold is there twice");
        }
        return List.copyOf(all);
    }

    private static Threshold threshold(List<String> entry) {
        String head = entry.isEmpty() ? "" : entry.getFirst();
        int end = head.indexOf("] ");
        String[] parts = head.substring(end < 0 ? 0 : end + 2).split(" \\| ", -1);
        if (!head.startsWith("[") || end < 0 || parts.length != 4) {
            throw new IllegalArgumentException("not a threshold: " + head);
        }
        return new Threshold(
                head.substring(1, end),
                parts[0],
                parts[1],
                parts[2],
                Threshold.Basis.ofCode(parts[3]),
                entry.stream().skip(1).map(ThresholdFile::line).toList());
    }

    private static Threshold.Line line(String text) {
        String[] parts = text.split(" \\| ", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not a line of a threshold: " + text);
        }
        Set<Where> where =
                List.of(parts[1].split(", ", -1)).stream().map(Where::ofCode).collect(Collectors.toUnmodifiableSet());
        return new Threshold.Line(parts[0], where, zones(parts[2]));
    }

    private static Set<Zone> zones(String text) {
        Set<Zone> zones = new LinkedHashSet<>();
        for (String part : text.split(" ", -1)) {
            String[] ends = part.split("-", -1);
            Zone first = Zone.ofCode(ends[0]);
            Zone last = Zone.ofCode(ends[ends.length - 1]);
            if (ends.length > 2 || last.compareTo(first) < 0) {
                throw new IllegalArgumentException("not zones in a row: " + part);
            }
            zones.addAll(EnumSet.range(first, last));
        }
        return zones;
    }
}
