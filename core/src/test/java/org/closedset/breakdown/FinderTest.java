package org.closedset.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.FountainReader;
import org.closedset.screenplay.Screenplay;
import org.closedset.screenplay.Screenplays;
import org.closedset.screenplay.UnreadableScreenplay;
import org.junit.jupiter.api.Test;

/** What holds of the finder whatever it is given. */
final class FinderTest {
    private static final Path TUNE = Path.of("..", "testdata", "detection", "tune");

    /** A vector that depends on the sentence and on nothing else. */
    private static float[] vector(String sentence) {
        Random random = new Random(sentence.hashCode());
        float[] vector = new float[384];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (random.nextFloat() - 0.5f) / 8;
        }
        return vector;
    }

    private static Screenplay script(String name) throws IOException {
        return Scripts.read(Files.readString(TUNE.resolve(name)).replaceAll("\\s*\\[\\[[^]]*]]", ""));
    }

    @Test
    void results_do_not_depend_on_how_lines_were_batched() throws IOException {
        Screenplay screenplay = script("c02-plus-one.fountain");
        List<String> asked = new ArrayList<>();
        Breakdown together = Finder.find(
                screenplay,
                sentences -> {
                    asked.addAll(sentences);
                    return sentences.stream().map(FinderTest::vector).toList();
                },
                scene -> {});
        SceneReading reading = new SceneReading(
                screenplay,
                sentences -> sentences.stream().map(FinderTest::vector).toList(),
                Learned.shipped());
        List<SceneBreakdown> apart = screenplay.scenes().stream()
                .map(scene -> reading.propose(reading.read(scene)))
                .toList();
        assertThat(together.scenes()).isEqualTo(apart);
        assertThat(asked).doesNotHaveDuplicates();
    }

    @Test
    void every_line_that_is_read_is_weighed_and_no_line_is_left_out() throws IOException {
        Screenplay screenplay = script("c03-hard-left.fountain");
        long lines = screenplay.scenes().stream()
                .flatMap(scene -> scene.elements().stream())
                .filter(element -> switch (element.type()) {
                    case ACTION, SHOT, DIALOGUE, PARENTHETICAL, LYRIC, CENTRED -> true;
                    case HEADING, CUE, TRANSITION, NOTE, SYNOPSIS, SECTION, PAGE_BREAK -> false;
                })
                .count();
        assertThat(TrainingRows.of(screenplay, new NoVectors())).hasSize((int) lines);
    }

    @Test
    void scenes_are_handed_on_in_script_order_and_all_of_them() throws IOException {
        Screenplay screenplay = script("c05-house-of-almas.fountain");
        List<SceneBreakdown> handed = new ArrayList<>();
        Breakdown breakdown = Finder.findByRules(screenplay, handed::add);
        assertThat(handed).isEqualTo(breakdown.scenes());
        assertThat(handed.stream().map(SceneBreakdown::scene)).containsExactlyElementsOf(screenplay.scenes());
    }

    @Test
    void whatever_text_was_parsed_the_finder_does_not_throw() throws UnreadableScreenplay {
        String[] pieces = {
            "INT. BED - NIGHT", "MARA", "(kisses)", "kiss", "\n", "\n\n", "She's", "naked", "--", "'s", "s", "\"", "(",
            ")", ".", "...", "30 DANCERS", "FADE TO:", "> x <", "~la", "=== ", "# A", "\u00e9\u00df", "\ud83d\ude00",
                    "'", "-",
            "\u2019", "of", "her", "his", "each other", "mouth", "INT. SHOWER", "@", "!", "tied to the", "\t", "2",
                    "30s"
        };
        Random random = new Random(7);
        for (int script = 0; script < 300; script++) {
            StringBuilder text = new StringBuilder("x");
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(3) == 0 ? "" : " ");
            }
            Screenplay screenplay = Screenplays.of(FountainReader.read(text.toString()));
            Breakdown breakdown = Finder.find(
                    screenplay,
                    sentences -> sentences.stream().map(FinderTest::vector).toList(),
                    scene -> {});
            for (SceneBreakdown scene : breakdown.scenes()) {
                scene.passages()
                        .forEach(passage -> inside(passage, scene.scene().elements()));
            }
        }
    }

    private static void inside(Passage passage, List<Element> elements) {
        assertThat(passage.first()).isLessThanOrEqualTo(passage.last());
        assertThat(passage.confidence()).isBetween(0.0, 1.0);
        passage.marks()
                .forEach(mark -> assertThat(mark.end())
                        .isLessThanOrEqualTo(elements.get(mark.element()).text().length()));
    }
}
