package org.closedset.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.closedset.breakdown.Breakdown;
import org.closedset.breakdown.Finder;
import org.closedset.breakdown.Passage;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.meaning.MiniLm;
import org.closedset.readers.ScreenplayFile;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.Scene;
import org.closedset.screenplay.Screenplay;
import org.closedset.screenplay.Screenplays;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Mode;

/**
 * The product's own breakdown of the invented film beside what a coordinator expects of it. The film tunes nothing:
 * these figures are read, and the finder is not changed for them. {@code --tell} names each miss and false flag.
 */
public final class FilmRun {
    private final Screenplay film;
    private final List<LabelledScript.Label> labels = new ArrayList<>();
    private final List<String> flags = new ArrayList<>();
    private int flagsFound;

    private FilmRun(Screenplay film) {
        this.film = film;
    }

    /** Prints the figures; the exit code is 0 only where the targets hold. */
    public static void main(String[] arguments) throws Exception {
        Path production = Path.of(System.getProperty("closedset.home", "."), "testdata", "production");
        FilmRun run = new FilmRun(Screenplays.of(ScreenplayFile.read(production.resolve("harbour-light.fountain"))));
        try (MiniLm vectors = MiniLm.open()) {
            Breakdown breakdown = Finder.find(run.film, vectors, scene -> {});
            Files.readAllLines(production.resolve("harbour-light.expected.tsv")).stream()
                    .skip(1)
                    .forEach(row -> run.expect(breakdown, row.split("\t", -1)));
            Scores scores = Scores.of(
                    List.of(new LabelledScript("harbour-light", run.film, run.labels)), proposals(breakdown), 0);
            if (arguments.length > 0 && arguments[0].equals("--tell")) {
                scores.errors.forEach(System.out::println);
                run.flags.forEach(System.out::println);
            }
            System.exit(run.figures(scores).print(System.out));
        }
    }

    private Figures figures(Scores scores) {
        Figures figures = new Figures()
                .atLeast("film, scenes: recall", scores.scenes.recall(), 0.98, Double.NaN, "")
                .atLeast("film, scenes: precision", scores.scenes.precision(), 0.85, Double.NaN, "")
                .told("film, passages: recall", scores.passages.recall(), Double.NaN, "")
                .told("film, passages: precision", scores.passages.precision(), Double.NaN, "")
                .told("film, traps taken of " + scores.traps, scores.trapsFired, Double.NaN, "")
                .told("film, flags found of " + (flagsFound + flags.size()), flagsFound, Double.NaN, "");
        scores.kinds.forEach(
                (kind, count) -> figures.told("film, " + kind.code() + ": recall", count.recall(), Double.NaN, "")
                        .told("film, " + kind.code() + ": precision", count.precision(), Double.NaN, ""));
        return figures;
    }

    private void expect(Breakdown breakdown, String[] row) {
        SceneBreakdown scene = breakdown.scenes().stream()
                .filter(each -> each.scene().id().number().equals(row[0]))
                .findFirst()
                .orElseThrow();
        if (!row[1].equals("flag")) {
            labels.add(label(scene.scene(), row));
        } else if (scene.flags().stream().anyMatch(flag -> flag.type().code().equals(row[2]))) {
            flagsFound++;
        } else {
            flags.add("flag  " + row[0] + " " + row[2] + ": " + row[3]);
        }
    }

    private static LabelledScript.Label label(Scene scene, String[] row) {
        boolean trap = row[1].equals("none");
        return new LabelledScript.Label(
                line(scene, row[3]),
                Kind.ofCode(trap ? row[2] : row[1]),
                trap ? Mode.DEPICTED : Mode.ofCode(row[2]),
                List.of(row[4].split(", ")),
                trap);
    }

    private static int line(Scene scene, String where) {
        return scene.elements().stream()
                .filter(element -> element.type().printed() && element.text().contains(where))
                .findFirst()
                .map(Element::lines)
                .orElseThrow()
                .from()
                .line();
    }

    private static List<Proposal> proposals(Breakdown breakdown) {
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < breakdown.scenes().size(); i++) {
            for (Passage passage : breakdown.scenes().get(i).passages()) {
                proposals.add(new Proposal(
                        "harbour-light",
                        i,
                        passage.lines().from().line(),
                        passage.lines().to().line(),
                        passage.kind(),
                        passage.mode().needsCare(),
                        passage.confidence()));
            }
        }
        return proposals;
    }
}
