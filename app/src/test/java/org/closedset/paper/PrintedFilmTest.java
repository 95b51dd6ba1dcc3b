package org.closedset.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.closedset.exports.FdxScript;
import org.closedset.readers.ScreenplayFile;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.Scene;
import org.closedset.screenplay.Screenplay;
import org.closedset.screenplay.Screenplays;
import org.closedset.screenplay.UnreadableScreenplay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The invented film lies in three forms, made by {@code ./closedset print}; they must stay the same film. */
final class PrintedFilmTest {
    private static final Path FILM = Path.of("../testdata/production");

    @ParameterizedTest
    @ValueSource(strings = {"fdx", "pdf"})
    void the_film_reads_to_the_same_scenes_cues_and_dialogue_from_every_form(String ending) throws Exception {
        Screenplay fountain = read(FILM.resolve("harbour-light.fountain"));
        Screenplay other = read(FILM.resolve("harbour-light." + ending));
        assertThat(headings(other)).isEqualTo(headings(fountain));
        assertThat(speeches(other)).hasSameSizeAs(speeches(fountain));
        for (int i = 0; i < speeches(fountain).size(); i++) {
            assertThat(speeches(other).get(i)).isEqualTo(speeches(fountain).get(i));
        }
    }

    @Test
    void the_forms_that_are_kept_are_what_the_command_makes_today() throws Exception {
        var script = ScreenplayFile.read(FILM.resolve("harbour-light.fountain"));
        assertThat(FdxScript.of(script)).isEqualTo(Files.readAllBytes(FILM.resolve("harbour-light.fdx")));
        assertThat(ScreenplayPdf.of(script, Paper.LETTER))
                .isEqualTo(Files.readAllBytes(FILM.resolve("harbour-light.pdf")));
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void a_speech_that_turns_the_page_is_read_back_whole(Paper paper) throws Exception {
        String speech =
                "One two three four five six seven eight nine ten. ".repeat(400).strip();
        Screenplay read = Screenplays.of(ScreenplayFile.read(
                ScreenplayPdf.of(
                        ScreenplayFile.read(
                                ("INT. HALL - DAY #7A#\n\nA hall.\n\nMARA\n" + speech)
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                "hall"),
                        paper),
                "hall.pdf"));
        assertThat(read.scenes()).hasSize(1);
        assertThat(read.scenes().getFirst().id().number()).isEqualTo("7A");
        assertThat(speeches(read)).containsExactly("MARA: " + speech);
    }

    private static Screenplay read(Path file) throws UnreadableScreenplay {
        return Screenplays.of(ScreenplayFile.read(file));
    }

    private static List<String> headings(Screenplay screenplay) {
        return screenplay.scenes().stream()
                .map(scene -> scene.id().number() + " " + scene.heading().text())
                .toList();
    }

    /** Each speech as its cue and its words, spacing folded; lyrics are words too, as paper cannot tell them apart. */
    private static List<String> speeches(Screenplay screenplay) {
        List<String> speeches = new ArrayList<>();
        for (Scene scene : screenplay.scenes()) {
            for (Element element : scene.elements()) {
                String words = element.text().strip().replaceAll("\\s+", " ");
                switch (element.type()) {
                    case CUE -> speeches.add(words + ":");
                    case DIALOGUE, LYRIC -> speeches.add(speeches.removeLast() + " " + words);
                    default -> {}
                }
            }
        }
        return speeches;
    }
}
