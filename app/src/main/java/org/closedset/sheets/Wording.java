package org.closedset.sheets;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of sheets.properties. */
final class Wording {
    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("org.closedset.sheets.sheets", Locale.ROOT);

    private Wording() {}

    static String say(String key, Object... arguments) {
        return new MessageFormat(SENTENCES.getString(key), Locale.ROOT).format(arguments);
    }

    static UnreadableSheet unreadable(String key, Object... arguments) {
        return new UnreadableSheet(say(key, arguments));
    }
}
