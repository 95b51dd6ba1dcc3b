package org.closedset.store.record;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The record cannot be read or written now: why, and one sentence that says what to do. Nothing was acknowledged. */
public final class RecordFailure extends Exception {
    private static final long serialVersionUID = 1;
    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("org.closedset.store.record.record", Locale.ROOT);

    /** What a program may want to tell apart. */
    public enum Why {
        /** No room is left. */
        FULL,
        READ_ONLY,
        /** Somebody else holds it too long. */
        BUSY,
        /** Not there. */
        MISSING,
        /** There already. */
        PRESENT,
        /** The passphrase, key file or variable does not open the keys. */
        LOCKED,
        /** The keys and the archive do not belong together. */
        KEYS,
        DAMAGED,
        /** Written by a newer Closed Set. */
        NEWER,
        /** The database does not answer or refuses. */
        UNREACHABLE,
        /** Not done here; the sentence says how it is done. */
        ELSEWHERE,
        /** Kept, but what is to be destroyed is not yet; it is tried again. */
        UNFINISHED
    }

    private final Why why;

    private RecordFailure(Why why, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    static RecordFailure of(Why why, String key, Object... arguments) {
        return new RecordFailure(why, say(key, arguments), null);
    }

    static RecordFailure from(Throwable cause, Why why, String key, Object... arguments) {
        return new RecordFailure(why, say(key, arguments), cause);
    }

    /** The same failure, for one more of those who waited for it. */
    RecordFailure again() {
        return new RecordFailure(why, String.valueOf(getMessage()), this);
    }

    static String say(String key, Object... arguments) {
        return new MessageFormat(SENTENCES.getString(key), Locale.ROOT).format(arguments);
    }
}
