package org.closedset.riders;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.closedset.vocabulary.Barrier;
import org.closedset.vocabulary.Coded;
import org.closedset.vocabulary.Garment;

/** What is worn and what lies between: each piece with who brings it; every one is for one person alone. */
public record Wear(List<Piece> pieces, Set<Barrier> barriers) {
    /** Who brings a piece. */
    public enum Supplier implements Coded {
        PRODUCTION,
        PERFORMER;

        @Override
        public String code() {
            return Code.of(this);
        }

        /** The supplier with this code; throws {@link IllegalArgumentException} for any other text. */
        public static Supplier ofCode(String code) {
            return Code.read(Supplier.class, code);
        }
    }

    /** What holds a piece on the skin, and whether the skin bears it. */
    public enum Adhesive implements Coded {
        NONE,
        TO_BE_TRIED,
        TRIED;

        @Override
        public String code() {
            return Code.of(this);
        }

        /** The answer with this code; throws {@link IllegalArgumentException} for any other text. */
        public static Adhesive ofCode(String code) {
            return Code.read(Adhesive.class, code);
        }
    }

    /** One piece. */
    public record Piece(Garment garment, Supplier by, Adhesive adhesive) {
        @Override
        public String toString() {
            return "Piece[confidential]";
        }
    }

    public Wear {
        pieces = pieces.stream().sorted(Comparator.comparing(Piece::garment)).toList();
        barriers = Set.copyOf(barriers);
        if (pieces.stream().map(Piece::garment).distinct().count() != pieces.size()) {
            throw new IllegalArgumentException("a garment twice");
        }
    }

    /** Whether wearing nothing is among it. */
    boolean nothing() {
        return pieces.stream().anyMatch(it -> it.garment().needsExposureGrant());
    }

    @Override
    public String toString() {
        return "Wear[confidential]";
    }
}
