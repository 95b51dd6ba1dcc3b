package org.closedset.breakdown;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.closedset.screenplay.Eighths;
import org.closedset.screenplay.Scene;
import org.closedset.vocabulary.Kind;

/**
 * A breakdown in figures, as far as it stands: what was rejected is not counted, and neither is a mention.
 * {@code careEighths} is the length of the scenes that need care; {@code undecided} counts proposals nobody decided;
 * {@code unread} leaves omitted scenes out, of which there is nothing to read.
 */
public record Summary(
        int scenes,
        int pages,
        Eighths eighths,
        int needingCare,
        Eighths careEighths,
        int read,
        int unread,
        int undecided,
        List<OfKind> kinds,
        List<Involved> involved,
        Riders riders,
        List<Minor> minors) {
    public Summary {
        kinds = List.copyOf(kinds);
        involved = List.copyOf(involved);
        minors = List.copyOf(minors);
    }

    /** In how many scenes and passages a kind stands; kinds that nowhere stand are left out. */
    public record OfKind(Kind kind, int scenes, int passages) {}

    /**
     * Riders likely to be needed: one for each person and scene that needs care. {@code forGroups} counts those of groups
     * whose number the page gives; {@code unknown} names the groups, with their scenes, whose number must be asked.
     */
    public record Riders(int forPeople, int forGroups, List<Unknown> unknown) {
        public Riders {
            unknown = List.copyOf(unknown);
        }

        public int known() {
            return forPeople + forGroups;
        }
    }

    /** A group without a number, in this scene. */
    public record Unknown(String group, Scene scene) {}

    /** A scene that needs care and has a minor near, or somebody whose age the page leaves open. */
    public record Minor(Scene scene, SceneFlag flag) {}

    public static Summary of(Review review) {
        return new Counting(review).make();
    }

    /** Whether the scene needs care as the review stands. */
    public static boolean needsCare(Review review, SceneBreakdown scene) {
        return !standing(review, scene).isEmpty();
    }

    /** The passages of a scene that somebody must perform, as the review stands. */
    public static List<Passage> standing(Review review, SceneBreakdown scene) {
        return review.items(scene).stream()
                .filter(Review.Item::stands)
                .map(Review.Item::passage)
                .filter(passage -> passage.mode().needsCare())
                .toList();
    }

    /** The counting under way. */
    private static final class Counting {
        private final Review review;
        private final Map<Kind, Integer> scenesOf = new EnumMap<>(Kind.class);
        private final Map<Kind, Integer> passagesOf = new EnumMap<>(Kind.class);
        private final List<Minor> minors = new ArrayList<>();
        private int eighths;
        private int careEighths;
        private int needingCare;
        private int read;
        private int unread;
        private int undecided;

        Counting(Review review) {
            this.review = review;
        }

        Summary make() {
            Breakdown breakdown = review.breakdown();
            breakdown.scenes().forEach(this::scene);
            List<OfKind> kinds = new ArrayList<>();
            passagesOf.forEach(
                    (kind, passages) -> kinds.add(new OfKind(kind, scenesOf.getOrDefault(kind, 0), passages)));
            List<Involved> involved = Involved.of(review);
            return new Summary(
                    breakdown.scenes().size(),
                    breakdown.screenplay().pages(),
                    new Eighths(eighths),
                    needingCare,
                    new Eighths(careEighths),
                    read,
                    unread,
                    undecided,
                    kinds,
                    involved,
                    riders(involved),
                    minors);
        }

        private void scene(SceneBreakdown scene) {
            int length = scene.scene().eighths().count();
            eighths += length;
            boolean seen = review.isRead(scene.scene().id().own());
            read += seen ? 1 : 0;
            unread += seen || scene.scene().omitted() ? 0 : 1;
            undecided += (int) review.items(scene).stream()
                    .filter(item -> item.state() == Review.State.PROPOSED)
                    .count();
            List<Passage> standing = standing(review, scene);
            if (standing.isEmpty()) {
                return;
            }
            needingCare++;
            careEighths += length;
            Set<Kind> here = new HashSet<>();
            for (Passage passage : standing) {
                passagesOf.merge(passage.kind(), 1, Integer::sum);
                if (here.add(passage.kind())) {
                    scenesOf.merge(passage.kind(), 1, Integer::sum);
                }
            }
            review.flags(scene).stream()
                    .filter(flag -> flag.type().ofAge())
                    .forEach(flag -> minors.add(new Minor(scene.scene(), flag)));
        }

        private static Riders riders(List<Involved> involved) {
            int people = 0;
            int groups = 0;
            List<Unknown> unknown = new ArrayList<>();
            for (Involved who : involved) {
                for (Involved.Where where : who.where()) {
                    if (!who.group()) {
                        people++;
                    } else if (where.number() > 0) {
                        groups += where.number();
                    } else {
                        unknown.add(new Unknown(who.name(), where.scene()));
                    }
                }
            }
            return new Riders(people, groups, unknown);
        }
    }
}
