package org.closedset.screenplay;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a line of a screenplay looks like by itself: heading, transition, cue, shot. Shared by all readers. */
final class LineShapes {
    private static final List<String> HEADING_STARTS = List.of(
            "INT./EXT",
            "EXT./INT",
            "INT/EXT",
            "EXT/INT",
            "INT-EXT",
            "EXT-INT",
            "I./E",
            "E./I",
            "I/E",
            "E/I",
            "INT",
            "EXT",
            "EST");
    private static final Set<String> TRANSITIONS = Set.of(
            "FADE OUT",
            "FADE IN",
            "FADE TO BLACK",
            "FADE UP",
            "CUT TO BLACK",
            "SMASH CUT",
            "CUT TO",
            "THE END FADE",
            "DISSOLVE",
            "FADE TO WHITE",
            "BLACK OUT",
            "BLACKOUT",
            "END CREDITS");
    private static final List<String> SHOT_STARTS = List.of(
            "INSIDE ",
            "OUTSIDE ",
            "ANGLE ON",
            "ANGLE -",
            "CLOSE ON",
            "CLOSE UP",
            "CLOSE-UP",
            "BACK TO",
            "LATER",
            "MOMENTS LATER",
            "MONTAGE",
            "SERIES OF SHOTS",
            "INTERCUT",
            "POV",
            "WIDE ON",
            "ON THE ",
            "AT THE ",
            "IN THE ",
            "UNDER THE ",
            "BEHIND THE ",
            "INSERT",
            "FLASHBACK",
            "END FLASHBACK",
            "BACK IN",
            "END OF",
            "RESUME",
            "SAME TIME",
            "SUPER:",
            "TITLE:");

    private LineShapes() {}

    /** Whether the line begins like a scene heading, in any case. */
    static boolean isHeading(String line) {
        if (line.length() < 4) {
            return false;
        }
        char first = line.charAt(0);
        if (first != 'I' && first != 'E' && first != 'i' && first != 'e') {
            return false;
        }
        return headingStart(line) > 0;
    }

    /** The length of "INT. ", "EXT/INT " and so on at the start of the line, or 0. */
    static int headingStart(String line) {
        for (String start : HEADING_STARTS) {
            int end = start.length();
            if (line.length() > end && line.regionMatches(true, 0, start, 0, end)) {
                char next = line.charAt(end);
                if (next == '.' || next == ' ' || next == ':') {
                    while (end < line.length()
                            && (line.charAt(end) == '.' || line.charAt(end) == ' ' || line.charAt(end) == ':')) {
                        end++;
                    }
                    return end < line.length() ? end : 0;
                }
            }
        }
        return 0;
    }

    /** An upper-case line that ends in "TO:", or one of the usual fades and cuts. */
    static boolean isTransition(String line) {
        if (!isUpper(line)) {
            return false;
        }
        if (line.endsWith("TO:")) {
            return true;
        }
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '.' || line.charAt(end - 1) == ':')) {
            end--;
        }
        return end < line.length()
                && TRANSITIONS.contains(line.substring(0, end).strip());
    }

    /** A short line in capitals that moves within a scene, by how it begins. */
    static boolean isShot(String line) {
        if (line.length() > 60 || !isUpper(line)) {
            return false;
        }
        for (String start : SHOT_STARTS) {
            if (line.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a capital and no small letter; digits, marks and letters without case may stand beside. */
    static boolean isUpper(String line) {
        boolean letter = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (java.lang.Character.isLowerCase(c)) {
                return false;
            }
            letter |= java.lang.Character.isUpperCase(c);
        }
        return letter;
    }

    /** Whether the line could name a speaker: capitals with at least one letter, an extension in any case. */
    static boolean isCue(String line) {
        int open = line.indexOf('(');
        String name = (open < 0 ? line : line.substring(0, open)).strip();
        if (name.endsWith("^")) {
            name = name.substring(0, name.length() - 1).strip();
        }
        boolean closed = open < 0 || line.indexOf(')', open) > 0 || isUpper(line);
        return !name.isEmpty() && closed && name.length() <= 60 && isUpper(name);
    }

    /** The line in upper case, for matching only. */
    static String folded(String line) {
        return line.toUpperCase(Locale.ROOT);
    }
}
