package org.closedset.breakdown;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.Scene;

/** Where a scene plays and what stands in it, as far as rules ask for it. */
record Setting(Set<String> places, boolean bed, boolean two) {
    private static final Set<String> BEDS = Lexicon.english().of("bed");

    static Setting of(Scene scene, List<List<Token>> tokens) {
        Set<String> places = new LinkedHashSet<>(Places.of(scene.heading().text()));
        boolean bed = places.contains("bed");
        for (int i = 0; i < tokens.size() && !bed; i++) {
            Element.Type type = scene.elements().get(i).type();
            bed = type == Element.Type.ACTION && tokens.get(i).stream().anyMatch(token -> BEDS.contains(token.word()));
        }
        return new Setting(places, bed, scene.characters().size() > 1);
    }

    boolean allows(Rule rule, Line line) {
        boolean in = switch (rule.in()) {
            case PAGE -> !line.speech();
            case SPEECH -> line.speech();
            case BOTH -> true;
        };
        boolean at = rule.at().isEmpty() || places.contains(rule.at());
        boolean near = rule.near().isEmpty() || bed;
        return in && at && near && (!rule.two() || two);
    }
}
