package org.closedset.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.closedset.vocabulary.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page says in so many words is found, as the kind it is, by rules alone. */
final class PlainTest {
    static List<String> sentences() throws IOException {
        return Files.readAllLines(Path.of("..", "testdata", "breakdown", "plain.tsv"));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void what_the_page_says_in_so_many_words_is_found(String line) {
        String[] parts = line.split("\t", 2);
        SceneBreakdown scene = Scripts.scene("INT. ROOM - DAY\n\n!" + parts[1] + "\n\nHE\nA.\n\nSHE\nB.\n");
        assertThat(scene.passages())
                .filteredOn(passage -> passage.mode().needsCare())
                .extracting(Passage::kind)
                .contains(Kind.ofCode(parts[0]));
    }
}
