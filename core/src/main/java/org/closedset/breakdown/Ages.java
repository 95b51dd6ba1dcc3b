package org.closedset.breakdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.closedset.screenplay.Character;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.Scene;
import org.closedset.screenplay.Screenplay;

/** How old the page says its characters are, from introductions such as {@code MILO, 7} or {@code ANA (16)}. */
final class Ages {
    private static final Pattern AGE =
            Pattern.compile("^['\u2019A-Z. -]{0,24}?(?:,|\\(|, \\()\\s?(?:aged? |barely |about |almost )?"
                    + "(\\d{1,2})\\b(?!s|:|\\.\\d| (?:minutes|dollars|feet|miles|years ago))");
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17));
    private static final Pattern WORD_AGE = Pattern.compile("^['\u2019A-Z. -]{0,24}?, (?:aged? )?(\\p{Ll}+)[,.]");
    /** "30s", "thirties", "thirty-one", "forty" after a name: grown, whatever the number exactly is. */
    private static final Pattern GROWN = Pattern.compile("^['\u2019A-Z. -]{0,24}?(?:,|\\(|, \\()\\s?"
            + "(?:age[ds]? |in (?:his|her|their) |late |early |mid-?\\s?|barely |about |almost |around )*"
            + "(?:[2-9]\\d['\u2019]?s\\b|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)(?:y|ies)\\b)");

    private static final Set<String> GROWN_NAMES = Lexicon.english().of("grown");
    private static final Set<String> YOUNG_NAMES = Lexicon.english().of("young-name");
    private static final Set<String> TEEN_NAMES = Lexicon.english().of("teen-name");

    private final Map<String, Integer> ages = new HashMap<>();
    private final Set<String> grown = new HashSet<>();

    static Ages of(Screenplay screenplay) {
        Ages ages = new Ages();
        for (Scene scene : screenplay.scenes()) {
            for (Element element : scene.elements()) {
                if (element.type() == Element.Type.ACTION) {
                    screenplay.characters().forEach(character -> ages.read(character, element.text()));
                }
            }
        }
        return ages;
    }

    private void read(Character character, String text) {
        if (ages.containsKey(character.name())) {
            return;
        }
        for (String spelling : character.spellings()) {
            int at = whole(text, spelling);
            if (at >= 0) {
                String after = text.substring(at + spelling.length());
                age(after).ifPresent(age -> ages.put(character.name(), age));
                if (GROWN.matcher(after).find()) {
                    grown.add(character.name());
                }
            }
        }
    }

    /** Where the name first stands as a word of its own, or -1: MATE is not named where MATEO is. */
    private static int whole(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean begins = at == 0 || !java.lang.Character.isLetterOrDigit(text.charAt(at - 1));
            if (begins && (end == text.length() || !java.lang.Character.isLetterOrDigit(text.charAt(end)))) {
                return at;
            }
        }
        return -1;
    }

    private static OptionalInt age(String after) {
        Matcher digits = AGE.matcher(after);
        if (digits.find()) {
            return OptionalInt.of(Integer.parseInt(digits.group(1)));
        }
        Matcher word = WORD_AGE.matcher(after);
        if (word.find() && WORDS.containsKey(word.group(1))) {
            return OptionalInt.of(WORDS.get(word.group(1)));
        }
        return OptionalInt.empty();
    }

    /** The age the page gives, if it gives one. */
    OptionalInt of(String name) {
        Integer age = ages.get(name);
        return age == null ? OptionalInt.empty() : OptionalInt.of(age);
    }

    /** Said by the page to be 18 or more, by a number, a decade or a word such as "woman". */
    boolean isGrown(String name) {
        OptionalInt age = of(name);
        return age.isPresent() ? age.getAsInt() >= 18 : grown.contains(name) || said(name, GROWN_NAMES);
    }

    /** Young enough to be carried and put to bed: under 13, or called a child and given no age. */
    boolean isChild(String name) {
        OptionalInt age = of(name);
        return age.isPresent() ? age.getAsInt() < 13 : !grown.contains(name) && said(name, YOUNG_NAMES);
    }

    /** Under 18, or called a child or teenager and given no age. */
    boolean isMinor(String name) {
        OptionalInt age = of(name);
        return age.isPresent()
                ? age.getAsInt() < 18
                : !grown.contains(name) && (said(name, YOUNG_NAMES) || said(name, TEEN_NAMES));
    }

    private static boolean said(String name, Set<String> words) {
        for (String word : name.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
