package org.closedset.riders;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of riders.properties. */
final class Wording {
    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("org.closedset.riders.riders", Locale.ROOT);

    private Wording() {}

    static String say(String key, Object... values) {
        return new MessageFormat(SENTENCES.getString(key), Locale.ROOT).format(values);
    }
}
