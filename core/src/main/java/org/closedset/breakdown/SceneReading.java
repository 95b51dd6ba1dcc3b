package org.closedset.breakdown;

import java.util.ArrayList;
import java.util.EnumSet;
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
    /** Evidence from which on a rule is not to be doubted. */
    private static final double PLAIN = 5;

    /** Speech is talk unless the words themselves are plainly the act. */
    private static final double SPOKEN = 0.6;

    private final KnownVectors vectors;
    private final Learned learned;
    private final Persons persons;
    private final Genders genders;
    private final Hits hits;
    private final SceneFlags flags;
    private List<String> before = List.of();

    SceneReading(Screenplay screenplay, SentenceVectors vectors, Learned learned) {
        this.vectors = new KnownVectors(vectors);
        this.learned = learned;
        Ages ages = Ages.of(screenplay);
        this.persons = Persons.of(screenplay, ages);
        this.genders = Genders.of(screenplay, persons);
        this.hits = new Hits(persons);
        this.flags = new SceneFlags(persons, ages);
    }

    /** Reads the next scene in script order, all but its meaning. */
    Read read(Scene scene) {
        List<Line> all = lines(scene);
        Setting setting = Setting.of(scene, all.stream().map(Line::tokens).toList());
        List<Line> lines = all.stream().filter(Line::read).toList();
        List<Map<Kind, List<Hit>>> found =
                lines.stream().map(line -> hits.of(line, setting)).toList();
        List<String> sentences = lines.stream()
                .map(line -> Anonymous.of(line.element().text(), line.tokens(), persons))
                .toList();
        return new Read(scene, setting, lines, found, sentences);
    }

    /** Asks for what the sentences of these scenes mean, all together. */
    void ask(List<Read> scenes) {
        vectors.ask(scenes.stream().flatMap(scene -> scene.sentences().stream()).toList());
    }

    /** Proposes what the next scene in script order needs. */
    SceneBreakdown propose(Read read) {
        List<Inputs> inputs = inputs(read);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < read.lines().size(); i++) {
            findings.addAll(findings(read.lines().get(i), read.hits().get(i), inputs.get(i)));
        }
        return new SceneBreakdown(
                read.scene(), new Passages().of(findings), flags.of(read.scene(), read.lines(), findings));
    }

    /** What the models are given of each line. */
    List<Inputs> inputs(Read read) {
        return Inputs.of(read, vectors.of(read.sentences()));
    }

    private List<Line> lines(Scene scene) {
        Modes modes = new Modes(persons);
        Attendance attendance = new Attendance(persons, genders, scene, before);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < scene.elements().size(); i++) {
            Element element = scene.elements().get(i);
            List<Token> tokens = Tokens.of(element.text());
            Set<Mode> own = modes.of(element, tokens);
            lines.add(new Line(i, element, tokens, own, attendance.of(element, tokens)));
        }
        before = attendance.recent();
        return lines;
    }

    private List<Finding> findings(Line line, Map<Kind, List<Hit>> found, Inputs inputs) {
        double care = Math.max(learned.care(inputs), plainly(line, found));
        double least = line.speech() ? Math.max(SPOKEN, learned.threshold(inputs)) : learned.threshold(inputs);
        return care >= least ? proposals(line, found, inputs, care) : mentions(line, found);
    }

    /** The models may doubt a weak rule, not a plain one: what a page says in so many words is always proposed. */
    private static double plainly(Line line, Map<Kind, List<Hit>> found) {
        double strongest =
                found.values().stream().mapToDouble(Strength::of).max().orElse(0);
        return strongest < PLAIN || mentions(line) ? 0 : 1 / (1 + Math.exp(PLAIN + 0.6 - strongest));
    }

    private List<Finding> proposals(Line line, Map<Kind, List<Hit>> found, Inputs inputs, double care) {
        List<Finding> findings = new ArrayList<>();
        Set<Kind> ruled = EnumSet.noneOf(Kind.class);
        found.forEach((kind, own) -> {
            if (Strength.of(own) >= MENTIONED) {
                ruled.add(kind);
            }
        });
        learned.kinds(inputs, ruled).forEach(kind -> {
            List<Hit> own = found.getOrDefault(kind, List.of());
            findings.add(new Finding(line, kind, detail(own), mode(line, kind, own), own, care));
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

    /** One scene read: its lines, and beside each what the rules find in it and the sentence the model is given. */
    record Read(
            Scene scene, Setting setting, List<Line> lines, List<Map<Kind, List<Hit>>> hits, List<String> sentences) {}
}
