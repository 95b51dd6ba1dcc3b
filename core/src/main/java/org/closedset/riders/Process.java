package org.closedset.riders;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.closedset.vocabulary.Coded;
import org.closedset.vocabulary.Language;

/**
 * How a rider comes about: the call it is for, if one is set, to the minute; how many hours before what it is to be served;
 * and the language of the reading copy that lies beside the binding one.
 */
public record Process(Optional<OffsetDateTime> call, int hours, Basis basis, Language reading) {
    /** What the hours of notice are counted back from. */
    public enum Basis implements Coded {
        CALL,
        SHOOTING_DAY,
        SIGNING;

        @Override
        public String code() {
            return Code.of(this);
        }

        /** The basis with this code; throws {@link IllegalArgumentException} for any other text. */
        public static Basis ofCode(String code) {
            return Code.read(Basis.class, code);
        }
    }

    public Process {
        Line.within(0, hours, 8_760);
        call.ifPresent(it -> {
            Line.within(2_000, it.getYear(), 9_999);
            if (it.getSecond() != 0 || it.getNano() != 0 || it.getOffset().getTotalSeconds() % 60 != 0) {
                throw new IllegalArgumentException("a call to the second");
            }
        });
    }

    /** Until when it is signed in time; nothing without a call, or where its hours are counted back from the signing itself. */
    public Optional<OffsetDateTime> inTime() {
        return call.flatMap(it -> switch (basis) {
            case CALL -> Optional.of(it.minusHours(hours));
            case SHOOTING_DAY -> Optional.of(it.truncatedTo(ChronoUnit.DAYS).minusHours(hours));
            case SIGNING -> Optional.empty();
        });
    }

    @Override
    public String toString() {
        return "Process[confidential]";
    }
}
