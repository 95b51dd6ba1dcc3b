package org.closedset.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into words and marks. A possessive or contracted "'s" is a token of its own; a hyphen joins. */
final class Tokens {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        return new Tokens(text).cut();
    }

    private List<Token> cut() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                at = word(at);
            } else {
                if (".!?;:,\"\u201c\u201d()".indexOf(c) >= 0 || c == '\n' && blankLine(at)) {
                    tokens.add(new Token(String.valueOf(c), at, at + 1, ".!?;\n".indexOf(c) >= 0, false, false));
                } else if (c == '-' && at + 1 < text.length() && text.charAt(at + 1) == '-' || c == '\u2014') {
                    tokens.add(new Token("--", at, at + 1, false, false, false));
                }
                at++;
            }
        }
        return tokens;
    }

    private boolean blankLine(int at) {
        return at + 1 < text.length() && (text.charAt(at + 1) == '\n' || text.charAt(at + 1) == '-');
    }

    private int word(int start) {
        int end = start;
        while (end < text.length() && inWord(end, start)) {
            end++;
        }
        int own = end;
        if (end - start > 2 && isApostrophe(text.charAt(end - 2)) && "sS".indexOf(text.charAt(end - 1)) >= 0) {
            own = end - 2;
        }
        add(start, own);
        if (own < end) {
            tokens.add(new Token("'s", own, end, false, false, false));
        }
        return abbreviation(start, end) ? end + 1 : end;
    }

    /** "Mrs." and the like end no sentence. */
    private boolean abbreviation(int start, int end) {
        if (end >= text.length() || text.charAt(end) != '.') {
            return false;
        }
        return switch (text.substring(start, end).toLowerCase(Locale.ROOT)) {
            case "mr", "mrs", "ms", "dr", "st", "sgt", "lt", "capt", "det", "prof" -> true;
            default -> false;
        };
    }

    private boolean inWord(int at, int start) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        boolean joins = isApostrophe(c) || c == '-' || c == '\u2010';
        return joins && at > start && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private void add(int start, int end) {
        String written = text.substring(start, end);
        boolean opens = tokens.isEmpty() || opens(tokens.getLast());
        boolean capital = Character.isUpperCase(written.charAt(0));
        boolean shouted = written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT));
        String word = written.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2010', '-');
        tokens.add(new Token(word, start, end, false, capital, capital && !shouted && !opens));
    }

    private static boolean opens(Token before) {
        return before.stop() || ":--\"\u201c(".contains(before.word());
    }
}
