package org.closedset.breakdown;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The sentences of {@code wording.properties}; {0} and so on are filled in. */
final class Wording {
    private static final Properties TEXTS = read();

    private Wording() {}

    private static Properties read() {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(Table.text("wording.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    static boolean has(String key) {
        return TEXTS.containsKey(key);
    }

    static String of(String key, Object... parts) {
        String text = TEXTS.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no wording for " + key);
        }
        for (int i = 0; i < parts.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(parts[i]));
        }
        return text;
    }
}
