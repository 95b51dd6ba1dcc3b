package org.closedset.drawings;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.breakdown.Summary;
import org.closedset.screenplay.Scene;
import org.closedset.vocabulary.Kind;

/** The whole film from left to right, each scene as wide as it is long in eighths, with the patterns of its kinds. */
public final class FilmStrip {
    private static final int WIDTH = 1000;
    private static final int TOP = 18;
    private static final int HIGH = 40;
    private static final int LABEL_EVERY = 22;

    private final Review review;
    private final Review confirmed;
    private final Function<Scene, String> link;
    private final List<Drawing.Spot> spots = new ArrayList<>();
    private final Set<Kind> seen = EnumSet.noneOf(Kind.class);
    private double labelled = -LABEL_EVERY;
    private int pageMarked;

    private FilmStrip(Review review, Function<Scene, String> link) {
        this.review = review;
        this.confirmed = review.confirmed();
        this.link = link;
    }

    /** {@code link} gives where a click on a scene leads, or "". */
    public static Drawing of(Review review, Function<Scene, String> link) {
        return new FilmStrip(review, link).make();
    }

    private Drawing make() {
        List<SceneBreakdown> scenes = review.breakdown().scenes();
        int eighths = Math.max(1, scenes.stream().mapToInt(FilmStrip::length).sum());
        double x = 0;
        for (SceneBreakdown scene : scenes) {
            double width = (double) WIDTH * length(scene) / eighths;
            scene(scene, x, width);
            page(scene.scene(), x);
            x += width;
        }
        Legend legend = Legend.of(seen, WIDTH, TOP + HIGH + 30);
        spots.addAll(legend.spots());
        Summary summary = Summary.of(review);
        return new Drawing(
                "strip",
                WIDTH,
                legend.bottom(),
                Wording.say("strip.title"),
                Wording.say("strip.description", summary.scenes(), summary.needingCare()),
                spots);
    }

    private static int length(SceneBreakdown scene) {
        return Math.max(1, scene.scene().eighths().count());
    }

    private void scene(SceneBreakdown scene, double x, double width) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        Summary.standing(review, scene).forEach(passage -> kinds.add(passage.kind()));
        Set<Kind> sure = EnumSet.noneOf(Kind.class);
        Summary.standing(confirmed, scene).forEach(passage -> sure.add(passage.kind()));
        seen.addAll(kinds);
        List<Shape> shapes = new ArrayList<>();
        if (kinds.isEmpty()) {
            shapes.add(new Shape.Open(x, TOP, width, HIGH));
        }
        double y = TOP;
        for (Kind kind : kinds) {
            double high = (double) HIGH / kinds.size();
            shapes.add(new Shape.Filled(x, y, width, high, kind, !sure.contains(kind)));
            y += high;
        }
        if (review.isRead(scene.scene().id().own())) {
            shapes.add(new Shape.Solid(x, TOP + HIGH + 2, Math.max(1, width - 1), 3));
        }
        String label = scene.scene().label();
        double room = Math.max(LABEL_EVERY, 7.0 * label.length());
        if (!kinds.isEmpty() && x - labelled >= room && x + room <= WIDTH) {
            shapes.add(new Shape.Words(x, TOP - 5, label, Shape.Anchor.START, false));
            labelled = x;
        }
        spots.add(new Drawing.Spot(told(scene.scene(), kinds, sure), link.apply(scene.scene()), shapes));
    }

    static String told(Scene scene, Set<Kind> kinds, Set<Kind> sure) {
        String heading =
                scene.heading().text().isEmpty() ? "" : " " + scene.heading().text();
        return Wording.say(
                "scene",
                scene.label(),
                heading,
                scene.eighths(),
                kinds.isEmpty() ? "" : ": " + Wording.kinds(kinds, sure));
    }

    /** Marks every tenth page under the scene it begins in. */
    private void page(Scene scene, double x) {
        int ten = scene.page() / 10 * 10;
        if (ten > pageMarked && x < WIDTH - 36) {
            pageMarked = ten;
            String words = Wording.say("strip.page", scene.page());
            spots.add(Drawing.Spot.of(new Shape.Words(x, TOP + HIGH + 17, words, Shape.Anchor.START, false)));
        }
    }
}
