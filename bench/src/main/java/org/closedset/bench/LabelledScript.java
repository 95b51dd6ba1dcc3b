package org.closedset.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.closedset.screenplay.FountainReader;
import org.closedset.screenplay.Screenplay;
import org.closedset.screenplay.Screenplays;
import org.closedset.screenplay.UnreadableScreenplay;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Mode;

/** A script of testdata/detection with its labels taken out and kept beside it, as docs/labelling.md writes them. */
record LabelledScript(String name, Screenplay screenplay, List<Label> labels) {
    private static final Pattern LABEL = Pattern.compile("\\s*\\[\\[([+-])([a-z-]+)(?: ([a-z]+))?(?:: ([^\\]]*))?]]");

    /** What a person said of the paragraph that holds this line; a trap looks like the kind and is not. */
    record Label(int line, Kind kind, Mode mode, List<String> people, boolean trap) {
        boolean care() {
            return !trap && mode.needsCare();
        }
    }

    /** All scripts of a folder, by name. */
    static List<LabelledScript> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".fountain"))
                    .sorted()
                    .map(LabelledScript::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledScript read(Path file) {
        try {
            String text = Files.readString(file);
            List<Label> labels = new ArrayList<>();
            StringBuilder bare = new StringBuilder();
            int number = 0;
            for (String line : text.split("\n", -1)) {
                number++;
                Matcher label = LABEL.matcher(line);
                while (label.find()) {
                    labels.add(label(number, label));
                }
                bare.append(LABEL.matcher(line).replaceAll("")).append('\n');
            }
            Screenplay screenplay = Screenplays.of(FountainReader.read(bare.toString()));
            return new LabelledScript(file.getFileName().toString(), screenplay, labels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableScreenplay e) {
            throw new IllegalStateException(file.getFileName() + " cannot be read", e);
        }
    }

    private static Label label(int line, Matcher label) {
        boolean trap = label.group(1).equals("-");
        Mode mode = label.group(3) == null ? Mode.DEPICTED : Mode.ofCode(label.group(3));
        List<String> people = label.group(4) == null
                ? List.of()
                : List.of(label.group(4).strip().split("\\s*,\\s*", -1));
        return new Label(line, Kind.ofCode(label.group(2)), mode, people, trap);
    }
}
