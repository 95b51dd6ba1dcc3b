package org.closedset.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.closedset.screenplay.Script;
import org.closedset.screenplay.UnreadableScreenplay;
import org.junit.jupiter.api.DynamicTest;

/**
 * Pairs of a file and what was once agreed to be read from it, in testdata. Run the tests with {@code -Dgoldens=write}
 * to write the answers anew, and read the difference before it is committed.
 */
final class Goldens {
    private static final Path TESTDATA = Path.of("../testdata/screenplay");

    private Goldens() {}

    /** A way to read a script from bytes. */
    interface Reading {
        Script of(byte[] bytes) throws UnreadableScreenplay;
    }

    /** One test for each file of the folder that is not itself an answer. */
    static Stream<DynamicTest> in(String folder, Reading reading) {
        return inputs(TESTDATA.resolve(folder)).stream()
                .map(input -> DynamicTest.dynamicTest(
                        input.getFileName().toString(),
                        () -> compare(input, dump(reading, Files.readAllBytes(input)))));
    }

    /** What is read, or the sentence of the refusal and its place. */
    static String dump(Reading reading, byte[] bytes) {
        try {
            return reading.of(bytes).dump();
        } catch (UnreadableScreenplay refused) {
            return "refused at page " + refused.at().page() + ", line "
                    + refused.at().line() + ": " + refused.getMessage() + "\n";
        }
    }

    private static List<Path> inputs(Path folder) {
        try (var files = Files.list(folder)) {
            List<Path> inputs = files.filter(file -> !file.toString().endsWith(".golden"))
                    .sorted()
                    .toList();
            assertThat(inputs).as("inputs in %s", folder).isNotEmpty();
            return inputs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(Path input, String answer) throws IOException {
        String name = input.getFileName().toString();
        Path golden = input.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".golden");
        if ("write".equals(System.getProperty("goldens"))) {
            Files.writeString(golden, answer);
        }
        assertThat(answer).isEqualTo(Files.readString(golden));
    }
}
