package org.closedset.production;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedset.riders.RiderRecord;
import org.closedset.riders.Source;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.Scene;
import org.closedset.screenplay.Screenplay;

/** The script pages a rider goes by, as a hash: docs/formats/rider-text.md, Pages. */
public final class RiderPages {
    private RiderPages() {}

    /** The SHA-256 in hex of what is printed of these scenes (own ids), in the order of the script. */
    public static String hash(Screenplay screenplay, Set<String> scenes) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Scene scene : of(screenplay, scenes)) {
                for (Element element : scene.elements()) {
                    if (element.type().printed()) {
                        String line = element.type() + "\n" + element.text() + "\n";
                        sha.update(line.getBytes(StandardCharsets.UTF_8));
                    }
                }
                sha.update((byte) 0);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** These scenes, in the order of the script. */
    public static List<Scene> of(Screenplay screenplay, Set<String> scenes) {
        return screenplay.scenes().stream()
                .filter(it -> scenes.contains(it.id().own()))
                .toList();
    }

    /** The same as a rider names them. */
    public static List<Source.Scene> named(Screenplay screenplay, Set<String> scenes) {
        return of(screenplay, scenes).stream()
                .map(it -> new Source.Scene(
                        it.id().own(), Optional.of(it.id().number()).filter(number -> !number.isEmpty())))
                .toList();
    }

    /** Whether its pages are still those of the script's draft; not where the script is gone. */
    static boolean stand(Production production, RiderRecord rider) {
        return production
                .script(rider.script())
                .map(it -> hash(it.draft().screenplay(), rider.state().paper().scenes()))
                .filter(rider.sheet().source().pages()::equals)
                .isPresent();
    }
}
