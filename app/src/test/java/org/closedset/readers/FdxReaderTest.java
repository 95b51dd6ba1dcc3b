package org.closedset.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.Script;
import org.closedset.screenplay.UnreadableScreenplay;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FdxReaderTest {
    private static final Path FIXTURES = Path.of("../../shared/fixtures/screenplay");

    @TestFactory
    Stream<DynamicTest> every_feature_of_fdx_reads_as_its_golden_says() {
        return Goldens.in("fdx", FdxReader::read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"testfdx-fd.fdx", "testfdx-fi.fdx"})
    void files_of_two_writing_programs_read_alike(String name) throws IOException, UnreadableScreenplay {
        Path file = FIXTURES.resolve(name);
        assertThat(Files.exists(file) || System.getenv("CI") == null).isTrue();
        assumeTrue(Files.exists(file), "the folder of shared fixtures is not here");
        Script script = FdxReader.read(Files.readAllBytes(file));
        assertThat(count(script, Element.Type.HEADING)).isEqualTo(2);
        assertThat(count(script, Element.Type.CUE)).isEqualTo(4);
        assertThat(count(script, Element.Type.DIALOGUE)).isEqualTo(4);
        assertThat(count(script, Element.Type.TRANSITION)).isEqualTo(2);
        assertThat(script.elements()).extracting(Element::text).contains("Because he helps us test this screenplay.");
    }

    private static long count(Script script, Element.Type type) {
        return script.elements().stream().filter(it -> it.type() == type).count();
    }

    @Test
    void a_refusal_names_the_line_and_never_the_words_of_the_script() {
        String broken = "<FinalDraft>\n<Content>\n<Paragraph Type='Action'><Text>secret words</Txt>";
        assertThatExceptionOfType(UnreadableScreenplay.class)
                .isThrownBy(() -> FdxReader.read(broken.getBytes(StandardCharsets.UTF_8)))
                .satisfies(refused -> assertThat(refused.at().line()).isEqualTo(3))
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("secret"));
    }

    @Test
    void a_long_feature_of_ten_thousand_paragraphs_is_read_whole() throws UnreadableScreenplay {
        String paragraph = "<Paragraph Type=\"Dialogue\"><Text>And then again.</Text></Paragraph>\n";
        String fdx = "<FinalDraft><Content>" + paragraph.repeat(10_000) + "</Content></FinalDraft>";
        List<Element> elements =
                FdxReader.read(fdx.getBytes(StandardCharsets.UTF_8)).elements();
        assertThat(elements).hasSize(10_000);
        assertThat(elements.getLast().lines().to().line()).isEqualTo(10_000);
    }
}
