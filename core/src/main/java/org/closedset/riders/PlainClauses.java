package org.closedset.riders;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedset.boundaries.Condition;
import org.closedset.boundaries.Means;
import org.closedset.boundaries.Questions;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.Coded;
import org.closedset.vocabulary.Language;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.OwnWords;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.RoomExposure;
import org.closedset.vocabulary.Side;
import org.closedset.vocabulary.Term;
import org.closedset.vocabulary.Zone;

/**
 * The clauses of a rider in everyday words of one language, each as one plain sentence to the performer. What they call
 * parts of their own body stands before every other word for it.
 */
public final class PlainClauses {
    private final Map<PersonId, Partner> partners;
    private final Everyday words;
    private final OwnWords own;

    public PlainClauses(RiderSheet sheet, Language language, OwnWords own) {
        this.partners = sheet.partners().stream().collect(Collectors.toMap(Partner::id, Function.identity()));
        this.words = new Everyday(language);
        this.own = own;
    }

    /** What may be done. */
    public Plain.Said of(ContactClause clause) {
        String key = clause.upTo() == Level.AIR ? "contact.air" : reaches(clause) ? "contact.own" : "contact";
        String sentence = words.say(
                key,
                who(clause.partners()),
                zones(clause.on(), clause.sides()),
                actions(clause.actions()),
                words.and(sorted(clause.by()).map(words.terms()::say).toList()),
                words.quoted(words.terms().say(clause.upTo())),
                Integer.toString(clause.counts()),
                only(clause.only()));
        Stream<Gloss> glosses = Stream.of(
                        sorted(clause.on()).map(this::mine),
                        sorted(clause.actions()).map(this::gloss),
                        Stream.of(gloss(clause.upTo())))
                .flatMap(it -> it);
        return new Plain.Said(clause.id(), sentence, glosses.toList());
    }

    /** Whether it says what their own hand may do, and not only what is done to it. */
    private static boolean reaches(ContactClause clause) {
        return !clause.on().isEmpty()
                && !clause.by().isEmpty()
                && clause.on().stream()
                        .allMatch(on -> clause.by().stream().allMatch(by -> Questions.reaches(on, Means.of(by))));
    }

    /** What may be seen, in the room and in the picture apart. */
    public Plain.Seen of(ExposureClause clause) {
        String zones = zones(clause.zones(), Set.of());
        return new Plain.Seen(
                clause.id(),
                words.say("exposure.room", zones, room(clause.degrees().room())),
                words.say("exposure.picture", zones, picture(clause.degrees().picture())),
                words.say("exposure.limits", Integer.toString(clause.counts()), only(clause.only())),
                sorted(clause.zones()).map(this::mine).toList());
    }

    /** What is closed whatever else is said. */
    public Plain.Said of(Exclusion exclusion) {
        String zones = zones(exclusion.zones(), Set.of());
        String actions = actions(exclusion.actions());
        String sentence = exclusion.actions().isEmpty()
                ? words.say("closed.zones", zones)
                : exclusion.zones().isEmpty()
                        ? words.say("closed.actions", actions)
                        : words.say("closed.both", zones, actions);
        return new Plain.Said(
                exclusion.id(),
                sentence,
                Stream.concat(
                                sorted(exclusion.zones()).map(this::mine),
                                sorted(exclusion.actions()).map(this::gloss))
                        .toList());
    }

    /** What a machine may show. */
    public Plain.Said of(Altered altered) {
        return new Plain.Said(
                altered.id(),
                words.say("altered", zones(altered.zones(), Set.of()), picture(altered.picture())),
                sorted(altered.zones()).map(this::mine).toList());
    }

    /** What may be heard. */
    public Plain.Said of(Heard heard) {
        return new Plain.Said(
                heard.id(),
                words.say(
                        "heard",
                        words.and(words.each(heard.sounds(), one -> "heard.sound." + one.code())),
                        words.terms().term(heard.made()).gloss(),
                        Integer.toString(heard.counts())),
                List.of(gloss(heard.made())));
    }

    private String who(Set<PersonId> ids) {
        return words.or(partners.values().stream()
                .filter(it -> ids.contains(it.id()))
                .sorted((one, other) -> one.id().text().compareTo(other.id().text()))
                .map(it -> words.say("partner", it.name(), it.character()))
                .toList());
    }

    private String zones(Set<Zone> zones, Set<Side> sides) {
        return words.and(sorted(zones).map(zone -> sided(zone, sides)).toList());
    }

    private String sided(Zone zone, Set<Side> sides) {
        String word = words.terms().say(zone, own);
        boolean either = sides.isEmpty() || sides.contains(Side.BOTH);
        return either || !zone.sided()
                ? word
                : words.say(
                        "sided",
                        word,
                        words.or(sorted(sides).map(words.terms()::say).toList()));
    }

    private String actions(Set<Action> actions) {
        return words.or(
                sorted(actions).map(words.terms()::say).map(words::quoted).toList());
    }

    private String only(Set<Condition> conditions) {
        return conditions.isEmpty()
                ? ""
                : words.say("only", words.and(words.each(conditions, one -> "condition." + one.code())));
    }

    /** Only the furthest degrees are said: whatever shows less lies within them. */
    private String room(Set<RoomExposure> degrees) {
        return words.or(sorted(degrees)
                .filter(one -> degrees.stream().noneMatch(it -> it != one && one.showsNoMoreThan(it)))
                .map(it -> words.quoted(words.terms().term(it).gloss()))
                .toList());
    }

    private String picture(Set<PictureExposure> degrees) {
        return words.or(sorted(degrees)
                .filter(one -> degrees.stream().noneMatch(it -> it != one && one.showsNoMoreThan(it)))
                .map(it -> words.quoted(words.terms().term(it).gloss()))
                .toList());
    }

    private Gloss mine(Zone zone) {
        Term term = words.terms().term(zone);
        return new Gloss(words.terms().say(zone, own), term.gloss(), term.label());
    }

    private Gloss gloss(Coded word) {
        Term term = words.terms().term(word);
        return new Gloss(term.neutral(), term.gloss(), term.label());
    }

    private static <E extends Enum<E>> Stream<E> sorted(Collection<E> values) {
        return values.stream().sorted();
    }
}
