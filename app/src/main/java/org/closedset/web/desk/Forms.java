package org.closedset.web.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedset.actions.Basis;
import org.closedset.breakdown.Passage;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.Scene;
import org.closedset.views.OpenScript;
import org.closedset.views.Standing;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Mode;
import org.closedset.web.Words;

/** Fills in the form for changing or adding a passage. */
final class Forms {
    private static final int SHOWN = 54;

    private final OpenScript script;
    private final Standing standing;
    private final Scene scene;
    private final SceneBreakdown breakdown;

    Forms(OpenScript script, Standing standing, SceneBreakdown breakdown) {
        this.script = script;
        this.standing = standing;
        this.breakdown = breakdown;
        this.scene = breakdown.scene();
    }

    /** The form that changes the passage with this id; empty where it is not there. */
    Optional<PassageForm> changing(String id) {
        return Basis.item(standing.review(), breakdown, id)
                .map(item -> of(Entered.of(item.passage()), id, Basis.of(item), List.of(), ""));
    }

    /** The form for a new passage, from one element to another; -1 for the first that says something. */
    PassageForm adding(int from, int to) {
        int first = from < 0 ? firstSpoken() : Math.min(from, scene.elements().size() - 1);
        int last = Math.clamp(to, first, scene.elements().size() - 1);
        Entered empty = new Entered(Kind.TOUCH, Mode.DEPICTED, first, last, List.of(), List.of(), List.of(), "", "");
        return of(empty, "", Basis.of(standing.review(), breakdown), List.of(), "");
    }

    private int firstSpoken() {
        for (int i = 0; i < scene.elements().size(); i++) {
            if (scene.elements().get(i).type() == Element.Type.ACTION) {
                return i;
            }
        }
        return 0;
    }

    /** The form with what was entered; {@code id} is "" for a new passage. */
    PassageForm of(Entered entered, String id, String basis, List<PassageForm.Offer> offers, String wrong) {
        Set<String> named = new LinkedHashSet<>(scene.characters());
        named.addAll(entered.people().stream().filter(known()::contains).toList());
        named.addAll(entered.witnesses());
        List<String> others =
                entered.people().stream().filter(name -> !named.contains(name)).toList();
        String action = id.isEmpty()
                ? Paths.of(script, scene) + "/add"
                : Paths.of(script, scene) + "/passage/" + id + "/change";
        return new PassageForm(
                action,
                id.isEmpty() ? Paths.to(script, scene) : Paths.of(script, scene, id),
                basis,
                id.isEmpty(),
                Arrays.stream(Kind.values())
                        .map(kind -> new PassageForm.Choice(kind.code(), Names.of(kind), kind == entered.kind()))
                        .toList(),
                Arrays.stream(Mode.values())
                        .map(mode -> new PassageForm.Choice(
                                mode.code(), Words.say("mode." + mode.code() + ".long"), mode == entered.mode()))
                        .toList(),
                elements(entered.first()),
                elements(entered.last()),
                people(named, entered.people()),
                String.join(", ", others),
                String.join(", ", entered.groups()),
                people(named, entered.witnesses()),
                entered.reason(),
                entered.question(),
                offers,
                wrong);
    }

    private Set<String> known() {
        Set<String> known = new LinkedHashSet<>();
        standing.breakdown().screenplay().characters().forEach(character -> known.add(character.name()));
        return known;
    }

    private static List<PassageForm.Choice> people(Set<String> named, List<String> chosen) {
        return named.stream()
                .map(name -> new PassageForm.Choice(name, name, chosen.contains(name)))
                .toList();
    }

    private List<PassageForm.Choice> elements(int chosen) {
        List<PassageForm.Choice> choices = new ArrayList<>();
        for (int i = 0; i < scene.elements().size(); i++) {
            Element element = scene.elements().get(i);
            if (element.type().printed()) {
                String text = element.text().replace('\n', ' ');
                String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + " \u2026";
                String name = element.lines().from().line() + "  " + shown;
                choices.add(new PassageForm.Choice(String.valueOf(i), name, i == chosen));
            }
        }
        return choices;
    }

    /** A passage as it is entered in the form. */
    record Entered(
            Kind kind,
            Mode mode,
            int first,
            int last,
            List<String> people,
            List<String> groups,
            List<String> witnesses,
            String reason,
            String question) {
        static Entered of(Passage passage) {
            return new Entered(
                    passage.kind(),
                    passage.mode(),
                    passage.first(),
                    passage.last(),
                    passage.people(),
                    passage.groups(),
                    passage.witnesses(),
                    passage.reason(),
                    passage.question());
        }
    }
}
