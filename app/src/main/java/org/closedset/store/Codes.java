package org.closedset.store;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.closedset.breakdown.Passage;
import org.closedset.screenplay.Lines;
import org.closedset.screenplay.Place;

/** Small values as the decision file spells them; anything spelt otherwise is an {@link IllegalArgumentException}. */
final class Codes {
    private static final Pattern LINES = Pattern.compile("(?:(\\d{1,6}):)?(\\d{1,9})-(?:(\\d{1,6}):)?(\\d{1,9})");
    private static final Pattern MARK = Pattern.compile("(\\d{1,6}):(\\d{1,7})-(\\d{1,7})");

    private Codes() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E read(Class<E> type, String code) {
        for (E value : type.getEnumConstants()) {
            if (of(value).equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("not a " + type.getSimpleName());
    }

    static String of(Lines lines) {
        return of(lines.from()) + "-" + of(lines.to());
    }

    private static String of(Place place) {
        return place.page() == 0 ? Integer.toString(place.line()) : place.page() + ":" + place.line();
    }

    static Lines lines(String text) {
        Matcher found = LINES.matcher(text);
        if (!found.matches()) {
            throw new IllegalArgumentException("not lines");
        }
        return new Lines(place(found.group(1), found.group(2)), place(found.group(3), found.group(4)));
    }

    private static Place place(String page, String line) {
        return new Place(page == null ? 0 : Integer.parseInt(page), Integer.parseInt(line));
    }

    static String of(Passage.Mark mark) {
        return mark.element() + ":" + mark.start() + "-" + mark.end();
    }

    static Passage.Mark mark(String text) {
        Matcher found = MARK.matcher(text);
        if (!found.matches()) {
            throw new IllegalArgumentException("not a mark");
        }
        Passage.Mark mark = new Passage.Mark(number(found, 1), number(found, 2), number(found, 3));
        check(mark.start() <= mark.end());
        return mark;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    static void check(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("out of range");
        }
    }
}
