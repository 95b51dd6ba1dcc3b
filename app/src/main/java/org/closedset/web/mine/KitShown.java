package org.closedset.web.mine;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.closedset.kit.KitList;
import org.closedset.people.Fitting;
import org.closedset.vocabulary.Coded;
import org.closedset.vocabulary.Language;
import org.closedset.vocabulary.Terms;
import org.closedset.web.Words;

/** A kit list, to be read: what is worn, what lies between, what is there for care. */
public record KitShown(List<Part> parts) {
    private static final Terms TERMS = Terms.of(Language.ENGLISH);

    public KitShown {
        parts = List.copyOf(parts);
    }

    /** The lines of one kind. */
    public record Part(String head, String lead, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** {@code mayHold} is "" where it holds nothing that is asked about. */
    public record Line(String name, String gloss, int count, int spare, String mayHold) {}

    public static KitShown of(KitList list) {
        return new KitShown(Arrays.stream(KitList.Kind.values())
                .map(kind -> new Part(
                        Words.say("kit.kind." + kind.name()),
                        Words.say("kit.kind.lead." + kind.name()),
                        list.lines().stream()
                                .filter(it -> it.kind() == kind)
                                .map(KitShown::line)
                                .toList()))
                .toList());
    }

    private static Line line(KitList.Line line) {
        return new Line(
                TERMS.say(line.what()),
                TERMS.term(line.what()).gloss(),
                line.count(),
                line.spare(),
                names(line.mayHold().stream().sorted().toList()));
    }

    /** Words of the vocabularies, one behind the other. */
    public static String names(Collection<? extends Coded> words) {
        return words.stream().map(TERMS::say).collect(Collectors.joining(", "));
    }

    /** One line of what was typed, as long as it may be and never with half a character at its end. */
    public static String line(String typed, int longest) {
        String plain =
                typed.replaceAll("[\\p{Cntrl}\\p{Cs}\\u2028\\u2029]+", " ").strip();
        if (plain.length() <= longest) {
            return plain;
        }
        int end = Character.isHighSurrogate(plain.charAt(longest - 1)) ? longest - 1 : longest;
        return plain.substring(0, end).strip();
    }

    /** What somebody says in each field, and what they do not bear, which comes first; blank where they say nothing. */
    public static List<String> said(Fitting fitting) {
        return List.of(
                notBorne(fitting),
                fitting.test().map(it -> Words.say("fitting.test." + it.code())).orElse(""),
                fitting.of(Fitting.Field.TOP),
                fitting.of(Fitting.Field.WAIST),
                fitting.of(Fitting.Field.TROUSERS),
                fitting.of(Fitting.Field.SHOES),
                fitting.of(Fitting.Field.SHADE));
    }

    private static String notBorne(Fitting fitting) {
        String listed = names(fitting.notBorne().stream().sorted().toList());
        String other = fitting.of(Fitting.Field.OTHER);
        return listed.isEmpty() || other.isEmpty() ? listed + other : listed + ", " + other;
    }

    /** What the fields are called. */
    public static List<String> heads() {
        return List.of("bears", "test", "top", "waist", "trousers", "shoes", "shade").stream()
                .map(it -> Words.say("fitting.head." + it))
                .toList();
    }
}
