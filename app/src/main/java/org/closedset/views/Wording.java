package org.closedset.views;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of views.properties. */
final class Wording {
    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("org.closedset.views.views", Locale.ROOT);

    private Wording() {}

    static String say(String key, Object... arguments) {
        return new MessageFormat(SENTENCES.getString(key), Locale.ROOT).format(arguments);
    }
}
