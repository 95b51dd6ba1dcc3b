package org.closedset.screenplay;

import java.util.Locale;
import java.util.regex.Pattern;

/** What the words of a printed row say about what it is; the words themselves, never where they stand. */
final class RowWords {
    private static final Pattern HEADING = Pattern.compile(
            "(?:SC(?:ENE)?\\.? *\\d+[A-Z]? *[-.:]? *)?(?:INT|EXT|EST|I/E|E/I)(?:\\.? ?[/\\\\-] ?(?:INT|EXT))?(?:[. ]|--|-).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{0,3}-?\\d{1,4}(?:[.-]\\d{1,3})?[A-Z]{0,3}\\.?");
    private static final Pattern MORE =
            Pattern.compile("\\(? ?(?:MORE|CONTINUED|MÁS|SUITE|MEHR|SIGUE) ?\\)?[.:]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTINUED =
            Pattern.compile("CONTINUED ?: ?(?:\\( ?\\d+ ?\\))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTD =
            Pattern.compile("\\((?:CON[’'‘`]?T[’'‘`]?D?|CONTINUED|CONTINUING)\\.?\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXTENSION = Pattern.compile(
            "(?:\\((?:V\\.? ?O\\.?|O\\.? ?S\\.?|O\\.? ?C\\.?|CON[’'‘`]?T[’'‘`]?D?\\.?|FILTERED)\\) ?)+");
    private static final Pattern TRANSITION = Pattern.compile(
            "(?:[^.!?]* TO ?:|FADE (?:IN|OUT|UP|TO)[^.]*[.:]?|CUT TO[^.]*[.:]|.*(?:CUT|FADE|DISSOLVE|WIPE|SMASH)[^.]* TO"
                    + " (?:BLACK|WHITE)\\.?|END CREDITS\\.?|BLACKOUT\\.?)");
    private static final Pattern OMITTED = Pattern.compile("[(\\[]?(?:SCENES? )?OMIT(?:TED)?[)\\]]?\\.?");

    private RowWords() {}

    static boolean heading(String text) {
        return !text.isEmpty()
                && "IESies".indexOf(text.charAt(0)) >= 0
                && HEADING.matcher(text).matches();
    }

    static boolean number(String text) {
        return text.length() <= 20 && NUMBER.matcher(text).matches();
    }

    static boolean omitted(String text) {
        return text.length() < 24 && OMITTED.matcher(text).matches()
                || Omission.of(text).isPresent();
    }

    /** Whether the row only says that a speech or a scene goes on over the page. */
    static boolean turnsPage(String text) {
        boolean marked = text.indexOf('(') >= 0 || text.indexOf(':') >= 0;
        return marked
                && text.length() < 40
                && (MORE.matcher(text).matches() || CONTINUED.matcher(text).matches());
    }

    /** Whether it is the mark under a speech that goes on over the page. */
    static boolean more(String text) {
        return turnsPage(text) && !text.toUpperCase(Locale.ROOT).contains("CONTINUED");
    }

    static boolean continues(String cue) {
        return cue.indexOf('(') >= 0 && CONTD.matcher(cue).find();
    }

    /** The name of a cue without its extensions. */
    static String speaker(String cue) {
        int paren = cue.indexOf('(');
        return (paren < 0 ? cue : cue.substring(0, paren)).strip();
    }

    static boolean transition(String text) {
        return capitals(text) && TRANSITION.matcher(text).matches();
    }

    /** Whether it says how a speaker is heard, as a cue that wraps has on its second row. */
    static boolean extension(String text) {
        return EXTENSION.matcher(text).matches();
    }

    /** Whether a bracket opens in it that another row must close. */
    static boolean bracketOpen(String text) {
        return text.lastIndexOf('(') > text.lastIndexOf(')');
    }

    static boolean bracketed(String text) {
        return text.startsWith("(") && text.endsWith(")");
    }

    /** Whether it has letters and none outside brackets is lower case; scripts without case count as capitals. */
    static boolean capitals(String text) {
        return shareLower(text) == 0;
    }

    /** Whether it may be a name in capitals: as {@link #capitals}, but {@code McCLANE} passes. */
    static boolean mostlyCapitals(String text) {
        return shareLower(text) <= 0.2;
    }

    private static double shareLower(String text) {
        int letters = 0;
        int lower = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            if (depth == 0 && java.lang.Character.isLetter(c)) {
                letters++;
                lower += java.lang.Character.isLowerCase(c) ? 1 : 0;
            }
        }
        return letters == 0 ? 1 : (double) lower / letters;
    }

    /** Whether an action line broken by the page's end goes on in {@code next}. */
    static boolean unfinished(String before, String next) {
        String end = before.replaceAll("[\"”’')\\]]+$", "");
        boolean ended = end.endsWith(".") || end.endsWith("!") || end.endsWith("?") || end.endsWith(":");
        return !ended || !next.isEmpty() && java.lang.Character.isLowerCase(next.codePointAt(0));
    }
}
