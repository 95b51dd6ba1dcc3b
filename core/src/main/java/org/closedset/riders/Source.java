package org.closedset.riders;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a rider goes by: the draft, its scenes, the SHA-256 of the script pages it was read with in 64 hex digits, and what
 * happens in the story in one neutral line.
 */
public record Source(String draft, List<Scene> scenes, String pages, String story) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final int MOST = 500;

    /** One scene: our own id for it, and its number as printed if it has one. */
    public record Scene(String own, Optional<String> number) {
        public Scene {
            Line.checked(own, Line.NAME);
            number.ifPresent(it -> Line.checked(it, Line.NAME));
            if (own.indexOf(' ') >= 0) {
                throw new IllegalArgumentException("not the own id of a scene");
            }
        }

        /** By which numbers are put in order, so that 9 comes before 12A. */
        public static String order(String label) {
            String digits = label.replaceAll("\\D.*", "");
            return "0".repeat(Math.max(0, 8 - digits.length())) + label;
        }

        /** What people call it. */
        public String label() {
            return number.orElse(own);
        }

        @Override
        public String toString() {
            return "Scene[confidential]";
        }
    }

    public Source {
        scenes = List.copyOf(scenes);
        Line.checked(draft, Line.NAME);
        Line.checked(story, Line.STORY);
        Line.within(1, scenes.size(), MOST);
        if (scenes.stream().map(Scene::own).distinct().count() != scenes.size()
                || !SHA_256.matcher(pages).matches()) {
            throw new IllegalArgumentException("a scene twice, or no hash of pages");
        }
    }

    @Override
    public String toString() {
        return "Source[confidential]";
    }
}
