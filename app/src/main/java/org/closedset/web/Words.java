package org.closedset.web;

import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the desk's message file; {0} and so on are filled in. */
public final class Words {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("messages.desk", Locale.ROOT);

    private Words() {}

    public static String say(String key, Object... parts) {
        String text = TEXTS.getString(key);
        for (int i = 0; i < parts.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(parts[i]));
        }
        return text;
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
