package org.closedset.asks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is asked for a scene, beat by beat; {@code answered} is the hash of the script pages for which a published plan
 * answered all of it, and {@code tried} what was sent once it was answered, which asks for nothing.
 */
public record Asked(List<Ask> beats, Optional<String> answered, List<Tried> tried) {
    public static final Asked NOTHING = new Asked(List.of(), Optional.empty(), List.of());

    public Asked {
        beats = List.copyOf(beats);
        tried = List.copyOf(tried);
    }

    /** What was sent, and when. */
    public record Tried(Instant at, List<Ask> beats) {
        public Tried {
            beats = List.copyOf(beats);
        }

        @Override
        public String toString() {
            return "Tried[confidential]";
        }
    }

    /** Whether a plan answered it for these pages. */
    public boolean answeredFor(String pages) {
        return answered.filter(pages::equals).isPresent();
    }

    public Asked with(List<Ask> now) {
        return new Asked(now, answered, tried);
    }

    public Asked answered(Optional<String> pages) {
        return new Asked(beats, pages, tried);
    }

    public Asked tried(Tried more) {
        List<Tried> all = new ArrayList<>(tried);
        all.add(more);
        return new Asked(beats, answered, all);
    }

    @Override
    public String toString() {
        return "Asked[confidential]";
    }
}
