package org.closedset.boundaries;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.closedset.vocabulary.Zone;

/** Somebody's own limit, whole: how they may be touched and how much of them may be seen. No reason is part of it. */
public record Boundary(Touching touching, Showing showing) {
    /** Nothing was said yet, so that nothing is allowed. */
    public static final Boundary UNSAID = new Boundary(Touching.UNSAID, Showing.UNSAID);

    /** Whether this allows nothing that the other does not. */
    public boolean within(Boundary other) {
        return touching.within(other.touching) && showing.within(other.showing);
    }

    /** What both allow. */
    public Boundary meet(Boundary other) {
        return new Boundary(touching.meet(other.touching), showing.meet(other.showing));
    }

    /** What both allow, and where nothing was said here yet, what the other says. */
    Boundary begun(Boundary other) {
        return new Boundary(touching.begun(other.touching), showing.begun(other.showing));
    }

    /** What it says of one zone. */
    public OfZone of(Zone zone) {
        Map<Place, Answer> answers = new LinkedHashMap<>();
        touching.answers().forEach((place, answer) -> {
            if (place.zone() == zone) {
                answers.put(place, answer);
            }
        });
        return new OfZone(zone, answers, Optional.ofNullable(showing.zones().get(zone)));
    }

    /** Whether anything was said to this question. */
    public boolean answers(Question question) {
        return question.means()
                .map(means -> touching.at(Place.of(question.zone()).by(means)).isPresent()
                        && !of(question.zone()).answers().isEmpty())
                .orElseGet(() -> showing.zones().containsKey(question.zone()));
    }

    /** The same with one zone said anew. */
    public Boundary with(OfZone anew) {
        Map<Place, Answer> answers = new LinkedHashMap<>(touching.answers());
        answers.keySet().removeIf(place -> place.zone() == anew.zone());
        answers.putAll(anew.answers());
        Map<Zone, Showing.Degrees> zones = new LinkedHashMap<>(showing.zones());
        zones.remove(anew.zone());
        anew.degrees().ifPresent(it -> zones.put(anew.zone(), it));
        return new Boundary(Touching.of(answers), Showing.of(zones));
    }

    /** Everything closed. */
    public static Boundary closed() {
        Map<Place, Answer> answers = new LinkedHashMap<>();
        for (Zone zone : Zone.values()) {
            answers.put(Place.of(zone), new Answer.Closed());
        }
        return new Boundary(Touching.of(answers), Showing.UNSAID);
    }

    @Override
    public String toString() {
        return "Boundary[confidential]";
    }
}
