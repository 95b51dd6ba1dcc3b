package org.closedset.web.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;

/** A passage with the number it has in its scene, in page order. */
record Numbered(int number, Review.Item item) {
    static List<Numbered> of(Review review, SceneBreakdown scene) {
        List<Review.Item> items = new ArrayList<>(review.items(scene));
        items.sort(Comparator.comparingInt((Review.Item item) -> item.passage().first())
                .thenComparingInt(item -> item.passage().marks().isEmpty()
                        ? 0
                        : item.passage().marks().getFirst().start()));
        List<Numbered> numbered = new ArrayList<>();
        for (Review.Item item : items) {
            numbered.add(new Numbered(numbered.size() + 1, item));
        }
        return numbered;
    }
}
