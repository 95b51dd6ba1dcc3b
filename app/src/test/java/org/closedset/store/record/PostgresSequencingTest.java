package org.closedset.store.record;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The ledger of a record in a real PostgreSQL. */
final class PostgresSequencingTest extends SequencingContract {
    private static @Nullable RealPostgres server;

    @BeforeAll
    static void starts() throws Exception {
        server = RealPostgres.start();
    }

    @AfterAll
    static void ends() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    @Override
    Ground ground() throws Exception {
        if (server == null) {
            throw new IllegalStateException("no server");
        }
        return server.ground();
    }
}
