package org.closedset.exports;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.closedset.vocabulary.Kind;

/** Values as files for other programs spell them. */
final class Codes {
    private Codes() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> kinds(Collection<Kind> kinds) {
        return kinds.stream().map(Kind::code).toList();
    }
}
