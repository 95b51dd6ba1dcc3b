package org.closedset.breakdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.Scene;
import org.closedset.vocabulary.Kind;

/**
 * Who left a scene undressed and has not been seen to dress: told of in the next scene that shows them, when that one
 * follows at once or says that no time has passed.
 */
final class UndressCarried {
    private static final Set<String> BARE =
            Set.of("removal", "shirtless", "underwear", "robe", "towel", "sheet", "sleepwear", "swimwear", "nude");
    private static final Set<String> AT_ONCE = Set.of("CONTINUOUS", "LATER", "MOMENTS", "SAME", "SECONDS", "MINUTES");
    private static final Set<String> DRESSED = Set.of("dressed", "clothed", "uniform", "suit", "coat", "overcoat");

    private final Map<String, String> bare = new LinkedHashMap<>();
    private String place = "";

    /** Takes the next scene in and tells of whoever is still undressed in it. */
    Optional<SceneFlag> next(Scene scene, List<Line> lines, List<Finding> care) {
        if (!follows(scene)) {
            bare.clear();
        }
        Optional<SceneFlag> flag = Optional.empty();
        for (Map.Entry<String, String> one : bare.entrySet()) {
            if (flag.isEmpty() && scene.characters().contains(one.getKey())) {
                flag = first(one.getKey(), lines)
                        .map(line -> new SceneFlag(
                                SceneFlag.Type.UNDRESS_CONTINUES,
                                Wording.of("flag.undress-continues", one.getKey(), one.getValue()),
                                line.element().lines()));
            }
        }
        lines.forEach(this::dressed);
        care.forEach(finding -> remember(finding, scene));
        place = scene.heading().place();
        return flag;
    }

    private boolean follows(Scene scene) {
        String heading = scene.heading().text().toUpperCase(Locale.ROOT);
        return AT_ONCE.stream().anyMatch(heading::contains)
                || !place.isEmpty() && scene.heading().place().equals(place);
    }

    /** The first action that names the person, unless it says that they are dressed. */
    private static Optional<Line> first(String name, List<Line> lines) {
        return lines.stream()
                .filter(line -> line.element().type() == Element.Type.ACTION)
                .filter(line -> line.present().people().contains(name))
                .findFirst()
                .filter(line -> line.tokens().stream().noneMatch(token -> DRESSED.contains(token.word())));
    }

    private void dressed(Line line) {
        if (line.tokens().stream().anyMatch(token -> DRESSED.contains(token.word()))) {
            line.present().people().forEach(bare::remove);
        }
    }

    private void remember(Finding finding, Scene scene) {
        boolean on = finding.detail().equals("dressing");
        boolean off = finding.kind() == Kind.NUDITY || BARE.contains(finding.detail());
        if ((finding.kind() == Kind.UNDRESS || finding.kind() == Kind.NUDITY) && (on || off)) {
            List<String> people = finding.line().present().people();
            if (!people.isEmpty()) {
                bare.remove(people.getFirst());
                if (off) {
                    bare.put(people.getFirst(), scene.label());
                }
            }
        }
    }
}
