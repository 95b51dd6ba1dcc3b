package org.closedset.store.record;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.closedset.store.record.RecordFailure.Why;
import org.flywaydb.core.Flyway;

/** Brings a database's tables to this version. */
final class Migrations {
    private Migrations() {}

    static void bring(DataSource source, Use use, Map<String, String> dialect) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations(use.migrations())
                .table(use.history())
                .placeholders(dialect)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .cleanDisabled(true)
                .load()
                .migrate();
    }

    /** Whether the tables are this version's; refused where they are a newer program's. */
    static boolean stand(Connection connection, Use use, Place place) throws RecordFailure, SQLException {
        Optional<String> found = version(connection, use);
        if (found.isPresent() && newer(found.get(), use.version())) {
            throw RecordFailure.of(Why.NEWER, "newer", place.called());
        }
        return found.isPresent() && found.get().equals(use.version());
    }

    private static boolean newer(String found, String known) throws RecordFailure {
        try {
            return Integer.parseInt(found) > Integer.parseInt(known);
        } catch (NumberFormatException odd) {
            throw RecordFailure.from(odd, Why.DAMAGED, "damaged", found);
        }
    }

    /** The last migration of a database that has any. */
    private static Optional<String> version(Connection connection, Use use) throws SQLException {
        String last = "SELECT \"version\" FROM \"" + use.history()
                + "\" WHERE \"success\" AND \"version\" IS NOT NULL ORDER BY \"installed_rank\" DESC LIMIT 1";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(last)) {
            return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
        }
    }
}
