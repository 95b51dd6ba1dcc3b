package org.closedset.screenplay;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences the reading of scripts says, from screenplay.properties. */
final class Wording {
    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("org.closedset.screenplay.screenplay", Locale.ROOT);

    private Wording() {}

    static String say(String key, Object... arguments) {
        return new MessageFormat(SENTENCES.getString(key), Locale.ROOT).format(arguments);
    }
}
