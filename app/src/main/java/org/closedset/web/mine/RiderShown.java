package org.closedset.web.mine;

import java.util.List;
import org.closedset.riders.Gloss;
import org.closedset.riders.PlainGroups;

/**
 * All that a rider says, as its performer reads it: what may be done and seen in blocks, then what stands around it.
 * {@code skipped} says of a rider of the background that items may be skipped, "" in any other.
 */
public record RiderShown(String skipped, List<Block> blocks, List<Group> around, Uses uses, List<Group> after) {
    public RiderShown {
        blocks = List.copyOf(blocks);
        around = List.copyOf(around);
        after = List.copyOf(after);
    }

    /** Clauses under a heading; {@code item} is the id of the item they make up or "", {@code mark} what was said of that, {@code advice} what others say of it. */
    public record Block(String item, String head, List<Clause> clauses, String mark, List<String> advice) {
        public Block {
            advice = List.copyOf(advice);
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * One clause: {@code said}, or for what is seen {@code room}, {@code picture} and {@code limits}; {@code opens} where it
     * opens something, so that it can be taken out; {@code mark} is what was said of it, or "",
     * {@code advice} what others say of it.
     */
    public record Clause(
            String id,
            String said,
            String room,
            String picture,
            String limits,
            List<Gloss> words,
            boolean opens,
            String mark,
            List<String> advice) {
        public Clause {
            advice = List.copyOf(advice);
            words = List.copyOf(words);
        }
    }

    /** Sentences under a heading. */
    public record Group(String head, List<String> said) {
        public Group {
            said = List.copyOf(said);
        }
    }

    /** What it may be used for, and what for never: by name, and by not being named; "" where nothing is. */
    public record Uses(List<PlainGroups.Row> open, String named, String barred, String nothing) {
        public Uses {
            open = List.copyOf(open);
        }
    }

    @Override
    public String toString() {
        return "RiderShown[confidential]";
    }
}
