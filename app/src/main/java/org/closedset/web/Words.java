package org.closedset.web;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of the desk's message file; {0} and so on are filled in. */
public final class Words {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("messages.desk", Locale.ROOT);

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private Words() {}

    public static String say(String key, Object... parts) {
        return PLACE.matcher(TEXTS.getString(key)).replaceAll(place -> {
            int part = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(part < parts.length ? String.valueOf(parts[part]) : place.group());
        });
    }

    /** The sentence for this many: {@code key.one} for 1, else {@code key.many}, with the number as {0}. */
    public static String count(String key, int number, Object... more) {
        Object[] parts = new Object[more.length + 1];
        parts[0] = number;
        System.arraycopy(more, 0, parts, 1, more.length);
        return say(key + (number == 1 ? ".one" : ".many"), parts);
    }

    public static boolean has(String key) {
        return TEXTS.containsKey(key);
    }
}
