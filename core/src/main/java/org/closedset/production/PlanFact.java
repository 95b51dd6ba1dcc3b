package org.closedset.production;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Facts about what the coordinator lets production know, told by nobody but them. */
public sealed interface PlanFact extends Content {
    @Override
    default Keeping keeping() {
        return Keeping.WORKING;
    }

    /** A script's scenes as production is to see them, in place of those published before; none takes them back. */
    record ScenesPublished(String script, String title, List<PlannedScene> scenes) implements PlanFact {
        /** Two scenes of one id are an {@link IllegalArgumentException}. */
        public ScenesPublished {
            scenes = List.copyOf(scenes);
            if (scenes.stream().map(PlannedScene::own).distinct().count() != scenes.size()) {
                throw new IllegalArgumentException("a scene published twice");
            }
        }

        @Override
        public String toString() {
            return "ScenesPublished[confidential]";
        }
    }

    /**
     * When what production sees may change: at one time of day or two, from now on, and what stood before at the old
     * ones. {@code firstCoveredDay} is the first shooting day with a scene that needs care.
     */
    record PublicationsFixed(List<LocalTime> times, LocalDate firstCoveredDay) implements PlanFact {
        /** None, more than two, two alike, unsorted, or seconds are an {@link IllegalArgumentException}. */
        public PublicationsFixed {
            times = List.copyOf(times);
            boolean sorted = times.equals(times.stream().distinct().sorted().toList());
            boolean minutes = times.stream().allMatch(time -> time.getSecond() == 0 && time.getNano() == 0);
            if (times.isEmpty() || times.size() > 2 || !sorted || !minutes) {
                throw new IllegalArgumentException("not the times of a day at which something is published");
            }
        }
    }
}
