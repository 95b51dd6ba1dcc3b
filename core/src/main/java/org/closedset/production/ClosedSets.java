package org.closedset.production;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedset.background.Background;
import org.closedset.background.Called;
import org.closedset.closedset.ClosedSet;
import org.closedset.closedset.Notice;
import org.closedset.people.ItemSaid;
import org.closedset.people.PersonId;

/** What is settled around scenes: by the id of a script, by the own id of a scene of it. */
public record ClosedSets(Map<String, Map<String, ClosedSet>> scripts) {
    static final ClosedSets NONE = new ClosedSets(Map.of());

    /** What is settled around a scene; nothing where nothing is. */
    public ClosedSet of(String script, String scene) {
        return scripts.getOrDefault(script, Map.of()).getOrDefault(scene, ClosedSet.NONE);
    }

    /** The content notice of a scene. */
    public Optional<Notice> notice(String script, String scene) {
        return of(script, scene).notice();
    }

    /** A notice and the scene it is of. */
    public record Of(String script, String scene, Notice notice) {
        @Override
        public String toString() {
            return "Of[confidential]";
        }
    }

    /** The notices that are for this person. */
    public List<Of> noticesFor(PersonId who) {
        return scripts.entrySet().stream()
                .flatMap(script -> script.getValue().entrySet().stream()
                        .flatMap(scene -> scene.getValue().notice().stream()
                                .map(it -> new Of(script.getKey(), scene.getKey(), it))))
                .filter(it -> it.notice().readers().containsKey(who))
                .toList();
    }

    /** The background of a scene. */
    public Background background(String script, String scene) {
        return of(script, scene).background();
    }

    /** The background of a scene and the scene it is of. */
    public record Booked(String script, String scene, Background background) {
        @Override
        public String toString() {
            return "Booked[confidential]";
        }
    }

    /** The backgrounds of all scenes that have one. */
    public Stream<Booked> backgrounds() {
        return scripts.entrySet().stream()
                .flatMap(script -> script.getValue().entrySet().stream()
                        .map(it -> new Booked(
                                script.getKey(), it.getKey(), it.getValue().background())))
                .filter(it -> !it.background().equals(Background.NONE));
    }

    /** What somebody would have said had they said that all is fine which this gives them to do. */
    List<ItemSaid> fine(PersonId who) {
        return backgrounds()
                .flatMap(it -> it.background().given().stream().flatMap(given -> fine(it, given, who)))
                .toList();
    }

    private static Stream<ItemSaid> fine(Booked booked, Called given, PersonId who) {
        return given.asked(who).stream()
                .map(it -> new ItemSaid(
                        booked.script(),
                        booked.scene(),
                        given.label(),
                        it,
                        given.booking().keptHash(),
                        ItemSaid.Say.FINE));
    }

    /** The rotas that production was given. */
    public Stream<ClosedSet.Given> given() {
        return scripts.values().stream().flatMap(it -> it.values().stream()).flatMap(it -> it.given().stream());
    }

    /** Whether somebody has a turn in a scene by the rota that production was given. */
    public boolean works(String script, String scene, PersonId who) {
        return of(script, scene).given().filter(it -> it.rota().works(who)).isPresent();
    }

    ClosedSets after(SetFact fact) {
        ClosedSet before = of(fact.script(), fact.scene());
        ClosedSet now = switch (fact) {
            case SetFact.NoticeWritten it -> before.notice(it.notice());
            case SetFact.RotaWritten it -> before.rota(it.rota());
            case SetFact.RotaGiven it -> before.given(it.given());
            case BackgroundFact it -> before.background(after(before.background(), it));
        };
        Map<String, ClosedSet> scenes = new LinkedHashMap<>(scripts.getOrDefault(fact.script(), Map.of()));
        if (now.equals(ClosedSet.NONE)) {
            scenes.remove(fact.scene());
        } else {
            scenes.put(fact.scene(), now);
        }
        return with(fact.script(), scenes);
    }

    private static Background after(Background before, BackgroundFact fact) {
        return switch (fact) {
            case BackgroundFact.Booked it -> before.booking(it.booking());
            case BackgroundFact.Placed it -> before.placed(it.placed());
            case BackgroundFact.Asked it -> before.asked(it.asked());
            case BackgroundFact.Given it -> before.given(it.given());
        };
    }

    private ClosedSets with(String script, Map<String, ClosedSet> scenes) {
        Map<String, Map<String, ClosedSet>> now = new LinkedHashMap<>(scripts);
        if (scenes.isEmpty()) {
            now.remove(script);
        } else {
            now.put(script, Collections.unmodifiableMap(scenes));
        }
        return new ClosedSets(Collections.unmodifiableMap(now));
    }

    ClosedSets without(String script) {
        return scripts.containsKey(script) ? with(script, Map.of()) : this;
    }

    @Override
    public String toString() {
        return "ClosedSets[confidential]";
    }
}
