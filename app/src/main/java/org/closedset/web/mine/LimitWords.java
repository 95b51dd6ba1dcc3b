package org.closedset.web.mine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedset.boundaries.Answer;
import org.closedset.boundaries.Boundary;
import org.closedset.boundaries.Condition;
import org.closedset.boundaries.Means;
import org.closedset.boundaries.OfZone;
import org.closedset.boundaries.Place;
import org.closedset.disclosure.OwnRecord;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Coded;
import org.closedset.vocabulary.Language;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.OwnWords;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.RoomExposure;
import org.closedset.vocabulary.Side;
import org.closedset.vocabulary.Terms;
import org.closedset.vocabulary.Zone;
import org.closedset.web.Words;

/** What somebody's limits say, in sentences: for themselves, and for the coordinator. */
public final class LimitWords {
    private static final Terms TERMS = Terms.of(Language.ENGLISH);
    private static final Comparator<Place> WIDE_FIRST = Comparator.comparing(LimitWords::named)
            .thenComparing(it -> it.side().map(Side::code).orElse(""))
            .thenComparing(it -> it.means().map(Means::code).orElse(""));

    private final OwnWords own;
    private final Map<PersonId, String> names;

    public LimitWords(OwnWords own, List<OwnRecord.Partner> partners) {
        this.own = own;
        this.names = partners.stream().collect(Collectors.toMap(OwnRecord.Partner::id, OwnRecord.Partner::name));
    }

    private static int named(Place place) {
        return (place.side().isPresent() ? 1 : 0)
                + (place.means().isPresent() ? 1 : 0)
                + (place.partner().isPresent() ? 1 : 0);
    }

    /** Their own word for the zone, or the everyday one. */
    public String zone(Zone zone) {
        return own.of(zone).orElseGet(() -> TERMS.term(zone).gloss());
    }

    /** What it is called where it has to be exact. */
    public String clinical(Zone zone) {
        return TERMS.term(zone).label();
    }

    /** Everything a boundary says of a zone, each in a sentence; empty where nothing was said. */
    public List<String> sentences(OfZone said) {
        List<String> all = new ArrayList<>();
        said.answers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(WIDE_FIRST))
                .forEach(it -> all.add(sentence(it.getKey(), it.getValue())));
        said.degrees().ifPresent(it -> {
            all.add(Words.say("limits.seen.room", degree(most(it.room()))));
            all.add(Words.say("limits.seen.picture", degree(furthest(it.picture()))));
        });
        return all;
    }

    /** The same of every zone of which anything was said. */
    public List<Line> lines(Boundary boundary) {
        List<Line> lines = new ArrayList<>();
        for (Zone zone : Zone.values()) {
            OfZone said = boundary.of(zone);
            if (!said.unsaid()) {
                lines.add(new Line(zone.code(), zone(zone), clinical(zone), sentences(said)));
            }
        }
        return lines;
    }

    /** The same of every zone of which {@code to} allows something that {@code now} does not. */
    public List<Line> changed(Boundary now, Boundary to) {
        return lines(to).stream()
                .filter(it -> !to.of(Zone.ofCode(it.code())).within(now))
                .toList();
    }

    /** A zone by its code and its words, and what is said of it. */
    public record Line(String code, String zone, String clinical, List<String> said) {
        public Line {
            said = List.copyOf(said);
        }

        @Override
        public String toString() {
            return "Line[confidential]";
        }
    }

    private String sentence(Place place, Answer answer) {
        String says = answer(answer);
        return named(place) == 0 ? Words.say("limits.line.all", says) : Words.say("limits.line", where(place), says);
    }

    private String where(Place place) {
        List<String> parts = new ArrayList<>();
        place.side().ifPresent(side -> parts.add(Words.say("limits.side." + side.code())));
        place.means().ifPresent(means -> parts.add(Words.say("limits.means." + means.code())));
        place.partner().ifPresent(it -> parts.add(Words.say("limits.with", name(it))));
        return String.join(", ", parts);
    }

    /** Somebody they named; one who is not on the production any more has no name. */
    String name(PersonId partner) {
        return names.getOrDefault(partner, Words.say("limits.somebody"));
    }

    static String answer(Answer answer) {
        return switch (answer) {
            case Answer.AskMe ask -> Words.say("limits.answer.ask");
            case Answer.Closed closed -> Words.say("limits.answer.closed");
            case Answer.Open open -> open(open);
        };
    }

    private static String open(Answer.Open open) {
        String level = Words.say("limits.answer.open", level(open.upTo()));
        List<String> only = open.only().stream()
                .sorted()
                .map(it -> Words.say("limits.only." + it.code()))
                .toList();
        return only.isEmpty() ? level : Words.say("limits.answer.only", level, String.join(", ", only));
    }

    static String level(Level level) {
        return Words.say("limits.level." + level.code());
    }

    static String degree(Coded degree) {
        return TERMS.term(degree).gloss();
    }

    static String condition(Condition condition) {
        return Words.say("limits.only." + condition.code());
    }

    /** The degree that all the others show no more than; of several, the first that shows most. */
    static RoomExposure most(Set<RoomExposure> said) {
        return furthest(said, EnumSet.allOf(RoomExposure.class), (one, other) -> one.showsNoMoreThan(other));
    }

    static PictureExposure furthest(Set<PictureExposure> said) {
        return furthest(said, EnumSet.allOf(PictureExposure.class), (one, other) -> one.showsNoMoreThan(other));
    }

    private interface Within<T> {
        boolean within(T one, T other);
    }

    private static <T extends Enum<T> & Coded> T furthest(Set<T> said, Set<T> all, Within<T> within) {
        return all.stream()
                .filter(said::contains)
                .max(Comparator.comparingLong(it ->
                        said.stream().filter(one -> within.within(one, it)).count()))
                .orElseGet(() -> all.iterator().next());
    }
}
