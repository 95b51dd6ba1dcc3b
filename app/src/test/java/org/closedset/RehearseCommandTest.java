package org.closedset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What the start cache is made from goes through, and leaves nothing behind. */
final class RehearseCommandTest {
    private static final Path FILM = Path.of("../testdata/production/harbour-light.fountain");

    @Test
    void a_breakdown_is_made_and_a_desk_opened_and_closed() throws Exception {
        Set<Path> before = folders();
        assertThat(new CommandLine(new RehearseCommand()).execute(FILM.toString()))
                .isZero();
        assertThat(folders()).isEqualTo(before);
    }

    private static Set<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(it -> it.getFileName().toString().startsWith("closedset-rehearsal-"))
                    .collect(Collectors.toSet());
        }
    }
}
