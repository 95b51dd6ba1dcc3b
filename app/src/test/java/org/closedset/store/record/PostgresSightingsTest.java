package org.closedset.store.record;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Who was shown what, in a real PostgreSQL. */
final class PostgresSightingsTest extends SightingsContract {
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
        return Objects.requireNonNull(server).ground();
    }
}
