package org.closedset.asks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is asked for a scene, beat by beat; {@code answered} is what a published plan answered, and {@code tried} what was
 * sent once it was answered, which asks for nothing.
 */
public record Asked(List<Ask> beats, Optional<Answer> answered, List<Tried> tried) {
    public static final Asked NOTHING = new Asked(List.of(), Optional.empty(), List.of());

    public Asked {
        beats = List.copyOf(beats);
        tried = List.copyOf(tried);
    }

    /** The hash of the script pages for which a published plan answered a scene, and what was asked for it then. */
    public record Answer(String pages, List<Ask> beats) {
        public Answer {
            beats = List.copyOf(beats);
        }

        @Override
        public String toString() {
            return "Answer[confidential]";
        }
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

    /** Whether a plan answered the scene for these pages, whatever was asked for since. */
    public boolean answeredFor(String pages) {
        return answered.filter(it -> it.pages().equals(pages)).isPresent();
    }

    /** Whether a plan answered for these pages all that is asked for now. */
    public boolean allAnsweredFor(String pages) {
        return answered.equals(Optional.of(new Answer(pages, beats)));
    }

    public Asked with(List<Ask> now) {
        return new Asked(now, answered, tried);
    }

    public Asked answered(Optional<Answer> by) {
        return new Asked(beats, by, tried);
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
