package org.closedset.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole scripts by rules alone: kinds, modes and lines as kept in testdata/breakdown, never confidences. */
final class GoldenTest {
    private static final Path TESTDATA = Path.of("..", "testdata");

    @ParameterizedTest
    @ValueSource(strings = {"a03-overbooked", "b08-four-winters-on-quarry-row", "c02-plus-one", "c04-the-second-shift"})
    void a_script_has_the_passages_and_flags_kept_for_it(String name) throws IOException {
        String text = Files.readString(TESTDATA.resolve("detection/tune/" + name + ".fountain"));
        List<String> found = new ArrayList<>();
        for (SceneBreakdown scene : Scripts.found(text.replaceAll("\\s*\\[\\[[^]]*]]", ""))) {
            scene.flags()
                    .forEach(flag -> found.add(flag.lines().from().line() + "\tflag\t"
                            + flag.type().code()));
            scene.passages()
                    .forEach(passage -> found.add(passage.lines().from().line() + "-"
                            + passage.lines().to().line() + "\t"
                            + passage.kind().code() + "\t"
                            + passage.mode().code()));
        }
        Path golden = TESTDATA.resolve("breakdown/" + name + ".rules.tsv");
        if ("write".equals(System.getProperty("goldens"))) {
            Files.write(golden, found);
        }
        assertThat(found).isEqualTo(Files.readAllLines(golden));
    }
}
