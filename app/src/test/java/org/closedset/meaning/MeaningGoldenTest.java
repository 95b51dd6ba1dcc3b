package org.closedset.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.closedset.breakdown.Finder;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.golden.Golden;
import org.closedset.screenplay.FountainReader;
import org.closedset.screenplay.Screenplay;
import org.closedset.screenplay.Screenplays;
import org.closedset.screenplay.UnreadableScreenplay;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole scripts with the sentence model: kinds, modes and lines as kept in testdata/breakdown, never confidences. */
final class MeaningGoldenTest {
    private static final Path TESTDATA = Path.of("..", "testdata");
    private static final Meaning MEANING = Meaning.start();

    @AfterAll
    static void close() {
        MEANING.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a03-overbooked", "c02-plus-one"})
    void a_script_has_the_passages_kept_for_it(String name) throws IOException, UnreadableScreenplay {
        List<String> found = new ArrayList<>();
        for (SceneBreakdown scene :
                Finder.find(script(name), MEANING, done -> {}).scenes()) {
            scene.passages()
                    .forEach(passage -> found.add(passage.lines().from().line() + "-"
                            + passage.lines().to().line() + "\t"
                            + passage.kind().code() + "\t"
                            + passage.mode().code()));
        }
        Golden.matches(String.join("\n", found) + "\n", "breakdown/" + name + ".meaning.tsv");
    }

    @Test
    void a_sentence_has_the_same_vector_in_any_company() {
        List<String> sentences =
                List.of("They kiss.", "Rain hammers the roof of the parked car all night long.", "No.");
        List<float[]> together = MEANING.of(sentences);
        for (int i = 0; i < sentences.size(); i++) {
            assertThat(MEANING.of(List.of(sentences.get(i))).getFirst()).isEqualTo(together.get(i));
        }
    }

    /** Memory given back under a sentence that is being weighed ends the whole program, not this test alone. */
    @Test
    void closing_waits_for_the_sentences_that_are_being_weighed() throws InterruptedException {
        String lengthy = "Rain hammers the roof of the parked car all night long. ".repeat(200);
        Meaning closing = Meaning.start();
        AtomicReference<String> ended = new AtomicReference<>("");
        Thread reading = Thread.ofPlatform().start(() -> {
            try {
                closing.of(Collections.nCopies(50, lengthy));
            } catch (IllegalStateException interrupted) {
                ended.set(String.valueOf(interrupted.getMessage()));
            }
        });
        assertThat(closing.helps()).isTrue();
        reading.interrupt();
        reading.join();
        closing.close();
        assertThat(ended.get()).contains("interrupted");
    }

    @Test
    void where_the_model_runs_there_is_nothing_to_warn_of() {
        assertThat(MEANING.warning()).isEmpty();
    }

    private static Screenplay script(String name) throws IOException, UnreadableScreenplay {
        String text = Files.readString(TESTDATA.resolve("detection/tune/" + name + ".fountain"));
        return Screenplays.of(FountainReader.read(text.replaceAll("\\s*\\[\\[[^]]*]]", "")));
    }
}
