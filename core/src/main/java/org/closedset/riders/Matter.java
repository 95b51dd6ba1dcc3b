package org.closedset.riders;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedset.boundaries.Boundary;
import org.closedset.vocabulary.RoomExposure;
import org.closedset.vocabulary.Usage;

/**
 * What a rider is about, one form for each kind of it. A likeness made by a machine, a voice, and nudity made digitally are
 * forms of their own: no other can hold them, and they hold nothing else.
 */
public sealed interface Matter {
    /** Which uses are answered. */
    List<Use> uses();

    /** What may be done and seen; nothing where it is about a likeness or a voice. */
    Terms terms();

    /** The closed set, what is worn, doubles and what happens afterwards; nothing where no camera is. */
    default Optional<Around> surroundings() {
        return switch (this) {
            case Whole it -> Optional.of(it.around());
            case Items it -> Optional.of(it.around());
            case Minor it -> Optional.of(it.around());
            case Replica it -> Optional.empty();
            case Voice it -> Optional.empty();
        };
    }

    /** The ids of all that may be taken out of it: of items, and of the clauses that open something. */
    default Set<String> parts() {
        Stream<String> apart = switch (this) {
            case Whole it -> Stream.empty();
            case Items it -> it.items().stream().map(Item::id);
            case Minor it -> Stream.empty();
            case Replica it -> it.altered().stream().map(Altered::id);
            case Voice it -> it.heard().stream().map(Heard::id);
        };
        Stream<String> clauses = Stream.concat(
                terms().contacts().stream().map(ContactClause::id),
                terms().exposures().stream().map(ExposureClause::id));
        return Stream.concat(apart, clauses).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the other says the same but for what may be done and seen. */
    default boolean besides(Matter other) {
        return getClass() == other.getClass()
                && surroundings().equals(other.surroundings())
                && uses().equals(other.uses())
                && (!(this instanceof Minor minor) || minor.guarding().equals(((Minor) other).guarding()))
                && (!(this instanceof Replica replica) || replica.likeness().besides(((Replica) other).likeness()));
    }

    /** Whether nothing the other opens goes further than this does; of two forms that are no pair none does. */
    default boolean covers(Matter other) {
        return switch (this) {
            case Replica it
            when other instanceof Replica less ->
                it.likeness().made().containsAll(less.likeness().made())
                        && Digital.covers(it.altered(), less.altered());
            case Voice it when other instanceof Voice less -> Digital.hears(it.heard(), less.heard());
            case Replica it -> false;
            case Voice it -> false;
            case Whole it -> ofOneForm(other);
            case Items it -> ofOneForm(other);
            case Minor it -> ofOneForm(other);
        };
    }

    private boolean ofOneForm(Matter other) {
        return getClass() == other.getClass() && terms().covers(other.terms());
    }

    /** Whether nothing in it goes beyond this boundary: what a machine shows of somebody is held against what a picture may. */
    default boolean within(Boundary boundary) {
        return terms().within(boundary) && (!(this instanceof Replica it) || Digital.within(it.altered(), boundary));
    }

    /**
     * Whether it takes the other's place once it is signed later: what is filmed that of what is filmed; a likeness or a voice
     * that of another which says nothing more.
     */
    default boolean instead(Matter other) {
        return filmed() ? other.filmed() : covers(other);
    }
    /** Whether it is about what is done before a camera, and not about a likeness or a voice. */
    default boolean filmed() {
        return surroundings().isPresent();
    }

    /** The same around what another one opens; where they are no pair, this. */
    default Matter opening(Matter other) {
        return switch (this) {
            case Whole it when other instanceof Whole wider -> new Whole(wider.terms(), it.around(), it.uses());
            case Items it when other instanceof Items wider -> new Items(wider.items(), it.around(), it.uses());
            case Minor it
            when other instanceof Minor wider -> new Minor(wider.terms(), it.guarding(), it.around(), it.uses());
            case Whole it -> it;
            case Items it -> it;
            case Replica it
            when other instanceof Replica wider && it.likeness().besides(wider.likeness()) ->
                new Replica(wider.likeness(), wider.altered(), it.uses());
            case Voice it when other instanceof Voice wider -> new Voice(wider.heard(), it.uses());
            case Minor it -> it;
            case Replica it -> it;
            case Voice it -> it;
        };
    }

    /** The same without the clauses or items with these ids; what would say nothing then is an {@link IllegalArgumentException}. */
    default Matter without(Set<String> ids) {
        return switch (this) {
            case Whole it -> new Whole(it.terms().without(ids), it.around(), it.uses());
            case Items it ->
                new Items(
                        it.items().stream()
                                .filter(item -> !ids.contains(item.id()))
                                .map(item -> item.without(ids))
                                .flatMap(Optional::stream)
                                .toList(),
                        it.around(),
                        it.uses());
            case Minor it -> new Minor(it.terms().without(ids), it.guarding(), it.around(), it.uses());
            case Replica it -> it.left(ids);
            case Voice it ->
                new Voice(
                        it.heard().stream()
                                .filter(one -> !ids.contains(one.id()))
                                .toList(),
                        it.uses());
        };
    }

    /** Of a principal, a day player, a body double, a stunt performer or a stand-in. */
    record Whole(Terms terms, Around around, List<Use> uses) implements Matter {
        public Whole {
            sound(terms, around);
            uses = unmade(uses);
        }

        @Override
        public String toString() {
            return "Whole[confidential]";
        }
    }

    /** Of somebody of the background: item by item, each of which may be skipped. */
    record Items(List<Item> items, Around around, List<Use> uses) implements Matter {
        public Items {
            items = List.copyOf(items);
            if (items.isEmpty() || items.stream().map(Item::id).distinct().count() != items.size()) {
                throw new IllegalArgumentException("no item, or one twice");
            }
            sound(together(items), around);
            uses = unmade(uses);
        }

        @Override
        public Terms terms() {
            return together(items);
        }

        /** What may be done and seen of somebody who says yes to these items, and skips the others. */
        public Terms taken(Set<String> ids) {
            return together(items.stream().filter(it -> ids.contains(it.id())).toList());
        }

        private static Terms together(List<Item> items) {
            return new Terms(
                    items.stream().flatMap(it -> it.terms().contacts().stream()).toList(),
                    items.stream()
                            .flatMap(it -> it.terms().exposures().stream())
                            .toList(),
                    items.stream()
                            .flatMap(it -> it.terms().exclusions().stream())
                            .toList());
        }

        @Override
        public String toString() {
            return "Items[confidential]";
        }
    }

    /** Of a minor: care and affection between people who are dressed; anything else is an {@link IllegalArgumentException}. */
    record Minor(Terms terms, Guarding guarding, Around around, List<Use> uses) implements Matter {
        public Minor {
            sound(terms, around);
            uses = unmade(uses);
            if (!Care.is(terms) || !around.presence().functions().contains(Presence.Function.CHAPERONE)) {
                throw new IllegalArgumentException("more than care and affection, or nobody who stands by");
            }
        }

        @Override
        public String toString() {
            return "Minor[confidential]";
        }
    }

    /** Of a likeness made by a machine, or of nudity made digitally. */
    record Replica(Likeness likeness, List<Altered> altered, List<Use> uses) implements Matter {
        public Replica {
            altered = List.copyOf(altered);
            uses = Use.ordered(uses);
            apart(altered.stream().map(Altered::id));
            if (altered.isEmpty() == likeness.made().contains(Likeness.Made.ALTERED_NUDITY)
                    || !uses.stream().map(Use::usage).allMatch(Use::digital)) {
                throw new IllegalArgumentException("nudity that is not said, or a use that is no likeness");
            }
        }

        /** Without these; where nothing is altered any more, nudity is none of what is made. */
        private Replica left(Set<String> ids) {
            List<Altered> left =
                    altered.stream().filter(it -> !ids.contains(it.id())).toList();
            return new Replica(left.isEmpty() ? likeness.dressed() : likeness, left, uses);
        }

        @Override
        public Terms terms() {
            return Terms.NONE;
        }

        @Override
        public String toString() {
            return "Replica[confidential]";
        }
    }

    /** Of somebody's voice. */
    record Voice(List<Heard> heard, List<Use> uses) implements Matter {
        public Voice {
            heard = List.copyOf(heard);
            uses = Use.ordered(uses);
            apart(heard.stream().map(Heard::id));
            if (heard.isEmpty() || !uses.stream().map(Use::usage).allMatch(Usage::voice)) {
                throw new IllegalArgumentException("nothing to be heard, or a use that is no voice");
            }
        }

        @Override
        public Terms terms() {
            return Terms.NONE;
        }

        @Override
        public String toString() {
            return "Voice[confidential]";
        }
    }

    /** What a camera filmed lends itself to no likeness and no voice by itself: of those it can only say no. */
    private static List<Use> unmade(List<Use> uses) {
        if (uses.stream()
                .anyMatch(it ->
                        it.open() && (Use.digital(it.usage()) || it.usage().voice()))) {
            throw new IllegalArgumentException("a likeness or a voice has a rider of its own");
        }
        return Use.ordered(uses);
    }

    private static void sound(Terms terms, Around around) {
        terms.contacts().forEach(Matter::sound);
        terms.exposures().forEach(Matter::sound);
        terms.exclusions().forEach(it -> Line.id(it.id()));
        boolean empty = terms.exclusions().stream()
                .anyMatch(it -> it.zones().isEmpty() && it.actions().isEmpty());
        boolean granted = terms.exposures().stream()
                .anyMatch(it -> it.degrees().room().stream().anyMatch(RoomExposure::bare));
        if (empty || around.wear().nothing() && !granted) {
            throw new IllegalArgumentException("an exclusion of nothing, or nothing worn and nothing granted");
        }
    }

    private static void sound(ContactClause clause) {
        Line.id(clause.id());
        Line.within(1, clause.counts(), 9_999);
        boolean sided = clause.on().stream().anyMatch(it -> it.sided());
        if (Stream.of(clause.on(), clause.by(), clause.actions(), clause.partners())
                        .anyMatch(Set::isEmpty)
                || sided && clause.sides().isEmpty()) {
            throw new IllegalArgumentException("a contact that leaves something open");
        }
    }

    private static void sound(ExposureClause clause) {
        Line.id(clause.id());
        Line.within(1, clause.counts(), 9_999);
        if (clause.zones().isEmpty()) {
            throw new IllegalArgumentException("an exposure of nothing");
        }
    }

    private static void apart(Stream<String> ids) {
        List<String> all = ids.collect(Collectors.toList());
        if (new HashSet<>(all).size() != all.size()) {
            throw new IllegalArgumentException("two clauses of one id");
        }
    }
}
