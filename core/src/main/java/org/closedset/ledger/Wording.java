package org.closedset.ledger;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of ledger.properties. */
final class Wording {
    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("org.closedset.ledger.ledger", Locale.ROOT);

    private Wording() {}

    static String say(String key) {
        return SENTENCES.getString(key);
    }

    static String say(String key, String... parts) {
        return MessageFormat.format(SENTENCES.getString(key), (Object[]) parts);
    }
}
