package org.closedset.production;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.closedset.breakdown.Passage;
import org.closedset.screenplay.Lines;
import org.closedset.screenplay.Place;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Mode;

/** How a passage is spelt, its fields in the order it has them. */
final class PassageSpelling {
    private static final Pattern LINES = Pattern.compile("(?:(\\d{1,6}):)?(\\d{1,9})-(?:(\\d{1,6}):)?(\\d{1,9})");
    private static final Pattern MARK = Pattern.compile("(\\d{1,6}):(\\d{1,7})-(\\d{1,7})");

    private PassageSpelling() {}

    static void write(FieldWriter fields, Passage it) {
        fields.text(it.id())
                .text(it.kind().code())
                .text(it.detail())
                .text(it.mode().code())
                .texts(it.people())
                .texts(it.groups())
                .texts(it.witnesses())
                .text(spelt(it.lines()))
                .number(it.first())
                .number(it.last())
                .texts(it.marks().stream().map(PassageSpelling::spelt).toList())
                .text(Double.toString(it.confidence()))
                .text(it.reason())
                .text(it.question());
    }

    static Passage read(FieldReader fields) throws UnreadableFact {
        Passage passage = new Passage(
                fields.text(),
                fields.value(Kind::ofCode, Kind::code),
                fields.text(),
                fields.value(Mode::ofCode, Mode::code),
                fields.texts(),
                fields.texts(),
                fields.texts(),
                fields.value(PassageSpelling::lines, PassageSpelling::spelt),
                fields.number(),
                fields.number(),
                fields.all(it -> it.value(PassageSpelling::mark, PassageSpelling::spelt)),
                fields.value(Double::parseDouble, it -> Double.toString(it)),
                fields.text(),
                fields.text());
        boolean whole = !passage.id().isEmpty() && passage.first() >= 0 && passage.first() <= passage.last();
        fields.check(whole && passage.confidence() >= 0 && passage.confidence() <= 1);
        return passage;
    }

    static String spelt(Lines lines) {
        return spelt(lines.from()) + "-" + spelt(lines.to());
    }

    private static String spelt(Place place) {
        return place.page() == 0 ? Integer.toString(place.line()) : place.page() + ":" + place.line();
    }

    static Lines lines(String text) {
        Matcher found = matched(LINES, text);
        return new Lines(place(found.group(1), found.group(2)), place(found.group(3), found.group(4)));
    }

    private static Place place(String page, String line) {
        return new Place(page == null ? 0 : Integer.parseInt(page), Integer.parseInt(line));
    }

    private static String spelt(Passage.Mark mark) {
        return mark.element() + ":" + mark.start() + "-" + mark.end();
    }

    private static Passage.Mark mark(String text) {
        Matcher found = matched(MARK, text);
        return new Passage.Mark(
                Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
    }

    private static Matcher matched(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.matches()) {
            throw new IllegalArgumentException("spelt otherwise");
        }
        return found;
    }
}
