package org.closedset.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The secret in the printed address. It opens the desk once; a fresh one makes every earlier one worthless. */
public final class OneTimeToken {
    private static final int BYTES = 16;

    private final RandomGenerator chance;
    private byte @Nullable [] current;

    /** {@code chance} must be a source nobody can foretell. */
    public OneTimeToken(RandomGenerator chance) {
        this.chance = chance;
    }

    /** A new secret, in letters and digits that fit into an address. */
    public synchronized String fresh() {
        byte[] bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        current = token.getBytes(StandardCharsets.UTF_8);
        return token;
    }

    /** Whether this is the secret last made and not used before; it is used from here on. */
    public synchronized boolean use(String token) {
        boolean right = current != null && MessageDigest.isEqual(current, token.getBytes(StandardCharsets.UTF_8));
        if (right) {
            current = null;
        }
        return right;
    }
}
