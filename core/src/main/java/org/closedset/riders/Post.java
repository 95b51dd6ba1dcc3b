package org.closedset.riders;

import org.closedset.vocabulary.Coded;

/**
 * What happens after the work: whether they see the cut and how many days they have for it, who holds the rushes, what
 * becomes of what is not used, and what may be changed in the picture. Nothing may be made to show more.
 */
public record Post(View view, int days, Holder rushes, Unused unused, int months, Effects effects) {
    /** Whether the performer sees the cut. */
    public enum View implements Coded {
        NOT_AGREED,
        BEFORE_PICTURE_LOCK,
        BEFORE_RELEASE;

        @Override
        public String code() {
            return Code.of(this);
        }

        /** The answer with this code; throws {@link IllegalArgumentException} for any other text. */
        public static View ofCode(String code) {
            return Code.read(View.class, code);
        }
    }

    /** Who holds the rushes. */
    public enum Holder implements Coded {
        PRODUCTION,
        POST_SUPERVISOR,
        EDITOR;

        @Override
        public String code() {
            return Code.of(this);
        }

        /** The holder with this code; throws {@link IllegalArgumentException} for any other text. */
        public static Holder ofCode(String code) {
            return Code.read(Holder.class, code);
        }
    }

    /** What becomes of what is not used. */
    public enum Unused implements Coded {
        SEALED,
        /** So many months after the first showing to the public. */
        DESTROYED;

        @Override
        public String code() {
            return Code.of(this);
        }

        /** The answer with this code; throws {@link IllegalArgumentException} for any other text. */
        public static Unused ofCode(String code) {
            return Code.read(Unused.class, code);
        }
    }

    /** What may be changed in the picture. */
    public enum Effects implements Coded {
        NONE,
        /** Only what covers, hides or takes out garments and barriers, and shows no more. */
        COVERING_ONLY;

        @Override
        public String code() {
            return Code.of(this);
        }

        /** The answer with this code; throws {@link IllegalArgumentException} for any other text. */
        public static Effects ofCode(String code) {
            return Code.read(Effects.class, code);
        }
    }

    public Post {
        boolean viewed = view != View.NOT_AGREED;
        Line.within(viewed ? 1 : 0, days, viewed ? 365 : 0);
        boolean destroyed = unused == Unused.DESTROYED;
        Line.within(0, months, destroyed ? 1_200 : 0);
    }

    @Override
    public String toString() {
        return "Post[confidential]";
    }
}
