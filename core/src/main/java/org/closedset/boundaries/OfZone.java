package org.closedset.boundaries;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Coded;
import org.closedset.vocabulary.Zone;

/** All that a boundary says of one zone; every place in it lies on the zone. {@code degrees} is empty where nothing was said of that. */
public record OfZone(Zone zone, Map<Place, Answer> answers, Optional<Showing.Degrees> degrees) {
    public OfZone {
        answers = Map.copyOf(answers);
        if (answers.keySet().stream().anyMatch(it -> it.zone() != zone)) {
            throw new IllegalArgumentException("a place on another zone");
        }
    }

    /** Whether nothing was said of it yet. */
    public boolean unsaid() {
        return answers.isEmpty() && degrees.isEmpty();
    }

    /** Whether it allows nothing that this boundary does not, of its zone. */
    public boolean within(Boundary other) {
        return Boundary.UNSAID.with(this).within(Boundary.UNSAID.with(other.of(zone)));
    }

    /** Whether it opens a zone that is more than care and affection, or lets anything be seen. */
    public boolean opensIntimate() {
        return !zone.ofCare() && answers.values().stream().anyMatch(Answer.Open.class::isInstance)
                || degrees.filter(it -> !it.equals(Showing.Degrees.NONE)).isPresent();
    }

    /** The same text for the same answers and for no others. */
    public String spelt() {
        return zone.code()
                + answers.entrySet().stream()
                        .map(it -> place(it.getKey()) + answer(it.getValue()))
                        .sorted()
                        .collect(Collectors.joining())
                + degrees.map(it -> codes(it.room()) + codes(it.picture())).orElse("");
    }

    private static String place(Place place) {
        return "|" + place.side().map(Coded::code).orElse("")
                + "," + place.means().map(Coded::code).orElse("")
                + "," + place.partner().map(PersonId::text).orElse("") + "=";
    }

    private static String answer(Answer answer) {
        return switch (answer) {
            case Answer.AskMe ask -> "ask";
            case Answer.Closed closed -> "closed";
            case Answer.Open open -> open.upTo().code() + codes(open.only());
        };
    }

    private static String codes(Set<? extends Coded> all) {
        return all.stream().map(Coded::code).sorted().collect(Collectors.joining(",", "(", ")"));
    }

    @Override
    public String toString() {
        return "OfZone[confidential]";
    }
}
