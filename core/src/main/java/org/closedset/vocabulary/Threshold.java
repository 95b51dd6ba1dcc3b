package org.closedset.vocabulary;

import java.util.List;
import java.util.Set;

/**
 * What one source calls nudity. It tells what to call something in a notice or a contract, and never whether somebody is
 * asked or has a rider: that is {@link RiderRule}, which knows nothing of it.
 */
public record Threshold(String code, String name, String organisation, String dated, Basis basis, List<Line> lines) {
    public Threshold {
        lines = List.copyOf(lines);
        if (code.isBlank() || name.isBlank() || organisation.isBlank() || dated.isBlank() || lines.isEmpty()) {
            throw new IllegalArgumentException("not a threshold: " + code);
        }
    }

    /** Where the zones come from. */
    public enum Basis implements Coded {
        /** The source names parts of the body, or a garment that covers them. */
        STATED,
        /** The source names no parts of the body; these are the widest it can be read to mean. */
        READ;

        @Override
        public String code() {
            return this == STATED ? "stated" : "read";
        }

        static Basis ofCode(String code) {
            return Codes.find(values(), "a basis of a threshold", code);
        }
    }

    /** One line the source draws: its own name for it, before whom it holds, and the zones any of which crosses it bare. */
    public record Line(String name, Set<Where> where, Set<Zone> zones) {
        public Line {
            where = Set.copyOf(where);
            zones = Set.copyOf(zones);
            if (name.isBlank() || where.isEmpty() || zones.isEmpty()) {
                throw new IllegalArgumentException("not a line of a threshold: " + name);
            }
        }

        boolean crossed(Where before, Set<Zone> bare) {
            return where.contains(before) && bare.stream().anyMatch(zones::contains);
        }
    }

    /** All that are known, in the order of their file. */
    public static List<Threshold> all() {
        return ThresholdFile.ALL;
    }

    /** The threshold with this code; throws {@link IllegalArgumentException} for any other text. */
    public static Threshold ofCode(String code) {
        return all().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a threshold: " + code));
    }

    /** Whether it calls these bare zones nudity anywhere, for anybody it draws a line for. */
    public boolean nudity(Set<Zone> bare) {
        return List.of(Where.values()).stream().anyMatch(where -> nudity(where, bare));
    }

    /** The same before these people. Where it draws several lines, the widest of them is taken: nobody is asked which. */
    public boolean nudity(Where where, Set<Zone> bare) {
        return !crossed(where, bare).isEmpty();
    }

    /** The lines that these bare zones cross, so that a notice can use the source's own word. */
    public List<Line> crossed(Where where, Set<Zone> bare) {
        return lines.stream().filter(line -> line.crossed(where, bare)).toList();
    }
}
