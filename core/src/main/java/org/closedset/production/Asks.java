package org.closedset.production;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.asks.Asked;

/** What whoever directs asks for: by the id of a script, by the own id of a scene of it. */
public record Asks(Map<String, Map<String, Asked>> scripts) {
    static final Asks NONE = new Asks(Map.of());

    /** What is asked for a scene; nothing where nothing is. */
    public Asked of(String script, String scene) {
        return scripts.getOrDefault(script, Map.of()).getOrDefault(scene, Asked.NOTHING);
    }

    /**
     * Whether the plan that is published answers a scene, as its pages stand on this production; also once they are gone. A
     * plan that was taken back answers nothing.
     */
    public static boolean answered(Production production, String script, String scene) {
        Asked asked = production.asks().of(script, scene);
        return production.scores().published(script, scene).anything()
                && asked.answered().isPresent()
                && pages(production, script, scene).map(asked::answeredFor).orElse(true);
    }

    /** What a plan answers that is published now, asked for or not; nothing where it does already, or has no pages. */
    public static Optional<Asked.Answer> answer(Production production, String script, String scene) {
        Asked asked = production.asks().of(script, scene);
        return pages(production, script, scene)
                .filter(it -> !asked.allAnsweredFor(it))
                .map(it -> new Asked.Answer(it, asked.beats()));
    }

    /** The hash of a scene's script pages as they stand; nothing where there are none. */
    private static Optional<String> pages(Production production, String script, String scene) {
        return production
                .script(script)
                .map(it -> it.draft().screenplay())
                .filter(it -> !RiderPages.of(it, Set.of(scene)).isEmpty())
                .map(it -> RiderPages.hash(it, Set.of(scene)));
    }

    Asks after(Instant at, AskFact fact) {
        Asked before = of(fact.script(), fact.scene());
        Asked now = switch (fact) {
            case AskFact.Written it -> before.with(it.beats());
            case AskFact.Tried it -> before.tried(new Asked.Tried(at, it.beats()));
            case AskFact.Answered it -> before.answered(it.by());
        };
        Map<String, Asked> scenes = new LinkedHashMap<>(scripts.getOrDefault(fact.script(), Map.of()));
        if (now.equals(Asked.NOTHING)) {
            scenes.remove(fact.scene());
        } else {
            scenes.put(fact.scene(), now);
        }
        return with(fact.script(), scenes);
    }

    private Asks with(String script, Map<String, Asked> scenes) {
        Map<String, Map<String, Asked>> now = new LinkedHashMap<>(scripts);
        if (scenes.isEmpty()) {
            now.remove(script);
        } else {
            now.put(script, Collections.unmodifiableMap(scenes));
        }
        return new Asks(Collections.unmodifiableMap(now));
    }

    Asks without(String script) {
        return scripts.containsKey(script) ? with(script, Map.of()) : this;
    }

    @Override
    public String toString() {
        return "Asks[confidential]";
    }
}
