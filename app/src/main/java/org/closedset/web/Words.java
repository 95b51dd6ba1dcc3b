package org.closedset.web;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of the pages' message files; {0} and so on are filled in. */
public final class Words {
    private static final List<ResourceBundle> TEXTS = List.of(
            ResourceBundle.getBundle("messages.desk", Locale.ROOT),
            ResourceBundle.getBundle("messages.own", Locale.ROOT));

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private Words() {}

    public static String say(String key, Object... parts) {
        return PLACE.matcher(text(key)).replaceAll(place -> {
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

    /** What a scene is called, with the title of its script where that is not "". */
    public static String scene(String title, String label) {
        return title.isEmpty() ? say("plays.scene", label) : say("plays.scene.of", label, title);
    }

    public static boolean has(String key) {
        return TEXTS.stream().anyMatch(it -> it.containsKey(key));
    }

    private static String text(String key) {
        return TEXTS.stream()
                .filter(it -> it.containsKey(key))
                .findFirst()
                .orElseThrow(() -> new MissingResourceException("no such sentence", Words.class.getName(), key))
                .getString(key);
    }
}
