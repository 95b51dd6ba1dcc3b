package org.closedset.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.Scene;
import org.closedset.screenplay.Screenplay;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Mode;

/** Reads the scenes of one screenplay in order, carrying from one to the next what goes on. */
final class SceneReading {
    private static final double MENTIONED = 3;

    private final SentenceVectors vectors;
    private final Learned learned;
    private final Persons persons;
    private final Genders genders;
    private final Hits hits;

    SceneReading(Screenplay screenplay, SentenceVectors vectors, Learned learned) {
        this.vectors = vectors;
        this.learned = learned;
        this.persons = Persons.of(screenplay, Ages.of(screenplay));
        this.genders = Genders.of(screenplay, persons);
        this.hits = new Hits(persons);
    }

    SceneBreakdown of(Scene scene) {
        Weighed weighed = weigh(scene);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < weighed.lines().size(); i++) {
            findings.addAll(findings(
                    weighed.lines().get(i),
                    weighed.hits().get(i),
                    weighed.inputs().get(i)));
        }
        return new SceneBreakdown(scene, new Passages().of(findings), List.of());
    }

    /** The lines of a scene that are read, with what the rules find and what the models are given. */
    Weighed weigh(Scene scene) {
        List<Line> all = lines(scene);
        Setting setting = Setting.of(scene, all.stream().map(Line::tokens).toList());
        List<Line> lines = all.stream().filter(Line::read).toList();
        List<Map<Kind, List<Hit>>> found =
                lines.stream().map(line -> hits.of(line, setting)).toList();
        List<float[]> said = vectors.of(lines.stream()
                .map(line -> Anonymous.of(line.element().text(), line.tokens(), persons))
                .toList());
        return new Weighed(
                lines,
                found,
                Inputs.of(lines, found, said, setting, scene.heading().text()));
    }

    private List<Line> lines(Scene scene) {
        Modes modes = new Modes(persons);
        Attendance attendance = new Attendance(persons, genders, scene);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < scene.elements().size(); i++) {
            Element element = scene.elements().get(i);
            List<Token> tokens = Tokens.of(element.text());
            Set<Mode> own = modes.of(element, tokens);
            lines.add(new Line(i, element, tokens, own, attendance.of(element, tokens)));
        }
        return lines;
    }

    private List<Finding> findings(Line line, Map<Kind, List<Hit>> found, double[] inputs) {
        double care = learned.care(inputs);
        return care >= learned.threshold(inputs) ? proposals(line, found, inputs, care) : mentions(line, found);
    }

    private List<Finding> proposals(Line line, Map<Kind, List<Hit>> found, double[] inputs, double care) {
        List<Finding> findings = new ArrayList<>();
        learned.kinds(inputs).forEach((kind, share) -> {
            List<Hit> own = found.getOrDefault(kind, List.of());
            findings.add(new Finding(line, kind, detail(own), mode(line, kind, own), own, care * share));
        });
        return findings;
    }

    private static List<Finding> mentions(Line line, Map<Kind, List<Hit>> found) {
        List<Finding> findings = new ArrayList<>();
        found.forEach((kind, own) -> {
            double strength = Strength.of(own);
            if (strength >= MENTIONED && mentions(line)) {
                double sure = 1 / (1 + Math.exp(2 - strength));
                findings.add(new Finding(line, kind, detail(own), Mode.MENTION, own, sure));
            }
        });
        return findings;
    }

    private static String detail(List<Hit> own) {
        return own.isEmpty() ? "" : own.getFirst().rule().detail();
    }

    private static boolean mentions(Line line) {
        return line.speech() || line.modes().contains(Mode.MENTION);
    }

    private static Mode mode(Line line, Kind kind, List<Hit> own) {
        Mode said = Modes.choose(kind, line.modes());
        Optional<Mode> ruled =
                own.isEmpty() ? Optional.empty() : own.getFirst().rule().mode();
        return said == Mode.DEPICTED && ruled.isPresent() ? ruled.get() : said;
    }

    /** The lines read, and beside each what the rules find in it and the inputs of the models. */
    record Weighed(List<Line> lines, List<Map<Kind, List<Hit>>> hits, List<double[]> inputs) {}
}
