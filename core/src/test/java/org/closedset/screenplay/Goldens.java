package org.closedset.screenplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Pairs of an input and what was once agreed to be its answer, in testdata. Run the tests with {@code -Dgoldens=write}
 * to write the answers anew, and read the difference before it is committed.
 */
final class Goldens {
    private static final Path TESTDATA = Path.of("../testdata/screenplay");

    private Goldens() {}

    /** One test for each input of this ending in the folder. */
    static Stream<DynamicTest> in(String folder, String ending, Function<String, String> answer) {
        return inputs(TESTDATA.resolve(folder), ending).stream()
                .map(input -> DynamicTest.dynamicTest(
                        input.getFileName().toString(), () -> compare(input, ending, answer.apply(text(input)))));
    }

    private static List<Path> inputs(Path folder, String ending) {
        try (var files = Files.list(folder)) {
            List<Path> inputs = files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
            assertThat(inputs).as("inputs in %s", folder).isNotEmpty();
            return inputs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(Path input, String ending, String answer) throws IOException {
        String name = input.getFileName().toString();
        Path golden = input.resolveSibling(name.substring(0, name.length() - ending.length()) + ".golden");
        if ("write".equals(System.getProperty("goldens"))) {
            Files.writeString(golden, answer);
        }
        assertThat(answer).isEqualTo(text(golden));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
