package org.closedset.web.desk;

import java.util.List;
import org.closedset.web.Frame;

/**
 * What whoever directs asks for in a scene, each thing side by side with the boundaries of those it is asked of.
 * {@code answers} is "" or what the button says by which the published plan answers all of it.
 */
public record AsksPage(
        Frame frame,
        String action,
        String act,
        String wrong,
        String label,
        String heading,
        String back,
        String score,
        String state,
        String answers,
        List<Beat> beats,
        List<Tried> tried) {
    public AsksPage {
        beats = List.copyOf(beats);
        tried = List.copyOf(tried);
    }

    /** A beat by its number from 1. */
    public record Beat(int number, String story, List<Wanted> wants) {
        public Beat {
            wants = List.copyOf(wants);
        }
    }

    /**
     * One thing asked for, and how it stands to each of those who would do it; {@code note} says what it is not held against,
     * {@code nobody} why to none, or each is "".
     */
    public record Wanted(String says, String note, String nobody, List<Held> held) {
        public Wanted {
            held = List.copyOf(held);
        }
    }

    /** How it stands to those named: whether it could be planned, in words, with every reason and what could be instead. */
    public record Held(boolean fits, String who, String stands, List<String> reasons, List<String> instead) {
        public Held {
            reasons = List.copyOf(reasons);
            instead = List.copyOf(instead);
        }
    }

    /** What was sent after it was answered, and when. */
    public record Tried(String at, List<String> says) {
        public Tried {
            says = List.copyOf(says);
        }
    }
}
