package org.closedset.drawings;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.closedset.breakdown.Involved;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.breakdown.Summary;
import org.closedset.screenplay.Scene;
import org.closedset.vocabulary.Kind;

/** People and groups down, scenes that need care across; each field carries the patterns of what is asked there. */
public final class HeatMap {
    private static final int NAMES = 170;
    private static final int HEADS = 46;
    private static final int ROW = 18;
    private static final int LONGEST_NAME = 25;

    private final Function<Scene, String> link;
    private final List<Drawing.Spot> spots = new ArrayList<>();
    private final Set<Kind> seen = EnumSet.noneOf(Kind.class);

    private HeatMap(Function<Scene, String> link) {
        this.link = link;
    }

    /** {@code link} gives where a click on a field leads, or "". */
    public static Drawing of(Review review, Function<Scene, String> link) {
        return new HeatMap(link).make(review);
    }

    private Drawing make(Review review) {
        List<Involved> involved = Involved.of(review);
        List<Involved> decided = Involved.of(review.confirmed());
        List<Scene> scenes = review.breakdown().scenes().stream()
                .filter(scene -> Summary.needsCare(review, scene))
                .map(SceneBreakdown::scene)
                .toList();
        int wide = Math.clamp((1000 - NAMES) / Math.max(1, scenes.size()), 14, 34);
        Map<String, Integer> columns = new HashMap<>();
        for (Scene scene : scenes) {
            int x = NAMES + columns.size() * wide;
            columns.put(scene.id().own(), x);
            spots.add(new Drawing.Spot(
                    FilmStrip.told(scene, Set.of(), Set.of()),
                    link.apply(scene),
                    List.of(new Shape.Words(x + wide / 2.0 + 4, HEADS - 5, scene.label(), Shape.Anchor.START, true))));
        }
        int y = HEADS;
        for (Involved who : involved) {
            row(who, asked(decided, who), scenes, columns, wide, y);
            y += ROW;
        }
        if (involved.isEmpty()) {
            spots.add(Drawing.Spot.of(new Shape.Words(0, HEADS, Wording.say("heat.empty"), Shape.Anchor.START, false)));
        }
        int width = Math.max(500, NAMES + scenes.size() * wide + 1);
        Legend legend = Legend.of(seen, width, y + 12);
        spots.addAll(legend.spots());
        return new Drawing(
                "heat",
                width,
                legend.bottom(),
                Wording.say("heat.title"),
                Wording.say("heat.description", involved.size(), scenes.size()),
                spots);
    }

    private static Map<String, Set<Kind>> asked(List<Involved> all, Involved who) {
        Map<String, Set<Kind>> asked = new HashMap<>();
        all.stream()
                .filter(it -> it.group() == who.group() && it.name().equals(who.name()))
                .forEach(it ->
                        it.where().forEach(where -> asked.put(where.scene().id().own(), where.kinds())));
        return asked;
    }

    private void row(
            Involved who,
            Map<String, Set<Kind>> decided,
            List<Scene> scenes,
            Map<String, Integer> columns,
            int wide,
            int y) {
        String name = name(who);
        String longest = name.length() > LONGEST_NAME && who.bodies() ? Wording.say("bodies.row", who.name()) : name;
        String shown = longest.length() <= LONGEST_NAME ? longest : longest.substring(0, LONGEST_NAME - 1) + "\u2026";
        Shape words = new Shape.Words(NAMES - 6, y + 13, shown, Shape.Anchor.END, false);
        spots.add(new Drawing.Spot(name, "", List.of(words)));
        Map<String, Set<Kind>> asked = asked(List.of(who), who);
        for (Scene scene : scenes) {
            String own = scene.id().own();
            field(
                    who,
                    scene,
                    asked.getOrDefault(own, Set.of()),
                    decided.getOrDefault(own, Set.of()),
                    columns.getOrDefault(own, NAMES),
                    wide,
                    y);
        }
    }

    /** Somebody who is there only as a dead body is said to be played by people, as in every table. */
    private static String name(Involved who) {
        return who.bodies() ? Wording.say("bodies", who.name()) : who.name();
    }

    private void field(Involved who, Scene scene, Set<Kind> kinds, Set<Kind> sure, int x, int wide, int y) {
        if (kinds.isEmpty()) {
            spots.add(Drawing.Spot.of(new Shape.Open(x, y, wide, ROW)));
            return;
        }
        seen.addAll(kinds);
        List<Shape> shapes = new ArrayList<>();
        double high = (double) ROW / kinds.size();
        double top = y;
        for (Kind kind : kinds) {
            shapes.add(new Shape.Filled(x, top, wide, high, kind, !sure.contains(kind)));
            top += high;
        }
        String label = Wording.say("cell", name(who), scene.label(), Wording.kinds(kinds, sure));
        spots.add(new Drawing.Spot(label, link.apply(scene), shapes));
    }
}
