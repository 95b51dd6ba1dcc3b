package org.closedset.people;

import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of people.properties. */
final class Wording {
    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("org.closedset.people.people", Locale.ROOT);

    private Wording() {}

    static String say(String key) {
        return SENTENCES.getString(key);
    }
}
