package org.closedset.exports;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of exports.properties. */
final class Wording {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.closedset.exports.exports", Locale.ROOT);

    private Wording() {}

    static boolean has(String key) {
        return WORDS.containsKey(key);
    }

    static String say(String key, Object... arguments) {
        return arguments.length == 0
                ? WORDS.getString(key)
                : new MessageFormat(WORDS.getString(key), Locale.ROOT).format(arguments);
    }
}
