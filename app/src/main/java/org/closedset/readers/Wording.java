package org.closedset.readers;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.closedset.screenplay.Place;
import org.closedset.screenplay.UnreadableScreenplay;

/** The sentences the readers say, from readers.properties. */
final class Wording {
    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("org.closedset.readers.readers", Locale.ROOT);

    private Wording() {}

    static String say(String key, Object... arguments) {
        return new MessageFormat(SENTENCES.getString(key), Locale.ROOT).format(arguments);
    }

    static UnreadableScreenplay unreadable(String key, Object... arguments) {
        return new UnreadableScreenplay(say(key, arguments));
    }

    static UnreadableScreenplay unreadableAt(Place at, String key, Object... arguments) {
        return new UnreadableScreenplay(say(key, arguments), at);
    }
}
