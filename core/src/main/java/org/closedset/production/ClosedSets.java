package org.closedset.production;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedset.closedset.Notice;
import org.closedset.people.PersonId;

/** What is settled around scenes: by the id of a script, by the own id of a scene of it, its content notice. */
public record ClosedSets(Map<String, Map<String, Notice>> notices) {
    static final ClosedSets NONE = new ClosedSets(Map.of());

    /** The content notice of a scene. */
    public Optional<Notice> notice(String script, String scene) {
        return Optional.ofNullable(notices.getOrDefault(script, Map.of()).get(scene));
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
        return notices.entrySet().stream()
                .flatMap(script -> script.getValue().entrySet().stream()
                        .map(scene -> new Of(script.getKey(), scene.getKey(), scene.getValue())))
                .filter(it -> it.notice().readers().containsKey(who))
                .toList();
    }

    ClosedSets after(SetFact fact) {
        return switch (fact) {
            case SetFact.NoticeWritten it -> {
                Map<String, Notice> scenes = new LinkedHashMap<>(notices.getOrDefault(it.script(), Map.of()));
                it.notice().ifPresentOrElse(one -> scenes.put(it.scene(), one), () -> scenes.remove(it.scene()));
                yield with(it.script(), scenes);
            }
        };
    }

    private ClosedSets with(String script, Map<String, Notice> scenes) {
        Map<String, Map<String, Notice>> now = new LinkedHashMap<>(notices);
        if (scenes.isEmpty()) {
            now.remove(script);
        } else {
            now.put(script, Collections.unmodifiableMap(scenes));
        }
        return new ClosedSets(Collections.unmodifiableMap(now));
    }

    ClosedSets without(String script) {
        return notices.containsKey(script) ? with(script, Map.of()) : this;
    }

    @Override
    public String toString() {
        return "ClosedSets[confidential]";
    }
}
