package org.closedset.breakdown;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.Lines;
import org.closedset.screenplay.Scene;

/** Minors in a scene, and people in its passages whose age the page does not give. Unknown is not grown. */
final class YoungNear {
    private static final Set<String> CHILDREN = Lexicon.english().of("young-near");
    private static final Set<String> SCHOOLS = Lexicon.english().of("school");

    private final Persons persons;
    private final Ages ages;

    YoungNear(Persons persons, Ages ages) {
        this.persons = persons;
        this.ages = ages;
    }

    Optional<SceneFlag> minor(Scene scene, List<Line> lines) {
        for (String character : scene.characters()) {
            String name = persons.canonical(character);
            if (ages.isMinor(name)) {
                return Optional.of(new SceneFlag(
                        SceneFlag.Type.MINOR, minor(ages, name), where(name, scene, lines), List.of(name)));
            }
        }
        for (Line line : lines) {
            Optional<Token> child = line.read() && !line.speech() ? child(line) : Optional.empty();
            if (child.isPresent()) {
                String reason = Wording.of("flag.minor.word", child.get().word());
                return Optional.of(new SceneFlag(
                        SceneFlag.Type.MINOR, reason, line.element().lines()));
            }
        }
        return Optional.empty();
    }

    /** Why this character is a minor by the page. */
    static String minor(Ages ages, String name) {
        return ages.of(name).isPresent()
                ? Wording.of("flag.minor.age", name, ages.of(name).getAsInt())
                : Wording.of("flag.minor.word", name);
    }

    /** A word for a child that is not part of a grown character's name and does not only liken somebody to one. */
    private Optional<Token> child(Line line) {
        BitSet likened = Comparisons.in(line.tokens(), persons);
        List<Exclusions.Span> idioms = Exclusions.english().in(line.tokens(), persons);
        for (int i = 0; i < line.tokens().size(); i++) {
            Token token = line.tokens().get(i);
            int at = i;
            boolean grown = persons.named(token).stream().anyMatch(name -> !ages.isMinor(name));
            boolean idiom =
                    idioms.stream().anyMatch(span -> span.kind().isEmpty() && span.from() <= at && at < span.to());
            if (CHILDREN.contains(token.word()) && !grown && !idiom && !likened.get(i)) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    Optional<SceneFlag> unknown(Scene scene, List<Finding> care) {
        Set<String> unknown = new LinkedHashSet<>();
        Optional<Lines> first = Optional.empty();
        for (Finding finding : care) {
            for (String name : finding.line().present().people()) {
                if (!ages.isMinor(name) && !ages.isGrown(name)) {
                    unknown.add(name);
                    first = first.or(() -> Optional.of(finding.line().element().lines()));
                }
            }
        }
        return first.map(lines -> unknown(scene, List.copyOf(unknown), lines));
    }

    /** The flag for these people, of whom there is at least one. */
    static SceneFlag unknown(Scene scene, List<String> people, Lines at) {
        return new SceneFlag(SceneFlag.Type.AGE_UNKNOWN, unknown(scene, String.join(", ", people)), at, people);
    }

    private static String unknown(Scene scene, String names) {
        for (Token token : Tokens.of(scene.heading().text())) {
            if (SCHOOLS.contains(token.word())) {
                return Wording.of("flag.age-unknown.school", token.word(), names);
            }
        }
        return Wording.of("flag.age-unknown", names);
    }

    private Lines where(String name, Scene scene, List<Line> lines) {
        for (Line line : lines) {
            boolean here = line.element().type() != Element.Type.HEADING
                    && line.tokens().stream()
                            .anyMatch(token -> persons.named(token).contains(name));
            if (here) {
                return line.element().lines();
            }
        }
        return scene.lines();
    }
}
