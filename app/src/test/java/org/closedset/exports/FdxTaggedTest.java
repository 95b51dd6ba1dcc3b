package org.closedset.exports;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.closedset.breakdown.Breakdown;
import org.closedset.breakdown.Decision;
import org.closedset.breakdown.Passage;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.golden.Golden;
import org.closedset.readers.FdxReader;
import org.closedset.readers.ScreenplayFile;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.Scene;
import org.closedset.screenplay.Screenplay;
import org.closedset.screenplay.Screenplays;
import org.closedset.screenplay.Script;
import org.closedset.screenplay.UnreadableScreenplay;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FdxTaggedTest {
    private static final String FDX = """
            <?xml version="1.0" encoding="UTF-8" standalone="no" ?>
            <FinalDraft DocumentType="Script" Template="No" Version="5">
              <Content>
                <Paragraph Number="42A" Type="Scene Heading">
                  <SceneProperties Length="1 3/8" Page="1"><Summary><Paragraph><Text>They kiss.</Text></Paragraph></Summary></SceneProperties>
                  <Text>INT. FLAT - </Text><Text Style="Bold">DAY</Text>
                </Paragraph>
                <Paragraph Type="Action">
                  <Text>  MARA &amp; TOM, at &#x201C;home&#x201D;. They </Text><Text Style="Italic" RevisionID='1'>ki</Text><Text>ss</Text><Text TagNumber="7"> over the tea</Text><Text>. <!-- no -->Long.</Text>
                </Paragraph>
                <Paragraph Type="Character"><Text>Mara</Text></Paragraph>
                <Paragraph Type="General"><DualDialogue>
                  <Paragraph Type="Character"><Text>TOM</Text></Paragraph>
                  <Paragraph Type="Dialogue"><Text>Kiss me.</Text></Paragraph>
                  <Paragraph Type="Character"><Text>MARA</Text></Paragraph>
                  <Paragraph Type="Dialogue"><Text>No.</Text></Paragraph>
                </DualDialogue></Paragraph>
                <Paragraph Type="Action"><Text><![CDATA[They <kiss> again.]]></Text></Paragraph>
                <Paragraph Type="Action"><Text>They kiss at last.</Text></Paragraph>
              </Content>
              <TagData>
                <TagCategories>
                  <TagCategory Color="#FFFF00000000" Id="05c556eb-6bc1-4a3a-b09f-f8b5ba1b6afa" Name="Props" Number="5" Style="Bold"/>
                </TagCategories>
                <TagDefinitions>
                  <TagDefinition CatId="05c556eb-6bc1-4a3a-b09f-f8b5ba1b6afa" Id="058dcea8-0d67-4991-ba6e-673e521a56b8" Label="tea" Number="3"/>
                </TagDefinitions>
                <Tags><Tag Number="7"><DefId>058dcea8-0d67-4991-ba6e-673e521a56b8</DefId></Tag></Tags>
              </TagData>
            </FinalDraft>
            """;

    @Test
    void the_edited_file_is_as_it_was() throws Exception {
        Golden.matches(tagged(FDX), "formats/fdx-tagged.fdx");
    }

    @Test
    void a_fresh_file_is_as_it_was() throws Exception {
        String fountain =
                "Title: Lamp Street\n\nINT. FLAT - DAY #42A#\n\n= A summary.\n\n[[a note]]\n\nThey kiss & go.\n\n"
                        + "MARA ^\nKiss.\n\n> THE END <\n\n===\n\n.INSIDE\n\nTOM\n~La la\n\nMARA ^\n~Lo lo\n";
        Golden.matches(tagged(fountain), "formats/fdx-fresh.fdx");
        assertThat(words(read(tagged(fountain)))).isEqualTo(words(read(fountain)));
    }

    @Test
    void the_script_reads_as_before() throws Exception {
        Script before = read(FDX);
        Script after = read(tagged(FDX));
        assertThat(after.elements()).isEqualTo(before.elements());
        assertThat(after.hints()).isEqualTo(before.hints());
        assertThat(after.title()).isEqualTo(before.title());
    }

    @Test
    void with_nothing_to_tag_the_file_stays_byte_for_byte() throws Exception {
        byte[] source = FDX.getBytes(StandardCharsets.UTF_8);
        Script script = read(FDX);
        Review nothing = review(script, element -> false, List.of());
        assertThat(FdxTagged.of(outgoing(nothing), script, source)).isEqualTo(source);
    }

    @Test
    void without_what_was_added_the_file_is_the_one_it_was() throws Exception {
        String after = tagged(FDX)
                .replaceAll("<Tag(Category|Definition)[^>]*c105ed5e[^>]*/>\n", "")
                .replaceAll("<Tag Number=\"([89]|\\d\\d)\">.*?</Tag>\n", "")
                .replaceAll("</Text><Text TagNumber=\"([89]|\\d\\d)\">", "")
                .replaceAll(" TagNumber=\"([89]|\\d\\d)\"", "");
        assertThat(after.replaceAll("(kiss|ki|ss)</Text><Text>", "$1").replaceAll("\\s", ""))
                .isEqualTo(FDX.replaceAll("(kiss|ki|ss)</Text><Text>", "$1").replaceAll("\\s", ""));
    }

    @Test
    void words_another_category_has_stay_with_it() throws Exception {
        assertThat(tagged(FDX)).contains("<Text TagNumber=\"7\"> over the tea</Text>");
    }

    @Test
    void tagging_again_changes_nothing_more() throws Exception {
        String once = tagged(FDX);
        assertThat(tagged(once)).isEqualTo(once);
    }

    @Test
    void what_is_rejected_later_loses_its_tag() throws Exception {
        String once = tagged(FDX);
        Script script = read(once);
        Review nothing = review(script, element -> false, List.of());
        String after = new String(
                FdxTagged.of(outgoing(nothing), script, once.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        assertThat(after).doesNotContain("TagNumber=\"8\"", "Tag Number=\"8\"").contains("TagNumber=\"7\"");
        assertThat(read(after).elements()).isEqualTo(script.elements());
    }

    @Test
    void a_rejected_passage_and_a_mention_are_not_tagged() throws Exception {
        Script script = read(FDX);
        Review review = review(script, element -> element.text().contains("kiss"), List.of());
        Review rejected = Review.of(
                review.breakdown(),
                review.breakdown().scenes().stream()
                        .flatMap(scene -> scene.passages().stream())
                        .<Decision>map(passage -> new Decision.Rejected("s1", passage.id()))
                        .toList());
        assertThat(new String(
                        FdxTagged.of(outgoing(rejected), script, FDX.getBytes(StandardCharsets.UTF_8)),
                        StandardCharsets.UTF_8))
                .isEqualTo(FDX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "ISO-8859-1"})
    void a_file_stays_in_its_encoding(String name) throws Exception {
        Charset charset = Charset.forName(name);
        byte[] source = FDX.replace("UTF-8", name).getBytes(charset);
        Script script = ScreenplayFile.read(source, "x");
        byte[] after = FdxTagged.of(outgoing(kisses(script)), script, source);
        assertThat(new String(after, charset)).contains("encoding=\"" + name, Tags.CATEGORY);
        assertThat(ScreenplayFile.read(after, "x").elements()).isEqualTo(script.elements());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<TagData/>",
                "<TagData></TagData>",
                "<TagData><TagCategories/><TagDefinitions/><Tags/></TagData>",
                ""
            })
    void tag_data_that_is_empty_or_missing_is_filled(String data) throws Exception {
        String source = FDX.replaceAll("(?s)<TagData>.*</TagData>", data).replace(" TagNumber=\"7\"", "");
        assertThat(tagged(source))
                .contains(
                        "Name=\"Intimacy\" Number=\"1\"", "Label=\"kiss, proposed\" Number=\"1\"", "<Tag Number=\"1\">")
                .containsOnlyOnce("</TagData>");
        assertThat(read(tagged(source)).elements()).isEqualTo(read(source).elements());
    }

    static Stream<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : List.of(Path.of("../testdata/screenplay/fdx"), Path.of("../testdata/production"))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> all = Files.list(folder)) {
                    all.filter(file -> file.toString().endsWith(".fdx"))
                            .sorted()
                            .forEach(files::add);
                }
            }
        }
        return files.stream();
    }

    /** Every line tagged whole: the hardest a file can be edited. */
    @ParameterizedTest
    @MethodSource("files")
    void every_file_reads_the_same_with_every_line_tagged(Path file) throws Exception {
        byte[] source = Files.readAllBytes(file);
        Script script;
        try {
            script = ScreenplayFile.read(source, "x");
        } catch (UnreadableScreenplay refused) {
            return;
        }
        byte[] after = FdxTagged.of(outgoing(review(script, element -> true, List.of())), script, source);
        assertThat(ScreenplayFile.read(after, "x").elements()).isEqualTo(script.elements());
    }

    @FuzzTest(maxDuration = "60s")
    void whatever_can_be_read_reads_the_same_when_tagged(byte[] bytes) {
        Script script;
        try {
            script = FdxReader.read(bytes);
        } catch (UnreadableScreenplay refused) {
            return;
        }
        byte[] after = FdxTagged.of(outgoing(review(script, element -> true, List.of())), script, bytes);
        try {
            assertThat(FdxReader.read(after).elements()).isEqualTo(script.elements());
        } catch (UnreadableScreenplay broken) {
            throw new AssertionError("tagging broke the file", broken);
        }
    }

    @Test
    void only_what_nobody_decided_is_tagged_as_proposed() throws Exception {
        byte[] source = FDX.getBytes(StandardCharsets.UTF_8);
        Script script = ScreenplayFile.read(source, "x");
        Review proposed = kisses(script);
        SceneBreakdown scene = proposed.breakdown().scenes().getFirst();
        Review confirmed = Review.of(
                proposed.breakdown(),
                scene.passages().stream()
                        .<Decision>map(passage ->
                                new Decision.Confirmed(scene.scene().id().own(), passage.id()))
                        .toList());
        assertThat(Tags.of(proposed).definitions()).containsExactly("kiss, proposed");
        assertThat(Tags.of(confirmed).definitions()).containsExactly("kiss");
    }

    private static String tagged(String text) throws UnreadableScreenplay {
        byte[] source = text.getBytes(StandardCharsets.UTF_8);
        Script script = ScreenplayFile.read(source, "x");
        return new String(FdxTagged.of(outgoing(kisses(script)), script, source), StandardCharsets.UTF_8);
    }

    private static Script read(String text) throws UnreadableScreenplay {
        return ScreenplayFile.read(text.getBytes(StandardCharsets.UTF_8), "x");
    }

    private static List<String> words(Script script) {
        return script.elements().stream()
                .filter(element -> element.type().printed())
                .map(element -> element.text().replace("\n", " "))
                .toList();
    }

    private static Outgoing outgoing(Review review) {
        return new Outgoing("lamp.fdx", review, Instant.EPOCH, true);
    }

    /** Every "kiss" outside speech is a kiss, with the word as its mark. */
    private static Review kisses(Script script) {
        return review(
                script,
                element -> element.text().contains("kiss") && !element.type().spoken(),
                List.of("kiss"));
    }

    private static Review review(Script script, java.util.function.Predicate<Element> which, List<String> marked) {
        Screenplay screenplay = Screenplays.of(script);
        List<SceneBreakdown> scenes = new ArrayList<>();
        for (Scene scene : screenplay.scenes()) {
            List<Passage> passages = new ArrayList<>();
            for (int i = 0; i < scene.elements().size(); i++) {
                if (which.test(scene.elements().get(i))) {
                    passages.add(passage(scene, i, marked));
                }
            }
            scenes.add(new SceneBreakdown(scene, passages, List.of()));
        }
        return Review.of(new Breakdown(screenplay, scenes), List.of());
    }

    private static Passage passage(Scene scene, int at, List<String> marked) {
        Element element = scene.elements().get(at);
        List<Passage.Mark> marks = marked.stream()
                .map(word -> element.text().indexOf(word))
                .map(from -> new Passage.Mark(at, from, from + 4))
                .toList();
        List<String> nobody = List.of();
        return new Passage(
                "k" + at,
                Kind.KISS,
                "",
                Mode.DEPICTED,
                nobody,
                nobody,
                nobody,
                element.lines(),
                at,
                at,
                marks,
                .9,
                "",
                "");
    }
}
