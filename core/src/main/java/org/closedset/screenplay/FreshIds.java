package org.closedset.screenplay;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/** Own ids for scenes a new draft brings: "n" and eight hex digits of their words, so that no id of an omitted scene comes back for another. */
final class FreshIds {
    private FreshIds() {}

    /** An id that is not among {@code taken}, which it joins. */
    static String of(Scene scene, Set<String> taken) {
        StringBuilder words = new StringBuilder();
        scene.elements()
                .forEach(element -> words.append(ElementChanges.key(element)).append('\n'));
        String id = "n" + hash(words.toString());
        for (int nth = 2; !taken.add(id); nth++) {
            id = "n" + hash(words + " " + nth);
        }
        return id;
    }

    private static String hash(String words) {
        try {
            byte[] all = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all, 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
