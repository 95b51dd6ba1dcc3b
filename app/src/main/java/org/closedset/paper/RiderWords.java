package org.closedset.paper;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import org.closedset.vocabulary.Language;

/** The headings of a printed rider: the words of rider-*.properties in one language. */
final class RiderWords {
    private static final Map<Language, ResourceBundle> ALL = all();

    private final ResourceBundle words;

    RiderWords(Language language) {
        this.words = Objects.requireNonNull(ALL.get(language));
    }

    private static Map<Language, ResourceBundle> all() {
        Map<Language, ResourceBundle> all = new EnumMap<>(Language.class);
        Arrays.stream(Language.values())
                .forEach(it ->
                        all.put(it, ResourceBundle.getBundle("org.closedset.paper.rider-" + it.code(), Locale.ROOT)));
        return all;
    }

    String say(String key, Object... values) {
        return new MessageFormat(words.getString(key), Locale.ROOT).format(values);
    }
}
