package org.closedset.production;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the coordinator lets production know: the scenes of each script, by its id, and the times fixed for publishing,
 * oldest first.
 */
public record Plan(Map<String, Scenes> scripts, List<Fixed> fixed) {
    static final Plan NONE = new Plan(Map.of(), List.of());

    /** The title of a script where there is more than one to tell it from; "" where there is not, or it was never published. */
    public String told(String script) {
        return scripts.size() < 2
                ? ""
                : Optional.ofNullable(scripts.get(script)).map(Scenes::title).orElse("");
    }

    /** A script's title and scenes, in script order. */
    public record Scenes(String title, List<PlannedScene> scenes) {
        @Override
        public String toString() {
            return "Scenes[confidential]";
        }
    }

    /** From {@code from} on, and until others are fixed, it is published at these times of day. */
    public record Fixed(Instant from, List<LocalTime> times, LocalDate firstCoveredDay) {}

    Plan after(Instant at, PlanFact fact) {
        return switch (fact) {
            case PlanFact.ScenesPublished it ->
                it.scenes().isEmpty() ? without(it.script()) : with(it.script(), new Scenes(it.title(), it.scenes()));
            case PlanFact.PublicationsFixed it -> with(new Fixed(at, it.times(), it.firstCoveredDay()));
        };
    }

    private Plan with(String script, Scenes scenes) {
        Map<String, Scenes> now = new LinkedHashMap<>(scripts);
        now.put(script, scenes);
        return new Plan(Collections.unmodifiableMap(now), fixed);
    }

    private Plan with(Fixed more) {
        List<Fixed> now = new ArrayList<>(fixed);
        now.add(more);
        return new Plan(scripts, Collections.unmodifiableList(now));
    }

    Plan without(String script) {
        if (!scripts.containsKey(script)) {
            return this;
        }
        Map<String, Scenes> now = new LinkedHashMap<>(scripts);
        now.remove(script);
        return new Plan(Collections.unmodifiableMap(now), fixed);
    }
}
