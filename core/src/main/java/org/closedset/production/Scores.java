package org.closedset.production;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.closedset.choreography.Score;
import org.closedset.people.PersonId;

/**
 * The choreographies of a production, by the id of a script and by the own id of a scene of it: as they are worked on, and as
 * they were published.
 */
public record Scores(Map<String, Map<String, Score>> scripts, Map<String, Map<String, PublishedScore>> published) {
    static final Scores NONE = new Scores(Map.of(), Map.of());

    /** What is written for a scene; nothing where nothing is. */
    public Score of(String script, String scene) {
        return of(script).getOrDefault(scene, Score.none(scene));
    }

    /** Everything written for a script, by the own id of the scene. */
    public Map<String, Score> of(String script) {
        return scripts.getOrDefault(script, Map.of());
    }

    /** What is published of a scene, and what was said of it. */
    public PublishedScore published(String script, String scene) {
        return published.getOrDefault(script, Map.of()).getOrDefault(scene, PublishedScore.none(scene));
    }

    Scores after(Instant at, ScoreFact fact) {
        return switch (fact) {
            case ScoreFact.Written it ->
                new Scores(
                        with(
                                scripts,
                                it.script(),
                                it.scene(),
                                it.score(),
                                score -> !score.beats().isEmpty()),
                        published);
            case ScoreFact.Published it -> published(it.script(), it.scene(), before -> before.with(at, it));
            case ScoreFact.AgreedAloud it -> published(it.script(), it.scene(), before -> before.with(it));
        };
    }

    Scores after(Instant at, VersionFact fact) {
        return published(fact.script(), fact.scene(), before -> before.with(at, fact));
    }

    private Scores published(String script, String scene, UnaryOperator<PublishedScore> now) {
        PublishedScore after = now.apply(published(script, scene));
        return new Scores(scripts, with(published, script, scene, after, it -> true));
    }

    private static <T> Map<String, Map<String, T>> with(
            Map<String, Map<String, T>> all, String script, String scene, T one, Predicate<T> kept) {
        Map<String, T> scenes = new LinkedHashMap<>(all.getOrDefault(script, Map.of()));
        if (kept.test(one)) {
            scenes.put(scene, one);
        } else {
            scenes.remove(scene);
        }
        Map<String, Map<String, T>> now = new LinkedHashMap<>(all);
        if (scenes.isEmpty()) {
            now.remove(script);
        } else {
            now.put(script, Collections.unmodifiableMap(scenes));
        }
        return Collections.unmodifiableMap(now);
    }

    /** As if none of these had ever asked to talk about what is published, nor anything were settled with them. */
    Scores unsaid(Set<PersonId> who) {
        Map<String, Map<String, PublishedScore>> now = new LinkedHashMap<>();
        published.forEach((script, scenes) -> {
            Map<String, PublishedScore> without = new LinkedHashMap<>();
            scenes.forEach((scene, it) -> without.put(scene, it.unsaid(who)));
            now.put(script, Collections.unmodifiableMap(without));
        });
        return now.equals(published) ? this : new Scores(scripts, Collections.unmodifiableMap(now));
    }

    Scores without(String script) {
        if (!scripts.containsKey(script) && !published.containsKey(script)) {
            return this;
        }
        Map<String, Map<String, Score>> now = new LinkedHashMap<>(scripts);
        now.remove(script);
        Map<String, Map<String, PublishedScore>> shown = new LinkedHashMap<>(published);
        shown.remove(script);
        return new Scores(Collections.unmodifiableMap(now), Collections.unmodifiableMap(shown));
    }

    @Override
    public String toString() {
        return "Scores[confidential]";
    }
}
