package org.closedset.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.closedset.breakdown.Decision;

/**
 * What was kept of a script when it was read. {@code stamp} names the bytes of a decision file or the last act in the
 * record, "" where there was neither; {@code draft} is there as soon as anything was decided or the script is in a
 * record; {@code begun} stood before the first of {@code acts}; both are oldest first.
 */
public record Kept(String stamp, Optional<Draft> draft, List<Decision> begun, List<Act> acts) {
    public Kept {
        begun = List.copyOf(begun);
        acts = List.copyOf(acts);
    }

    Kept(String stamp, Optional<Draft> draft, List<Act> acts) {
        this(stamp, draft, List.of(), acts);
    }

    /** What stands on the draft, oldest first: everything since the decisions were last brought to a new one. */
    public List<Decision> decisions() {
        return folded().standing();
    }

    /**
     * The last act that was not taken back, since the decisions were last brought to a new draft; {@code before} is what
     * stood when it was done, oldest first.
     */
    public Optional<Last> last() {
        Folded folded = folded();
        return Optional.ofNullable(folded.done().peek())
                .map(it -> new Last(it.act(), folded.standing().subList(0, it.before())));
    }

    /** An act that can be taken back, and what stood before it. */
    public record Last(Act act, List<Decision> before) {
        public Last {
            before = List.copyOf(before);
        }

        @Override
        public String toString() {
            return "Last[confidential]";
        }
    }

    private record Folded(List<Decision> standing, Deque<Done> done) {
        private record Done(Act act, int before) {}
    }

    private Folded folded() {
        List<Decision> standing = new ArrayList<>(begun);
        Deque<Folded.Done> done = new ArrayDeque<>();
        for (Act act : acts) {
            switch (act) {
                case Act.Decided it -> {
                    done.push(new Folded.Done(it, standing.size()));
                    standing.addAll(it.decisions());
                }
                case Act.TakenBack it -> {
                    done.poll();
                    standing.addAll(it.decisions());
                }
                case Act.Carried it -> {
                    done.clear();
                    standing.clear();
                    standing.addAll(it.decisions());
                }
            }
        }
        return new Folded(List.copyOf(standing), done);
    }

    /** The last time the decisions were brought to a new draft. */
    public Optional<Act.Carried> carried() {
        return acts.stream()
                .filter(Act.Carried.class::isInstance)
                .map(Act.Carried.class::cast)
                .reduce((earlier, later) -> later);
    }

    @Override
    public String toString() {
        return "Kept[confidential]";
    }
}
