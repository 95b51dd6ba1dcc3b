package org.closedset.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files under testdata that hold what an output must be; {@code -Dgolden=write} writes them anew, to be read in the diff. */
public final class Golden {
    private static final Path TESTDATA = Path.of("../testdata");

    private Golden() {}

    /** Holds when {@code text} is what the golden file holds. */
    public static void matches(String text, String name) throws IOException {
        Path file = TESTDATA.resolve(name);
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }
}
