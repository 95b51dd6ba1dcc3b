package org.closedset.web.mine;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.closedset.boundaries.Answer;
import org.closedset.boundaries.Condition;
import org.closedset.boundaries.Means;
import org.closedset.boundaries.OfZone;
import org.closedset.boundaries.Place;
import org.closedset.boundaries.Showing;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.RoomExposure;
import org.closedset.vocabulary.Side;
import org.closedset.vocabulary.Zone;

/**
 * What somebody says of one zone by a form: an answer for each slot, how deep and while what is so where one is open, and
 * how much may be seen. Slots are the whole zone (""), a means, a side or a partner, or for one question its means alone.
 */
final class ZoneForm {
    private final Zone zone;
    private final List<PersonId> partners;

    ZoneForm(Zone zone, List<PersonId> partners) {
        this.zone = zone;
        this.partners = partners;
    }

    /** What a form calls one of those somebody may answer for. */
    static String with(PersonId partner) {
        return "with-" + partner.text();
    }

    /** The places the page asks about, by the key of their slot. */
    Map<String, Place> slots() {
        Map<String, Place> slots = new LinkedHashMap<>();
        slots.put("all", Place.of(zone));
        for (Means means : Means.values()) {
            slots.put(means.code(), Place.of(zone).by(means));
        }
        if (zone.sided()) {
            slots.put("left", Place.of(zone).side(Side.L));
            slots.put("right", Place.of(zone).side(Side.R));
        }
        partners.forEach(it -> slots.put(with(it), Place.of(zone).with(it)));
        return slots;
    }

    /** What the answers come to; those of places no slot stands for stay as they are. */
    OfZone said(OfZone before, Function<String, String> field, Function<String, List<String>> many) {
        Map<Place, Answer> answers = new LinkedHashMap<>(before.answers());
        slots().forEach((key, place) -> {
            Optional<Answer> answer = answer(
                    field.apply("a-" + key),
                    field,
                    many,
                    Optional.ofNullable(before.answers().get(place)),
                    key);
            answer.ifPresentOrElse(it -> answers.put(place, it), () -> answers.remove(place));
        });
        Optional<Showing.Degrees> seen = degrees(field, before.degrees());
        boolean untouched = before.degrees().isEmpty() && seen.equals(Optional.of(Showing.Degrees.NONE));
        return new OfZone(zone, answers, untouched ? Optional.empty() : seen);
    }

    /** What one question's answer comes to: of this means, by whoever {@code with} says. */
    OfZone asked(Means means, OfZone before, Function<String, String> field, Function<String, List<String>> many) {
        Map<Place, Answer> answers = new LinkedHashMap<>(before.answers());
        Place place = Place.of(zone).by(means);
        answers.keySet()
                .removeIf(
                        it -> it.means().equals(Optional.of(means)) && it.side().isEmpty());
        answer(field.apply("a-" + means.code()), field, many, Optional.empty(), means.code())
                .ifPresent(it -> with(field.apply("with"), it)
                        .ifPresentOrElse(
                                partner -> {
                                    answers.put(place, new Answer.AskMe());
                                    answers.put(place.with(partner), it);
                                },
                                () -> answers.put(place, it)));
        return new OfZone(zone, answers, before.degrees());
    }

    /** Only what may be seen. */
    OfZone seen(OfZone before, Function<String, String> field) {
        return new OfZone(zone, before.answers(), degrees(field, before.degrees()));
    }

    private Optional<PersonId> with(String chosen, Answer answer) {
        return answer instanceof Answer.Open
                ? partners.stream().filter(it -> with(it).equals(chosen)).findFirst()
                : Optional.empty();
    }

    /**
     * An exception has a level of its own, and keeps the conditions it had; one that is new has those of the page, as has the
     * whole zone.
     */
    private Optional<Answer> answer(
            String said,
            Function<String, String> field,
            Function<String, List<String>> many,
            Optional<Answer> before,
            String key) {
        return switch (said) {
            case "ask" -> Optional.of(new Answer.AskMe());
            case "closed" -> Optional.of(new Answer.Closed());
            case "open" -> {
                if (zone.alwaysClosed()) {
                    yield Optional.of(new Answer.Closed());
                }
                String own = field.apply("l-" + key);
                Set<Condition> only = before.filter(it -> !own.isEmpty())
                        .filter(Answer.Open.class::isInstance)
                        .map(it -> ((Answer.Open) it).only())
                        .orElseGet(() -> only(many));
                yield Optional.of(new Answer.Open(level(own.isEmpty() ? field.apply("level") : own), only));
            }
            default -> Optional.empty();
        };
    }

    private static Set<Condition> only(Function<String, List<String>> many) {
        Set<Condition> only = EnumSet.noneOf(Condition.class);
        for (Condition condition : Condition.values()) {
            if (many.apply("only").contains(condition.code())) {
                only.add(condition);
            }
        }
        return only;
    }

    /** What is not said goes no deeper than the skin. */
    private static Level level(String code) {
        for (Level level : Level.values()) {
            if (level.code().equals(code)) {
                return level;
            }
        }
        return Level.SKIN;
    }

    private static Optional<Showing.Degrees> degrees(Function<String, String> field, Optional<Showing.Degrees> before) {
        String room = field.apply("room");
        String picture = field.apply("picture");
        if (room.isEmpty() || picture.isEmpty()) {
            return before;
        }
        return Optional.of(new Showing.Degrees(
                before.map(Showing.Degrees::room)
                        .filter(it -> LimitWords.most(it).code().equals(room))
                        .orElseGet(() -> room(room)),
                before.map(Showing.Degrees::picture)
                        .filter(it -> LimitWords.furthest(it).code().equals(picture))
                        .orElseGet(() -> picture(picture))));
    }

    private static Set<RoomExposure> room(String code) {
        Set<RoomExposure> said = EnumSet.noneOf(RoomExposure.class);
        for (RoomExposure degree : RoomExposure.values()) {
            if (degree.code().equals(code) && !degree.never()) {
                said.add(degree);
            }
        }
        return said;
    }

    private static Set<PictureExposure> picture(String code) {
        Set<PictureExposure> said = EnumSet.noneOf(PictureExposure.class);
        for (PictureExposure degree : PictureExposure.values()) {
            if (degree.code().equals(code) && !degree.never()) {
                said.add(degree);
            }
        }
        return said;
    }
}
