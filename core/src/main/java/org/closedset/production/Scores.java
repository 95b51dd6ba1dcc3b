package org.closedset.production;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.closedset.choreography.Score;

/** The choreographies of a production as they are worked on: by the id of a script, by the own id of a scene of it. */
public record Scores(Map<String, Map<String, Score>> scripts) {
    static final Scores NONE = new Scores(Map.of());

    /** What is written for a scene; nothing where nothing is. */
    public Score of(String script, String scene) {
        return of(script).getOrDefault(scene, Score.none(scene));
    }

    /** Everything written for a script, by the own id of the scene. */
    public Map<String, Score> of(String script) {
        return scripts.getOrDefault(script, Map.of());
    }

    Scores after(ScoreFact fact) {
        return switch (fact) {
            case ScoreFact.Written it -> with(it.script(), it.score());
        };
    }

    private Scores with(String script, Score score) {
        Map<String, Score> scenes = new LinkedHashMap<>(of(script));
        if (score.beats().isEmpty()) {
            scenes.remove(score.scene());
        } else {
            scenes.put(score.scene(), score);
        }
        Map<String, Map<String, Score>> now = new LinkedHashMap<>(scripts);
        if (scenes.isEmpty()) {
            now.remove(script);
        } else {
            now.put(script, Collections.unmodifiableMap(scenes));
        }
        return new Scores(Collections.unmodifiableMap(now));
    }

    Scores without(String script) {
        if (!scripts.containsKey(script)) {
            return this;
        }
        Map<String, Map<String, Score>> now = new LinkedHashMap<>(scripts);
        now.remove(script);
        return new Scores(Collections.unmodifiableMap(now));
    }

    @Override
    public String toString() {
        return "Scores[confidential]";
    }
}
