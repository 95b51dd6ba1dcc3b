package org.closedset.drawings;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.closedset.choreography.Exposed;
import org.closedset.choreography.Move;
import org.closedset.choreography.Shorthand;
import org.closedset.choreography.UnreadableMove;
import org.closedset.golden.Golden;
import org.closedset.people.PersonId;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** A beat drawn. */
final class ScoreStaffTest {
    private static final PersonId MARA = new PersonId("1".repeat(32));
    private static final PersonId TOM = new PersonId("2".repeat(32));
    private static final List<ScoreStaff.Row> ROWS =
            List.of(new ScoreStaff.Row(MARA, "mara"), new ScoreStaff.Row(TOM, "tom \"<b>&\" the second"));

    private static List<Move> moves(String... lines) throws UnreadableMove {
        Map<String, PersonId> names = new LinkedHashMap<>();
        names.put("mara", MARA);
        names.put("tom", TOM);
        Shorthand shorthand = new Shorthand(names);
        List<Move> moves = new ArrayList<>();
        for (String line : lines) {
            moves.add(shorthand.read("m" + (moves.size() + 1), line));
        }
        return moves;
    }

    private static Drawing drawing(List<Exposed> seen, List<Move> moves) {
        List<Integer> begins = new ArrayList<>();
        int from = 9;
        for (Move move : moves) {
            begins.add(from);
            from += move.counts().orElse(0);
        }
        return ScoreStaff.of(
                ROWS,
                new ScoreStaff.Part(
                        "score-b2-full",
                        2,
                        "what is done",
                        moves,
                        seen,
                        begins,
                        move -> "\"><b> " + move.id(),
                        exposed -> exposed.zone().name()));
    }

    private static Drawing long_one() throws UnreadableMove {
        List<Exposed> seen = ScoreStaff.after(List.of(), moves("tom look mara.chest=E2/E1 tom.hip=E7/E4"));
        return drawing(
                seen,
                moves(
                        "tom approach mara 4",
                        "tom hand.R hold mara waist.L L1 10",
                        "mara hand.R stroke self hair 3".replace("hair", "crown"),
                        "mara lean thing",
                        "mara look 6 tom.hip=E0/E0 mara.chest=E3/E2"));
    }

    @Test
    void it_is_as_it_was() throws Exception {
        Golden.matches(long_one().svg(), "drawings/score.svg");
    }

    @Test
    void it_goes_on_in_another_line_and_is_never_wider_than_a_phone() throws Exception {
        Drawing one = drawing(List.of(), moves("tom look mara 16"));
        Drawing two = drawing(List.of(), moves("tom look mara 16", "tom look mara 1"));
        assertThat(one.width()).isLessThanOrEqualTo(378).isEqualTo(two.width());
        assertThat(two.height()).isGreaterThan(one.height() * 3 / 2);
        assertThat(drawing(List.of(), moves("tom look mara 999")).width()).isEqualTo(one.width());
    }

    @Test
    void each_move_says_what_it_is_and_hostile_words_stay_text() throws Exception {
        String svg = long_one().svg();
        Document read =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(read.getElementsByTagName("b").getLength()).isZero();
        assertThat(svg)
                .contains("<title id=\"score-b2-full-title\">Beat 2, what is done</title>", "23 counts, 5 moves")
                .contains("stroke-dasharray", "CHEST E3/E2", "m5</title>")
                .doesNotContain("style=", "rotate(");
    }

    @Test
    void what_is_seen_stays_so_until_it_is_covered() throws Exception {
        List<Exposed> before = ScoreStaff.after(List.of(), moves("tom look mara.chest=E2/E1"));
        assertThat(before).hasSize(1);
        assertThat(ScoreStaff.after(before, moves("tom look 2"))).isEqualTo(before);
        assertThat(ScoreStaff.after(before, moves("tom look mara.chest=E0/E0"))).isEmpty();
    }

    @Test
    void painted_it_puts_ink_on_paper() throws Exception {
        Drawing drawing = long_one();
        BufferedImage image = new BufferedImage(drawing.width(), drawing.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(java.awt.Color.WHITE);
        canvas.fillRect(0, 0, drawing.width(), drawing.height());
        drawing.paint(canvas, new Drawing.Lettering() {
            @Override
            public java.awt.Shape outline(String words, double size) {
                return new java.awt.geom.Rectangle2D.Double(0, -size / 2, width(words, size), size / 2);
            }

            @Override
            public double width(String words, double size) {
                return words.length() * size / 2;
            }
        });
        long ink = java.util.Arrays.stream(
                        image.getRGB(0, 0, drawing.width(), drawing.height(), null, 0, drawing.width()))
                .filter(it -> it != -1)
                .count();
        assertThat(ink).isGreaterThan(2_000);
    }
}
