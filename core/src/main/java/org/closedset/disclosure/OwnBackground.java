package org.closedset.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedset.background.Answers;
import org.closedset.background.Booking;
import org.closedset.background.Called;
import org.closedset.people.Item;
import org.closedset.people.ItemSaid;
import org.closedset.people.Person;
import org.closedset.production.ClosedSets;
import org.closedset.production.Production;
import org.closedset.riders.Source;

/**
 * What somebody of the background of a scene is asked and says of it. {@code kept} and {@code rule} are as a
 * {@link Booking} has them and {@code keptHash} is their hash; the group they are asked for comes first.
 */
public record OwnBackground(
        String script, String scene, String label, String kept, String rule, String keptHash, List<Group> groups) {
    public OwnBackground {
        groups = List.copyOf(groups);
    }

    /** A group, whether it is the one they are asked for, and its items. */
    public record Group(String name, boolean theirs, List<Asked> items) {
        public Group {
            items = List.copyOf(items);
        }

        @Override
        public String toString() {
            return "Group[confidential]";
        }
    }

    /** An item and what they say of it. */
    public record Asked(Item item, ItemSaid.Say say) {
        @Override
        public String toString() {
            return "Asked[confidential]";
        }
    }

    /** The items of the group they are asked for of which they said nothing yet. */
    public long open() {
        return groups.stream()
                .filter(Group::theirs)
                .flatMap(it -> it.items().stream())
                .filter(it -> it.say() == ItemSaid.Say.OPEN)
                .count();
    }

    private static final Comparator<OwnBackground> IN_ORDER = Comparator.comparing(
                    (OwnBackground it) -> Source.Scene.order(it.label()))
            .thenComparing(OwnBackground::label)
            .thenComparing(OwnBackground::kept)
            .thenComparing(OwnBackground::script)
            .thenComparing(OwnBackground::scene);

    /** Those this person is asked about, or was and is still published in, in the order of their scenes; none for whoever left. */
    static List<OwnBackground> of(Production now, Person person) {
        if (!person.here()) {
            return List.of();
        }
        return now.sets()
                .backgrounds()
                .flatMap(
                        it -> Stream.of(it.background().asked(), it.background().given())
                                .flatMap(Optional::stream)
                                .filter(one -> one.of(person.id()).isPresent())
                                .limit(1)
                                .map(one -> of(it, one, person)))
                .sorted(IN_ORDER)
                .toList();
    }

    private static OwnBackground of(ClosedSets.Booked it, Called asked, Person person) {
        Booking booking = asked.booking();
        Answers answers =
                new Answers(booking, it.script(), it.scene(), person.own().items());
        String theirs =
                asked.of(person.id()).map(org.closedset.background.Group::name).orElse("");
        return new OwnBackground(
                it.script(),
                it.scene(),
                asked.label(),
                booking.kept(),
                booking.rule(),
                booking.keptHash(),
                Stream.concat(
                                booking.groups().stream()
                                        .filter(one -> one.name().equals(theirs)),
                                booking.groups().stream()
                                        .filter(one -> !one.name().equals(theirs)))
                        .map(one -> new Group(
                                one.name(),
                                one.name().equals(theirs),
                                one.items().stream()
                                        .map(item -> new Asked(item, answers.of(item)))
                                        .toList()))
                        .toList());
    }

    @Override
    public String toString() {
        return "OwnBackground[confidential]";
    }
}
