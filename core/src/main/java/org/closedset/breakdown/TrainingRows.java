package org.closedset.breakdown;

import java.util.ArrayList;
import java.util.List;
import org.closedset.screenplay.Lines;
import org.closedset.screenplay.Screenplay;

/** What the learned models see of a screenplay, for the program that makes them. */
public final class TrainingRows {
    private TrainingRows() {}

    /** One row for each element that is read, in script order. */
    public static List<Row> of(Screenplay screenplay, SentenceVectors vectors) {
        SceneReading reading = new SceneReading(screenplay, vectors, Learned.read(List.of()));
        List<Row> rows = new ArrayList<>();
        for (int s = 0; s < screenplay.scenes().size(); s++) {
            SceneReading.Read read = reading.read(screenplay.scenes().get(s));
            List<Inputs> inputs = reading.inputs(read);
            for (int i = 0; i < inputs.size(); i++) {
                rows.add(new Row(s, read.lines().get(i).element().lines(), inputs.get(i)));
            }
        }
        return rows;
    }

    /** How many different numbers the words of a sentence can be. */
    public static int words() {
        return Grams.COUNT;
    }

    /** The inputs of one element, the number of its scene from 0, and its lines. */
    public record Row(int scene, Lines lines, Inputs inputs) {}
}
