package org.closedset.readers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.Scene;
import org.closedset.screenplay.Screenplay;
import org.closedset.screenplay.Screenplays;
import org.closedset.screenplay.UnreadableScreenplay;

/** The invented film in testdata/production and the tables that lie beside it. */
final class HarbourLight {
    private static final Path FOLDER = Path.of("..", "testdata", "production");

    private HarbourLight() {}

    static Screenplay white() {
        return read("harbour-light.fountain");
    }

    static Screenplay pink() {
        return read("harbour-light-pink.fountain");
    }

    static Screenplay read(String name) {
        try {
            return Screenplays.of(ScreenplayFile.read(FOLDER.resolve(name)));
        } catch (UnreadableScreenplay refused) {
            throw new AssertionError(refused);
        }
    }

    static Scene scene(Screenplay screenplay, String number) {
        return screenplay.scenes().stream()
                .filter(scene -> scene.id().number().equals(number))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no scene " + number));
    }

    /** How many paragraphs of the scene hold these words; notes and synopses are not counted. */
    static long holding(Scene scene, String words) {
        return scene.elements().stream()
                .filter(element -> element.type().printed())
                .map(Element::text)
                .filter(text -> text.contains(words))
                .count();
    }

    /** What a coordinator expects of the film, row by row. */
    static List<Expected> expectations() {
        return rows("harbour-light.expected.tsv").stream()
                .map(cells -> new Expected(cells[0], cells[1], cells[2], cells[3], List.of(cells[4].split(", "))))
                .toList();
    }

    /** The cells of every line but the first. */
    static List<String[]> rows(String name) {
        try {
            return Files.readAllLines(FOLDER.resolve(name)).stream()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** One row: a passage, a trap (kind {@code none}) or a flag of a scene, and the words it is about. */
    record Expected(String scene, String kind, String mode, String where, List<String> people) {
        Expected {
            people = people.stream().filter(name -> !name.isEmpty()).toList();
        }
    }
}
