package org.closedset.store.record;

import java.sql.Connection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** One connection with a transaction on it. {@code locking} follows a SELECT whose row nobody else may change. */
record Sql(JdbcClient client, JdbcTemplate template, String locking) {
    private static final int ROWS_AT_ONCE = 1000;

    static Sql on(Connection connection, String locking) {
        JdbcTemplate template = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        template.setFetchSize(ROWS_AT_ONCE);
        return new Sql(JdbcClient.create(template), template, locking);
    }
}
