package org.closedset.screenplay;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain text as it was meant to be seen: tabs as spaces, and what a web page left in it (tags, entities) taken out.
 * Lines stay what they were. A tag of no known name, such as an address in angle brackets, is text.
 */
public final class PlainText {
    private static final Pattern TAG = Pattern.compile(
            "</?(?:a|b|i|u|p|br|hr|em|pre|div|font|span|strong|center|html|head|body|title|table|tbody|tr|td|tt|script|meta|link|img)(?:\\s[^<>]{0,300})?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,6})|#[xX]([0-9a-fA-F]{1,5})|([a-zA-Z]{2,8}));");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("rsquo", "\u2019"),
            Map.entry("lsquo", "\u2018"),
            Map.entry("rdquo", "\u201d"),
            Map.entry("ldquo", "\u201c"),
            Map.entry("ndash", "\u2013"),
            Map.entry("mdash", "\u2014"),
            Map.entry("hellip", "\u2026"),
            Map.entry("eacute", "\u00e9"),
            Map.entry("egrave", "\u00e8"),
            Map.entry("agrave", "\u00e0"),
            Map.entry("ccedil", "\u00e7"),
            Map.entry("ntilde", "\u00f1"),
            Map.entry("ouml", "\u00f6"),
            Map.entry("uuml", "\u00fc"),
            Map.entry("auml", "\u00e4"));
    private static final int TAB = 8;

    private PlainText() {}

    /** Whether a web page left tags in the text. */
    public static boolean tagged(String text) {
        Matcher tag = TAG.matcher(text);
        int found = 0;
        while (found < 3 && tag.find()) {
            found++;
        }
        return found == 3;
    }

    /** The text without tags, entities and tabs, line for line. */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (String line : text.split("\r\n|\n|\r", -1)) {
            String bare = line.indexOf('<') < 0 ? line : TAG.matcher(line).replaceAll("");
            bare = bare.indexOf('&') < 0 ? bare : ENTITY.matcher(bare).replaceAll(PlainText::character);
            spread(bare, plain);
            plain.append('\n');
        }
        return plain.toString();
    }

    private static String character(MatchResult entity) {
        String decimal = entity.group(1);
        String hex = entity.group(2);
        String named = entity.group(3);
        if (named != null) {
            String small = NAMED.getOrDefault(named.toLowerCase(Locale.ROOT), entity.group());
            boolean capital = java.lang.Character.isUpperCase(named.charAt(0)) && small.length() == 1;
            return Matcher.quoteReplacement(capital ? LineShapes.folded(small) : small);
        }
        int code = decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(hex, 16);
        boolean real = java.lang.Character.isDefined(code) && !java.lang.Character.isISOControl(code);
        return real ? Matcher.quoteReplacement(java.lang.Character.toString(code)) : " ";
    }

    private static void spread(String line, StringBuilder plain) {
        int column = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            int wide = c == '\t' ? TAB - column % TAB : 1;
            if (c == '\t') {
                plain.repeat(' ', wide);
            } else {
                plain.append(c);
            }
            column += wide;
        }
    }
}
