package org.closedset.riders;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.closedset.vocabulary.Coded;

/** The stable code of a value of an enum, as a rider's text has it: {@code at-camera} for AT_CAMERA. */
final class Code {
    private Code() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value with this code; throws {@link IllegalArgumentException} for any other text. */
    static <E extends Enum<E> & Coded> E read(Class<E> type, String code) {
        for (E value : type.getEnumConstants()) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no code of " + type.getSimpleName());
    }

    /** All of them in the order of their vocabulary, or {@code -} where there are none. */
    static <E extends Enum<E> & Coded> String all(Collection<E> values) {
        return values.isEmpty()
                ? Line.NOTHING
                : values.stream().sorted().map(Coded::code).collect(Collectors.joining(","));
    }
}
