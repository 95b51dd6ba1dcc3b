package org.closedset.actions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;

/**
 * What a person was looking at when they acted, as a short text for a form: eight hex digits of SHA-256. An act on
 * another basis than what stands is not written.
 */
public final class Basis {
    private Basis() {}

    /** The basis of one passage as it stands. */
    public static String of(Review.Item item) {
        return hash(item.toString());
    }

    /** The basis of a whole scene as it stands: its passages, what was decided, and whether it is read. */
    public static String of(Review review, SceneBreakdown scene) {
        List<Review.Item> items = review.items(scene);
        return hash(review.isRead(scene.scene().id().own()) + items.toString());
    }

    /** The basis of what was said of a character's age. */
    public static String ofAge(Review review, String character) {
        return hash(review.ageSaid(character) + character);
    }

    /** The passage with this id as it stands. */
    public static Optional<Review.Item> item(Review review, SceneBreakdown scene, String passage) {
        return review.items(scene).stream()
                .filter(item -> item.passage().id().equals(passage))
                .findFirst();
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
