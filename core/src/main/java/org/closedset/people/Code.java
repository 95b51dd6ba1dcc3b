package org.closedset.people;

import java.util.Locale;

/** The stable code of a value of an enum, as files have it: {@code stand-in} for STAND_IN. */
final class Code {
    private Code() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E read(Class<E> type, String code) {
        for (E value : type.getEnumConstants()) {
            if (of(value).equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no code of " + type.getSimpleName());
    }
}
