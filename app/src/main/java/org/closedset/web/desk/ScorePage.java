package org.closedset.web.desk;

import java.util.List;
import java.util.Optional;
import org.closedset.web.Frame;
import org.closedset.web.mine.FrameShown;

/**
 * The choreography of a scene: its beats as they are typed, each read out, drawn and held against the agreements.
 * {@code fresh} is where the next beat is typed, {@code shots} how it is filmed.
 */
public record ScorePage(
        Frame frame,
        String action,
        String act,
        String basis,
        String wrong,
        String label,
        String heading,
        String back,
        String sheet,
        State state,
        Version published,
        String names,
        List<Called> called,
        List<Called> others,
        List<Tick> throughout,
        List<Beat> beats,
        Beat fresh,
        Shots shots,
        List<Group> words) {
    public ScorePage {
        called = List.copyOf(called);
        others = List.copyOf(others);
        throughout = List.copyOf(throughout);
        beats = List.copyOf(beats);
        words = List.copyOf(words);
    }

    /** Whether it could be published; {@code head} says it, {@code because} what stands in the way, {@code ready} whether nothing does. */
    public record State(boolean ready, String head, List<String> because) {
        public State {
            because = List.copyOf(because);
        }
    }

    /**
     * What is published: {@code head} says it, {@code notes} what is to be known of it, {@code publishes} is "" or what the
     * button that publishes says, {@code takesBack} likewise; {@code standIns} may be given it in the place of {@code places}.
     */
    public record Version(
            String address,
            String act,
            String basis,
            String head,
            List<String> notes,
            String publishes,
            String takesBack,
            List<Asked> asked,
            List<Choice> standIns,
            List<Choice> places) {
        public Version {
            notes = List.copyOf(notes);
            asked = List.copyOf(asked);
            standIns = List.copyOf(standIns);
            places = List.copyOf(places);
        }
    }

    /** Somebody who is asked to confirm it: in whose place or "", how they stand, and whether that is a yes. */
    public record Asked(String id, String name, String instead, String stands, boolean confirmed) {}

    public record Choice(String id, String name) {}

    /** Something that may be so throughout the scene, by its code. */
    public record Tick(String code, String name, boolean on) {}

    /** What somebody is called in a line, who they are and whom they play. */
    public record Called(String word, String name, String plays) {}

    /** A beat as it is typed and as it is kept; {@code first} and {@code last} tell where it stands. */
    public record Beat(
            String id,
            int number,
            String story,
            List<Way> ways,
            List<Way> more,
            boolean first,
            boolean last,
            boolean kept,
            String because) {
        public Beat {
            ways = List.copyOf(ways);
            more = List.copyOf(more);
        }

        /** Whether the ways that are seldom needed are unfolded. */
        public boolean unfolded() {
            return more.stream()
                    .anyMatch(it -> !it.text().isBlank() || !it.wrong().isEmpty());
        }
    }

    /** One way to do a beat: what is typed of it, and what is kept of it, drawn and read out. */
    public record Way(
            String code, String name, String text, int rows, List<String> wrong, String drawing, List<Line> lines) {
        public Way {
            wrong = List.copyOf(wrong);
            lines = List.copyOf(lines);
        }
    }

    /** A move read out: on which counts, what is done, and whether it fits and why, where that is asked. */
    public record Line(int number, String counts, String says, Optional<Fits> fits) {}

    /** Whether a move fits, with everything that holds and everything that does not. */
    public record Fits(boolean allowed, List<String> against, List<String> holds) {
        public Fits {
            against = List.copyOf(against);
            holds = List.copyOf(holds);
        }
    }

    /** The shots as they are typed, with what is wrong with their lines, and as they are kept; {@code goes} says who reads them. */
    public record Shots(String text, int rows, List<String> wrong, List<Shot> kept, String goes, List<Group> words) {
        public Shots {
            wrong = List.copyOf(wrong);
            kept = List.copyOf(kept);
            words = List.copyOf(words);
        }
    }

    /** A shot read out, and what stands in its way. */
    public record Shot(FrameShown shown, List<String> against) {
        public Shot {
            against = List.copyOf(against);
        }
    }

    /** Words of one kind that may be typed. */
    public record Group(String name, List<Word> words) {
        public Group {
            words = List.copyOf(words);
        }
    }

    public record Word(String typed, String gloss) {}
}
