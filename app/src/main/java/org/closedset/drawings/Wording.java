package org.closedset.drawings;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.closedset.vocabulary.Kind;

/** The words of drawings.properties. */
final class Wording {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.closedset.drawings.drawings", Locale.ROOT);

    private Wording() {}

    static String say(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(arguments);
    }

    static String kind(Kind kind) {
        return WORDS.getString("kind." + kind.code());
    }

    static String kinds(Collection<Kind> kinds) {
        return kinds.stream().map(Wording::kind).collect(Collectors.joining(", "));
    }
}
