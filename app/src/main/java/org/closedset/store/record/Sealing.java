package org.closedset.store.record;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM in one byte form: a version, 12 bytes of nonce, then ciphertext and tag. Version 0x01 seals what it is given;
 * version 0x02 what it is given, a byte 0x80 and noughts up to a step of 512 bytes, so that its length tells no answer.
 */
final class Sealing {
    static final int KEY_BYTES = 32;
    static final int SALT_BYTES = 32;
    static final int MOST_BYTES = 16 << 20;
    private static final byte VERSION = 1;
    private static final byte PADDED = 2;
    static final int STEP = 512;
    static final int LIMITS = 8192;
    private static final byte END = (byte) 0x80;
    private static final int NONCE = 12;
    private static final int HEAD = 1 + NONCE;
    private static final int TAG = 16;

    private final SecureRandom chance;

    Sealing(SecureRandom chance) {
        this.chance = chance;
    }

    byte[] random(int bytes) {
        byte[] made = new byte[bytes];
        chance.nextBytes(made);
        return made;
    }

    SecretKey newKey() {
        return key(random(KEY_BYTES));
    }

    /** A number from 0 on, each below the bound as likely as the others. */
    int below(int bound) {
        return chance.nextInt(bound);
    }

    KeyPair newSigningKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(255, chance);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has Ed25519", e);
        }
    }

    static SecretKey key(byte[] bytes) {
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("a key has 32 bytes");
        }
        return new SecretKeySpec(bytes, "AES");
    }

    /** Seals under a nonce of its own; {@code bound} must be the same when it is opened. */
    byte[] seal(SecretKey key, byte[] bound, byte[] plain) {
        return seal(VERSION, key, bound, plain);
    }

    /** The same at a length that is the same for all that is about as long. */
    byte[] sealPadded(SecretKey key, byte[] bound, byte[] plain, int step) {
        byte[] padded = Arrays.copyOf(plain, (plain.length / step + 1) * step);
        padded[plain.length] = END;
        return seal(PADDED, key, bound(bound, PADDED), padded);
    }

    /** So that what was padded is never opened as if it were not. */
    private static byte[] bound(byte[] bound, byte version) {
        byte[] with = Arrays.copyOf(bound, bound.length + 1);
        with[bound.length] = version;
        return with;
    }

    private byte[] seal(byte version, SecretKey key, byte[] bound, byte[] plain) {
        byte[] nonce = random(NONCE);
        byte[] sealed = new byte[HEAD + plain.length + TAG];
        sealed[0] = version;
        System.arraycopy(nonce, 0, sealed, 1, NONCE);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, bound);
            cipher.doFinal(plain, 0, plain.length, sealed, HEAD);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }

    /** What was sealed; empty where key, bound bytes or a single bit differ. */
    static Optional<byte[]> open(SecretKey key, byte[] bound, byte[] sealed) {
        if (sealed.length < HEAD + TAG || sealed[0] != VERSION && sealed[0] != PADDED) {
            return Optional.empty();
        }
        boolean padded = sealed[0] == PADDED;
        byte[] with = padded ? bound(bound, PADDED) : bound;
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOfRange(sealed, 1, HEAD), with);
            byte[] plain = cipher.doFinal(sealed, HEAD, sealed.length - HEAD);
            return padded ? unpadded(plain) : Optional.of(plain);
        } catch (AEADBadTagException refused) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }

    private static Optional<byte[]> unpadded(byte[] padded) {
        int end = padded.length - 1;
        while (end >= 0 && padded[end] == 0) {
            end--;
        }
        boolean whole = end >= 0
                && padded[end] == END
                && (padded.length == (end / STEP + 1) * STEP || padded.length == (end / LIMITS + 1) * LIMITS);
        return whole ? Optional.of(Arrays.copyOf(padded, end)) : Optional.empty();
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] bound) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }
}
