package org.closedset.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of messages/cli.properties. */
final class Words {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages.cli", Locale.ROOT);

    private Words() {}

    static String say(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(arguments);
    }
}
