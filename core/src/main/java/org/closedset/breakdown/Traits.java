package org.closedset.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.closedset.screenplay.Element;
import org.closedset.vocabulary.Mode;

/** What can be said of a line without its meaning: which words it has, what it is, where it plays, what stands beside it. */
final class Traits {
    private static final List<String> CLASSES = List.of(
            "part",
            "limb",
            "mouth",
            "intimate",
            "thigh",
            "torso",
            "top",
            "bottom",
            "dress",
            "under",
            "robe",
            "towel",
            "bed",
            "remove",
            "stroke",
            "hold",
            "kissing",
            "sound",
            "watch",
            "young",
            "dead",
            "doctor",
            "naked",
            "bare",
            "rope",
            "tie",
            "corpse",
            "sex",
            "sexual",
            "wall",
            "pron",
            "him",
            "stripper",
            "client",
            "romantic",
            "parent");
    private static final List<String> PLACES =
            List.of("bed", "bath", "toilet", "medical", "morgue", "club", "water", "studio", "changing");
    private static final List<String> TIMES = List.of("MORNING", "DAWN", "LATER", "CONTINUOUS", "NIGHT", "FLASHBACK");
    private static final int OTHERS = 9;
    /** How many there are. */
    static final int COUNT = CLASSES.size() + PLACES.size() + TIMES.size() + OTHERS;

    private static final List<Set<String>> WORDS =
            CLASSES.stream().map(Lexicon.english()::of).toList();

    private Traits() {}

    static void add(Line line, Setting setting, String heading, List<Double> inputs) {
        for (Set<String> words : WORDS) {
            inputs.add(flag(line.tokens().stream().anyMatch(token -> words.contains(token.word()))));
        }
        for (String place : PLACES) {
            inputs.add(flag(setting.places().contains(place)));
        }
        String upper = heading.toUpperCase(Locale.ROOT);
        for (String time : TIMES) {
            inputs.add(flag(upper.contains(time)));
        }
        inputs.add(flag(setting.bed()));
        inputs.add(flag(setting.two()));
        inputs.add(flag(line.speech()));
        inputs.add(flag(line.element().type() == Element.Type.PARENTHETICAL));
        inputs.add(flag(line.modes().contains(Mode.SCREEN)));
        inputs.add(flag(line.modes().contains(Mode.HEARD)));
        inputs.add(flag(line.modes().contains(Mode.MENTION)));
        inputs.add(flag(line.present().people().size() > 1));
        inputs.add(flag(line.tokens().size() < 5));
    }

    static List<Double> of(Line line, Setting setting, String heading) {
        List<Double> inputs = new ArrayList<>();
        add(line, setting, heading, inputs);
        return inputs;
    }

    private static double flag(boolean held) {
        return held ? 0.3 : 0;
    }
}
