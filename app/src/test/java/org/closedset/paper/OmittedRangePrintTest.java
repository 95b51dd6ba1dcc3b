package org.closedset.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.closedset.readers.ScreenplayFile;
import org.closedset.screenplay.Scene;
import org.closedset.screenplay.Screenplay;
import org.closedset.screenplay.Screenplays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Omitted scenes under one line, printed and read back. */
final class OmittedRangePrintTest {
    private static final String ROOM = """
            INT. ROOM %1$d - DAY #%1$d#

            She counts the boats on the water and writes the number down in the book.

            MARA
            That makes %1$d, and it is not yet noon.

            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".OMITTED #10-12#",
                ".OMITTED #A10-12#",
                ".OMITTED #10 thru 12#",
                "10-12 OMITTED",
                "10 thru 12 OMITTED",
                "A10-12 OMITTED",
                "OMITTED SCENES 10-12",
            })
    void a_search_for_scene_eleven_finds_it_in_a_pdf_whose_omission_is_a_range(String omission) throws Exception {
        String text =
                ROOM.formatted(8) + ROOM.formatted(9) + omission + "\n\n" + ROOM.formatted(13) + ROOM.formatted(14);
        byte[] pdf = ScreenplayPdf.of(
                ScreenplayFile.read(text.getBytes(StandardCharsets.UTF_8), "boats.fountain"), Paper.LETTER);
        Screenplay read = Screenplays.of(ScreenplayFile.read(pdf, "boats.pdf"));
        assertThat(read.scenes())
                .filteredOn(scene -> scene.id().number().equals("11"))
                .singleElement()
                .matches(Scene::omitted);
        assertThat(read.scenes())
                .filteredOn(scene -> !scene.omitted())
                .extracting(scene -> scene.id().number())
                .containsExactly("8", "9", "13", "14");
        assertThat(read.scenes())
                .filteredOn(Scene::omitted)
                .extracting(scene -> scene.id().number())
                .endsWith("10", "11", "12");
    }
}
