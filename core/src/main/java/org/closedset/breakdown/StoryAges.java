package org.closedset.breakdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.screenplay.Lines;
import org.closedset.screenplay.Scene;
import org.closedset.screenplay.Screenplay;

/**
 * Who is grown and who is a minor in the story: by the page, and by what the coordinator said where the page says
 * nothing. A minor by either is a minor; somebody nobody says anything of is unknown, and unknown is not grown.
 */
final class StoryAges {
    private final Screenplay screenplay;
    private final Map<String, StoryAge> said = new LinkedHashMap<>();
    private Optional<Page> page = Optional.empty();

    StoryAges(Screenplay screenplay) {
        this.screenplay = screenplay;
    }

    /** What the page says; read from it only where something turns on it. */
    private record Page(Ages ages, Persons persons) {}

    private Page page() {
        if (page.isEmpty()) {
            Ages ages = Ages.of(screenplay);
            page = Optional.of(new Page(ages, Persons.of(screenplay, ages)));
        }
        return page.get();
    }

    void say(String character, StoryAge age) {
        if (age == StoryAge.UNSAID) {
            said.remove(character);
        } else {
            said.put(character, age);
        }
    }

    void sayAll(StoryAges others) {
        said.putAll(others.said);
    }

    StoryAge of(String character) {
        return said.getOrDefault(character, StoryAge.UNSAID);
    }

    boolean isMinor(String character) {
        return of(character) == StoryAge.MINOR || page().ages().isMinor(character);
    }

    /** Who the coordinator said this of, in the order it was said. */
    List<String> all(StoryAge age) {
        return said.keySet().stream().filter(name -> of(name) == age).toList();
    }

    /**
     * A scene's flags as they stand. {@code standing} are its passages that somebody must perform, {@code written} those
     * of them that a person added or changed, whose people nobody has looked at yet.
     */
    List<SceneFlag> flags(SceneBreakdown scene, List<Passage> standing, List<Passage> written) {
        List<SceneFlag> minors = new ArrayList<>();
        List<SceneFlag> others = new ArrayList<>();
        Set<String> inIt = new LinkedHashSet<>();
        Optional<Lines> where = Optional.empty();
        for (SceneFlag flag : scene.flags()) {
            switch (flag.type()) {
                case MINOR -> minors.add(flag);
                case AGE_UNKNOWN -> {
                    inIt.addAll(flag.people());
                    where = Optional.of(flag.lines());
                }
                case STUNT, VFX, ANIMAL, ALCOHOL_OR_DRUGS, POWER, UNDRESS_CONTINUES -> others.add(flag);
            }
        }
        for (Passage passage : written) {
            inIt.addAll(passage.people());
            inIt.addAll(passage.witnesses());
            where = where.or(() -> Optional.of(passage.lines()));
        }
        Lines at = where.orElse(scene.scene().lines());
        List<SceneFlag> all = new ArrayList<>(minors);
        byPage(minors, written, at).ifPresent(all::add);
        saidMinor(scene.scene(), inIt, at).ifPresent(all::add);
        if (!standing.isEmpty()) {
            unknown(scene, inIt, at).ifPresent(all::add);
        }
        all.addAll(others);
        return all;
    }

    /** A minor by the page whom a person put into a passage of a scene that had no minor near. */
    private Optional<SceneFlag> byPage(List<SceneFlag> minors, List<Passage> written, Lines at) {
        if (!minors.isEmpty()) {
            return Optional.empty();
        }
        return written.stream()
                .flatMap(passage -> passage.people().stream())
                .filter(name -> page().ages().isMinor(name))
                .findFirst()
                .map(name ->
                        new SceneFlag(SceneFlag.Type.MINOR, YoungNear.minor(page().ages(), name), at, List.of(name)));
    }

    private Optional<SceneFlag> saidMinor(Scene scene, Set<String> inIt, Lines at) {
        List<String> minors = all(StoryAge.MINOR);
        if (minors.isEmpty()) {
            return Optional.empty();
        }
        Set<String> near = new LinkedHashSet<>(inIt);
        scene.characters().forEach(name -> near.add(page().persons().canonical(name)));
        near.retainAll(minors);
        return near.isEmpty()
                ? Optional.empty()
                : Optional.of(new SceneFlag(
                        SceneFlag.Type.MINOR,
                        Wording.of("flag.minor.said", String.join(", ", near)),
                        at,
                        List.copyOf(near)));
    }

    private Optional<SceneFlag> unknown(SceneBreakdown scene, Set<String> inIt, Lines at) {
        Set<String> asked = scene.flags().stream()
                .filter(flag -> flag.type() == SceneFlag.Type.AGE_UNKNOWN)
                .collect(LinkedHashSet::new, (names, flag) -> names.addAll(flag.people()), Set::addAll);
        List<String> open = inIt.stream()
                .filter(name -> of(name) == StoryAge.UNSAID)
                .filter(name -> asked.contains(name)
                        || !page().ages().isMinor(name) && !page().ages().isGrown(name))
                .toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(YoungNear.unknown(scene.scene(), open, at));
    }
}
