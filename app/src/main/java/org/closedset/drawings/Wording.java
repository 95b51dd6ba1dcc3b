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

    /** The kinds in words, those only proposed after the confirmed ones and named so. */
    static String kinds(Collection<Kind> kinds, Collection<Kind> confirmed) {
        String sure = kinds(kinds.stream().filter(confirmed::contains).toList());
        String open =
                kinds(kinds.stream().filter(kind -> !confirmed.contains(kind)).toList());
        if (open.isEmpty()) {
            return sure;
        }
        return (sure.isEmpty() ? "" : sure + "; ") + say("proposed", open);
    }

    static String kinds(Collection<Kind> kinds) {
        return kinds.stream().map(Wording::kind).collect(Collectors.joining(", "));
    }
}
