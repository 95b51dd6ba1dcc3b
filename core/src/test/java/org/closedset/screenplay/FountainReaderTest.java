package org.closedset.screenplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class FountainReaderTest {
    private static final Path CASES = Path.of("../../shared/fixtures/screenplay/fountain_edge_cases.tsv");
    private static final Path ANSWERS = Path.of("../testdata/screenplay/fountain_answers.tsv");

    @Test
    void two_spaces_between_indented_values_keep_the_title_page_going() throws UnreadableScreenplay {
        Script script = FountainReader.read(
                "Title:\n\tA Film\n  \n\t\"A Part\"\nAuthor: Somebody\n\nINT. ROOM - DAY\n\nRain.\n");
        assertThat(script.title()).extracting(Script.TitleEntry::key).containsExactly("Title", "Author");
        assertThat(script.elements()).extracting(Element::text).containsExactly("INT. ROOM - DAY", "Rain.");
    }

    @TestFactory
    Stream<DynamicTest> every_feature_of_fountain_reads_as_its_golden_says() {
        return Goldens.in("fountain", ".fountain", FountainReaderTest::dump);
    }

    @TestFactory
    Stream<DynamicTest> scenes_are_made_as_their_goldens_say() {
        return Goldens.in("scenes", ".fountain", FountainReaderTest::scenes);
    }

    @Test
    void every_case_on_which_the_peers_were_asked_has_the_answer_we_documented() {
        boolean there = Files.exists(CASES);
        assertThat(there || System.getenv("CI") == null)
                .as("the fixtures are absent where they must not be")
                .isTrue();
        assumeTrue(there, "the folder of shared fixtures is not here");
        Map<String, String> answers = new HashMap<>();
        rows(ANSWERS).forEach(row -> answers.put(row[0], row[1]));
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows(CASES)) {
            String ours = types(unquoted(row[1]));
            if (!ours.equals(answers.get(row[0]))) {
                wrong.add(row[0] + ": " + ours + ", documented as " + answers.get(row[0]));
            }
        }
        assertThat(rows(CASES)).hasSize(43);
        assertThat(wrong).isEmpty();
    }

    private static List<String[]> rows(Path file) {
        return Goldens.text(file)
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\t", -1))
                .toList();
    }

    /** The inputs are quoted as JSON strings with four escapes. */
    private static String unquoted(String quoted) {
        return quoted.substring(1, quoted.length() - 1)
                .replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\t", "\t")
                .replace("\\\"", "\"");
    }

    private static String types(String text) {
        try {
            return String.join(
                    ",",
                    FountainReader.read(text).elements().stream()
                            .map(it -> it.type()
                                    + (it.column() == Element.Column.ALONE
                                            ? ""
                                            : " " + it.column().name().toLowerCase(java.util.Locale.ROOT)))
                            .toList());
        } catch (UnreadableScreenplay refused) {
            return "refused";
        }
    }

    private static String dump(String text) {
        try {
            return FountainReader.read(text).dump();
        } catch (UnreadableScreenplay refused) {
            return "refused at line " + refused.at().line() + ": " + refused.getMessage() + "\n";
        }
    }

    private static String scenes(String text) {
        try {
            return ScenesDump.of(Screenplays.of(FountainReader.read(text)));
        } catch (UnreadableScreenplay refused) {
            throw new IllegalStateException(refused);
        }
    }
}
