package org.closedset.people;

/** What a coordinator declares to have with somebody who directs, produces or casts, on a page that everyone sees. */
public record Tie(PersonId with, Kind kind) {
    /** What there is between them. */
    public enum Kind {
        PARTNER,
        RELATION,
        FRIEND,
        BUSINESS,
        EARLIER_WORK;

        /** The stable code used in files, such as {@code earlier-work}. */
        public String code() {
            return Code.of(this);
        }

        /** The value with this code; throws {@link IllegalArgumentException} for any other text. */
        public static Kind ofCode(String code) {
            return Code.read(Kind.class, code);
        }
    }

    /** Whether nobody with such a tie can be this production's coordinator. */
    public boolean bars() {
        return switch (kind) {
            case PARTNER, RELATION -> true;
            case FRIEND, BUSINESS, EARLIER_WORK -> false;
        };
    }
}
