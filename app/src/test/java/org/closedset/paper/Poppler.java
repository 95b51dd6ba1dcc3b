package org.closedset.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Another program to read PDFs with; without it its tests are skipped on a developer's machine. */
final class Poppler {
    private Poppler() {}

    static String run(String... command) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException notHere) {
            assumeThat(System.getenv("CI")).as("poppler is here").isNotNull();
            throw notHere;
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out;
    }
}
