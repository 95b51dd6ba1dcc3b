package org.closedset.paper;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * Which letters can be printed: Latin with all its accents, Greek and Cyrillic. Other alphabets need their letters
 * joined or turned, which is not done here, so they are named instead of printed wrongly.
 */
final class Printable {
    /** Stands where a letter cannot be printed; both stand-in fonts have it. */
    static final int REPLACEMENT = 0xFFFD;

    private static final Set<UnicodeScript> ALPHABETS = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED);
    private static final int NAMED = 6;

    private final IntPredicate inAFont;
    private final Set<Integer> missing = new TreeSet<>();

    /** {@code inAFont} says whether one of the fonts at hand has a code point. */
    Printable(IntPredicate inAFont) {
        this.inAFont = inAFont;
    }

    /** Letters and their accents as one, for fonts have them so; spaces of every kind as the plain one. */
    static String composed(String text) {
        boolean plain = text.chars().allMatch(c -> c >= ' ' && c < 0x7f);
        return plain ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static boolean alphabet(int c) {
        return c < 0x80 || ALPHABETS.contains(UnicodeScript.of(c));
    }

    /** The text with what cannot be printed replaced and remembered; what is not seen is left out. */
    String of(String text) {
        String composed = composed(text);
        if (composed.chars().allMatch(c -> c < 0x7f)) {
            return composed;
        }
        StringBuilder printable = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> {
            if (Character.getType(c) == Character.FORMAT) {
                return;
            }
            if (c < 0x20 || Character.isSpaceChar(c) || alphabet(c) && inAFont.test(c)) {
                printable.appendCodePoint(c);
            } else {
                missing.add(c);
                printable.appendCodePoint(REPLACEMENT);
            }
        });
        return printable.toString();
    }

    /** A sentence that names every alphabet of which something could not be printed, with its letters' code points. */
    Optional<String> sentence() {
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Set<Integer>> alphabets = new TreeMap<>();
        missing.forEach(
                c -> alphabets.computeIfAbsent(name(c), own -> new TreeSet<>()).add(c));
        String named = alphabets.entrySet().stream()
                .map(alphabet -> Wording.say("unprintable.alphabet", alphabet.getKey(), letters(alphabet.getValue())))
                .collect(Collectors.joining(", "));
        return Optional.of(Wording.say("unprintable", Character.toString(REPLACEMENT), named));
    }

    private static String letters(Set<Integer> letters) {
        String first = letters.stream()
                .limit(NAMED)
                .map(c -> String.format(Locale.ROOT, "U+%04X", c))
                .collect(Collectors.joining(" "));
        int more = letters.size() - NAMED;
        return more > 0 ? Wording.say("unprintable.more", first, more) : first;
    }

    private static String name(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        if (script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED || script == UnicodeScript.UNKNOWN) {
            return Wording.say("unprintable.signs");
        }
        String name = script.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
