package org.closedset.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedset.breakdown.Passage;
import org.closedset.breakdown.PassageIds;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.Group;
import org.closedset.screenplay.Groups;
import org.closedset.screenplay.Lines;
import org.closedset.screenplay.Scene;
import org.closedset.screenplay.Screenplay;
import org.closedset.vocabulary.Kind;

/** Makes passages of the rows of a sheet. */
final class RowReading {
    private static final int LONGEST_REASON = 600;
    /** What our own sheets say of a passage that was set aside; such a row is no passage. */
    private static final Set<String> SET_ASIDE = Set.of("not intimate", "rejected");

    private final Columns columns;
    private final Map<String, Scene> scenes = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    RowReading(Screenplay screenplay, Columns columns) {
        this.columns = columns;
        boolean numbered = screenplay.scenes().stream()
                .anyMatch(scene -> !scene.id().number().isEmpty());
        int nth = 0;
        for (Scene scene : screenplay.scenes()) {
            nth++;
            String number = numbered ? scene.id().number() : Integer.toString(nth);
            if (!number.isEmpty()) {
                scenes.putIfAbsent(number(number), scene);
            }
        }
        screenplay.characters().forEach(character -> {
            names.put(character.name().toUpperCase(Locale.ROOT), character.name());
            character.spellings().forEach(it -> names.putIfAbsent(it.toUpperCase(Locale.ROOT), character.name()));
        });
    }

    /** "Sc. 042a" and "42A" are the same scene. */
    private static String number(String text) {
        return text.toUpperCase(Locale.ROOT)
                .replaceFirst("^\\s*(?:SCENE|SZENE|SC)\\b\\.?", "")
                .replaceAll("[\\s#.]", "")
                .replaceFirst("^0+(?=.)", "");
    }

    void read(SheetRows.Line line, List<SheetImport.Row> found, List<SheetImport.Unmatched> unmatched) {
        String cell = columns.cell(line, Columns.What.SCENE);
        String description = columns.cell(line, Columns.What.DESCRIPTION);
        String told = columns.cell(line, Columns.What.KIND);
        if (cell.isBlank()) {
            boolean says = !description.isBlank() || !told.isBlank();
            if (says) {
                unmatched.add(new SheetImport.Unmatched(line.number(), Wording.say("unmatched.scene")));
            }
            return;
        }
        if (SET_ASIDE.contains(Columns.folded(columns.cell(line, Columns.What.STATE)))) {
            return;
        }
        Optional<Kind> kind = Kinds.in(told).or(() -> Kinds.in(description));
        if (kind.isEmpty()) {
            boolean quiet = told.isBlank() && description.isBlank();
            if (!quiet) {
                unmatched.add(new SheetImport.Unmatched(line.number(), Wording.say("unmatched.kind")));
            }
            return;
        }
        for (String one :
                scenes.containsKey(number(cell)) ? List.of(cell) : List.of(cell.split("[,;/&\n]+|\\band\\b", -1))) {
            Scene scene = scenes.get(number(one));
            if (scene != null) {
                found.add(new SheetImport.Row(line.number(), scene, passage(line, scene, kind.get())));
            } else if (!one.isBlank()) {
                String named = one.strip().length() > 12 ? one.strip().substring(0, 12) + "\u2026" : one.strip();
                unmatched.add(new SheetImport.Unmatched(line.number(), Wording.say("unmatched.number", named)));
            }
        }
    }

    private Passage passage(SheetRows.Line line, Scene scene, Kind kind) {
        String description = columns.cell(line, Columns.What.DESCRIPTION);
        String notes = columns.cell(line, Columns.What.NOTES);
        String said = Stream.of(description, notes).filter(it -> !it.isBlank()).collect(Collectors.joining("; "));
        String who = columns.cell(line, Columns.What.PEOPLE);
        String crowd = columns.cell(line, Columns.What.GROUPS);
        Set<String> people = new LinkedHashSet<>();
        Set<String> groups = new LinkedHashSet<>();
        split(who).forEach(name -> put(name, people, groups));
        split(crowd).forEach(name -> {
            List<Group> known = Groups.in(name);
            known.forEach(group -> groups.add(group.name()));
            if (known.isEmpty()) {
                groups.add(name.toUpperCase(Locale.ROOT));
            }
        });
        int[] at = where(scene, description);
        Lines lines = scene.elements()
                .get(at[0])
                .lines()
                .and(scene.elements().get(at[1]).lines());
        String reason = Wording.say("reason", line.number(), said.isEmpty() ? kind.code() : said.replace('\n', ' '));
        return new Passage(
                PassageIds.of(kind, scene.id().own() + "\n" + description + "\n" + who + "\n" + crowd, 0),
                kind,
                "",
                Kinds.mode(columns.cell(line, Columns.What.MODE) + " " + columns.cell(line, Columns.What.KIND)),
                List.copyOf(people),
                List.copyOf(groups),
                List.of(),
                lines,
                at[0],
                at[1],
                List.of(),
                1,
                reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON - 1) + "\u2026",
                columns.cell(line, Columns.What.QUESTION).replace('\n', ' '));
    }

    private static List<String> split(String cell) {
        List<String> parts = new ArrayList<>();
        for (String part : cell.split("[,;/&\n]+|\\band\\b", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private void put(String name, Set<String> people, Set<String> groups) {
        String upper = name.toUpperCase(Locale.ROOT);
        List<Group> known = Groups.in(name);
        if (names.containsKey(upper)) {
            people.add(names.getOrDefault(upper, upper));
        } else if (!known.isEmpty()) {
            known.forEach(group -> groups.add(group.name()));
        } else {
            people.add(upper);
        }
    }

    /** The paragraph that shares the most words with the description, or the whole scene. */
    private static int[] where(Scene scene, String description) {
        Set<String> words = words(description);
        int best = -1;
        int most = 1;
        for (int i = 0; i < scene.elements().size(); i++) {
            Element element = scene.elements().get(i);
            if (element.type().printed() && element.type() != Element.Type.HEADING) {
                Set<String> shared = words(element.text());
                shared.retainAll(words);
                if (shared.size() > most) {
                    most = shared.size();
                    best = i;
                }
            }
        }
        return best < 0 ? new int[] {0, scene.elements().size() - 1} : new int[] {best, best};
    }

    private static Set<String> words(String text) {
        return Stream.of(Columns.folded(text).split(" ", -1))
                .filter(word -> word.length() > 3)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
