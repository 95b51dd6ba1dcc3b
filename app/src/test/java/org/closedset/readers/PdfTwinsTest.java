package org.closedset.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.FountainReader;
import org.closedset.screenplay.Script;
import org.closedset.screenplay.UnreadableScreenplay;
import org.closedset.twins.InventedScript;
import org.closedset.twins.TwinLayout;
import org.closedset.twins.TwinPrinter;
import org.closedset.twins.TwinScore;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A script printed in many layouts is found again in each; the figures over many scripts are in bench. */
final class PdfTwinsTest {
    @TestFactory
    Stream<DynamicTest> a_printed_script_is_found_again_in_every_layout() throws UnreadableScreenplay {
        Script script = FountainReader.read(InventedScript.fountain(42, 14));
        return Stream.concat(TwinLayout.known().stream(), TwinLayout.unseen().stream())
                .map(layout -> DynamicTest.dynamicTest(layout.name(), () -> found(script, layout)));
    }

    private static void found(Script script, TwinLayout layout) throws IOException, UnreadableScreenplay {
        TwinScore score = TwinScore.of(script, inProcess(TwinPrinter.print(script, layout)));
        assertThat(score.headings().f1()).as("headings").isGreaterThan(0.97);
        assertThat(score.cues().f1()).as("cues").isGreaterThan(0.98);
        assertThat(score.words().f1()).as("words of dialogue").isGreaterThan(0.99);
    }

    @Test
    void the_child_process_hands_over_what_reading_in_process_finds() throws IOException, UnreadableScreenplay {
        Script script = FountainReader.read(InventedScript.fountain(43, 5));
        byte[] pdf = TwinPrinter.print(script, TwinLayout.known().getFirst());
        assertThat(PdfReader.read(pdf).dump()).isEqualTo(inProcess(pdf).dump());
    }

    @Test
    void every_element_keeps_its_page_and_line() throws IOException, UnreadableScreenplay {
        Script script = FountainReader.read(InventedScript.fountain(44, 5));
        List<TwinLayout> layouts = TwinLayout.known();
        Script read = inProcess(TwinPrinter.print(script, layouts.getFirst()));
        assertThat(read.elements()).allSatisfy(element -> {
            assertThat(element.lines().from().page()).isPositive();
            assertThat(element.lines().from().line()).isPositive();
        });
        assertThat(read.elements().getFirst().lines().from().page())
                .as("the title page is page 1")
                .isEqualTo(2);
    }

    @Test
    void speeches_that_another_program_centred_are_found_in_a_script_without_case()
            throws IOException, UnreadableScreenplay {
        Path file = Path.of("../../shared/fixtures/screenplay/scriptty-malayalam.pdf");
        assertThat(Files.exists(file) || System.getenv("CI") == null).isTrue();
        assumeTrue(Files.exists(file), "the folder of shared fixtures is not here");
        Script read = PdfReader.read(Files.readAllBytes(file));
        assertThat(count(read, Element.Type.HEADING)).isEqualTo(13);
        assertThat(count(read, Element.Type.CUE)).isEqualTo(14);
        assertThat(count(read, Element.Type.DIALOGUE)).isEqualTo(14);
    }

    private static long count(Script script, Element.Type type) {
        return script.elements().stream().filter(it -> it.type() == type).count();
    }

    private static Script inProcess(byte[] pdf) throws IOException, UnreadableScreenplay {
        PdfLimits limits = PdfLimits.usual();
        ByteArrayOutputStream glyphs = new ByteArrayOutputStream();
        GlyphChild.write(pdf, limits.pages(), glyphs);
        return PdfReader.script(
                GlyphStream.read(new ByteArrayInputStream(glyphs.toByteArray()), limits.pages(), limits.glyphs()),
                false);
    }
}
