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
            SceneReading.Weighed weighed = reading.weigh(screenplay.scenes().get(s));
            for (int i = 0; i < weighed.lines().size(); i++) {
                rows.add(new Row(
                        s,
                        weighed.lines().get(i).element().lines(),
                        weighed.inputs().get(i)));
            }
        }
        return rows;
    }

    /** The inputs of one element, the number of its scene from 0, and its lines. */
    public record Row(int scene, Lines lines, double[] inputs) {}
}
