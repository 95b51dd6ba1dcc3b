package org.closedset.paper;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of paper.properties. */
final class Wording {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.closedset.paper.paper", Locale.ROOT);

    private Wording() {}

    static String say(String key, Object... arguments) {
        return arguments.length == 0
                ? WORDS.getString(key)
                : new MessageFormat(WORDS.getString(key), Locale.ROOT).format(arguments);
    }
}
