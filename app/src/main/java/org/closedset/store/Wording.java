package org.closedset.store;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of store.properties. */
final class Wording {
    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("org.closedset.store.store", Locale.ROOT);

    private Wording() {}

    static UnreadableDecisions refuse(UnreadableDecisions.Why why, String key, Object... arguments) {
        return new UnreadableDecisions(why, new MessageFormat(SENTENCES.getString(key), Locale.ROOT).format(arguments));
    }
}
