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

    /** As if nothing was said of this zone. */
    Boundary without(Zone zone) {
        return with(new OfZone(zone, Map.of(), Optional.empty()));
    }

    /** The same, and of one zone only what both allow, as far as anything is said of it there. */
    Boundary meet(OfZone said) {
        Zone zone = said.zone();
        OfZone both = UNSAID.with(of(zone)).meet(UNSAID.with(said)).of(zone);
        return with(new OfZone(
                zone,
                said.answers().isEmpty() ? of(zone).answers() : both.answers(),
                said.degrees().isEmpty() ? of(zone).degrees() : both.degrees()));
    }

    /** Of each zone of which both say something what both allow, of the others what either says. */
    Boundary with(Boundary beside) {
        Boundary all = this;
        for (Zone zone : Zone.values()) {
            OfZone said = beside.of(zone);
            if (!said.unsaid()) {
                all = of(zone).unsaid() ? all.with(said) : all.meet(said);
            }
        }
        return all;
    }

    /** Without whatever opens anything. */
    Boundary closings() {
        Map<Place, Answer> answers = new LinkedHashMap<>(touching.answers());
        answers.values().removeIf(Answer.Open.class::isInstance);
        Map<Zone, Showing.Degrees> zones = new LinkedHashMap<>(showing.zones());
        zones.values().removeIf(it -> !it.equals(Showing.Degrees.NONE));
        return new Boundary(Touching.of(answers), Showing.of(zones));
    }

    /** Everything closed, and nothing to be seen. */
    public static Boundary closed() {
        Map<Place, Answer> answers = new LinkedHashMap<>();
        Map<Zone, Showing.Degrees> zones = new LinkedHashMap<>();
        for (Zone zone : Zone.values()) {
            answers.put(Place.of(zone), new Answer.Closed());
            zones.put(zone, Showing.Degrees.NONE);
        }
        return new Boundary(Touching.of(answers), Showing.of(zones));
    }

    @Override
    public String toString() {
        return "Boundary[confidential]";
    }
}
