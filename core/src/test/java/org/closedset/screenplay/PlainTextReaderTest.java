package org.closedset.screenplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class PlainTextReaderTest {
    @TestFactory
    Stream<DynamicTest> rips_of_printed_scripts_read_as_their_goldens_say() {
        return Goldens.in("text", ".txt", PlainTextReaderTest::dump);
    }

    private static String dump(String text) {
        try {
            return "laid out " + PlainTextReader.laidOut(text) + ", tagged " + PlainText.tagged(text) + "\n"
                    + PlainTextReader.read(text).dump();
        } catch (UnreadableScreenplay refused) {
            throw new IllegalStateException(refused);
        }
    }

    @Test
    void fountain_that_is_indented_is_still_fountain() {
        String fountain = Goldens.text(Path.of("../testdata/screenplay/fountain/tabs-in-action.fountain"));
        assertThat(PlainTextReader.laidOut(fountain)).isFalse();
    }

    @Test
    void an_address_in_angle_brackets_is_text_and_truncates_nothing() {
        assertThat(PlainText.of("write to <a@b.org> and <b>go</b>")).isEqualTo("write to <a@b.org> and go\n");
    }

    @Test
    void an_entity_that_means_nothing_stays_as_it_was_written() {
        assertThat(PlainText.of("Marks &amp; Sons &nope; &#0; R&D; 5 &lt 6"))
                .isEqualTo("Marks & Sons &nope;   R&D; 5 &lt 6\n");
    }
}
