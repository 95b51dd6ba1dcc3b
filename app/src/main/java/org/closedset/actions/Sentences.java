package org.closedset.actions;

import java.util.Locale;
import java.util.ResourceBundle;

/** What acts say where they cannot be done. */
final class Sentences {
    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("messages.actions", Locale.ROOT);

    private Sentences() {}

    static String say(String key) {
        return SENTENCES.getString(key);
    }

    static String say(String key, String value) {
        return SENTENCES.getString(key).replace("{0}", value);
    }
}
