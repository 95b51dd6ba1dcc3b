package org.closedset.drawings;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.closedset.breakdown.Breakdown;
import org.closedset.breakdown.Decision;
import org.closedset.breakdown.Passage;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.golden.Golden;
import org.closedset.screenplay.FountainReader;
import org.closedset.screenplay.Lines;
import org.closedset.screenplay.Screenplay;
import org.closedset.screenplay.Screenplays;
import org.closedset.screenplay.UnreadableScreenplay;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Mode;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

final class DrawingTest {
    private static final String SCRIPT = """
            INT. CLUB - NIGHT #42#

            Thirty dancers. MARA (30s) and TOM "<&" watch.

            INT. FLAT - DAY #42A#

            MARA and TOM.

            EXT. PIER - DAY #43#

            Gulls.
            """;

    @Test
    void the_strip_is_as_it_was() throws Exception {
        Golden.matches(FilmStrip.of(review(), scene -> "#" + scene.label()).svg(), "drawings/strip.svg");
    }

    @Test
    void the_heat_map_is_as_it_was() throws Exception {
        Golden.matches(HeatMap.of(review(), scene -> "").svg(), "drawings/heat.svg");
    }

    @Test
    void a_strict_content_policy_has_nothing_to_refuse() throws Exception {
        for (Drawing drawing : both()) {
            assertThat(drawing.svg()).doesNotContain("style=", "<style", "<script", "javascript:", "onclick");
        }
    }

    @Test
    void hostile_names_stay_text() throws Exception {
        for (Drawing drawing : both()) {
            Document read = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(drawing.svg())));
            assertThat(read.getDocumentElement().getTagName()).isEqualTo("svg");
            assertThat(read.getElementsByTagName("b").getLength()).isZero();
        }
    }

    @Test
    void a_title_and_a_description_come_with_each() throws Exception {
        for (Drawing drawing : both()) {
            assertThat(drawing.svg()).contains("<title id=", "<desc id=", "role=\"group\"");
        }
    }

    @Test
    void every_kind_has_a_pattern_of_its_own() {
        assertThat(Stream.of(Kind.values())
                        .map(kind ->
                                java.util.Arrays.deepToString(Hatch.of(kind).strokes()))
                        .distinct())
                .hasSize(Kind.values().length);
    }

    @Test
    void what_is_only_proposed_looks_and_reads_otherwise_than_what_is_confirmed() throws Exception {
        for (Drawing drawing : both()) {
            assertThat(drawing.svg())
                    .contains(
                            "stroke-dasharray", ">confirmed<", ">only proposed<", "performance; only proposed: nudity")
                    .doesNotContain("only proposed: performance");
        }
    }

    @Test
    void a_breakdown_without_anybody_says_so() throws Exception {
        Screenplay screenplay = Screenplays.of(FountainReader.read(SCRIPT));
        Review nothing = Review.of(new Breakdown(screenplay, List.of()), List.of());
        assertThat(HeatMap.of(nothing, scene -> "").svg()).contains("names anybody yet");
        assertThat(FilmStrip.of(nothing, scene -> "").svg()).contains("0 scenes");
    }

    @Test
    void painted_it_puts_ink_where_the_fields_are() throws Exception {
        BufferedImage image = new BufferedImage(1000, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        FilmStrip.of(review(), scene -> "").paint(canvas, new Blocks());
        assertThat(image.getRGB(100, 30)).isNotEqualTo(image.getRGB(990, 199));
    }

    private static List<Drawing> both() throws UnreadableScreenplay {
        return List.of(FilmStrip.of(review(), scene -> "\"><b>"), HeatMap.of(review(), scene -> "\"><b>"));
    }

    private static Review review() throws UnreadableScreenplay {
        Screenplay screenplay = Screenplays.of(FountainReader.read(SCRIPT));
        Passage dance = passage("d", Kind.PERFORMANCE, List.of("TOM \"<b>&\""), List.of("DANCERS"));
        Passage bare = passage("n", Kind.NUDITY, List.of(), List.of("DANCERS"));
        Passage kiss = passage("k", Kind.KISS, List.of("MARA", "TOM \"<b>&\""), List.of());
        Breakdown breakdown = new Breakdown(
                screenplay,
                List.of(
                        new SceneBreakdown(screenplay.scenes().get(0), List.of(dance, bare), List.of()),
                        new SceneBreakdown(screenplay.scenes().get(1), List.of(kiss), List.of()),
                        new SceneBreakdown(screenplay.scenes().get(2), List.of(), List.of())));
        return Review.of(breakdown, List.of(new Decision.SceneRead("s2", true), new Decision.Confirmed("s1", "d")));
    }

    private static Passage passage(String id, Kind kind, List<String> people, List<String> groups) {
        return new Passage(
                id, kind, "", Mode.DEPICTED, people, groups, List.of(), Lines.of(3, 3), 0, 0, List.of(), .9, "", "");
    }

    /** Letters as plain blocks. */
    private static final class Blocks implements Drawing.Lettering {
        @Override
        public java.awt.Shape outline(String words, double size) {
            return new Rectangle2D.Double(0, -size / 2, width(words, size), size / 2);
        }

        @Override
        public double width(String words, double size) {
            return words.length() * size / 2;
        }
    }
}
