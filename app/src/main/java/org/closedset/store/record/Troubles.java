package org.closedset.store.record;

import java.sql.SQLException;
import java.util.Locale;
import org.closedset.store.record.RecordFailure.Why;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What a database complains of, in sentences. */
final class Troubles {
    private Troubles() {}

    /** The failure for what was thrown; a bug, which nothing in the database is to blame for, is thrown on as it is. */
    static RecordFailure of(Throwable thrown, Place place) {
        if (thrown instanceof RecordFailure already) {
            return already;
        }
        SQLException cause = sqlIn(thrown);
        if (cause == null) {
            if (thrown instanceof RuntimeException bug) {
                throw bug;
            }
            if (thrown instanceof Error bug) {
                throw bug;
            }
            throw new IllegalStateException(thrown);
        }
        Told told = cause instanceof SQLiteException lite ? sqlite(lite.getResultCode()) : postgres(cause);
        return RecordFailure.from(thrown, told.why(), told.key(), place.called());
    }

    private record Told(Why why, String key) {}

    private static @Nullable SQLException sqlIn(Throwable thrown) {
        @Nullable SQLException found = null;
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql) {
                found = sql;
            }
        }
        return found;
    }

    private static Told sqlite(SQLiteErrorCode code) {
        String name = code.name().toUpperCase(Locale.ROOT);
        if (code == SQLiteErrorCode.SQLITE_FULL) {
            return new Told(Why.FULL, "full");
        }
        if (name.startsWith("SQLITE_READONLY") || name.startsWith("SQLITE_PERM")) {
            return new Told(Why.READ_ONLY, "readonly");
        }
        if (name.startsWith("SQLITE_BUSY") || name.startsWith("SQLITE_LOCKED")) {
            return new Told(Why.BUSY, "busy");
        }
        // A table that should be there and is not is told as a plain error.
        if (name.startsWith("SQLITE_NOTADB")
                || name.startsWith("SQLITE_CORRUPT")
                || code == SQLiteErrorCode.SQLITE_ERROR) {
            return new Told(Why.DAMAGED, "damaged");
        }
        if (name.startsWith("SQLITE_CANTOPEN")) {
            return new Told(Why.UNREACHABLE, "unopened");
        }
        return new Told(Why.UNREACHABLE, "disk");
    }

    private static Told postgres(SQLException cause) {
        String state = String.valueOf(cause.getSQLState());
        return switch (state) {
            case "53100" -> new Told(Why.FULL, "full");
            case "25006", "42501" -> new Told(Why.READ_ONLY, "readonly");
            case "55P03", "40P01", "40001", "57014" -> new Told(Why.BUSY, "busy");
            case "XX001", "XX002" -> new Told(Why.DAMAGED, "damaged");
            case "28P01", "28000", "08004" -> new Told(Why.UNREACHABLE, "server.refused");
            case "3D000" -> new Told(Why.UNREACHABLE, "server.none");
            case "53300", "57P03" -> new Told(Why.BUSY, "server.crowded");
            case "08000", "08001", "08003", "08006" -> new Told(Why.UNREACHABLE, "server.silent");
            default -> new Told(Why.UNREACHABLE, "unreachable");
        };
    }
}
