package org.closedset.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Makes and recognises what lets people in beside passkeys. A code is a public part, by which it is found, and a secret
 * one of which only an Argon2id hash is kept; its signs leave out those that are read for one another. Each hash takes
 * 16 MiB, so only so many are made at once; making or matching one ends in {@link Crowded} where too many wait.
 */
public final class Codes {
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int PUBLIC = 5;
    private static final int INVITATION = 10;
    private static final int RECOVERY = 20;
    private static final int OWN = 5;
    private static final int SECRET_BYTES = 32;

    private final SecureRandom chance;
    private final AtOnce atOnce;
    private final Argon2PasswordEncoder slow = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    private final String nobody;
    private volatile @Nullable String nobodys;

    public Codes(SecureRandom chance, AtOnce atOnce) {
        this.chance = chance;
        this.atOnce = atOnce;
        this.nobody = linkSecret();
    }

    /** A code as it is read out: {@code id} is its public part, {@code secret} the rest, {@code printed} the whole. */
    public record Code(String id, String secret, String printed) {
        @Override
        public String toString() {
            return "Code[confidential]";
        }
    }

    /** About 50 bits behind the public part: enough where a code may be tried five times. */
    public Code invitation() {
        return code(INVITATION);
    }

    /** About 99 bits behind the public part. */
    public Code recovery() {
        return code(RECOVERY);
    }

    /** About 25 bits behind the public part: enough behind a key, or on a device that is seldom left alone. */
    public Code own() {
        return code(OWN);
    }

    /** One whose public part is none of these. */
    public Code own(Set<String> taken) {
        Code code = own();
        while (taken.contains(code.id())) {
            code = own();
        }
        return code;
    }

    /** Another code with this public part. */
    public Code own(String id) {
        return read(id + signs(OWN)).orElseThrow();
    }

    private Code code(int length) {
        return read(signs(PUBLIC + length)).orElseThrow();
    }

    private String signs(int length) {
        StringBuilder signs = new StringBuilder();
        chance.ints(length, 0, SIGNS.length()).forEach(it -> signs.append(SIGNS.charAt(it)));
        return signs.toString();
    }

    /** The code somebody typed, however they grouped it. */
    public Optional<Code> read(String typed) {
        String plain = typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return plain.length() <= PUBLIC || plain.length() > PUBLIC + RECOVERY
                ? Optional.empty()
                : Optional.of(new Code(plain.substring(0, PUBLIC), plain.substring(PUBLIC), grouped(plain)));
    }

    private static String grouped(String plain) {
        return plain.replaceAll("(.{5})(?=.)", "$1-");
    }

    /** What is kept of a code's secret part. */
    public String hash(String secret) {
        return atOnce.of(() -> String.valueOf(slow.encode(secret)));
    }

    /** The hash of a code nobody was given, to be compared where there is none. */
    public String nobodys() {
        String made = nobodys;
        if (made == null) {
            made = String.valueOf(slow.encode(nobody));
            nobodys = made;
        }
        return made;
    }

    /**
     * Whether this is the secret of that hash. The hash that is nobody's is made with the first that is looked at, whoever's:
     * a start does not wait for it, and how long an answer takes tells nothing.
     */
    public boolean matches(String secret, String hash) {
        return atOnce.of(() -> {
            nobodys();
            return slow.matches(secret, hash);
        });
    }

    /** What stands behind the # of an invitation's address. */
    public String linkSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        chance.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** What is kept of it: it has 256 bits, so a fast hash is enough. */
    public static String linkHash(String secret) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /** Six digits that somebody reads out to the coordinator. */
    public String digits() {
        return String.format(Locale.ROOT, "%06d", chance.nextInt(1_000_000));
    }
}
