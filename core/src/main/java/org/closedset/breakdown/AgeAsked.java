package org.closedset.breakdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.closedset.screenplay.Scene;

/** A character whose age the page leaves open: what the coordinator said, and the scenes where it matters. */
public record AgeAsked(String character, StoryAge said, List<Scene> scenes) {
    public AgeAsked {
        scenes = List.copyOf(scenes);
    }

    /** Those of a review, in script order. */
    static List<AgeAsked> of(Review review) {
        Map<String, List<Scene>> scenes = new LinkedHashMap<>();
        Review unsaid = review.withoutAges();
        for (SceneBreakdown scene : review.breakdown().scenes()) {
            unsaid.flags(scene).stream()
                    .filter(flag -> flag.type() == SceneFlag.Type.AGE_UNKNOWN)
                    .flatMap(flag -> flag.people().stream())
                    .forEach(name -> scenes.computeIfAbsent(name, own -> new ArrayList<>())
                            .add(scene.scene()));
        }
        Stream.of(StoryAge.ADULT, StoryAge.MINOR)
                .flatMap(age -> review.said(age).stream())
                .forEach(name -> scenes.computeIfAbsent(name, own -> new ArrayList<>()));
        return scenes.entrySet().stream()
                .map(entry -> new AgeAsked(entry.getKey(), review.ageSaid(entry.getKey()), entry.getValue()))
                .toList();
    }
}
