package org.closedset.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.closedset.breakdown.Passage;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.breakdown.SceneFlag;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.Group;
import org.closedset.screenplay.Place;
import org.closedset.screenplay.Scene;

/** One line of a breakdown sheet: a passage, or a scene without any, so that every scene is in the sheet. */
record Row(Scene scene, List<SceneFlag> flags, Optional<Review.Item> item, boolean read) {
    private static final int LONGEST_QUOTE = 400;

    static List<Row> of(Review review) {
        List<Row> rows = new ArrayList<>();
        for (SceneBreakdown scene : review.breakdown().scenes()) {
            boolean read = review.isRead(scene.scene().id().own());
            List<Review.Item> standing =
                    review.items(scene).stream().filter(Review.Item::stands).toList();
            List<SceneFlag> flags = review.flags(scene);
            standing.forEach(item -> rows.add(new Row(scene.scene(), flags, Optional.of(item), read)));
            if (standing.isEmpty()) {
                rows.add(new Row(scene.scene(), flags, Optional.empty(), read));
            }
        }
        return rows;
    }

    /** What a person set aside as not intimate. */
    static List<Row> rejected(Review review) {
        List<Row> rows = new ArrayList<>();
        for (SceneBreakdown scene : review.breakdown().scenes()) {
            boolean read = review.isRead(scene.scene().id().own());
            review.items(scene).stream()
                    .filter(item -> !item.stands())
                    .forEach(item -> rows.add(new Row(scene.scene(), review.flags(scene), Optional.of(item), read)));
        }
        return rows;
    }

    /** What the cell of this column says; "" where there is nothing to say. */
    String text(Column column) {
        return switch (column) {
            case SCENE -> scene().label();
            case SETTING -> Wording.say("setting." + Codes.of(scene().heading().setting()));
            case PLACE ->
                scene().heading().place().isEmpty()
                        ? scene().heading().text()
                        : scene().heading().place();
            case TIME -> scene().heading().time();
            case PAGE -> Integer.toString(scene().page());
            case EIGHTHS -> Integer.toString(scene().eighths().count());
            case FLAGS ->
                flags.stream()
                        .map(flag -> Wording.say("flag." + flag.type().code()))
                        .distinct()
                        .collect(Collectors.joining(", "));
            case READ -> Wording.say(read ? "yes" : "no");
            case ANSWER, CLOSED, RIDER, NOTES -> "";
            case KIND,
                    DETAIL,
                    MODE,
                    PEOPLE,
                    GROUPS,
                    NUMBER,
                    WITNESSES,
                    SAID,
                    REASON,
                    QUESTION,
                    STATE,
                    CONFIDENCE,
                    LINES -> item.map(it -> text(column, it)).orElse("");
        };
    }

    private String text(Column column, Review.Item it) {
        Passage passage = it.passage();
        return switch (column) {
            case KIND -> Wording.say("kind." + passage.kind().code());
            case DETAIL -> Named.detail(passage.detail());
            case MODE -> Wording.say("mode." + passage.mode().code());
            case PEOPLE -> String.join(", ", passage.people());
            case GROUPS -> String.join(", ", passage.groups());
            case NUMBER -> passage.groups().isEmpty() ? "" : number(passage.groups());
            case WITNESSES -> String.join(", ", passage.witnesses());
            case SAID -> said(scene(), passage);
            case REASON -> passage.reason();
            case QUESTION -> passage.question();
            case STATE -> Wording.say("state." + Codes.of(it.state()));
            case CONFIDENCE -> Long.toString(Math.round(passage.confidence() * 100));
            case LINES -> lines(passage);
            case SCENE, SETTING, PLACE, TIME, PAGE, EIGHTHS, FLAGS, READ, ANSWER, CLOSED, RIDER, NOTES -> "";
        };
    }

    private String number(List<String> names) {
        return names.stream()
                .map(name -> scene().groups().stream()
                        .filter(group -> group.name().equalsIgnoreCase(name))
                        .mapToInt(Group::count)
                        .max()
                        .orElse(0))
                .map(count -> count == 0 ? Wording.say("unknown") : Integer.toString(count))
                .collect(Collectors.joining(", "));
    }

    /** The words of the page a passage stands on. */
    static String said(Scene scene, Passage passage) {
        List<Element> elements = scene.elements();
        int from = Math.clamp(passage.first(), 0, elements.size());
        int to = Math.clamp(passage.last() + 1L, from, elements.size());
        String words = elements.subList(from, to).stream()
                .map(element -> element.text().replace('\n', ' '))
                .collect(Collectors.joining(" / "));
        return words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE - 1) + "\u2026";
    }

    static String lines(Passage passage) {
        Place from = passage.lines().from();
        Place to = passage.lines().to();
        String first = (from.page() > 0 ? from.page() + ":" : "") + from.line();
        boolean one = from.equals(to);
        return one
                ? first
                : first + "\u2013" + (to.page() > 0 && to.page() != from.page() ? to.page() + ":" : "") + to.line();
    }
}
