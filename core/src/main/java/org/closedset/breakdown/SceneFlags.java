package org.closedset.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedset.screenplay.Scene;

/**
 * What concerns a whole scene rather than one passage. Minors are told of in every scene; everything else only where
 * somebody has to perform something. At most one flag of each type, at the first line that says it.
 */
final class SceneFlags {
    private final YoungNear young;
    private final Circumstances circumstances;
    private final UndressCarried undress;

    SceneFlags(Persons persons, Ages ages) {
        this.young = new YoungNear(persons, ages);
        this.circumstances = new Circumstances(persons);
        this.undress = new UndressCarried();
    }

    /** The flags of the next scene in script order. */
    List<SceneFlag> of(Scene scene, List<Line> lines, List<Finding> findings) {
        List<Finding> care =
                findings.stream().filter(finding -> finding.mode().needsCare()).toList();
        List<SceneFlag> flags = new ArrayList<>();
        young.minor(scene, lines).ifPresent(flags::add);
        Optional<SceneFlag> continues = undress.next(scene, lines, care);
        if (!care.isEmpty()) {
            young.unknown(scene, care).ifPresent(flags::add);
            flags.addAll(circumstances.of(lines, care));
        }
        continues.ifPresent(flags::add);
        return flags;
    }
}
