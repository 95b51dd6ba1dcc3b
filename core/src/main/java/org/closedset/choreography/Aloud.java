package org.closedset.choreography;

import java.util.Optional;
import org.closedset.vocabulary.Side;
import org.closedset.vocabulary.Variant;
import org.closedset.vocabulary.Zone;

/** One change of a move as it is published (the ids of its beat and of itself), agreed aloud by those in it. */
public record Aloud(String beat, Variant variant, String move, Way way) {
    /** How it is done now: less of it, or with the other hand. */
    public sealed interface Way {
        /** It is not done. */
        record LeftOut() implements Way {}

        /** It lasts for so many counts, which are fewer. */
        record Fewer(int counts) implements Way {
            /** Counts below one are an {@link IllegalArgumentException}. */
            public Fewer {
                if (counts < 1) {
                    throw new IllegalArgumentException("a move lasts for one count or more");
                }
            }
        }

        /** The hand it is done with is the other one. */
        record OtherHand() implements Way {}
    }

    /** Whether it is of this move. */
    boolean of(Beat in, Variant as, Move one) {
        return in.id().equals(beat) && as == variant && one.id().equals(move);
    }

    /** Whether this can be said of the move: it is no more than it was, or the same with the other hand. */
    public static boolean changes(Move move, Way way) {
        return switch (way) {
            case Way.LeftOut it -> true;
            case Way.Fewer it ->
                move.counts().filter(counts -> it.counts() < counts).isPresent();
            case Way.OtherHand it -> otherHand(move);
        };
    }

    /** Whether it is done with one hand. */
    public static boolean otherHand(Move move) {
        return move.by()
                .filter(it -> it.zone() == Zone.HAND && (it.side() == Side.L || it.side() == Side.R))
                .isPresent();
    }

    /** The move as it is done now; nothing where it is left out. */
    Optional<Move> done(Move before) {
        return switch (way) {
            case Way.LeftOut it -> Optional.empty();
            case Way.Fewer it -> Optional.of(before.lasting(it.counts()));
            case Way.OtherHand it -> Optional.of(before.otherHand());
        };
    }

    @Override
    public String toString() {
        return "Aloud[confidential]";
    }
}
