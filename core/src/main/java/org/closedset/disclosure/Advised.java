package org.closedset.disclosure;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.closedset.people.People;
import org.closedset.people.Person;
import org.closedset.riders.Mark;
import org.closedset.riders.RiderRecord;

/** What one who speaks for a performer says of parts of a rider of theirs, for performer and coordinator. It decides nothing. */
public record Advised(String rider, String name, Map<String, Mark> marks) {
    public Advised {
        marks = Collections.unmodifiableMap(new TreeMap<>(marks));
    }

    /** Of those who speak for its performer now, and of its words as they stand; sorted by name. */
    public static List<Advised> of(People people, RiderRecord rider) {
        return people.person(rider.performer()).stream()
                .flatMap(it -> it.representatives().stream())
                .flatMap(it -> people.person(it).stream())
                .filter(it -> it.here() && !it.everHired())
                .flatMap(it -> of(it, rider).stream())
                .sorted(Comparator.comparing(Advised::name))
                .toList();
    }

    private static Optional<Advised> of(Person by, RiderRecord rider) {
        return Optional.ofNullable(rider.advice().get(by.id()))
                .filter(it -> rider.still(it) && !it.marks().isEmpty())
                .map(it -> new Advised(rider.id(), by.addressed().name(), it.marks()));
    }

    @Override
    public String toString() {
        return "Advised[confidential]";
    }
}
