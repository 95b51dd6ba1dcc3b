package org.closedset.store.record;

import java.util.HexFormat;
import java.util.regex.Pattern;

/** The shape of ids that stand in the archive in the clear: opaque, short, nothing of a person in them. */
final class Ids {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private Ids() {}

    static String checked(String id) {
        if (!SHAPE.matcher(id).matches()) {
            throw new IllegalArgumentException("an id is 1 to 64 letters, digits, _ or -");
        }
        return id;
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
