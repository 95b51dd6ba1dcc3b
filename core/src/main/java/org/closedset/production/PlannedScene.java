package org.closedset.production;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.closedset.breakdown.Passage;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.screenplay.Eighths;
import org.closedset.screenplay.Scene;
import org.closedset.vocabulary.Kind;

/**
 * A scene as production is to see it: its own id, its number as printed or "", its heading as written, its length, and
 * whether it needs care.
 */
public record PlannedScene(String own, String number, String heading, Eighths eighths, Care care) {
    /** Whether a scene needs care; a scene that nobody has read does. */
    public enum Care {
        NOT_COVERED,
        COVERED,
        /** And it puts a minor of the story into nudity, simulated sex or sexual violence. */
        MINOR;

        /** The stable code used in files, such as {@code not-covered}. */
        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Care ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** The scene as the coordinator's review of it stands. */
    public static PlannedScene of(Review review, SceneBreakdown breakdown) {
        Scene scene = breakdown.scene();
        return new PlannedScene(
                scene.id().own(),
                scene.id().number(),
                scene.heading().text(),
                scene.eighths(),
                care(review, breakdown));
    }

    private static Care care(Review review, SceneBreakdown scene) {
        List<Review.Item> items = review.items(scene);
        if (items.stream().anyMatch(item -> item.confirmed() && gated(review, item.passage()))) {
            return Care.MINOR;
        }
        boolean asks = items.stream()
                .anyMatch(item -> item.stands() && item.passage().mode().needsCare());
        return asks || !review.isRead(scene.scene().id().own()) ? Care.COVERED : Care.NOT_COVERED;
    }

    private static boolean gated(Review review, Passage passage) {
        return forAdults(passage.kind())
                && passage.mode().needsCare()
                && Stream.concat(passage.people().stream(), passage.groups().stream())
                        .anyMatch(review::isMinor);
    }

    private static boolean forAdults(Kind kind) {
        return switch (kind) {
            case NUDITY, SIMULATED_SEX, SEXUAL_VIOLENCE -> true;
            case UNDRESS, KISS, TOUCH, PERFORMANCE, EXPOSED, FAMILIAL, VOICE -> false;
        };
    }

    @Override
    public String toString() {
        return "PlannedScene[confidential]";
    }
}
